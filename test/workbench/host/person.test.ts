// What a person does at the grid: typing, validation, pasting, undoing.
import { createHost } from "../../../src/workbench/host/host";
import type { Host } from "../../../src/workbench/host/contract";
import { openHost, TODAY } from "../../support/open-host";

function texts(host: Host, rows: number, columns: number): string[][] {
  const area = { top: 0, left: 0, bottom: rows - 1, right: columns - 1 };
  return host.viewCells("Sheet1", area).map((line) => line.map((cell) => cell.text));
}

test.each<[string, "mdy" | "dmy", string, string]>([
  ["72", "mdy", "72", "72"],
  ["1,234.5", "mdy", "1,234.50", "1234.5"],
  ["12.5%", "mdy", "12.50%", "12.5%"],
  ["2026-03-04", "mdy", "3/4/2026", "2026-03-04"],
  ["3/4/2026", "mdy", "3/4/2026", "2026-03-04"],
  ["3/4/2026", "dmy", "4/3/2026", "2026-04-03"],
  ["4 Mar 2026", "mdy", "4-Mar-26", "2026-03-04"],
  ["31/4/2026", "dmy", "31/4/2026", "31/4/2026"],
  ["true", "mdy", "TRUE", "TRUE"],
  ["'12", "mdy", "12", "'12"],
  ["=1+2", "mdy", "3", "=1+2"],
  ["(5)", "mdy", "-5", "-5"],
  ["$1,200", "mdy", "$1,200", "1200"],
  ["2:30 PM", "mdy", "2:30 PM", "14:30:00"],
  ["mentor 2", "mdy", "mentor 2", "mentor 2"],
])("%s typed (%s) shows %s and is edited as %s", (typed, dateOrder, shown, edited) => {
  const host = createHost({ today: () => TODAY, dateOrder });
  expect(host.type("Sheet1", "A1", typed)).toEqual({ accepted: true });
  expect([texts(host, 1, 1)[0]?.[0], host.editText("Sheet1", "A1")]).toEqual([shown, edited]);
});

async function ruled(
  rule: Excel.DataValidationRule,
  alert?: Partial<Excel.DataValidationErrorAlert>
): Promise<Host> {
  const host = openHost();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("F1:F3").values = [["On track"], ["Stalled"], [""]];
    const validation = sheet.getRange("A1:A5").dataValidation;
    validation.rule = rule;
    if (alert)
      validation.errorAlert = {
        showAlert: true,
        style: "Stop",
        title: "Not so",
        message: "Choose one.",
        ...alert,
      };
    await context.sync();
  });
  return host;
}

test.each<[string, Excel.DataValidationRule, string, boolean]>([
  ["a word of the list", { list: { inCellDropDown: true, source: "=$F$1:$F$3" } }, "stalled", true],
  ["another word", { list: { inCellDropDown: true, source: "=$F$1:$F$3" } }, "late", false],
  ["a word of a written list", { list: { inCellDropDown: true, source: "Yes, No" } }, "No", true],
  [
    "a written list in other letters",
    { list: { inCellDropDown: true, source: "Yes, No" } },
    "no",
    false,
  ],
  [
    "a number within bounds",
    { decimal: { formula1: 0, formula2: 100, operator: "Between" } },
    "99.5",
    true,
  ],
  [
    "a number beyond bounds",
    { decimal: { formula1: 0, formula2: 100, operator: "Between" } },
    "101",
    false,
  ],
  [
    "a fraction for a whole number",
    { wholeNumber: { formula1: 0, operator: "GreaterThan" } },
    "1.5",
    false,
  ],
  ["a text for a number", { decimal: { formula1: 0, operator: "GreaterThan" } }, "much", false],
  [
    "a date for a date",
    { date: { formula1: "2026-01-01", operator: "GreaterThan" } },
    "2026-03-04",
    true,
  ],
  [
    "a formula that breaks the rule",
    { decimal: { formula1: 10, operator: "LessThan" } },
    "=5*4",
    false,
  ],
  ["a value for which a formula holds", { custom: { formula: "=A1>B1" } }, "5", false],
  ["blank where blanks are ignored", { decimal: { formula1: 10, operator: "LessThan" } }, "", true],
])("typing %s", async (_, rule, typed, accepted) => {
  const host = await ruled(rule, {});
  expect(host.type("Sheet1", "A1", typed)).toEqual(
    accepted ? { accepted } : { accepted, title: "Not so", message: "Choose one." }
  );
  if (!accepted) expect(texts(host, 1, 1)).toEqual([[""]]);
});

