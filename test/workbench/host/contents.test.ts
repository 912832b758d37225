// Contents of ranges through the real office.js: what a program writes and what it reads back.
import { openHost } from "../../support/open-host";

/** Writes into A1 of a fresh sheet and reads everything back. */
async function written(value: unknown, numberFormat = "General") {
  openHost();
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
    range.numberFormat = [[numberFormat]];
    range.values = [[value]];
    range.load("values,formulas,text,valueTypes,numberFormat");
    await context.sync();
    return [range.values, range.formulas, range.text, range.valueTypes, range.numberFormat].map(
      (grid) => (grid as unknown[][])[0]?.[0]
    );
  });
}

test.each<[string, unknown, string, unknown[]]>([
  ["a number", 72.5, "General", [72.5, 72.5, "72.5", "Double", "General"]],
  ["a text", "Ana Souza", "General", ["Ana Souza", "Ana Souza", "Ana Souza", "String", "General"]],
  ["a truth value", true, "General", [true, true, "TRUE", "Boolean", "General"]],
  ["digits as text become a number", "007", "General", [7, 7, "7", "Double", "General"]],
  ["digits under the format @ stay text", "007", "@", ["007", "007", "007", "String", "@"]],
  [
    "an apostrophe keeps digits as text",
    "'007",
    "General",
    ["007", "007", "007", "String", "General"],
  ],
  [
    "an apostrophe keeps a formula as text",
    "'=1+1",
    "General",
    ["=1+1", "=1+1", "=1+1", "String", "General"],
  ],
  ["a formula is calculated", "=1+1", "General", [2, "=1+1", "2", "Double", "General"]],
  [
    "an English date in text becomes a day",
    "3/4/2026",
    "General",
    [46085, 46085, "3/4/2026", "Double", "m/d/yyyy"],
  ],
  [
    "an ISO date in text becomes a day",
    "2026-03-04",
    "General",
    [46085, 46085, "3/4/2026", "Double", "m/d/yyyy"],
  ],
  [
    "a date keeps the cell's own format",
    "2026-03-04",
    "yyyy-mm-dd",
    [46085, 46085, "2026-03-04", "Double", "yyyy-mm-dd"],
  ],
  ["a percent", "12%", "General", [0.12, 0.12, "12%", "Double", "0%"]],
  [
    "a word with a digit stays text",
    "P012",
    "General",
    ["P012", "P012", "P012", "String", "General"],
  ],
  ["an empty text clears", "", "General", ["", "", "", "Empty", "General"]],
  ["an error of a formula", "=1/0", "General", ["#DIV/0!", "=1/0", "#DIV/0!", "Error", "General"]],
])("%s", async (_, value, format, expected) => {
  expect(await written(value, format)).toEqual(expected);
});

test("null in an array leaves its cell, one value goes to all cells, and a wrong shape is refused", async () => {
  openHost();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2");
    range.values = 5 as never;
    range.values = [
      [null, 6],
      [7, null],
    ];
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([
      [5, 6],
      [7, 5],
    ]);
  });
  const wrong = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2").values = [[1]];
    await context.sync();
  });
  await expect(wrong).rejects.toMatchObject({
    code: "InvalidArgument",
    debugInfo: { errorLocation: "Range.values" },
  });
});

test("a text of more than 32,767 characters and a null are refused", async () => {
  openHost();
  for (const value of ["x".repeat(32768), null]) {
    const refused = Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
      range.values = (value === null ? null : [[value]]) as never;
      await context.sync();
    });
    await expect(refused).rejects.toMatchObject({ code: "InvalidArgument" });
  }
});

test("what stood before an error stays, what stood after is not done", async () => {
  openHost();
  const batch = Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1").values = [["before"]];
    sheet.getRange("A2").formulas = [["=SUM("]];
    sheet.getRange("A3").values = [["after"]];
    await context.sync();
  });
  await expect(batch).rejects.toMatchObject({ code: "InvalidArgument" });
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A3");
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([["before"], [""], [""]]);
  });
});

test("a write of 5,000 × 12 cells and a fill of 60,000 formulas take seconds", async () => {
  openHost();
  const started = performance.now();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const values = Array.from({ length: 5000 }, (_, row) =>
      Array.from({ length: 12 }, (__, column) => row * 12 + column)
    );
    sheet.getRange("A1:L5000").values = values;
    sheet.getRange("N1:Y1").formulas = [
      Array.from("ABCDEFGHIJKL", (letter) => `=${letter}1*2+$A1`),
    ];
    sheet.getRange("N1:Y5000").copyFrom("N1:Y1", "Formulas");
    const last = sheet.getRange("Y5000");
    last.load("values,formulas");
    await context.sync();
    expect([last.formulas, last.values]).toEqual([[["=L5000*2+$A5000"]], [[59999 * 2 + 59988]]]);
  });
  expect(performance.now() - started).toBeLessThan(10000);
});

test("copying: values only, formats only, and rules with their references moved", async () => {
  openHost();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:A2").formulas = [["=1+1"], ["=A1*2"]];
    sheet.getRange("A1").format.fill.color = "#1F4E79";
    sheet.getRange("A2").dataValidation.rule = {
      wholeNumber: { formula1: "=A1", operator: "GreaterThan" },
    };
    sheet.getRange("C1").copyFrom("A1:A2", "Values");
    sheet.getRange("D1").copyFrom("A1:A2", "Formats");
    sheet.getRange("E1").copyFrom("A1:A2");
    const copies = sheet.getRange("C1:E2");
    copies.load("formulas");
    const fill = sheet.getRange("D1").format.fill;
    fill.load("color");
    const rule = sheet.getRange("E2").dataValidation;
    rule.load("rule");
    await context.sync();
    expect(copies.formulas).toEqual([
      [2, "", "=1+1"],
      [4, "", "=E1*2"],
    ]);
    expect([fill.color, rule.rule]).toEqual([
      "#1F4E79",
      { wholeNumber: { formula1: "=E1", operator: "GreaterThan" } },
    ]);
  });
});

test("one formula for many cells must read the same in all of them", async () => {
  openHost();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("B1:B3");
    range.formulas = "=$A$1+1" as never;
    range.load("formulas");
    await context.sync();
    expect(range.formulas).toEqual([["=$A$1+1"], ["=$A$1+1"], ["=$A$1+1"]]);
  });
  const relative = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("B1:B3").formulas = "=A1+1" as never;
    await context.sync();
  });
  await expect(relative).rejects.toMatchObject({ code: "NotImplemented" });
});
