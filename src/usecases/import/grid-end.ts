// How far a foreign sheet is looked at: a cell that somebody once typed at the end of the grid is no part of a table, and a table of a
// million rows is no tracker. What stands beyond is counted, so that it can be told.
import { cellAddress } from "../../schema/address";

/** After so many blank rows or columns nothing belongs to what stood before. */
const blankRows = 1_000;
const blankColumns = 100;
/** As many rows as are read of a file of text. */
const mostRows = 50_000;
const mostColumns = 1_000;

interface Place {
  readonly row: number;
  readonly column: number;
}

export interface GridEnd {
  readonly rowCount: number;
  readonly columnCount: number;
  /** Cells that are not looked at, the first of them by address; null where all are. */
  readonly beyond: { readonly count: number; readonly first: string } | null;
}

export function gridEnd(cells: readonly Place[]): GridEnd {
  const rowCount = Math.min(mostRows, endOf(new Set(cells.map(({ row }) => row)), blankRows));
  const near = cells.filter(({ row }) => row < rowCount);
  const columns = new Set(near.map(({ column }) => column));
  const columnCount = Math.min(mostColumns, endOf(columns, blankColumns));
  const far = cells.filter(({ row, column }) => row >= rowCount || column >= columnCount);
  const [first] = far;
  return {
    rowCount,
    columnCount,
    beyond:
      first === undefined
        ? null
        : {
            count: far.length,
            first: cellAddress({ row: first.row + 1, column: first.column + 1 }),
          },
  };
}

/** One past the last that is reached without a gap of more than `gap`. */
function endOf(filled: ReadonlySet<number>, gap: number): number {
  let end = 0;
  for (const at of [...filled].sort((a, b) => a - b)) {
    if (end > 0 && at - end > gap) break;
    end = at + 1;
  }
  return end;
}