test("a warning does not stop, and pasting and programs are not asked", async () => {
  const rule = { decimal: { formula1: 10, operator: "LessThan" as const } };
  expect((await ruled(rule, { style: "Warning" })).type("Sheet1", "A1", "50")).toEqual({
    accepted: true,
  });
  const host = await ruled(rule);
  host.paste("Sheet1", "A1", [["60"], ["70"]]);
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A3");
    range.values = [[80]];
    range.dataValidation.load("valid");
    await context.sync();
    expect(range.dataValidation.valid).toBe(false);
  });
  expect(texts(host, 3, 1)).toEqual([["60"], ["70"], ["80"]]);
});

test("the drop-down offers the filled cells of its source", async () => {
  const host = await ruled({ list: { inCellDropDown: true, source: "=$F$1:$F$3" } });
  expect(host.choices("Sheet1", "A2")).toEqual(["On track", "Stalled"]);
  expect(host.choices("Sheet1", "B2")).toBeNull();
  expect(
    host
      .viewCells("Sheet1", { top: 0, left: 0, bottom: 0, right: 1 })[0]
      ?.map((cell) => cell.hasChoices)
  ).toEqual([true, false]);
});

test("undo takes back typing, pasting, erasing and the growth of a table, one by one", async () => {
  const host = openHost();
  host.paste("Sheet1", "A1", [
    ["Name", "Score"],
    ["Ana", "1"],
  ]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").tables.add("A1:B2", true);
    await context.sync();
  });
  const steps = [JSON.stringify(host.toBook())];
  host.paste("Sheet1", "A3", [
    ["Ben", "2"],
    ["Cai", "3"],
  ]);
  steps.push(JSON.stringify(host.toBook()));
  host.type("Sheet1", "B1", "Points");
  steps.push(JSON.stringify(host.toBook()));
  host.type("Sheet1", "C1", "Day");
  steps.push(JSON.stringify(host.toBook()));
  host.type("Sheet1", "C2", "2026-03-04");
  steps.push(JSON.stringify(host.toBook()));
  host.erase("Sheet1", "A2:C4");
  steps.push(JSON.stringify(host.toBook()));
  host.renameSheet("Sheet1", "Scores");
  backAndForth(host, steps);
});

/** Undoes step by step to the first state, and redoes to the last. */
function backAndForth(host: Host, before: readonly string[]): void {
  const last = JSON.stringify(host.toBook());
  for (const step of [...before].reverse()) {
    expect(host.undo()).toBe(true);
    expect(JSON.parse(JSON.stringify(host.toBook()))).toEqual(JSON.parse(step));
  }
  expect([host.undo(), host.canUndo(), host.canRedo()]).toEqual([false, false, true]);
  for (const step of [...before.slice(1), last]) {
    expect(host.redo()).toBe(true);
    expect(JSON.parse(JSON.stringify(host.toBook()))).toEqual(JSON.parse(step));
  }
  expect(host.redo()).toBe(false);
}

/** A table of three rows with a calculated column, a rule, a chart, a name, and a formula outside that reads a part of it. */
async function furnished(): Promise<Host> {
  const host = openHost();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:B5").values = [
      ["Name", "Score"],
      ["Cai", 3],
      ["Ana", 9],
      ["Ben", 5],
      ["Dee", 7],
    ];
    const table = sheet.tables.add("A1:B5", true);
    table.name = "Scores";
    sheet.getRange("C1").values = [["Double"]];
    sheet.getRange("C2").formulas = [["=[@Score]*2"]];
    const rule = sheet.getRange("B2:B5").conditionalFormats.add("Custom").custom;
    rule.rule.formula = "=B2>4";
    rule.format.fill.color = "#FFC7CE";
    sheet.getRange("B2:B5").dataValidation.rule = {
      decimal: { formula1: 0, formula2: 10, operator: "Between" },
    };
    sheet.charts.add("ColumnClustered", sheet.getRange("A1:B5"), "Columns");
    context.workbook.names.add("Third", sheet.getRange("B4"));
    const other = context.workbook.worksheets.add("Other");
    other.getRange("A1:A3").formulas = [["=Sheet1!B4"], ["=SUM(Sheet1!B4:B5)"], ["=Third+1"]];
    await context.sync();
  });
  return host;
}

