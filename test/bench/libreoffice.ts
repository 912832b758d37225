// `npm run bench:libreoffice [-- 600x26 1500x26]`: load and recalculation of our own workbook in LibreOffice, caches stripped, beside the
// generator `pass` of shared/design/formula-trial on the same number of check-ins: medians of three runs taken in turn, net of an
// empty workbook. Sizes are measures × check-ins of each; the largest is measured without `pass`, which would take hours.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeXlsx } from "../../src/files/xlsx/write-xlsx";
import { wantedWorkbook } from "../../src/schema/workbook";
import { bookFromSpec } from "../support/book-from-spec";
import { bookOf } from "../support/small-book";
import type { Measured } from "./measured-run";
import { measuredRun } from "./measured-run";
import { scaledAsOf, scaledRows } from "./scaled-rows";

const trial = join(__dirname, "../../../shared/design/formula-trial");
const runs = 3;
const mostForPass = 40_000;

async function ours(path: string, measures: number, readings: number): Promise<number> {
  const room = { logRows: measures * readings, measureRows: measures };
  const wanted = wantedWorkbook({ sheets: new Set(), ...room });
  const rows = scaledRows(measures, readings);
  const book = bookFromSpec(wanted, rows, new Map([["Settings!B3", scaledAsOf]]));
  writeFileSync(path, await writeXlsx(book));
  return book.sheets.reduce(
    (sum, { cells }) => sum + cells.filter(({ formula }) => formula !== undefined).length,
    0
  );
}

function pass(folder: string, path: string, measures: number, readings: number): void {
  const copy = join(folder, "trial");
  cpSync(trial, copy, { recursive: true });
  const made = spawnSync(
    "python3",
    ["gen.py", "pass", String(measures), String(readings), "chrono", path],
    { cwd: copy, encoding: "utf8" }
  );
  if (made.status !== 0) throw new Error(`gen.py failed: ${made.stderr}`);
}

function median(measured: readonly Measured[], of: keyof Measured): number {
  const sorted = measured.map((one) => one[of]).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

async function measure(measures: number, readings: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "aimline-bench-"));
  try {
    mkdirSync(join(folder, "books"));
    const at = (name: string) => join(folder, "books", `${name}.xlsx`);
    const withPass = existsSync(trial) && measures * readings <= mostForPass;
    writeFileSync(at("empty"), await writeXlsx(bookOf([])));
    const formulas = await ours(at("ours"), measures, readings);
    if (withPass) pass(folder, at("pass"), measures, readings);
    const names = ["empty", "ours", ...(withPass ? ["pass"] : [])];
    const measured = new Map<string, Measured[]>(names.map((name) => [name, []]));
    for (let run = 0; run < runs; run++)
      for (const name of names) measured.get(name)?.push(await measuredRun(at(name)));
    const cpu = (name: string) => median(measured.get(name) ?? [], "cpu");
    const net = (name: string) => cpu(name) - cpu("empty");
    console.log(
      `${measures} measures, ${measures * readings} check-ins, ${formulas} formulas: ` +
        `empty ${cpu("empty").toFixed(1)} s, ours net ${net("ours").toFixed(1)} s ` +
        `(${median(measured.get("ours") ?? [], "clock").toFixed(0)} s by the clock, ` +
        `${median(measured.get("ours") ?? [], "memory")} MB)` +
        (withPass
          ? `, pass net ${net("pass").toFixed(1)} s: ${(net("ours") / net("pass")).toFixed(3)} of it`
          : ", pass not measured")
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function main(): Promise<void> {
  if (!existsSync(trial)) console.log(`${trial} is not there: pass is not measured.`);
  const given = process.argv.slice(2);
  for (const size of given.length > 0 ? given : ["600x26", "1500x26", "3000x52"]) {
    const [measures, readings] = size.split("x").map(Number);
    if (!measures || !readings)
      throw new Error(`${size} is no size: write measures x check-ins of each, 600x26.`);
    await measure(measures, readings);
  }
}

void main();
