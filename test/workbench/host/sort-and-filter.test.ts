// Sorting and filtering through the real library, and totals rows.
import type { Host } from "../../../src/workbench/host/contract";
import { createHost } from "../../../src/workbench/host/host";
import { openHost, TODAY } from "../../support/open-host";

const people: (string | number | boolean)[][] = [
  ["Name", "Score", "Passed"],
  ["cai", 3, false],
  ["Ana", 9, true],
  ["Ben", "", true],
  ["Dee", 7, ""],
  ["Eve", "late", false],
];

async function withPeople(
  use: (table: Excel.Table, sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown
): Promise<Host> {
  const host = openHost();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:C6").values = people;
    const table = sheet.tables.add("A1:C6", true);
    table.name = "People";
    await context.sync();
    await use(table, sheet, context);
    await context.sync();
  });
  return host;
}

function column(host: Host, index: number): string[] {
  const area = { top: 1, left: index, bottom: 5, right: index };
  return host.viewCells("Sheet1", area).map(([cell]) => cell?.text ?? "");
}

/** The names in the rows that are shown. */
function shown(host: Host): string[] {
  const { rows } = host.viewSheet("Sheet1");
  return column(host, 0).filter((_, index) => rows.get(index + 1)?.hidden !== true);
}

test.each<[string, Excel.SortField[], string[]]>([
  ["texts regardless of case", [{ key: 0 }], ["Ana", "Ben", "cai", "Dee", "Eve"]],
  ["numbers before texts, blanks last", [{ key: 1 }], ["cai", "Dee", "Ana", "Eve", "Ben"]],
  [
    "downwards, blanks still last",
    [{ key: 1, ascending: false }],
    ["Eve", "Ana", "Dee", "cai", "Ben"],
  ],
  ["by two keys", [{ key: 2 }, { key: 0, ascending: false }], ["Eve", "cai", "Ben", "Ana", "Dee"]],
])("a table sorted: %s", async (_, fields, names) => {
  const host = await withPeople((table) => table.sort.apply(fields));
  expect(column(host, 0)).toEqual(names);
});

test("a sorted range keeps its header, its formats, and formulas within their rows", async () => {
  const host = openHost();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:B4").formulas = [
      ["n", "twice"],
      [3, "=A2*2"],
      [1, "=A3*2"],
      [2, "=A4*2"],
    ];
    sheet.getRange("A3").format.fill.color = "#FFC7CE";
    sheet.getRange("A1:B4").sort.apply([{ key: 0, ascending: true }], false, true);
    const range = sheet.getRange("A1:B4");
    range.load("formulas,values");
    await context.sync();
    expect(range.formulas).toEqual([
      ["n", "twice"],
      [1, "=A2*2"],
      [2, "=A3*2"],
      [3, "=A4*2"],
    ]);
  });
  const cells = host.viewCells("Sheet1", { top: 1, left: 0, bottom: 3, right: 0 });
  expect(cells.map(([cell]) => cell?.style.fill)).toEqual(["#FFC7CE", null, null]);
});

test.each<[string, number, (filter: Excel.Filter) => void, string[]]>([
  ["by values", 0, (filter) => filter.applyValuesFilter(["ana", "Eve"]), ["Ana", "Eve"]],
  ["by blanks", 1, (filter) => filter.applyValuesFilter([""]), ["Ben"]],
  ["above a number", 1, (filter) => filter.applyCustomFilter(">5"), ["Ana", "Dee"]],
  ["between", 1, (filter) => filter.applyCustomFilter(">3", "<9", "And"), ["Dee"]],
  ["either", 0, (filter) => filter.applyCustomFilter("=*e", "=A*", "Or"), ["Ana", "Dee", "Eve"]],
  ["not so", 0, (filter) => filter.applyCustomFilter("<>Ben"), ["cai", "Ana", "Dee", "Eve"]],
  ["the top two", 1, (filter) => filter.applyTopItemsFilter(2), ["Ana", "Dee"]],
  ["the bottom half", 1, (filter) => filter.applyBottomPercentFilter(50), ["cai"]],
  ["by criteria", 1, (filter) => filter.apply({ filterOn: "Custom", criterion1: "<=3" }), ["cai"]],
])("a column filtered %s", async (_, index, use, names) => {
  const host = await withPeople((table) => use(table.columns.getItemAt(index).filter));
  expect(shown(host)).toEqual(names);
  const opened = createHost({ today: () => TODAY, book: host.toBook() });
  expect(opened.viewSheet("Sheet1").tables[0]?.filters).toEqual(
    host.viewSheet("Sheet1").tables[0]?.filters
  );
});

