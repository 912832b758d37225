// The rows and columns that a found table covers, and rows of it that one merged cell fills.
import type { FoundTable } from "./find-tables";
import type { Grid } from "./grid";

export function columnsOf({ area }: FoundTable): readonly number[] {
  return Array.from({ length: area.right - area.left + 1 }, (_, i) => area.left + i);
}

export function rowsOf({ area }: FoundTable): readonly number[] {
  return Array.from({ length: Math.max(0, area.bottom - area.top + 1) }, (_, i) => area.top + i);
}

/** One cell merged over at least half of the table: a heading or a footnote. */
export function isMergedAcross(grid: Grid, { area }: FoundTable, row: number): boolean {
  return grid.merges.some(
    (merge) =>
      merge.top <= row &&
      merge.bottom >= row &&
      merge.left >= area.left &&
      merge.right <= area.right &&
      (merge.right - merge.left + 1) * 2 > area.right - area.left + 1
  );
}
