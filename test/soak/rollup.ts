// Two hundred coaches' workbooks of ten learners in one roll-up, one of them damaged and one given twice: everybody is there once, and
// a second run changes nothing. Prints how long each part took and how much memory was needed; docs/performance.md has the figures.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeXlsx } from "../../src/files/xlsx/write-xlsx";
import { run } from "../../src/gateway/run";
import { english } from "../../src/text/en";
import { contentsOf, openWorkbook } from "../../src/usecases/open-workbook";
import { isNothing, previewRollup, rollUp } from "../../src/usecases/roll-up";
import { gather } from "../../src/usecases/rollup/gather";
import type { RollupFile } from "../../src/usecases/rollup/gather";
import { startWorkbook } from "../../src/usecases/start-workbook";
import type { Rows } from "../support/coach-workbook";
import { coachWorkbook } from "../support/coach-workbook";
import { openHost, TODAY } from "../support/open-host";

const learners = 10;
const measuresEach = 2;
const readingsEach = 6;
const asked = { today: TODAY, by: "", why: "" };

/** One coach's rows: the same IDs in every workbook, the same manager's e-mail, other people. */
function rowsOf(workbook: number): Rows {
  const of = <T>(count: number, make: (n: number) => T): readonly T[] =>
    Array.from({ length: count }, (_, n) => make(n));
  const id = (letter: string, n: number) => `${letter}${String(n + 1).padStart(3, "0")}`;
  const start = TODAY - 70;
  const measures = learners * measuresEach;
  return {
    People: [
      { PersonId: "M01", Name: "Hana Sato", Role: "Manager", Email: "hana@example.org" },
      {
        PersonId: "C01",
        Name: `Coach ${workbook}`,
        Role: "Coach",
        Email: `c${workbook}@example.org`,
      },
      ...of(learners, (n) => ({
        ...{ PersonId: id("L", n), Name: `Learner ${n} of ${workbook}`, Role: "Learner" },
        ...{ Team: `Team ${workbook % 12}`, ManagerId: "M01" },
      })),
    ],
    Plans: of(learners, (n) => ({
      ...{ PlanId: id("P", n), LearnerId: id("L", n), Learner: `Learner ${n} of ${workbook}` },
      ...{ CoachId: "C01", Coach: `Coach ${workbook}`, Mode: "Coaching", Kind: "Skills" },
      ...{ PlanFor: "Person", Stage: "Active", Start: start, End: start + 140 },
    })),
    Measures: of(measures, (n) => ({
      ...{ MeasureId: id("M", n), PlanId: id("P", Math.floor(n / measuresEach)), Unit: "%" },
      ...{ Measure: "Work finished on time", Direction: "Increase", Baseline: 40, Target: 90 },
      ...{ Start: start, Due: start + 140, Cadence: 7 },
    })),
    CheckIns: of(measures * readingsEach, (n) => ({
      ...{ MeasureId: id("M", n % measures), MeasuredOn: start + 7 * Math.floor(n / measures) },
      Value: 40 + ((n * 7 + workbook) % 30),
    })),
    Actions: of(learners * 3, (n) => ({
      ...{ ActionId: id("A", n), PlanId: id("P", Math.floor(n / 3)), Action: "Watch two calls" },
      ...{ Owner: "Learner", Due: start + 30 + n },
    })),
    Sessions: of(learners * 2, (n) => ({
      ...{ SessionId: id("S", n), PlanId: id("P", Math.floor(n / 2)), Type: "Coaching" },
      Held: start + 14 * (n % 2),
    })),
  };
}

export async function soakRollup(count: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "aimline-rollup-"));
  try {
    const paths: string[] = [];
    for (let n = 0; n < count; n += 1) {
      const path = join(folder, `coach-${String(n + 1).padStart(3, "0")}.xlsx`);
      const room = { logRows: 500, measureRows: 50 };
      const bytes = await writeXlsx(coachWorkbook(rowsOf(n + 1), english, room));
      writeFileSync(path, n === 1 ? bytes.slice(0, bytes.length / 2) : bytes);
      paths.push(path);
    }
    await rollAll(count, [...paths, ...paths.slice(0, 1)]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function rollAll(count: number, paths: readonly string[]): Promise<void> {
  const files = paths.map((path): RollupFile => ({
    path,
    bytes: () => Promise.resolve().then(() => new Uint8Array(readFileSync(path))),
  }));
  const memory: number[] = [];
  const tell = () => void memory.push(process.memoryUsage().rss);
  const gathered = await timed("read the files", () => gather(files, english, { tell }));
  if (gathered === null) throw new Error("Nobody cancelled.");
  same("files that are left out", gathered.refused.length, 2);
  console.log(`  most memory while reading: ${megabytes(Math.max(...memory))} MB`);
  const host = openHost();
  await startWorkbook(english);
  const request = { gathered, people: new Map<string, string>() };
  await timed("decide and write", () => rollUp(request, asked, english));
  const { result } = await run((context) =>
    openWorkbook(context, english, ["People", "Plans", "Measures", "CheckIns", "Sources"])
  );
  const read = count - 1;
  const ids = (table: string, column: string) =>
    new Set(contentsOf(result, table).map((cells) => String(cells[column]))).size;
  same("people", ids("People", "PersonId"), read * (learners + 1) + 1);
  same("plans", ids("Plans", "PlanId"), read * learners);
  same("measures", ids("Measures", "MeasureId"), read * learners * measuresEach);
  const readings = read * learners * measuresEach * readingsEach;
  same("check-ins", contentsOf(result, "CheckIns").length, readings);
  const again = await timed("look again", () => previewRollup(request, asked, english));
  same("changes of a second run", isNothing(again), true);
  const bytes = await timed("calculate and save", () => writeXlsx(host.toBook()));
  console.log(
    `  ${megabytes(bytes.length)} MB; most memory of all: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`
  );
}

async function timed<T>(what: string, work: () => Promise<T>): Promise<T> {
  const [processor, clock] = [process.cpuUsage(), performance.now()];
  const result = await work();
  const { user, system } = process.cpuUsage(processor);
  const seconds = (value: number) => `${value.toFixed(1)} s`;
  console.log(
    `  ${what}: ${seconds((user + system) / 1e6)} of processor, ${seconds((performance.now() - clock) / 1000)} by the clock`
  );
  return result;
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1024 / 1024);
}

function same(what: string, found: unknown, expected: unknown): void {
  if (found !== expected)
    throw new Error(`${what}: ${String(found)} where ${String(expected)} were expected.`);
}
