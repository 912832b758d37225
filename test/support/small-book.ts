// A Book with one of everything that the product writes, small enough to be compared as a whole.
import {
  defaultStyle,
  type Book,
  type BookCell,
  type BookSheet,
  type BookStyle,
} from "../../src/files/book";

const header: BookStyle = {
  ...defaultStyle,
  fontName: "Segoe UI",
  fontSize: 10,
  bold: true,
  color: "#FFFFFF",
  fill: "#1F4E79",
  horizontal: "center",
  vertical: "center",
  wrap: true,
  borders: {
    bottom: { style: "medium", color: "#0B2545" },
    left: { style: "hair", color: "#C0C0C0" },
  },
};
const date: BookStyle = {
  ...defaultStyle,
  numberFormat: "yyyy-mm-dd",
  horizontal: "left",
  indent: 1,
};
const percent: BookStyle = { ...defaultStyle, numberFormat: "0%", italic: true };
const asTyped: BookStyle = { ...defaultStyle, quotePrefix: true, strikethrough: true };
const link: BookStyle = { ...defaultStyle, underline: true, color: "#0563C1", vertical: "top" };

export const smallStyles = [defaultStyle, header, date, percent, asTyped, link] as const;

/** A sheet with nothing on it but what `given` says. */
export function blankSheet(given: Partial<BookSheet> & { readonly name: string }): BookSheet {
  return {
    ...{
      visibility: "visible",
      tabColor: null,
      showGridlines: true,
      cells: [],
      columns: [],
      rows: [],
      merges: [],
      freeze: null,
    },
    ...{ tables: [], validations: [], conditionalFormats: [], page: null },
    ...given,
  };
}

/** A Book of one sheet "Plan" with these cells, and nothing else. */
export function bookOf(cells: readonly BookCell[], given: Partial<Book> = {}): Book {
  return {
    sheets: [blankSheet({ name: "Plan", cells })],
    names: [],
    styles: [defaultStyle],
    activeSheet: 0,
    notKept: [],
    ...given,
  };
}

/** Rows of values from a first cell, for tables without fuss. */
export function valueCells(
  row: number,
  column: number,
  rows: readonly (readonly BookCell["value"][])[]
): BookCell[] {
  return rows.flatMap((values, down) =>
    values.map((value, right) => ({ row: row + down, column: column + right, value }))
  );
}

