// Formulas filled down have one relative form; formulas that mean something else have another, or none.
import { formOf, isWrittenAs, relativeText } from "../../../src/workbench/calc/relative-form";

function relativeForm(text: string, home: { row: number; column: number }): string | null {
  const relative = relativeText(text, home);
  return relative === null ? null : formOf(relative);
}

/** Whether the second, in C5, is known at sight for the first, in B2. */
function isFilled(first: string, second: string): boolean {
  const relative = relativeText(first, b2);
  return relative !== null && isWrittenAs(relative, second, c5);
}

const b2 = { row: 1, column: 1 };
const c5 = { row: 4, column: 2 };

const filled: readonly (readonly [string, string])[] = [
  ["=A1+1", "=B4+1"],
  ["=SUM(A1:B$9)*$D7", "=SUM(B4:C$9)*$D10"],
  ["='It''s A1'!A2&\"A1\"", "='It''s A1'!B5&\"A1\""],
  ["=Plans[[#This Row],[Week A1]]*A2", "=Plans[[#This Row],[Week A1]]*B5"],
  ["=LOG10(a2)", "=LOG10(B5)"],
  ["=Data1!C3", "=Data1!D6"],
];

it.each(filled)("%s in B2 and %s in C5 are one formula", (first, second) => {
  const [here, there] = [relativeForm(first, b2), relativeForm(second, c5)];
  expect(here?.toLowerCase()).toEqual(there?.toLowerCase());
  expect(here).not.toBeNull();
  expect(isFilled(first, second)).toBe(true);
});

const others: readonly (readonly [string, string])[] = [
  ["=A1+1", "=A1+1"],
  ["=$A1", "=A$4"],
  ["=T[A1]", "=T[B4]"],
  ['="A1"', '="B4"'],
  ["=A1x", "=B4x"],
  ["=LOG10(1)", "=MOG13(1)"],
  ["=A1", "=B44"],
  ["=A1", "=B4+1"],
  ["=A1+1", "=B4"],
  ["=A1", "=B4:B5"],
  ["=A1", "=B4x"],
  ["=$A$1", "=A$1"],
];

it.each(others)("%s in B2 and %s in C5 are two", (first, second) => {
  expect(relativeForm(first, b2)).not.toEqual(relativeForm(second, c5));
  expect(isFilled(first, second)).toBe(false);
});

it.each(["=SUM(A:A)", "=SUM(3:3)", "=SUM($A:B)", "=x$A1"])("%s has no form", (formula) => {
  expect(relativeForm(formula, b2)).toBeNull();
});

it("a name beyond the last row or column is no cell", () => {
  expect(relativeForm("=XFE1+A1048577", b2)).toEqual("=XFE1+A1048577");
});
