// Office.js gives one value for a whole range to every cell of it; its types know only rows of columns.
// See "Set and get range values, text, or formulas", learn.microsoft.com: a single value is applied to all cells.

/** One value for every cell of a range. */
export function one(value: string): string[][] {
  return value as unknown as string[][];
}
