// Rows of a table that has other cells beside it, inserted and deleted through the real office.js: they move in the table's columns alone, with
// formats, rules and references, and nothing beside them moves.
import type { Host } from "../../../src/workbench/host/contract";
import { openHost } from "../../support/open-host";

/** Names at A1:B4, Away at D1:E5 with a calculated column and a rule, and formulas that look at both. */
async function twoTables(): Promise<Host> {
  const host = openHost();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:B4").values = [
      ["Name", "Team"],
      ["Ana", "Desk"],
      ["Ben", "Yard"],
      ["Cai", "Desk"],
    ];
    sheet.getRange("D1:E5").values = [
      ["Days", "Double"],
      [1, null],
      [2, null],
      [3, null],
      [4, null],
    ];
    sheet.tables.add("A1:B4", true).name = "Names";
    const away = sheet.tables.add("D1:E5", true);
    away.name = "Away";
    away.columns.getItem("Double").getDataBodyRange().formulas = "=[@Days]*2" as never;
    sheet.getRange("D4").format.fill.color = "#FFC000";
    sheet.getRange("D2:D5").dataValidation.rule = {
      wholeNumber: { formula1: 0, formula2: 9, operator: "Between" },
    };
    context.workbook.names.add("Third", sheet.getRange("D4"));
    // Below the table, in its columns and beside.
    sheet.getRange("D7").values = [["below"]];
    sheet.getRange("A7").values = [["stays"]];
    sheet.getRange("G1:G6").formulas = [
      ["=D4"],
      ["=SUM(D2:D5)"],
      ["=SUM(A2:D5)"],
      ["=D3"],
      ["=SUM(Away[Days])"],
      ["=A4"],
    ];
    await context.sync();
  });
  return host;
}

async function look() {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const cells = sheet.getRange("A1:E8").load("values");
    const formulas = sheet.getRange("G1:G6").load("formulas, values");
    const third = context.workbook.names.getItem("Third").load("formula");
    const tables = sheet.tables.load("items/name");
    await context.sync();
    const areas = tables.items.map((table) => table.getRange().load("address"));
    const fills = ["D3", "D4", "D5"].map((at) => sheet.getRange(at).format.fill.load("color"));
    await context.sync();
    return {
      cells: cells.values.map((row) => row.join(",")),
      formulas: formulas.formulas.map(([one], row) => `${one} ${formulas.values[row]?.[0]}`),
      third: third.formula as string,
      areas: areas.map(({ address }) => address),
      fills: fills.map(({ color }) => color),
    };
  });
}

const change = (act: (sheet: Excel.Worksheet) => void): Promise<void> =>
  Excel.run(async (context) => {
    act(context.workbook.worksheets.getItem("Sheet1"));
    await context.sync();
  });

test("a deleted row takes the cells below it up in the table's columns, and what looks at them follows", async () => {
  await twoTables();
  await change((sheet) => sheet.getRange("D3:E3").delete("Up"));
  expect(await look()).toEqual({
    cells: [
      "Name,Team,,Days,Double",
      "Ana,Desk,,1,2",
      "Ben,Yard,,3,6",
      "Cai,Desk,,4,8",
      ",,,,",
      ",,,below,",
      "stays,,,,",
      ",,,,",
    ],
    // A range that stands in these columns in part only is left alone, as in Excel.
    formulas: [
      "=D3 3",
      "=SUM(D2:D4) 8",
      "=SUM(A2:D5) 8",
      "=#REF! #REF!",
      "=SUM(Away[Days]) 8",
      "=A4 Cai",
    ],
    third: "=Sheet1!$D$3",
    areas: ["Sheet1!A1:B4", "Sheet1!D1:E4"],
    fills: ["#FFC000", "#FFFFFF", "#FFFFFF"],
  });
});

test("an inserted row pushes the cells below it down in the table's columns", async () => {
  await twoTables();
  await change((sheet) => {
    sheet.getRange("D3:E3").insert("Down");
    sheet.getRange("D3").values = [[7]];
  });
  const { cells, formulas, areas } = await look();
  expect(cells.slice(1)).toEqual([
    "Ana,Desk,,1,2",
    "Ben,Yard,,7,",
    "Cai,Desk,,2,4",
    ",,,3,6",
    ",,,4,8",
    "stays,,,,",
    ",,,below,",
  ]);
  expect(formulas[0]).toBe("=D5 3");
  expect(areas).toEqual(["Sheet1!A1:B4", "Sheet1!D1:E6"]);
});

test("what a person deletes there is undone and redone as it was", async () => {
  const host = await twoTables();
  const before = host.toBook();
  host.deleteTableRows("Sheet1", "D3:D4");
  const after = host.toBook();
  expect(await look()).toMatchObject({
    areas: ["Sheet1!A1:B4", "Sheet1!D1:E3"],
    formulas: [
      "=#REF! #REF!",
      "=SUM(D2:D3) 5",
      "=SUM(A2:D5) 5",
      "=#REF! #REF!",
      "=SUM(Away[Days]) 5",
      "=A4 Cai",
    ],
  });
  host.undo();
  expect(host.toBook()).toEqual(before);
  host.redo();
  expect(host.toBook()).toEqual(after);
});

test("what reaches over the edge of the moved columns is not modelled: Excel would refuse it or take it apart", async () => {
  await twoTables();
  await change((sheet) => sheet.getRange("C8:D8").merge());
  await expect(change((sheet) => sheet.getRange("D3:E3").delete("Up"))).rejects.toMatchObject({
    code: "NotImplemented",
  });
  await twoTables();
  // Not rows of one table: cells of it, and cells beside.
  for (const part of ["D3:D3", "C3:E3"])
    await expect(change((sheet) => sheet.getRange(part).delete("Up"))).rejects.toMatchObject({
      code: "NotImplemented",
    });
});
