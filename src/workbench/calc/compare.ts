/** Excel's order of values: numbers, then text, then FALSE and TRUE; text without case; numbers at 15 significant digits. */
import type { Value } from "./value";

type Comparable = Exclude<Value, { readonly error: unknown }>;

function rank(value: Comparable): number {
  return typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2;
}

/** The number with everything beyond 15 significant digits dropped. */
export function to15Digits(number: number): number {
  return Number.isInteger(number) && Math.abs(number) < 1e15
    ? number
    : Number(number.toPrecision(15));
}

export function compareNumbers(left: number, right: number): number {
  if (left === right) return 0;
  const difference = left - right;
  const size = Math.max(Math.abs(left), Math.abs(right));
  if (Math.abs(difference) <= size * 1e-14 && to15Digits(left) === to15Digits(right)) return 0;
  return difference;
}

export function compareTexts(left: string, right: string): number {
  if (left === right) return 0;
  const a = left.toLowerCase();
  const b = right.toLowerCase();
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A blank compares as 0, "" or FALSE, whatever stands against it. */
export function compareValues(left: Comparable, right: Comparable): number {
  const a = left ?? blankLike(right);
  const b = right ?? blankLike(left);
  if (typeof a === "number" && typeof b === "number") return compareNumbers(a, b);
  if (typeof a === "string" && typeof b === "string") return compareTexts(a, b);
  if (typeof a === "boolean" && typeof b === "boolean") return Number(a) - Number(b);
  return rank(a) - rank(b);
}

function blankLike(other: Comparable): number | string | boolean {
  return typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;
}
