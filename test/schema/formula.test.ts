import fc from "fast-check";
import { columnLetter, columnNumber, covers, overlaps, parseBlock } from "../../src/schema/address";
import { fillDown } from "../../src/schema/fill-down";
import type { Binding } from "../../src/schema/formula";
import { inCells, inTable, render } from "../../src/schema/formula";
import {
  columnReference,
  parseCellReference,
  parseColumnReference,
  sheetPrefix,
} from "../../src/schema/reference";
import { sameFormula } from "../../src/schema/same-formula";

const items = {
  name: "Artikel",
  columns: new Map([
    ["Id", "Nr."],
    ["Price", "Preis [€]"],
    ["Pieces", "Stück"],
  ]),
};
const binding: Binding = {
  tables: new Map([["Items", items]]),
  sheets: new Map([
    ["Front", "What's there"],
    ["Words", "Words"],
  ]),
};

test.each([
  ["={Items.Pieces}", "=Artikel[Stück]"],
  ["=SUM({Items.Price})", "=SUM(Artikel[[Preis '[€']]])"],
  ["=ROW({#Items.Id})", "=ROW(Artikel[[#Headers],[Nr.]])"],
  ["=ROWS({Items})", "=ROWS(Artikel)"],
  ["={Front!}$B$4+{Words!}$A$1", "='What''s there'!$B$4+Words!$A$1"],
  ["={Pieces}*{Price}", "=[@Stück]*[@[Preis '[€']]]"],
  ['={{1,2}}&"x"', '={1,2}&"x"'],
])("the template %s becomes %s with the names of the day", (template, formula) => {
  expect(render(template, binding, inTable(items))).toBe(formula);
});

test("in validations and conditional formats the same row's cell is an address with its column fixed", () => {
  const cells = inCells(new Map([["Pieces", "E"]]), 7);
  expect(render("={Pieces}>ROWS({Items})", binding, cells)).toBe("=$E7>ROWS(Artikel)");
});

test("a template that names what nobody knows is a mistake that says where", () => {
  expect(() => render("={Items.Colour}", binding)).toThrow("{Items.Colour}");
});

test.each([
  ["=[@Price]*2", "=Items[@Price] * 2"],
  ["=[@Price]", "=Items[[#This Row],[Price]]"],
  ["=[@[Due date]]", "=items[[#This Row], [Due date]]"],
  ["=SUM(Items[Price])", "=sum(Items[[Price]])"],
  ["=Home!$A$1", "='Home'!$A$1"],
  ["=_xlfn.MAXIFS(A1:A2,B1:B2,1)", "=MAXIFS(A1:A2, B1:B2, 1)"],
])("%s and %s are one formula in two spellings", (a, b) => {
  expect(sameFormula(a, b, "Items")).toBe(true);
});

test.each([
  ["=[@Price]", "=Other[@Price]"],
  ['="a b"', '="ab"'],
  ['="A"', '="a"'],
  ["=A1", "=$A1"],
  ["=Items[Price]", "=Items[@Price]"],
])("%s and %s are two formulas", (a, b) => {
  expect(sameFormula(a, b, "Items")).toBe(false);
});

test.each([
  ["=A2+$B2+B$2+$B$2", "=A5+$B5+B$2+$B$2"],
  ["=SUM(A$2:A2)", "=SUM(A$2:A5)"],
  ['="A2"&LOG10(C2)&1E3', '="A2"&LOG10(C5)&1E3'],
  ["=Items[A2]+Q1.X+Items[[#Headers],[B2]]", "=Items[A2]+Q1.X+Items[[#Headers],[B2]]"],
  ["='A2'!A2+A2!A2", "='A2'!A5+A2!A5"],
])("three rows down, %s is %s", (first, down) => {
  expect(fillDown(first)(3)).toBe(down);
});

test.each([
  ["=Items[Price]", { table: "Items", header: "Price" }],
  ["=Items[[Preis '[€']]]", { table: "Items", header: "Preis [€]" }],
  ["=Items[Preis '[€']]", { table: "Items", header: "Preis [€]" }],
  ["=#REF!", null],
  ["=Items[#All]", null],
  ["=Items[[A]:[B]]", null],
  ["=SUM(Items[A])", null],
])("the name's formula %s is read as a column, or not", (formula, expected) => {
  expect(parseColumnReference(formula)).toEqual(expected);
});

test.each([
  ["=Home!$A$1", { sheet: "Home", address: "A1" }],
  ["='It''s new'!$A$2:$A$90", { sheet: "It's new", address: "A2:A90" }],
  ["=#REF!$A$1", null],
  ["=Home!#REF!", null],
  ["=TODAY()", null],
])("the name's formula %s is read as cells, or not", (formula, expected) => {
  expect(parseCellReference(formula)).toEqual(expected);
});

test("whatever a header or a sheet is called, its reference is read back", () => {
  const text = fc.string({ minLength: 1, maxLength: 12, unit: "grapheme" });
  fc.assert(
    fc.property(text, (header) => {
      fc.pre(!/[\r\n]/.test(header));
      expect(parseColumnReference(`=${columnReference("T_", header)}`)?.header).toBe(header);
      expect(parseCellReference(`=${sheetPrefix(header)}$A$1`)?.sheet).toBe(header);
    })
  );
});

test("columns have letters as on a sheet, and blocks cover and overlap as they look", () => {
  expect([1, 26, 27, 702, 703, 16384].map(columnLetter)).toEqual([
    "A",
    "Z",
    "AA",
    "ZZ",
    "AAA",
    "XFD",
  ]);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 16384 }), (column) => {
      expect(columnNumber(columnLetter(column))).toBe(column);
    })
  );
  const outer = { top: 2, left: 2, bottom: 9, right: 4 };
  expect(parseBlock("Stock!$B$2:$D$9")).toEqual(outer);
  expect(parseBlock("A1,B2")).toBeNull();
  expect(covers(outer, { ...outer, top: 3 })).toBe(true);
  expect(covers(outer, { ...outer, bottom: 10 })).toBe(false);
  expect(overlaps(outer, { top: 9, left: 4, bottom: 12, right: 9 })).toBe(true);
  expect(overlaps(outer, { top: 10, left: 4, bottom: 12, right: 9 })).toBe(false);
});
