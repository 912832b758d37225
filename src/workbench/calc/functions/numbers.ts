/** Walks the values of arguments the way Excel's aggregates do: in references only numbers count, written arguments are coerced. */
import { toNumber } from "../coerce";
import { matrixOf } from "../operand";
import type { Place } from "../place";
import { Matrix, type Operand, Region } from "../region";
import { type ErrorValue, isError, type Value, VALUE } from "../value";

/** Every value of a region, blanks included only within the used rows; column by column. Stops when `visit` answers true. */
export function eachValue(
  region: Region,
  at: Place,
  visit: (value: Value, row: number, column: number) => boolean | void
): void {
  at.reading.prepare(region);
  const { sheet, top, bottom, left, right } = region;
  const lastColumn = Math.min(right, sheet.columns.length - 1);
  for (let number = left; number <= lastColumn; number++) {
    const values = sheet.columns[number]?.values;
    if (values === undefined) continue;
    const last = Math.min(bottom, values.length - 1);
    for (let row = top; row <= last; row++)
      if (visit(values[row] ?? null, row, number) === true) return;
  }
}

/** The numbers of all arguments; the first error met, in an argument or a cell, is the answer. */
export function eachNumber(
  at: Place,
  operands: readonly Operand[],
  visit: (number: number) => void
): ErrorValue | undefined {
  let failure: ErrorValue | undefined;
  for (const operand of operands) {
    if (operand instanceof Region)
      eachValue(operand, at, (value) => {
        if (typeof value === "number") visit(value);
        else if (isError(value)) failure = value;
        return failure !== undefined;
      });
    else if (operand instanceof Matrix) {
      for (const value of operand.cells) {
        if (typeof value === "number") visit(value);
        else if (isError(value)) return value;
      }
    } else {
      const number = toNumber(operand);
      if (typeof number !== "number") return number;
      visit(number);
    }
    if (failure !== undefined) return failure;
  }
  return undefined;
}

export function numbersOf(at: Place, operands: readonly Operand[]): number[] | ErrorValue {
  const numbers: number[] = [];
  return eachNumber(at, operands, (number) => numbers.push(number)) ?? numbers;
}

/** Two series side by side; pairs in which either is no number are left out. Different sizes are #N/A, as `sizes` says. */
export function pairsOf(
  at: Place,
  left: Operand,
  right: Operand,
  sizes: ErrorValue
): [number[], number[]] | ErrorValue {
  const a = matrixOf(left, at).cells;
  const b = matrixOf(right, at).cells;
  if (a.length !== b.length) return sizes;
  const xs: number[] = [];
  const ys: number[] = [];
  for (let i = 0; i < a.length; i++) {
    const x = a[i] ?? null;
    const y = b[i] ?? null;
    if (isError(x)) return x;
    if (isError(y)) return y;
    if (typeof x === "number" && typeof y === "number") {
      xs.push(x);
      ys.push(y);
    }
  }
  return [xs, ys];
}

export function asRegion(operand: Operand): Region | ErrorValue {
  if (operand instanceof Region) return operand;
  return isError(operand) ? operand : VALUE;
}
