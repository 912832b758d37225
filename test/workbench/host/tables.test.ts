// Tables through the real office.js and by a person's hand: growth, calculated columns, headers, names, limits.
import type { Host } from "../../../src/workbench/host/contract";
import { openHost } from "../../support/open-host";

/** A table Scores at A1:C3 with the calculated column Double. */
async function withTable(): Promise<Host> {
  const host = openHost();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:C3").values = [
      ["Name", "Score", "Double"],
      ["Ana", 1, null],
      ["Ben", 2, null],
    ];
    const table = sheet.tables.add("A1:C3", true);
    table.name = "Scores";
    table.columns.getItem("Double").getDataBodyRange().formulas = "=[@Score]*2" as never;
    await context.sync();
  });
  return host;
}

async function read(address: string, what: "values" | "formulas" = "values"): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange(address);
    range.load(what);
    await context.sync();
    return range[what];
  });
}

async function rowCount(): Promise<number> {
  return Excel.run(async (context) => {
    const rows = context.workbook.tables.getItem("Scores").rows;
    rows.load("count");
    await context.sync();
    return rows.count;
  });
}

test("rows written directly below become rows of the table, with calculated columns and rules", async () => {
  await withTable();
  await Excel.run(async (context) => {
    const body = context.workbook.tables.getItem("Scores").getDataBodyRange();
    body.getColumn(1).dataValidation.rule = {
      wholeNumber: { formula1: 0, formula2: 10, operator: "Between" },
    };
    const format = body.conditionalFormats.add("Custom");
    format.custom.rule.formula = "=$B2>5";
    format.custom.format.font.color = "#C00000";
    body.getRowsBelow(2).values = [
      ["Cai", 3, null],
      ["Dee", 9, null],
    ];
    await context.sync();
  });
  expect(await read("A4:C5")).toEqual([
    ["Cai", 3, 6],
    ["Dee", 9, 18],
  ]);
  expect(await rowCount()).toBe(4);
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Sheet1").getRange("B5");
    cell.dataValidation.load("type");
    const formats = cell.conditionalFormats.getCount();
    await context.sync();
    expect([cell.dataValidation.type, formats.value]).toEqual(["WholeNumber", 1]);
  });
});

test("a write of thousands of rows below grows the table though the library cuts it into pieces", async () => {
  await withTable();
  await Excel.run(async (context) => {
    const below = context.workbook.tables.getItem("Scores").getDataBodyRange().getRowsBelow(3000);
    below.values = Array.from({ length: 3000 }, (_, row) => [`N${row}`, row, null]);
    await context.sync();
  });
  expect(await rowCount()).toBe(3002);
  expect(await read("A3003:C3003")).toEqual([["N2999", 2999, 5998]]);
});

test.each([
  ["one row lower", "A5:C5", 2],
  ["only blanks directly below", "A4:C4", 2],
])("a write %s leaves the table", async (title, address, rows) => {
  await withTable();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange(address);
    range.values = [title.startsWith("only") ? ["", "", ""] : ["Cai", 3, 4]];
    await context.sync();
  });
  expect(await rowCount()).toBe(rows);
});

test("a formula typed into one cell of a blank column fills the column, and a constant over it is kept", async () => {
  const host = await withTable();
  host.type("Sheet1", "D1", "Half");
  host.type("Sheet1", "D2", "=[@Score]/2");
  expect(await read("D1:D3", "formulas")).toEqual([["Half"], ["=[@Score]/2"], ["=[@Score]/2"]]);
  host.type("Sheet1", "D2", "7");
  host.type("Sheet1", "A4", "Cai");
  expect(await read("A4:D4", "formulas")).toEqual([["Cai", "", "=[@Score]*2", "=[@Score]/2"]]);
  expect(await read("D2")).toEqual([[7]]);
});

test("writing a header renames the column everywhere; blank and doubled headers get another name", async () => {
  const host = await withTable();
  host.type("Sheet1", "F1", "=SUM(Scores[Score])");
  host.type("Sheet1", "B1", "Points");
  expect(await read("B1:F2", "formulas")).toEqual([
    ["Points", "Double", "", "", "=SUM(Scores[Points])"],
    [1, "=[@Points]*2", "", "", ""],
  ]);
  host.type("Sheet1", "B1", "name");
  expect(await read("A1:C1")).toEqual([["Name", "name2", "Double"]]);
  host.erase("Sheet1", "B1");
  expect(await read("A1:C1")).toEqual([["Name", "Column2", "Double"]]);
  expect(await read("F1")).toEqual([[3]]);
});

test.each([
  ["a blank", "My table"],
  ["an address", "T1"],
  ["a digit in front", "1st"],
  ["the name of another name", "AsOf"],
])("a table name with %s is refused", async (_, name) => {
  await withTable();
  const renamed = Excel.run(async (context) => {
    context.workbook.names.add("AsOf", "=Sheet1!$H$1");
    context.workbook.tables.getItem("Scores").name = name;
    await context.sync();
  });
  await expect(renamed).rejects.toMatchObject({
    code: expect.stringMatching(/InvalidArgument|ItemAlreadyExists/) as string,
  });
});

test("tables over other tables or over merged cells are refused", async () => {
  await withTable();
  for (const [address, code] of [
    ["B3:D6", "InvalidArgument"],
    ["H1:I4", "MergedRangeConflict"],
  ] as const) {
    const added = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("H1:I1").merge();
      sheet.tables.add(address, true);
      await context.sync();
    });
    await expect(added).rejects.toMatchObject({ code });
  }
});

test("resize, a new column at the end and one inside, and deleting a column", async () => {
  await withTable();
  const headers = await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("Scores");
    table.resize("A1:D4");
    table.columns.add(1, "x", "Coach");
    table.columns.getItem("Name").delete();
    const header = table.getHeaderRowRange();
    header.load("values,address");
    await context.sync();
    return [header.address, header.values];
  });
  expect(headers).toEqual(["Sheet1!A1:D1", [["Coach", "Score", "Double", "Column4"]]]);
  expect(await read("A2:C4", "formulas")).toEqual([
    ["x", 1, "=[@Score]*2"],
    ["x", 2, "=[@Score]*2"],
    ["x", "", "=[@Score]*2"],
  ]);
});

test("deleting all rows by hand leaves one blank row", async () => {
  const host = await withTable();
  host.deleteTableRows("Sheet1", "A2:A2");
  expect(await read("A2:C2", "formulas")).toEqual([["Ben", 2, "=[@Score]*2"]]);
  host.deleteTableRows("Sheet1", "A2:A9");
  expect(await rowCount()).toBe(1);
  host.type("Sheet1", "A3", "Eve");
  expect(await rowCount()).toBe(2);
});

test("a deleted table leaves #REF! where it was used", async () => {
  const host = await withTable();
  host.type("Sheet1", "F1", "=SUM(Scores[Score])");
  await Excel.run(async (context) => {
    context.workbook.tables.getItem("Scores").delete();
    await context.sync();
  });
  expect(await read("A1:F1")).toEqual([["", "", "", "", "", "#REF!"]]);
});