const plansSheet = blankSheet({
  name: "Coach's plans",
  tabColor: "#2E75B6",
  showGridlines: false,
  zoom: 90,
  cells: [
    { row: 0, column: 0, value: "Plans & measures <2026>", style: 1 },
    { row: 0, column: 1, value: null, style: 1 },
    { row: 2, column: 0, value: "Plan ID", style: 1 },
    { row: 2, column: 1, value: "Start", style: 1 },
    { row: 2, column: 2, value: "State", style: 1 },
    { row: 2, column: 3, value: "Done\n(share)", style: 1 },
    { row: 2, column: 4, value: "End", style: 1 },
    { row: 3, column: 0, value: "=P001", style: 4 },
    { row: 3, column: 1, value: 46349, style: 2 },
    { row: 3, column: 2, value: "On track" },
    { row: 3, column: 3, value: 0.25, style: 3 },
    { row: 3, column: 4, value: 46350, formula: "=[@Start]+1", style: 2 },
    { row: 4, column: 0, value: "  P002 \u0007" },
    { row: 4, column: 1, value: 46377, style: 2 },
    { row: 4, column: 2, value: "Stalled" },
    { row: 4, column: 3, value: 1, style: 3 },
    { row: 4, column: 4, value: 46378, formula: "=[@Start]+1", style: 2 },
    { row: 5, column: 0, value: "Total", style: 1 },
    { row: 5, column: 3, value: 1.25, formula: "=SUBTOTAL(109,Plans[Done\n(share)])" },
    {
      row: 7,
      column: 0,
      value: "Handbook",
      style: 5,
      hyperlink: "https://example.org/coach?a=1&b=2",
    },
    { row: 7, column: 1, value: "Words", style: 5, hyperlink: "#Lists!A1" },
    { row: 8, column: 0, value: 46377, formula: '=MAXIFS(Plans.Start,Plans.Start,">0")', style: 2 },
    { row: 8, column: 1, value: { error: "#DIV/0!" }, formula: "=1/0" },
    { row: 8, column: 2, value: true, formula: "=ISNUMBER(Plans[[#Totals],[Done\n(share)]])" },
    { row: 8, column: 3, value: "", formula: '=IF(Plans[[#Headers],[Plan ID]]="","x","")' },
    { row: 9, column: 0, value: false },
    { row: 9, column: 1, value: { error: "#N/A" } },
    { row: 9, column: 2, value: -1e-300 },
  ],
  columns: [
    { index: 0, width: 24.5, hidden: false, style: 4 },
    { index: 1, width: 12, hidden: false },
    { index: 6, width: 9, hidden: true },
  ],
  rows: [
    { index: 0, height: 30, hidden: false },
    { index: 12, height: null, hidden: true },
  ],
  defaultColumnWidth: 10,
  defaultRowHeight: 18,
  merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
  freeze: { rows: 3, columns: 1 },
  tables: [
    {
      name: "Plans",
      area: { top: 2, left: 0, bottom: 5, right: 4 },
      hasHeaders: true,
      hasTotals: true,
      style: "TableStyleMedium2",
      bandedRows: true,
      showFilter: true,
      columns: [
        { name: "Plan ID" },
        { name: "Start" },
        { name: "State" },
        { name: "Done\n(share)" },
        { name: "End", formula: "=[@Start]+1" },
      ],
    },
  ],
  validations: [
    {
      areas: [{ top: 3, left: 2, bottom: 4, right: 2 }],
      ...{ type: "list", operator: null, formula1: "=Words", formula2: null, ignoreBlanks: true },
      alert: {
        show: true,
        title: "State",
        message: "Choose one of the words\nof the list.",
        style: "warning",
      },
      prompt: { show: true, title: "State", message: "Pick <one> & go on" },
    },
    {
      areas: [
        { top: 3, left: 1, bottom: 4, right: 1 },
        { top: 8, left: 0, bottom: 8, right: 0 },
      ],
      ...{
        type: "date",
        operator: "greaterThan",
        formula1: "36526",
        formula2: null,
        ignoreBlanks: false,
      },
      alert: { show: true, title: "", message: "", style: "stop" },
      prompt: { show: false, title: "", message: "" },
    },
    {
      areas: [{ top: 3, left: 3, bottom: 4, right: 3 }],
      ...{
        type: "decimal",
        operator: "between",
        formula1: "0",
        formula2: "=1*1",
        ignoreBlanks: true,
      },
      alert: { show: false, title: "", message: "", style: "information" },
      prompt: { show: false, title: "", message: "" },
    },
    {
      areas: [{ top: 11, left: 0, bottom: 11, right: 0 }],
      ...{
        type: "list",
        operator: null,
        formula1: 'Yes,No,"Maybe"',
        formula2: null,
        ignoreBlanks: true,
      },
      alert: { show: true, title: "", message: "", style: "stop" },
      prompt: { show: false, title: "", message: "" },
    },
  ],
  conditionalFormats: [
    {
      areas: [{ top: 3, left: 0, bottom: 4, right: 4 }],
      ...{ priority: 2, stopIfTrue: true, kind: "formula", formula: '=$C4="Stalled"' },
      format: { fill: "#FDE9E7", color: "#9C0006", bold: true, italic: false },
    },
    {
      areas: [{ top: 3, left: 3, bottom: 4, right: 3 }],
      priority: 1,
      stopIfTrue: false,
      kind: "dataBar",
      color: "#5B9BD5",
      min: 0,
      max: 1,
    },
    {
      areas: [{ top: 3, left: 1, bottom: 4, right: 1 }],
      priority: 3,
      stopIfTrue: false,
      kind: "dataBar",
      color: "#70AD47",
      min: null,
      max: null,
    },
  ],
  page: { landscape: true, fitToWidth: true },
});

const listsSheet = blankSheet({
  name: "Lists",
  visibility: "hidden",
  cells: valueCells(0, 0, [["On track"], ["Stalled"], ["Finished 🎉"]]),
});

export const smallBook: Book = {
  sheets: [plansSheet, listsSheet, blankSheet({ name: "Blank", visibility: "veryHidden" })],
  names: [
    { name: "AsOf", formula: "=TODAY()", hidden: false, scope: null },
    { name: "Plans.Start", formula: "=Plans[Start]", hidden: true, scope: null },
    { name: "Words", formula: "=Lists!$A$1:$A$3", hidden: true, scope: null },
    {
      name: "Print_Titles",
      formula: "='Coach''s plans'!$3:$3",
      hidden: false,
      scope: "Coach's plans",
    },
    { name: "Local", formula: "=2", hidden: false, scope: "Lists" },
  ],
  styles: smallStyles,
  activeSheet: 0,
  notKept: [],
};
