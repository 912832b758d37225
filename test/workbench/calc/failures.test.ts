import { createCalculation } from "../../../src/workbench/calc/create-calculation";
import type { Calculation } from "../../../src/workbench/calc/calculation";
import { CircularReferenceError, FormulaError } from "../../../src/workbench/calc/formula-error";

function sheet(): Calculation {
  const calculation = createCalculation({ today: () => 46349 });
  calculation.addSheet("s", "S");
  return calculation;
}

test.each([
  ["=1+", 3, "The formula ends too early"],
  ["=SUM(1", 6, "The brackets of SUM are not closed"],
  ["=1 2", 3, "An operator is missing"],
  ['="a', 1, "This text has no closing quotation mark"],
  ["=XLOOKUP(1,A:A,B:B)", 1, "XLOOKUP is not a function this workbench knows"],
  ["=OFFSET(A1,1,1)", 1, "OFFSET is not a function this workbench knows"],
  ["=Nowhere[X]", 1, "There is no table named Nowhere"],
  ["=[@X]", 1, "A column without its table is understood only inside a table"],
  ["=Gone!A1", 1, "There is no sheet named Gone"],
  ["=ROUND(1)", 1, "ROUND needs at least 2 arguments"],
  ["=SUM((A1,B1))", 8, "A union of areas (A1,B1) is not modelled"],
  ["A1", 0, "A formula begins with ="],
])("%s is refused with the place and the reason", (formula, place, reason) => {
  let caught: unknown;
  try {
    sheet().setFormula("s", 0, 5, formula);
  } catch (error) {
    caught = error;
  }
  expect(caught).toBeInstanceOf(FormulaError);
  expect(caught).toMatchObject({ place, message: expect.stringContaining(reason) as string });
});

test("a name may be several areas, which are kept and move with their cells; a cell that asks for them is refused", () => {
  const calculation = sheet();
  calculation.setName("Print_Titles", "=S!$A:$A,S!$5:$5", "s");
  calculation.insertRows("s", 0, 2);
  expect(calculation.nameFormula("Print_Titles", "s")).toBe("=S!$A:$A,S!$7:$7");
  calculation.setFormula("s", 0, 5, "=SUM(Print_Titles)");
  expect(() => calculation.recalculate()).toThrow("A name of several areas is not modelled");
});

test.each([
  ["a cell that reads itself", [["A1", "=A1+1"]], ["S!A1", "S!A1"]],
  [
    "two cells that read each other",
    [
      ["A1", "=B1"],
      ["B1", "=A1"],
    ],
    ["S!A1", "S!B1", "S!A1"],
  ],
  [
    "a range with the formula's own cell in it, whichever cell INDEX picks",
    [["A5", "=INDEX(A$1:A$9,1)"]],
    ["S!A5", "S!A5"],
  ],
  ["a sum over its own column", [["A5", "=SUM(A:A)"]], ["S!A5", "S!A5"]],
])("%s is circular, and said with its cells", (_what, cells, circle) => {
  const calculation = sheet();
  for (const [at = "", formula = ""] of cells)
    calculation.setFormula("s", Number(at.slice(1)) - 1, at.charCodeAt(0) - 65, formula);
  calculation.setFormula("s", 20, 20, "=1+1");
  let caught: unknown;
  try {
    calculation.recalculate();
  } catch (error) {
    caught = error;
  }
  expect(caught).toBeInstanceOf(CircularReferenceError);
  expect([(caught as CircularReferenceError).cells, calculation.valueAt("s", 20, 20)]).toEqual([
    circle,
    2,
  ]);
});

test("a circle longer than any stack is found, and mending it mends everything behind it", () => {
  const calculation = sheet();
  calculation.setFormulas("s", { top: 1, left: 0, bottom: 5000, right: 0 }, "=N(A1)+1");
  calculation.setFormula("s", 0, 0, "=A5001");
  expect(() => calculation.recalculate()).toThrow(CircularReferenceError);
  calculation.setLiteral("s", 0, 0, 7);
  calculation.recalculate();
  expect(calculation.valueAt("s", 5000, 0)).toBe(5007);
});

test("a formula that asks only where a region lies may lie in it", () => {
  const calculation = sheet();
  calculation.setFormula("s", 4, 0, "=ROWS(A1:A9)+ROW(A1:A9)");
  calculation.recalculate();
  expect(calculation.valueAt("s", 4, 0)).toBe(10);
});

test("an unknown name answers #NAME? until it is defined", () => {
  const calculation = sheet();
  calculation.setFormula("s", 0, 0, "=Work.State+1");
  calculation.recalculate();
  const before = calculation.valueAt("s", 0, 0);
  calculation.setName("Work.State", "=41");
  calculation.recalculate();
  expect([before, calculation.valueAt("s", 0, 0)]).toEqual([{ error: "#NAME?" }, 42]);
});
