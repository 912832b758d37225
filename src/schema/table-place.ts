// Where the columns of a table stand on its sheet, or will stand once what is missing was added.
import { columnLetter, parseCell } from "./address";
import type { LocatedTable } from "./snapshot";
import type { TableSpec } from "./spec";

export interface TablePlace {
  /** Column id → column number of the sheet, from 1. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Column id → column letter. */
  readonly letters: ReadonlyMap<string, string>;
  /** Row numbers of the body's first and last row. */
  readonly firstRow: number;
  readonly lastRow: number;
}

/** Missing columns are placed right of the table in their wanted order, as `diff` adds them. */
export function tablePlace(spec: TableSpec, observed: LocatedTable | undefined): TablePlace {
  const anchor = parseCell(observed?.anchor ?? spec.anchor);
  const numbers = new Map<string, number>();
  for (const column of observed?.columns ?? []) {
    if (column.id !== null) numbers.set(column.id, anchor.column + column.index);
  }
  let next = anchor.column + (observed?.columns.length ?? 0);
  for (const column of spec.columns) {
    if (!numbers.has(column.id)) numbers.set(column.id, next++);
  }
  const rows = observed?.rowCount ?? Math.max(1, spec.firstRows?.length ?? 0);
  return {
    numbers,
    letters: new Map([...numbers].map(([id, number]) => [id, columnLetter(number)])),
    firstRow: anchor.row + 1,
    lastRow: anchor.row + rows,
  };
}
