import { problems } from "../../src/schema/problems";
import type { SheetSpec, TableSpec, WorkbookSpec } from "../../src/schema/spec";
import { optionalSheets, wantedWorkbook } from "../../src/schema/workbook";
import { smallSpec } from "../support/small-spec";

const look = { showGridlines: true, columnWidths: {}, rowHeights: {} };

function sheet(title: string, more: Partial<SheetSpec> = {}): SheetSpec {
  return { id: title, title, tables: [], cells: [], fills: [], look, ...more };
}

function table(name: string, headers: readonly string[], more: Partial<TableSpec> = {}): TableSpec {
  const columns = headers.map((header, index) => ({ id: `C${index}`, header }));
  return { id: "T", name, anchor: "A1", conditionalFormats: [], columns, ...more };
}

function book(...sheets: readonly SheetSpec[]): WorkbookSpec {
  return {
    schema: 1,
    sheets: sheets.map((one, index) => ({ ...one, id: `S${index}` })),
    names: [],
  };
}

function found(wanted: WorkbookSpec): readonly string[] {
  return problems(wanted).map(({ code, place }) => `${code} ${place}`.slice(0, 60));
}

test.each([
  ["a", []],
  ["x".repeat(31), []],
  ["x".repeat(32), [`sheetName ${"x".repeat(32)}`]],
  ["Plan/2026", ["sheetName Plan/2026"]],
  ["What?", ["sheetName What?"]],
  ["[a]", ["sheetName [a]"]],
  ["'a", ["sheetName 'a"]],
  ["it's", []],
  ["History", ["sheetName History"]],
  [" ", ["sheetName  "]],
])("a sheet named %j is checked by Excel's rules for tabs", (title, expected) => {
  expect(found(book(sheet(title)))).toEqual(expected);
});

test("two sheets whose names differ only in capitals are one too many", () => {
  expect(found(book(sheet("Plans"), sheet("PLANS")))).toEqual(["sheetNameTaken PLANS"]);
});

test.each(["T1", "ABC123", "R1C1", "R", "c5", "2nd", "two words", "a-b", ""])(
  "no table can be named %j",
  (name) => {
    expect(found(book(sheet("S", { tables: [table(name, ["A"])] })))).toEqual([`name ${name}`]);
  }
);

test.each(["Plans", "Überblick", "_x", "Log2026Log", "ABCD1"])(
  "a table can be named %j",
  (name) => {
    expect(found(book(sheet("S", { tables: [table(name, ["A"])] })))).toEqual([]);
  }
);

test("headers are told apart without regard to capitals, and bear no sign that formulas give a meaning to", () => {
  const headers = ["Name", "NAME", "a[b", "a]b", "a#b", "it's", "@a", "", "ok (x) - 5 %"];
  expect(found(book(sheet("S", { tables: [table("T", headers)] })))).toEqual([
    "header T[a[b]",
    "header T[a]b]",
    "header T[a#b]",
    "header T[it's]",
    "header T[@a]",
    "header T[]",
    "headerTaken T[NAME]",
  ]);
});

test("texts, formulas, lists and messages are as long as Excel allows, and no longer", () => {
  const list = (length: number, message: number): TableSpec =>
    table("T", [], {
      columns: [
        {
          id: "A",
          header: "A",
          validation: { kind: "list", source: "x".repeat(length), message: "x".repeat(message) },
        },
      ],
    });
  const cell = (content: string) => [{ address: "A1", content, keeps: "ours" as const }];
  const formula = (length: number) => `=${"1".repeat(length - 1)}`;
  expect(found(book(sheet("S", { tables: [list(255, 255)] })))).toEqual([]);
  expect(found(book(sheet("S", { tables: [list(256, 256)] })))).toEqual([
    "messageTooLong T[A]",
    "listTooLong T[A]",
  ]);
  expect(found(book(sheet("S", { cells: cell("x".repeat(32767)) })))).toEqual([]);
  expect(found(book(sheet("S", { cells: cell("x".repeat(32768)) })))).toEqual(["textTooLong S!A1"]);
  expect(found(book(sheet("S", { cells: cell(formula(8192)) })))).toEqual([]);
  expect(found(book(sheet("S", { cells: cell(formula(8193)) })))).toEqual(["formulaTooLong S!A1"]);
});

test("the product's own workbook and the small stock list break no limit", () => {
  const product = wantedWorkbook({
    sheets: new Set(optionalSheets),
    logRows: 500,
    measureRows: 50,
  });
  expect([...problems(product), ...problems(smallSpec())]).toEqual([]);
});
