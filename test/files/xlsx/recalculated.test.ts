// LibreOffice, cached results taken out, must compute from our file what the file says.
import { believe, recalculate } from "../../support/libreoffice";
import { smallBook, blankSheet, bookOf, valueCells } from "../../support/small-book";
import type { BookTable } from "../../../src/files/book";
import { writeXlsx } from "../../../src/files/xlsx/write-xlsx";

test("structured references, hidden names and totals of the small workbook are recalculated to the results saved in it", async () => {
  const computed = recalculate(await writeXlsx(smallBook)).get("Coach's plans");
  const saved = smallBook.sheets[0]?.cells.filter((cell) => cell.formula !== undefined) ?? [];
  expect(
    saved.map((cell) => computed?.get("ABCDE".charAt(cell.column) + String(cell.row + 1)))
  ).toEqual(saved.map((cell) => cell.value));
});

const log: BookTable = {
  name: "CheckIns",
  area: { top: 0, left: 0, bottom: 3, right: 2 },
  ...{ hasHeaders: true, hasTotals: false, style: null, bandedRows: false, showFilter: false },
  columns: [{ name: "Measure ID" }, { name: "Value" }, { name: "Twice", formula: "=[@Value]*2" }],
};

const cases: readonly [formula: string, expected: unknown][] = [
  ["=SUM(CheckIns[Twice])", 36],
  ["=SUM(Log.Value)", 18],
  ["=INDEX(Log.Value,2)", 5],
  ["=SUM(INDEX(Log.Value,1):INDEX(Log.Value,2))", 8],
  ['=MAXIFS(Log.Value,CheckIns[Measure ID],"M1")', 10],
  ['=MINIFS(Log.Value,CheckIns[Measure ID],"M1")', 3],
  ['=IFS(1>2,"a",TRUE,"b")', "b"],
  ['=SWITCH(2,1,"a",2,"zwei")', "zwei"],
  ['=CONCAT("a",1)', "a1"],
  ['=TEXTJOIN("-",TRUE,CheckIns[Measure ID])', "M1-M2-M1"],
  ["=ROUND(NORM.S.DIST(1,TRUE),6)", 0.841345],
  ["=STDEV.S(1,2,3)", 1],
  ["=FORECAST.LINEAR(4,Log.Value,{3;5;10})", 4],
  ["=COUNTA(CheckIns[[#Headers],[Measure ID]:[Twice]])", 3],
  ["=ISNA(IFNA(NA(),NA()))", true],
];

test("LibreOffice computes from our file what each function and reference means", async () => {
  const table = blankSheet({
    name: "Check-ins",
    tables: [log],
    cells: [
      ...valueCells(0, 0, [
        ["Measure ID", "Value", "Twice"],
        ["M1", 3],
        ["M2", 5],
        ["M1", 10],
      ]),
      ...[1, 2, 3].map((row) => ({ row, column: 2, value: 0, formula: "=[@Value]*2" })),
    ],
  });
  // Every cached result is wrong: what comes back was computed.
  const asked = blankSheet({
    name: "Asked",
    cells: cases.map(([formula], row) => ({ row, column: 0, value: 999, formula })),
  });
  const bytes = await writeXlsx(
    bookOf([], {
      sheets: [table, asked],
      names: [{ name: "Log.Value", formula: "=CheckIns[Value]", hidden: true, scope: null }],
    })
  );
  const computed = recalculate(bytes).get("Asked");
  expect(cases.map(([formula], row) => [formula, computed?.get(`A${row + 1}`)])).toEqual(cases);
});

test("LibreOffice reads odd texts of our file as they are, and never as formulas", async () => {
  const texts = ["=1+1", "  lead", "a\nb", "_x0041_", "<b>&amp;", "Ünïcödé 🎉", "'quoted"];
  const bytes = await writeXlsx(bookOf(texts.map((value, row) => ({ row, column: 0, value }))));
  expect([...(believe(bytes).get("Plan")?.values() ?? [])]).toEqual(texts);
});
