// What Excel would repair or refuse is refused before a file is written; what is no workbook is refused when read.
import { zipSync } from "fflate";
import type { Book, BookTable, BookValidation } from "../../../src/files/book";
import { FileError } from "../../../src/files/file-error";
import { readXlsx } from "../../../src/files/xlsx/read-xlsx";
import { writeXlsx } from "../../../src/files/xlsx/write-xlsx";
import { blankSheet, bookOf, valueCells } from "../../support/small-book";

const table = (given: Partial<BookTable> = {}): BookTable => ({
  name: "Plans",
  area: { top: 0, left: 0, bottom: 1, right: 1 },
  ...{ hasHeaders: true, hasTotals: false, style: null, bandedRows: false, showFilter: true },
  columns: [{ name: "ID" }, { name: "Start" }],
  ...given,
});
const headers = valueCells(0, 0, [["ID", "Start"]]);
const withSheet = (given: Parameters<typeof blankSheet>[0]): Book =>
  bookOf([], { sheets: [blankSheet(given)] });
const longList: BookValidation = {
  areas: [{ top: 0, left: 0, bottom: 0, right: 0 }],
  ...{
    type: "list",
    operator: null,
    formula1: "word,".repeat(60),
    formula2: null,
    ignoreBlanks: true,
  },
  alert: { show: true, title: "", message: "", style: "stop" },
  prompt: { show: false, title: "", message: "" },
};
const name = { name: "Rate", formula: "=1", hidden: false, scope: null };

test.each<[title: string, book: Book, message: RegExp]>([
  [
    "text of 32,768 characters",
    bookOf([{ row: 1, column: 1, value: "x".repeat(32_768) }]),
    /^Cell B2 of sheet Plan .* 32767: shorten/,
  ],
  [
    "a formula of 8,193 characters",
    bookOf([{ row: 0, column: 0, value: 1, formula: `=${"1".repeat(8_192)}` }]),
    /A1 .* 8192: split it/,
  ],
  [
    "a number that is none",
    bookOf([{ row: 0, column: 2, value: Infinity }]),
    /C1 .* no number in Excel: empty it/,
  ],
  [
    "a cell given twice",
    bookOf([
      { row: 0, column: 0, value: 1 },
      { row: 0, column: 0, value: 2 },
    ]),
    /A1 .* twice/,
  ],
  [
    "a cell below the last row",
    bookOf([{ row: 1_048_576, column: 0, value: 1 }]),
    /outside Excel's grid/,
  ],
  ["a sheet name with a slash", withSheet({ name: "a/b" }), /sheet name “a\/b”: use/],
  [
    "two sheets of one name",
    bookOf([], { sheets: [blankSheet({ name: "Plan" }), blankSheet({ name: "PLAN" })] }),
    /Two sheets .* rename one/,
  ],
  [
    "no visible sheet",
    withSheet({ name: "Plan", visibility: "hidden" }),
    /no visible sheet: show one/,
  ],
  [
    "a name defined twice",
    bookOf([], { names: [name, { ...name, name: "RATE" }] }),
    /RATE is defined twice: delete one/,
  ],
  [
    "a name with a blank",
    bookOf([], { names: [{ ...name, name: "a b" }] }),
    /does not accept the name “a b”/,
  ],
  [
    "a name like a table's",
    {
      ...withSheet({ name: "Plan", cells: headers, tables: [table()] }),
      names: [{ ...name, name: "plans" }],
    },
    /both called plans/,
  ],
  [
    "a table without a body row",
    withSheet({
      name: "Plan",
      cells: headers,
      tables: [table({ area: { top: 0, left: 0, bottom: 0, right: 1 } })],
    }),
    /Table Plans .* no row below/,
  ],
  [
    "two columns with one header",
    withSheet({
      name: "Plan",
      cells: headers,
      tables: [table({ columns: [{ name: "ID" }, { name: "id" }] })],
    }),
    /two columns called “id”: rename/,
  ],
  [
    "merged cells over a table",
    withSheet({
      name: "Plan",
      cells: headers,
      tables: [table()],
      merges: [{ top: 1, left: 1, bottom: 2, right: 1 }],
    }),
    /merged cells B2:B3 and table Plans A1:B2 overlap/,
  ],
  [
    "a drop-down of more than 255 characters",
    withSheet({ name: "Plan", validations: [longList] }),
    /longer than 255 characters: put the words into cells/,
  ],
  [
    "a formula that looks into another workbook",
    bookOf([{ row: 0, column: 0, value: 1, formula: "=[b.xlsx]Sheet1!A1" }]),
    /another workbook.*replace it by its value/,
  ],
])("%s is not written: one sentence says where and what to do", async (_, book, message) => {
  await expect(writeXlsx(book)).rejects.toThrow(FileError);
  await expect(writeXlsx(book)).rejects.toThrow(message);
});

test("a header cell that differs from its table's column is our own fault, and is never written", async () => {
  const book = withSheet({
    name: "Plan",
    cells: valueCells(0, 0, [["ID", "Begin"]]),
    tables: [table()],
  });
  await expect(writeXlsx(book)).rejects.toThrow(
    "calls its column B1 “Start”, but the cell holds something else"
  );
});

test.each<[title: string, bytes: Uint8Array, message: RegExp]>([
  [
    "a workbook with a password",
    Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0),
    /password: open it in Excel/,
  ],
  ["text", new TextEncoder().encode("Name,Coach"), /not an Excel workbook.*save it as \.xlsx/],
  ["nothing", new Uint8Array(), /not an Excel workbook/],
  [
    "a zip file of something else",
    zipSync({ "readme.txt": Uint8Array.of(65) }),
    /zip file without a workbook/,
  ],
  [
    "half a workbook",
    zipSync({ "xl/workbook.xml": new Uint8Array(5_000) }).slice(0, 60),
    /damaged/,
  ],
  [
    "a workbook of broken XML",
    zipSync({ "xl/workbook.xml": new TextEncoder().encode("<workbook><sheets>") }),
    /damaged.*let Excel repair it/,
  ],
  [
    "a workbook with a document type",
    zipSync({
      "xl/workbook.xml": new TextEncoder().encode("<!DOCTYPE a [<!ENTITY b 'c'>]><workbook/>"),
    }),
    /damaged/,
  ],
])("%s is not read: one sentence says what to do", async (_, bytes, message) => {
  await expect(readXlsx(bytes)).rejects.toThrow(FileError);
  await expect(readXlsx(bytes)).rejects.toThrow(message);
});
