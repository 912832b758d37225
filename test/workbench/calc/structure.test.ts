import type { Calculation, Value } from "../../../src/workbench/calc/calculation";
import { createCalculation } from "../../../src/workbench/calc/create-calculation";
import { moveFormula } from "../../../src/workbench/calc/move-formula";

function book(): Calculation {
  const calculation = createCalculation({ today: () => 46349 });
  calculation.addSheet("p", "Plans");
  calculation.addSheet("c", "Check-ins");
  calculation.setLiterals("p", 0, 0, [
    ["Plan ID", "Base line"],
    ["P1", 10],
    ["P2", 20],
  ]);
  calculation.setTable("plans", {
    name: "Plans",
    sheet: "p",
    top: 0,
    left: 0,
    bottom: 2,
    right: 1,
    hasHeaders: true,
    hasTotals: false,
    columns: ["Plan ID", "Base line"],
  });
  return calculation;
}

const AT = { row: 9, column: 5 };

function after(formula: string, change: (calculation: Calculation) => void): string | null {
  const calculation = book();
  calculation.setFormula("c", AT.row, AT.column, formula);
  change(calculation);
  return calculation.formulaAt("c", AT.row, AT.column);
}

test.each([
  [
    "a row inserted above moves a reference",
    "=Plans!B5",
    "=Plans!B6",
    (c: Calculation) => c.insertRows("p", 2, 1),
  ],
  [
    "an absolute reference moves too",
    "=Plans!$B$5",
    "=Plans!$B$6",
    (c: Calculation) => c.insertRows("p", 2, 1),
  ],
  [
    "a range grows when a row is inserted inside",
    "=SUM(Plans!B2:B9)",
    "=SUM(Plans!B2:B11)",
    (c: Calculation) => c.insertRows("p", 4, 2),
  ],
  [
    "a row inserted below the range leaves it",
    "=SUM(Plans!B2:B9)",
    "=SUM(Plans!B2:B9)",
    (c: Calculation) => c.insertRows("p", 9, 2),
  ],
  [
    "a range shrinks when its ends are deleted",
    "=SUM(Plans!B2:B9)",
    "=SUM(Plans!B2:B6)",
    (c: Calculation) => c.deleteRows("p", 6, 5),
  ],
  [
    "a deleted cell is #REF!",
    "=Plans!B5+1",
    "=#REF!+1",
    (c: Calculation) => c.deleteRows("p", 4, 1),
  ],
  [
    "whole columns stay whole when rows go",
    "=SUM(Plans!B:B)",
    "=SUM(Plans!B:B)",
    (c: Calculation) => c.deleteRows("p", 4, 1),
  ],
  [
    "columns shift as rows do",
    "=SUM(Plans!D:D,Plans!E1)",
    "=SUM(Plans!E:E,Plans!F1)",
    (c: Calculation) => c.insertColumns("p", 3, 1),
  ],
  ["other sheets' references stay", "=B5", "=B5", (c: Calculation) => c.insertRows("p", 2, 1)],
  [
    "a renamed sheet is shown by its new name",
    "=Plans!B5",
    "='My plans'!B5",
    (c: Calculation) => c.renameSheet("p", "My plans"),
  ],
  ["a removed sheet is #REF!", "=Plans!B5*2", "=#REF!*2", (c: Calculation) => c.removeSheet("p")],
  [
    "a removed table is #REF!",
    "=SUM(Plans[Base line])",
    "=SUM(#REF!)",
    (c: Calculation) => c.removeTable("plans"),
  ],
])("%s", (_what, before, expected, change) => {
  expect(after(before, change)).toBe(expected);
});

test("a formula moves with its own row and still reads the same cells", () => {
  const calculation = book();
  calculation.setLiteral("c", 0, 0, 4);
  calculation.setFormula("c", 5, 0, "=A1*2");
  calculation.insertRows("c", 3, 2);
  calculation.recalculate();
  expect([
    calculation.formulaAt("c", 7, 0),
    calculation.valueAt("c", 7, 0),
    calculation.formulaAt("c", 5, 0),
  ]).toEqual(["=A1*2", 8, null]);
});

