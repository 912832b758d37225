// A workbook that is opened and saved again without a change is the same value, results of formulas aside.
import type { Book, BookSheet } from "../../../src/files/book";
import { defaultStyle } from "../../../src/files/book";
import { createHost } from "../../../src/workbench/host/host";
import { openHost, TODAY } from "../../support/open-host";

const bare: BookSheet = {
  name: "Bare",
  visibility: "veryHidden",
  tabColor: null,
  showGridlines: true,
  cells: [],
  columns: [],
  rows: [],
  merges: [],
  freeze: null,
  tables: [],
  validations: [],
  conditionalFormats: [],
  page: null,
};

const alert = { show: true, title: "T", message: "M", style: "stop" } as const;
const prompt = { show: false, title: "", message: "" };
const column = { top: 5, left: 1, bottom: 6, right: 1 };

const full: Book = {
  activeSheet: 1,
  styles: [
    defaultStyle,
    { ...defaultStyle, bold: true, fill: "#1F4E79", color: "#FFFFFF", strikethrough: true },
    {
      ...defaultStyle,
      numberFormat: "yyyy-mm-dd",
      borders: { top: { style: "thin", color: "#000000" } },
    },
    { ...defaultStyle, quotePrefix: true },
  ],
  theme: "<theme/>",
  notKept: ["a chart on Plan"],
  names: [
    { name: "AsOf", formula: "=Plan!$B$1", hidden: false, scope: null },
    { name: "Scores.Score", formula: "=Scores[Score]", hidden: true, scope: null },
    { name: "Own", formula: "=Bare!$A$1", hidden: false, scope: "Bare" },
  ],
  sheets: [
    bare,
    {
      name: "Plan",
      visibility: "visible",
      tabColor: "#1F4E79",
      showGridlines: false,
      zoom: 90,
      defaultColumnWidth: 10,
      cells: [
        { row: 0, column: 0, value: "Title", style: 1, hyperlink: "#Bare!A1" },
        { row: 0, column: 1, value: 46349, formula: "=TODAY()", style: 2 },
        { row: 1, column: 0, value: "=1", style: 3 },
        { row: 1, column: 1, value: { error: "#N/A" } },
        { row: 2, column: 2, value: null, style: 1 },
        { row: 4, column: 0, value: "Name" },
        { row: 4, column: 1, value: "Score" },
        { row: 4, column: 2, value: "Double" },
        { row: 5, column: 0, value: "Ana" },
        { row: 5, column: 1, value: 2 },
        { row: 5, column: 2, value: 4, formula: "=[@Score]*2" },
        { row: 6, column: 0, value: "Ben" },
        { row: 6, column: 1, value: true },
        { row: 6, column: 2, value: 2, formula: "=[@Score]*2" },
      ],
      columns: [
        { index: 0, width: 20, hidden: false },
        { index: 3, width: 9.140625, hidden: true, style: 2 },
      ],
      rows: [{ index: 0, height: 30, hidden: false }],
      merges: [{ top: 0, left: 3, bottom: 0, right: 5 }],
      freeze: { rows: 5, columns: 1 },
      tables: [
        {
          name: "Scores",
          area: { top: 4, left: 0, bottom: 6, right: 2 },
          hasHeaders: true,
          hasTotals: false,
          style: "TableStyleMedium2",
          bandedRows: true,
          showFilter: true,
          columns: [
            { name: "Name" },
            { name: "Score" },
            { name: "Double", formula: "=[@Score]*2" },
          ],
        },
      ],
      validations: [
        {
          areas: [column],
          type: "decimal",
          operator: "between",
          formula1: "0",
          formula2: "=B$1",
          ignoreBlanks: true,
          alert,
          prompt,
        },
        {
          areas: [{ ...column, left: 0, right: 0 }],
          type: "list",
          operator: null,
          formula1: "Ana,Ben",
          formula2: null,
          ignoreBlanks: false,
          alert,
          prompt,
        },
      ],
      conditionalFormats: [
        {
          areas: [column],
          priority: 1,
          stopIfTrue: true,
          kind: "formula",
          formula: "=$B6>1",
          format: { fill: "#FFC7CE" },
        },
        {
          areas: [column],
          priority: 2,
          stopIfTrue: false,
          kind: "dataBar",
          color: "#5B9BD5",
          min: 0,
          max: null,
        },
        {
          areas: [column],
          priority: 3,
          stopIfTrue: false,
          kind: "other",
          type: "iconSet",
          raw: "<cfRule/>",
        },
      ],
      page: { landscape: true, fitToWidth: true },
    },
  ],
};

test("opened and saved again, a book is the same", () => {
  expect(createHost({ book: full, today: () => TODAY }).toBook()).toEqual(full);
});

test("results are those of today, not those of the file", () => {
  const stale = {
    ...full,
    sheets: full.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) => (cell.formula ? { ...cell, value: 99 } : cell)),
    })),
  };
  expect(createHost({ book: stale, today: () => TODAY }).toBook()).toEqual(full);
});

test("what was made through Office.js is in the book, and opens to the same book", async () => {
  const host = openHost();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Plan");
    sheet.getRange("A1:B3").values = [
      ["Name", "Score"],
      ["Ana", 1],
      ["Ben", 2],
    ];
    const table = sheet.tables.add("A1:B3", true);
    table.name = "Scores";
    table.columns.add(undefined, "=[@Score]*2", "Double");
    sheet.getRange("B2:B3").dataValidation.rule = { list: { inCellDropDown: true, source: "1,2" } };
    sheet.getRange("B2:B3").conditionalFormats.add("Custom").custom.rule.formula = "=$B2>1";
    sheet.getRange("A1:C1").format.fill.color = "#1F4E79";
    context.workbook.names.add("Scores.Score", "=Scores[Score]").visible = false;
    await context.sync();
  });
  const book = host.toBook();
  expect(createHost({ book, today: () => TODAY }).toBook()).toEqual(book);
  expect(book.sheets[1]?.tables[0]?.columns).toEqual([
    { name: "Name" },
    { name: "Score" },
    { name: "Double", formula: "=[@Score]*2" },
  ]);
});
