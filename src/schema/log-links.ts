// The links of the log as Aimline writes them into the workings: for each row of the check-ins the next and the previous row with
// the same measure ID. What they are good for, and why nothing depends on them, stands in sheets/workings-links.ts.
import type { CellContent } from "./spec";

export interface LogLinks {
  /** Rows of the table, from 1; 0 where there is none. One for each row of the check-ins. */
  readonly after: readonly number[];
  readonly before: readonly number[];
}

/** `ids` are the cells of the column of measure IDs in the order of the sheet; blank ones are linked to nothing. */
export function logLinks(ids: readonly CellContent[]): LogLinks {
  const after = new Array<number>(ids.length).fill(0);
  const before = new Array<number>(ids.length).fill(0);
  const latest = new Map<string, number>();
  ids.forEach((id, index) => {
    if (id === null || id === "") return;
    const key = String(id).toLowerCase();
    const previous = latest.get(key);
    if (previous !== undefined) {
      after[previous - 1] = index + 1;
      before[index] = previous;
    }
    latest.set(key, index + 1);
  });
  return { after, before };
}