test("a table renamed, with a header renamed, is shown so in formulas, names and attached formulas, and answers as before", () => {
  const calculation = book();
  calculation.setName("Plans.Baseline", "=Plans[Base line]");
  calculation.setFormula("p", 1, 4, '=SUM(Plans[Base line])&" in Plans[Base line]"');
  const rule = calculation.attach("p", 1, 0, "=$B2>SUM(Plans[Base line])/3");
  calculation.setTable("plans", {
    name: "Pläne",
    sheet: "p",
    top: 0,
    left: 0,
    bottom: 2,
    right: 1,
    hasHeaders: true,
    hasTotals: false,
    columns: ["Plan ID", "Start [%]"],
  });
  calculation.recalculate();
  expect({
    formula: calculation.formulaAt("p", 1, 4),
    value: calculation.valueAt("p", 1, 4),
    names: calculation.names(),
    rule: rule.text(),
    row2: rule.valueFor("p", 1, 0),
    row3: rule.valueFor("p", 2, 0),
    area: calculation.areaOf("=Plans.Baseline"),
  }).toEqual({
    formula: "=SUM(Pläne[Start '[%']])&\" in Plans[Base line]\"",
    value: "30 in Plans[Base line]",
    names: [{ name: "Plans.Baseline", scope: null, formula: "=Pläne[Start '[%']]" }],
    rule: "=$B2>SUM(Pläne[Start '[%']])/3",
    row2: false,
    row3: true,
    area: { sheet: "p", top: 1, left: 1, bottom: 2, right: 1 },
  });
});

test.each([
  ["=[@[Base line]]*2", "Plans[[#This Row],[Base line]]*2", 20],
  ["=Plans[@[Base line]]", "Plans[[#This Row],[Base line]]", 10],
  ["=Plans[[#This Row],[Plan ID]]", "Plans[[#This Row],[Plan ID]]", "P1"],
  ["=ROWS(Plans)", "ROWS(Plans[])", 2],
  ["=ROW()-ROW(Plans[[#Headers],[Plan ID]])", "ROW()-ROW(Plans[[#Headers],[Plan ID]])", 1],
  [
    '=MAXIFS(Plans[Base line],Plans[Plan ID],"P2")',
    '_xlfn.MAXIFS(Plans[Base line],Plans[Plan ID],"P2")',
    20,
  ],
  ["=COUNTA(Plans[[Plan ID]:[Base line]])", "COUNTA(Plans[[Plan ID]:[Base line]])", 4],
  ["=COUNTA(Plans[#All])", "COUNTA(Plans[#All])", 6],
])("%s in a table is %s in a file", (formula, file, value) => {
  const calculation = book();
  calculation.setTable("plans", {
    name: "Plans",
    sheet: "p",
    top: 0,
    left: 0,
    bottom: 2,
    right: 1,
    hasHeaders: true,
    hasTotals: false,
    columns: ["Plan ID", "Base line"],
  });
  calculation.setFormula(
    "p",
    1,
    2,
    formula.startsWith("=[") ? formula.replace("=[", "=Plans[") : formula
  );
  calculation.recalculate();
  const fromFile = book();
  fromFile.setFormula("p", 1, 2, `=${file}`);
  fromFile.recalculate();
  expect([
    calculation.formulaAt("p", 1, 2, "file"),
    calculation.valueAt("p", 1, 2),
    fromFile.valueAt("p", 1, 2),
  ]).toEqual([file, value, value]);
});

test.each([
  ["=A1+$A1+A$1+$A$1", "=B3+$A3+B$1+$A$1"],
  ['=SUM(Plans!A1:B2)&"A1"', '=SUM(Plans!B3:C4)&"A1"'],
  ["=[@Value]+Work.State+LOG10(A1)", "=[@Value]+Work.State+LOG10(B3)"],
  ["=A:A", "=B:B"],
])("%s copied one column right and two rows down is %s", (formula, moved) => {
  expect([moveFormula(formula, 5, 5, 7, 6), moveFormula("=A1", 5, 5, 4, 5)]).toEqual([
    moved,
    "=#REF!",
  ]);
});

test.each<[string, Value, Value]>([
  ["=SUMPRODUCT(--(One[B]>0))", 1, 2],
  ["=SUMPRODUCT(One[B]*2)", 6, 14],
  ["=IF(One[B]>0,One[B],0)", 3, { error: "#VALUE!" }],
  ["=SUMPRODUCT((One[[A]:[B]]>0)*1)", 2, 4],
])(
  "%s over the one row of a table hears of the second, and of what is typed there later",
  (formula, of1, of2) => {
    const calculation = createCalculation({ today: () => 46000 });
    const shape = { name: "One", sheet: "s", top: 0, left: 0, right: 1, columns: ["A", "B"] };
    const isPlain = { hasHeaders: true, hasTotals: false };
    calculation.addSheet("s", "S");
    calculation.setLiterals("s", 0, 0, [
      ["A", "B"],
      [1, 3],
    ]);
    calculation.setTable("one", { ...shape, ...isPlain, bottom: 1 });
    calculation.setFormula("s", 5, 5, formula);
    calculation.recalculate();
    const before = calculation.valueAt("s", 5, 5);
    calculation.setTable("one", { ...shape, ...isPlain, bottom: 2 });
    calculation.recalculate();
    calculation.setLiterals("s", 2, 0, [[2, 4]]);
    calculation.recalculate();
    expect([before, calculation.valueAt("s", 5, 5)]).toEqual([of1, of2]);
  }
);