const copyDown = (host: Host) => {
  const source = { top: 1, left: 0, bottom: 1, right: 2 };
  host.copyCells(
    { sheet: "Sheet1", area: source },
    { sheet: "Sheet1", area: { ...source, top: 2, bottom: 3 } }
  );
};

const actions: readonly (readonly [string, (host: Host) => void, string[][]])[] = [
  [
    "rows of a table deleted",
    (host) => host.deleteTableRows("Sheet1", "A4:A5"),
    [
      ["Name", "Score", "Double"],
      ["Cai", "3", "6"],
      ["Ana", "9", "18"],
      ["", "", ""],
    ],
  ],
  [
    "the first row of a table deleted",
    (host) => host.deleteLines("Sheet1", { axis: "rows", first: 1, last: 1 }),
    [
      ["Name", "Score", "Double"],
      ["Ana", "9", "18"],
      ["Ben", "5", "10"],
      ["Dee", "7", "14"],
    ],
  ],
  [
    "rows inserted into a table",
    (host) => host.insertLines("Sheet1", { axis: "rows", first: 2, last: 3 }),
    [
      ["Name", "Score", "Double"],
      ["Cai", "3", "6"],
      ["", "", "0"],
      ["", "", "0"],
    ],
  ],
  [
    "a column inserted before a table",
    (host) => host.insertLines("Sheet1", { axis: "columns", first: 0, last: 0 }),
    [
      ["", "Name", "Score"],
      ["", "Cai", "3"],
      ["", "Ana", "9"],
      ["", "Ben", "5"],
    ],
  ],
  [
    "a table sorted by a column",
    (host) => host.sort("Sheet1", "A1", 1, false),
    [
      ["Name", "Score", "Double"],
      ["Ana", "9", "18"],
      ["Dee", "7", "14"],
      ["Ben", "5", "10"],
    ],
  ],
  [
    "totals shown",
    (host) => host.showTotals("Sheet1", "A1", true),
    [
      ["Name", "Score", "Double"],
      ["Cai", "3", "6"],
      ["Ana", "9", "18"],
      ["Ben", "5", "10"],
    ],
  ],
  [
    "cells copied",
    (host) => copyDown(host),
    [
      ["Name", "Score", "Double"],
      ["Cai", "3", "6"],
      ["Cai", "3", "6"],
      ["Cai", "3", "6"],
    ],
  ],
  [
    "a column filtered",
    (host) => host.filter("Sheet1", "A1", 0, { kind: "values", values: ["Ana"], blanks: false }),
    [
      ["Name", "Score", "Double"],
      ["Cai", "3", "6"],
      ["Ana", "9", "18"],
      ["Ben", "5", "10"],
    ],
  ],
];

test.each(actions)("%s: done, undone and done again", async (_, act, shown) => {
  const host = await furnished();
  const before = [JSON.stringify(host.toBook())];
  const other = host.viewCells("Other", { top: 0, left: 0, bottom: 2, right: 0 });
  act(host);
  expect(texts(host, 4, 3)).toEqual(shown);
  backAndForth(host, before);
  host.undo();
  expect(host.viewCells("Other", { top: 0, left: 0, bottom: 2, right: 0 })).toEqual(other);
});

test("what an add-in writes ends undoing", async () => {
  const host = openHost();
  host.type("Sheet1", "A1", "1");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("B1").values = [[2]];
    await context.sync();
  });
  expect([host.canUndo(), host.undo()]).toEqual([false, false]);
});

test("a formula that refers to itself is refused and leaves the cell as it was", () => {
  const host = createHost({ today: () => TODAY });
  host.type("Sheet1", "A1", "5");
  expect(host.type("Sheet1", "A1", "=A1+1")).toMatchObject({ accepted: false });
  expect(texts(host, 1, 1)).toEqual([["5"]]);
});
