/**
 * Where each value of a column stands: for exact MATCH and equality criteria. Text is compared without case.
 * Errors and blanks are not in it. Numbers that stand as text are kept apart: criteria find them, MATCH does not.
 */
import { numberFromText } from "./number-text";
import type { Value } from "./value";
import type { LookupKey } from "./watchers";

export type Rows = readonly number[];

const NONE: Rows = [];

/** The key under which MATCH finds a value; undefined for blanks and errors. */
export function lookupKey(value: Value): LookupKey | undefined {
  if (typeof value === "string") return value.toLowerCase();
  if (typeof value === "number") return value === 0 ? 0 : value;
  return typeof value === "boolean" ? value : undefined;
}

/** The number a criterion would see in a text, undefined for most texts. */
export function numericKey(value: Value): number | undefined {
  if (typeof value !== "string" || !/^[\s\d+\-.$(]/.test(value)) return undefined;
  const number = numberFromText(value);
  return number === undefined ? undefined : number;
}

function insert(map: Map<LookupKey, number[]>, key: LookupKey, row: number): void {
  const rows = map.get(key);
  if (rows === undefined) map.set(key, [row]);
  else if (row > (rows[rows.length - 1] as number)) rows.push(row);
  else rows.splice(lowerBound(rows, row), 0, row);
}

function remove(map: Map<LookupKey, number[]>, key: LookupKey, row: number): void {
  const rows = map.get(key);
  if (rows === undefined) return;
  const at = lowerBound(rows, row);
  if (rows[at] === row) rows.splice(at, 1);
  if (rows.length === 0) map.delete(key);
}

/** The first offset whose row is not above `row`. */
export function lowerBound(rows: Rows, row: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] as number) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

export class PositionIndex {
  private readonly byKey = new Map<LookupKey, number[]>();
  private readonly numbersAsText = new Map<LookupKey, number[]>();

  constructor(values: readonly Value[]) {
    values.forEach((value, row) => this.put(row, value));
  }

  rowsOf(key: LookupKey): Rows {
    return this.byKey.get(key) ?? NONE;
  }

  /** Rows whose text reads as this number. */
  textRowsOf(number: number): Rows {
    return this.numbersAsText.get(number) ?? NONE;
  }

  replace(row: number, before: Value, after: Value): void {
    const key = lookupKey(before);
    if (key !== undefined) remove(this.byKey, key, row);
    const number = numericKey(before);
    if (number !== undefined) remove(this.numbersAsText, number, row);
    this.put(row, after);
  }

  private put(row: number, value: Value): void {
    const key = lookupKey(value);
    if (key !== undefined) insert(this.byKey, key, row);
    const number = numericKey(value);
    if (number !== undefined) insert(this.numbersAsText, number, row);
  }
}
