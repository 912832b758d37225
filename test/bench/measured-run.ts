// One run of LibreOffice over a workbook: load and recalculation of every formula, with the processor time of the whole process
// group, the time by the clock and the peak of memory. Linux only: both come from /proc and from the shell.
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface Measured {
  /** User and system time of soffice and its children, in seconds. */
  readonly cpu: number;
  /** By the clock, in seconds. */
  readonly clock: number;
  /** Peak of resident memory, in MB. */
  readonly memory: number;
}

const recalculateAlways = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;
const pollMilliseconds = 200;

/** Loads and recalculates `workbook` once and writes its first sheet as CSV. Throws when LibreOffice gives nothing. */
export async function measuredRun(workbook: string): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), "aimline-bench-"));
  try {
    mkdirSync(join(folder, "profile", "user"), { recursive: true });
    writeFileSync(join(folder, "profile", "user", "registrymodifications.xcu"), recalculateAlways);
    const command = `soffice "-env:UserInstallation=file://${folder}/profile" --headless --convert-to csv --outdir "${folder}/out" "${workbook}" >/dev/null 2>&1; times`;
    const start = process.hrtime.bigint();
    const { output, memory } = await run(command, folder);
    const clock = Number(process.hrtime.bigint() - start) / 1e9;
    if (readdirSync(join(folder, "out")).length === 0)
      throw new Error(`LibreOffice made nothing of ${workbook}.`);
    return { cpu: childrenTime(output), clock, memory };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(
  command: string,
  mark: string
): Promise<{ readonly output: string; readonly memory: number }> {
  return new Promise((resolve, reject) => {
    const child = spawn("bash", ["-c", command], { stdio: ["ignore", "pipe", "inherit"] });
    let output = "";
    let memory = 0;
    const timer = setInterval(() => (memory = Math.max(memory, peakOf(mark))), pollMilliseconds);
    child.stdout.on("data", (data: Buffer) => (output += data.toString()));
    child.on("error", reject);
    child.on("close", () => {
      clearInterval(timer);
      resolve({ output, memory });
    });
  });
}

/** The second line of `times` is that of the children: "0m1.234s 0m0.567s". */
function childrenTime(times: string): number {
  const [, line = ""] = times.trim().split("\n");
  return [...line.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
    0
  );
}

/** The largest peak among the processes whose command line names the folder; those that end meanwhile count nothing. */
function peakOf(mark: string): number {
  const peaks = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map((id) => {
      if (!(textOf(`/proc/${id}/cmdline`) ?? "").includes(mark)) return 0;
      return Number(/VmHWM:\s+(\d+) kB/.exec(textOf(`/proc/${id}/status`) ?? "")?.[1] ?? 0) / 1024;
    });
  return Math.round(Math.max(...peaks));
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error) return null;
    throw error;
  }
}
