/** Sums, counts and averages of whole arguments. */
import { toCondition } from "../coerce";
import { matrixOf } from "../operand";
import { numberFromText } from "../number-text";
import { sum } from "../operators";
import type { Place } from "../place";
import { Matrix, type Operand, Region } from "../region";
import { DIV0, isError, NUM, type Value, VALUE } from "../value";
import { entry } from "./entry";
import { eachNumber, eachValue, numbersOf } from "./numbers";

function total(at: Place, operands: readonly Operand[]): Value {
  let result = 0;
  return eachNumber(at, operands, (number) => (result = sum(result, number))) ?? result;
}

function count(
  at: Place,
  operands: readonly Operand[],
  counts: (value: Value) => boolean,
  written: (value: Value) => boolean
): number {
  let result = 0;
  for (const operand of operands) {
    if (operand instanceof Region)
      eachValue(operand, at, (value) => void (counts(value) && result++));
    else if (operand instanceof Matrix) result += operand.cells.filter(counts).length;
    else if (written(operand)) result++;
  }
  return result;
}

function isNumber(value: Value): boolean {
  return typeof value === "number";
}

function isFilled(value: Value): boolean {
  return value !== null;
}

function average(at: Place, operands: readonly Operand[]): Value {
  const numbers = numbersOf(at, operands);
  if (isError(numbers)) return numbers;
  return numbers.length === 0 ? DIV0 : numbers.reduce(sum, 0) / numbers.length;
}

function extreme(
  at: Place,
  operands: readonly Operand[],
  better: (a: number, b: number) => number
): Value {
  let best: number | undefined;
  const failure = eachNumber(
    at,
    operands,
    (number) => (best = best === undefined ? number : better(best, number))
  );
  return failure ?? best ?? 0;
}

function product(at: Place, operands: readonly Operand[]): Value {
  let result = 1;
  let any = false;
  const failure = eachNumber(at, operands, (number) => {
    result *= number;
    any = true;
  });
  return failure ?? (any ? result : 0);
}

/** What the function numbers of SUBTOTAL stand for; 101 … 111 are the same here, because a calculation knows no hidden rows. */
const SUBTOTALS: Readonly<Record<number, (at: Place, operands: readonly Operand[]) => Value>> = {
  1: average,
  2: (at, operands) => count(at, operands, isNumber, isNumber),
  3: (at, operands) => count(at, operands, isFilled, isFilled),
  4: (at, operands) => extreme(at, operands, Math.max),
  5: (at, operands) => extreme(at, operands, Math.min),
  6: product,
  9: total,
};

function sumProduct(at: Place, first: Operand, ...more: readonly Operand[]): Value {
  const matrices = [first, ...more].map((operand) => matrixOf(operand, at));
  const [shape] = matrices;
  if (
    shape === undefined ||
    matrices.some((each) => each.rows !== shape.rows || each.columns !== shape.columns)
  )
    return VALUE;
  let result = 0;
  for (let i = 0; i < shape.cells.length; i++) {
    let term = 1;
    for (const { cells } of matrices) {
      const value = cells[i] ?? null;
      if (isError(value)) return value;
      term *= typeof value === "number" ? value : 0;
    }
    result = sum(result, term);
  }
  return Number.isFinite(result) ? result : NUM;
}

/** AND, OR, XOR: text and blanks in references do not count; nothing that counts is #VALUE!. */
function conditions(at: Place, operands: readonly Operand[]): boolean[] | Value {
  const found: boolean[] = [];
  let failure: Value = null;
  for (const operand of operands) {
    const inCells = (value: Value): boolean => {
      if (isError(value)) failure = value;
      else if (typeof value === "boolean") found.push(value);
      else if (typeof value === "number") found.push(value !== 0);
      return failure !== null;
    };
    if (operand instanceof Region) eachValue(operand, at, inCells);
    else if (operand instanceof Matrix) operand.cells.some(inCells);
    else {
      const condition = toCondition(operand);
      if (typeof condition !== "boolean") return condition;
      found.push(condition);
    }
    if (failure !== null) return failure;
  }
  return found.length === 0 ? VALUE : found;
}

function logic(decide: (found: readonly boolean[]) => boolean) {
  return (at: Place, ...operands: Operand[]): Value => {
    const found = conditions(at, operands);
    return Array.isArray(found) ? decide(found) : found;
  };
}

export const SUMS = {
  SUM: entry("x x*", (at, ...operands: Operand[]) => total(at, operands)),
  COUNT: entry("x x*", (at, ...operands: Operand[]) =>
    count(
      at,
      operands,
      isNumber,
      (value) => !isError(value) && (typeof value !== "string" || isNumber(numberOr(value)))
    )
  ),
  COUNTA: entry("x x*", (at, ...operands: Operand[]) => count(at, operands, isFilled, () => true)),
  COUNTBLANK: entry("x", (at, operand: Operand) => {
    if (!(operand instanceof Region)) return VALUE;
    const filled = count(
      at,
      [operand],
      (value) => value !== null && value !== "",
      () => true
    );
    return operand.rows * operand.columns - filled;
  }),
  AVERAGE: entry("x x*", (at, ...operands: Operand[]) => average(at, operands)),
  MIN: entry("x x*", (at, ...operands: Operand[]) => extreme(at, operands, Math.min)),
  MAX: entry("x x*", (at, ...operands: Operand[]) => extreme(at, operands, Math.max)),
  PRODUCT: entry("x x*", (at, ...operands: Operand[]) => product(at, operands)),
  SUMSQ: entry("x x*", (at, ...operands: Operand[]) => {
    const numbers = numbersOf(at, operands);
    return isError(numbers)
      ? numbers
      : numbers.reduce((result, number) => result + number * number, 0);
  }),
  SUMPRODUCT: entry("x x*", sumProduct, true),
  SUBTOTAL: entry("n x*", (at, code: number, ...operands: Operand[]) => {
    const kind = SUBTOTALS[code > 100 ? code - 100 : code];
    return kind === undefined ? VALUE : kind(at, operands);
  }),
  AND: entry(
    "x x*",
    logic((found) => found.every(Boolean))
  ),
  OR: entry(
    "x x*",
    logic((found) => found.some(Boolean))
  ),
  XOR: entry(
    "x x*",
    logic((found) => found.filter(Boolean).length % 2 === 1)
  ),
};

function numberOr(text: string): Value {
  const number = numberFromText(text);
  return number ?? null;
}
