// The real command in a process of its own, as a shell would start it: what it printed, what it complained of, how it ended.
import { execFile } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const root = resolve(__dirname, "../..");
const most = 64 * 1024 * 1024;

export function runAimline(...words: readonly string[]): Promise<Ended> {
  const script = join(root, "src/launch/run.mjs");
  const command = join(root, "src/workbench/cli/aimline.ts");
  return new Promise((done, failed) => {
    const ended = (error: Error | null, stdout: string, stderr: string): void => {
      const code = error === null ? 0 : (error as { code?: unknown }).code;
      if (typeof code === "number") done({ code, stdout, stderr });
      else failed(error ?? new Error("The command ended without a code."));
    };
    execFile(process.execPath, [script, command, ...words], { cwd: root, maxBuffer: most }, ended);
  });
}

/** A new folder for the files of one test file. */
export function ownFolder(): string {
  return mkdtempSync(join(tmpdir(), "aimline-cli-"));
}
