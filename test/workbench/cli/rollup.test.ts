// aimline rollup from the shell and through the real office.js: asked, answered, written, brought up to date; and the file that comes
// of it before the validator, before LibreOffice and before aimline check.
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isoDay } from "../../../src/domain/day";
import { readXlsx } from "../../../src/files/xlsx/read-xlsx";
import { writeXlsx } from "../../../src/files/xlsx/write-xlsx";
import { columnLetter } from "../../../src/schema/address";
import { rollupCommand } from "../../../src/workbench/cli/rollup";
import { recalculate } from "../../support/libreoffice";
import { TODAY } from "../../support/open-host";
import { frozenFile } from "../../support/story-workbook";
import { coachWorkbook } from "../../support/coach-workbook";
import type { Rows } from "../../support/coach-workbook";
import { ownFolder, runAimline } from "../../support/run-aimline";
import { validateXlsx } from "../../support/validate-xlsx";

jest.setTimeout(300_000);

const folder = ownFolder();
const at = (name: string): string => join(folder, name);
/** 2026-09-07: long past whatever day this runs on. */
const start = 46272;

function coach(learner: string, email: string | null, values: readonly number[]): Rows {
  const due = start + 70;
  return {
    People: [
      { PersonId: "L01", Name: learner, Email: email, Role: "Learner", Note: "Private" },
      { PersonId: "C01", Name: "Lee Wong", Role: "Coach" },
    ],
    Plans: [
      {
        ...{ PlanId: "P001", PlanFor: "Person", LearnerId: "L01", Learner: learner },
        ...{ CoachId: "C01", Coach: "Lee Wong", Mode: "Coaching", Kind: "Skills" },
        ...{ Stage: "Active", Start: start, End: due, Note: "Private" },
      },
    ],
    Measures: [
      {
        ...{
          MeasureId: "M001",
          PlanId: "P001",
          Measure: "+Right first time",
          Direction: "Increase",
        },
        ...{ Unit: "%", Baseline: 60, Target: 90, Start: start, Due: due, Cadence: 7 },
      },
    ],
    CheckIns: values.map((Value, week) => ({
      ...{ MeasureId: "M001", MeasuredOn: start + 7 * (week + 1), Value, Note: "Private" },
    })),
    Actions: [
      { ActionId: "A001", PlanId: "P001", MeasureId: "M001", Action: "Watch", Owner: "Coach" },
    ],
    Sessions: [
      { SessionId: "S001", PlanId: "P001", Type: "Coaching", Held: start, Advice: "Private" },
    ],
  };
}

async function put(name: string, rows: Rows): Promise<void> {
  writeFileSync(at(name), await writeXlsx(coachWorkbook(rows)));
}

const files = ["north.xlsx", "south.xlsx", "old.xlsx", "broken.xlsx"].map(at);

beforeAll(async () => {
  await put("north.xlsx", coach("Ana Souza", "ana@x.org", [65, 71, 76]));
  await put("south.xlsx", coach("Chloé Martin", null, [60, 60, 60]));
  copyFileSync(frozenFile(1), at("old.xlsx"));
  writeFileSync(at("broken.xlsx"), new Uint8Array(readFileSync(at("north.xlsx"))).slice(0, 4000));
});

const answers = "Chloé Martin=new,Lee Wong=W01-C01";

test("asked, answered, written, and brought up to date", async () => {
  const asked = await runAimline("rollup", ...files, "--out", at("all.xlsx"));
  expect([asked.code, asked.stdout, asked.stderr.split("\n")]).toEqual([
    2,
    "",
    [
      ...["1 of 4: broken.xlsx", "2 of 4: north.xlsx", "3 of 4: old.xlsx", "4 of 4: south.xlsx"],
      'Lee Wong: is that one person? W01-C01 (north.xlsx), W02-C01 (old.xlsx), W03-C01 (south.xlsx). Say --people "Lee Wong=W01-C01" if so, or "Lee Wong=new" for different people; an ID may stand in place of the name.',
      'Chloé Martin: is that one person? W02-L03 (old.xlsx), W03-L01 (south.xlsx). Say --people "Chloé Martin=W02-L03" if so, or "Chloé Martin=new" for different people; an ID may stand in place of the name.',
      "",
    ],
  ]);

  const made = await runAimline("rollup", ...files, "--people", answers, "--out", at("all.xlsx"));
  expect([made.code, made.stdout.split("\n")]).toEqual([
    0,
    [
      "broken.xlsx: left out. The workbook is damaged (Error: invalid zip data): get it again from where it came, or let Excel repair it.",
      "north.xlsx is W01 here: 1 plans, 2 people, 9 rows.",
      "old.xlsx is W02 here: 3 plans, 5 people, 49 rows.",
      "old.xlsx judges by other thresholds (Tolerance, points, Silent after, cadences); here those of this workbook count, so States may differ.",
      "south.xlsx is W03 here: 1 plans, 2 people, 9 rows.",
      "Ana Souza (old.xlsx) is W01-L01, who has the same e-mail.",
      "Lee Wong (old.xlsx) is W01-C01, as you said.",
      "Lee Wong (south.xlsx) is W01-C01, as you said.",
      "People: 6 rows to add, 0 to change, 0 gone.",
      "Plans: 5 rows to add, 0 to change, 0 gone.",
      "Measures: 11 rows to add, 0 to change, 0 gone.",
      "Check-ins: 16 rows to add, 0 to change, 0 gone.",
      "Actions: 23 rows to add, 0 to change, 0 gone.",
      "Days away: 1 rows to add, 0 to change, 0 gone.",
      "Sessions: 2 rows to add, 0 to change, 0 gone.",
      "Notes, reasons, feedback and what is said in sessions stay in the coaches’ workbooks.",
      "Written: all.xlsx.",
      "",
    ],
  ]);
});

