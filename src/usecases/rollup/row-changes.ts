// What is to be written so that a roll-up says what its workbooks say: rows to add, cells to change, rows that are gone. Rows that no
// workbook brought, and rows of workbooks that are not looked at this time, are left alone.
import { idKey } from "../../domain/sharing";
import type { RowRemoval, CellWrite } from "../../gateway/rows/edit";
import type { TableRow } from "../../gateway/rows";
import type { Row } from "../../schema/codec";
import type { CellContent } from "../../schema/spec";
import type { CarriedTable } from "./carried";
import { idIn } from "./ids";

export interface RowChanges {
  /** Rows to write below the others. */
  readonly added: readonly Row[];
  /** How many rows come, one that is written over a row that goes among them. */
  readonly coming: number;
  readonly writes: readonly CellWrite[];
  readonly removals: readonly RowRemoval[];
  /** How many rows have a cell that changes. */
  readonly changed: number;
  /** Rows that no workbook has any more. */
  readonly gone: readonly TableRow[];
}

/** `isLookedAt`: whether the row is one of a workbook that is looked at now. `keepsBlanks`: a blank does not clear a cell. */
export function rowChanges(
  table: CarriedTable,
  present: readonly TableRow[],
  rolled: readonly Row[],
  how: { readonly isLookedAt: (row: TableRow) => boolean; readonly keepsBlanks?: boolean }
): RowChanges {
  const columns = [...table.fates].flatMap(([column, fate]) => (fate === "stays" ? [] : [column]));
  const left = present.filter(how.isLookedAt);
  const pairs: (readonly [TableRow, Row])[] = [];
  let open = rolled;
  /** Pairs off rows that say the same in these columns, in their order. */
  const pairOff = (by: (cells: Row) => string): void => {
    const waiting = new Map<string, TableRow[]>();
    for (const row of left) {
      const key = by(row.cells);
      const alike = waiting.get(key);
      if (alike === undefined) waiting.set(key, [row]);
      else alike.push(row);
    }
    const paired = new Set<TableRow>();
    open = open.filter((row) => {
      const found = waiting.get(by(row))?.shift();
      if (found === undefined) return true;
      pairs.push([found, row]);
      paired.add(found);
      return false;
    });
    const rest = left.filter((row) => !paired.has(row));
    left.splice(0, left.length, ...rest);
  };
  const { own, known } = table;
  const sameIn = (some: readonly string[]) => (cells: Row) =>
    JSON.stringify(some.map((column) => cells[column] ?? null));
  if (own !== null) pairOff((cells) => idKey(idIn(cells, own)));
  else {
    pairOff(sameIn(columns));
    if (known.length > 0) pairOff(sameIn(known));
  }
  const writes: CellWrite[] = [];
  let changed = 0;
  for (const [{ row, cells }, now] of pairs) {
    const cellsChanged = columns.flatMap((column) => {
      const content: CellContent = now[column] ?? null;
      const isSame = (cells[column] ?? null) === content;
      return isSame || (content === null && how.keepsBlanks === true)
        ? []
        : [{ table: table.id, row, column, content }];
    });
    writes.push(...cellsChanged);
    if (cellsChanged.length > 0) changed += 1;
  }
  const [first, ...others] = left;
  // One row of a table must stay: the last is made blank, or is overwritten.
  const isEmptied = first !== undefined && left.length === present.length;
  const [next, ...more] = open;
  const inputs = [...table.fates.keys()];
  if (isEmptied)
    writes.push(
      ...inputs.map((column) => ({
        ...{ table: table.id, row: first.row, column },
        content: next?.[column] ?? null,
      }))
    );
  return {
    added: isEmptied ? more : open,
    coming: open.length,
    writes,
    removals: (isEmptied ? others : left).map(({ row }) => ({
      ...{ table: table.id, row },
      columns: inputs,
    })),
    changed,
    gone: left,
  };
}
