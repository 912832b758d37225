// The order of the log as Aimline writes it into the workings: the rows of the check-ins, those of the first measure first, and of each
// measure from the top of the sheet down. What it is good for, and why nothing depends on it, stands in sheets/workings-order.ts.
import type { CellContent } from "./spec";

/**
 * Rows of the check-ins, from 1, each once. `ids` are the cells of their column of measure IDs from the first row down, `measureIds`
 * those of the table of measures; rows of no measure stand last.
 */
export function logOrder(
  ids: readonly CellContent[],
  measureIds: readonly CellContent[]
): readonly number[] {
  const places = new Map<string, number>();
  measureIds.forEach((id, index) => {
    const key = keyOf(id);
    if (key !== "" && !places.has(key)) places.set(key, index);
  });
  const measures = ids.map((id) => places.get(keyOf(id)) ?? measureIds.length);
  return ids
    .map((_, index) => index + 1)
    .sort((a, b) => (measures[a - 1] ?? 0) - (measures[b - 1] ?? 0) || a - b);
}

function keyOf(id: CellContent): string {
  return id === null ? "" : String(id).toLowerCase();
}