test("the file opens unrepaired, aimline check finds nothing of ours, and no private text is in it", async () => {
  const bytes = new Uint8Array(readFileSync(at("all.xlsx")));
  const checked = await runAimline("check", at("all.xlsx"), "--json");
  const report = JSON.parse(checked.stdout) as Record<"findings" | "mends" | "told", unknown[]>;
  const book = await readXlsx(bytes);
  const privates = book.sheets.flatMap(({ name, cells }) =>
    cells.filter(({ value }) => value === "Private").map(({ row }) => `${name} ${row}`)
  );
  expect({
    faults: await validateXlsx(bytes),
    report: [report.findings, report.mends, report.told],
    privates,
  }).toEqual({ faults: [], report: [[], [], []], privates: [] });
});

test("LibreOffice computes in it what our host computed", async () => {
  const bytes = new Uint8Array(readFileSync(at("all.xlsx")));
  const book = await readXlsx(bytes);
  const witness = recalculate(bytes);
  const shown = ["Plans", "Measures", "Check-ins", "Actions", "Sessions"];
  const computed = book.sheets.flatMap(({ name, cells }) =>
    cells.flatMap(({ row, column, value, formula }) =>
      formula === undefined || !shown.includes(name)
        ? []
        : [{ place: `${name}!${columnLetter(column + 1)}${row + 1}`, value: plain(value) }]
    )
  );
  const there = computed.map(({ place }) => {
    const [sheet = "", cell = ""] = place.split("!");
    return { place, value: plain(witness.get(sheet)?.get(cell) ?? "") };
  });
  expect(there).toEqual(computed);
  expect(computed.length).toBeGreaterThan(300);
});

test("a second run changes what changed, takes out what is gone, and doubles nothing", async () => {
  const rows = coach("Ana Souza", "ana@x.org", [65, 71.5]);
  await put("north.xlsx", { ...rows, Actions: [] });
  const again = await runAimline("rollup", ...files, "--out", at("all.xlsx"));
  expect([
    again.code,
    again.stdout.split("\n").filter((line) => /:.*(gone|out here)/.test(line)),
  ]).toEqual([
    0,
    [
      "Check-ins: 0 rows to add, 1 to change, 1 gone.",
      `Check-ins: no longer in the workbooks, so taken out here: W01-M001 ${isoDay(start + 21)}.`,
      "Actions: 0 rows to add, 0 to change, 1 gone.",
      "Actions: no longer in the workbooks, so taken out here: W01-A001.",
    ],
  ]);
  const third = await runAimline("rollup", ...files, "--out", at("all.xlsx"));
  expect(third.stdout).toContain("Nothing is to be changed: all of it is there already.");
});

test.each([
  ["no file at all", [], "Say which workbooks: for instance north.xlsx south.xlsx."],
  [
    "a file that is not there",
    [at("none.xlsx")],
    "none.xlsx: there is no such file. Check the name.",
  ],
  [
    "the roll-up as its own source",
    [at("all.xlsx"), "--out", at("all.xlsx")],
    "all.xlsx is both a source and --out. Write the roll-up to a file of its own.",
  ],
  [
    "a workbook at --out that is no roll-up",
    [at("south.xlsx"), "--out", at("north.xlsx")],
    "--out north.xlsx: the file is there and is no roll-up. Choose another name, or say --into north.xlsx.",
  ],
  [
    "nothing but files that cannot be taken",
    [at("broken.xlsx")],
    "None of these files can be taken.",
  ],
  [
    "an answer about nobody",
    [at("south.xlsx"), "--people", "Eva=new"],
    "--people: “eva=new” names nobody of these workbooks. Look the name and the ID up.",
  ],
])("%s is refused with one sentence", async (_, words, sentence) => {
  const said = await rollupCommand.run(words, TODAY).then(
    () => "not refused",
    (error: Error) => error.message
  );
  expect(said.replaceAll(`${folder}/`, "").split("\n").at(-1)).toEqual(sentence);
});

function plain(value: unknown): unknown {
  return typeof value === "number" ? Number(value.toPrecision(10)) : (value ?? "");
}