test("two columns filter together; clearing one, then all, shows rows again", async () => {
  const host = await withPeople(async (table, _, context) => {
    table.columns.getItem("Passed").filter.applyValuesFilter(["TRUE"]);
    table.columns.getItem("Score").filter.applyCustomFilter(">1");
    await context.sync();
    table.autoFilter.load("enabled,isDataFiltered");
    await context.sync();
    expect([table.autoFilter.enabled, table.autoFilter.isDataFiltered]).toEqual([true, true]);
  });
  expect(shown(host)).toEqual(["Ana"]);
  await Excel.run(async (context) => {
    context.workbook.tables.getItem("People").columns.getItem("Score").filter.clear();
    await context.sync();
  });
  expect(shown(host)).toEqual(["Ana", "Ben"]);
  host.type("Sheet1", "C3", "FALSE");
  expect(shown(host)).toEqual(["Ana", "Ben"]);
  await Excel.run(async (context) => {
    context.workbook.tables.getItem("People").reapplyFilters();
    await context.sync();
    expect(shown(host)).toEqual(["Ben"]);
    context.workbook.tables.getItem("People").clearFilters();
    await context.sync();
  });
  expect(shown(host)).toHaveLength(5);
});

test("a sheet has a filter of its own over a range that is no table", async () => {
  const host = openHost();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:C6").values = people;
    sheet.autoFilter.apply("A1:C6", 2, { filterOn: "Values", values: ["TRUE"] });
    const range = sheet.autoFilter.getRange();
    range.load("address");
    sheet.autoFilter.load("criteria,isDataFiltered");
    await context.sync();
    expect([range.address, sheet.autoFilter.isDataFiltered]).toEqual(["Sheet1!A1:C6", true]);
    expect(sheet.autoFilter.criteria[2]).toMatchObject({ filterOn: "Values", values: ["TRUE"] });
  });
  expect(shown(host)).toEqual(["Ana", "Ben"]);
  host.filter("Sheet1", "A1:C6", 0, { kind: "custom", criterion1: "B*" });
  expect(shown(host)).toEqual(["Ben"]);
  expect(host.undo()).toBe(true);
  expect(shown(host)).toEqual(["Ana", "Ben"]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").autoFilter.remove();
    await context.sync();
  });
  expect(shown(host)).toHaveLength(5);
});

test("a totals row is switched on and off", async () => {
  const host = openHost();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:B3").values = [
      ["Name", "Score"],
      ["Ana", 4],
      ["Ben", 5],
    ];
    const table = sheet.tables.add("A1:B3", true);
    sheet.getRange("B5").formulas = [["=SUM(B2:B3)"]];
    table.showTotals = true;
    const totals = table.getTotalRowRange();
    totals.load("values,formulas,address");
    await context.sync();
    expect([totals.address, totals.values]).toEqual(["Sheet1!A4:B4", [["Total", 9]]]);
    table.showTotals = false;
    const cell = sheet.getRange("B4");
    cell.load("values");
    await context.sync();
    expect(cell.values).toEqual([[9]]);
  });
  expect(host.viewSheet("Sheet1").tables[0]?.hasTotals).toBe(false);
});
