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
  for (const step of steps.reverse()) {
    expect(host.undo()).toBe(true);
    expect(JSON.parse(JSON.stringify(host.toBook()))).toEqual(JSON.parse(step));
  }
  expect(host.undo()).toBe(false);
});

test("a formula that refers to itself is refused and leaves the cell as it was", () => {
  const host = createHost({ today: () => TODAY });
  host.type("Sheet1", "A1", "5");
  expect(host.type("Sheet1", "A1", "=A1+1")).toMatchObject({ accepted: false });
  expect(texts(host, 1, 1)).toEqual([["5"]]);
});
