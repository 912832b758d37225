// The rows of tables, read as contents by column id. What they mean is for those who ask; new ones: see append-rows.ts.
import type { Located, LocatedTable } from "../schema/snapshot";
import type { CellContent } from "../schema/spec";
import { parseCell } from "../schema/address";
import type { Piece } from "./chunks";
import { stretches, walk } from "./chunks";

/** Column id → content; blank cells are null, days are Excel's serial numbers, errors are texts such as "#N/A". */
export type RowContents = Readonly<Partial<Record<string, CellContent>>>;

export interface TableRow {
  /** Row number of the sheet, from 1. */
  readonly row: number;
  readonly cells: RowContents;
  /** Cells of users' own columns, by header. */
  readonly own: RowContents;
}

/** What a cell weighs in an answer: most are numbers and words, a few are notes. */
const CELL_BYTES = 60;

/**
 * Reads the bodies of located tables, one sync for each 3 MB. The blank row of a new table is not a row; other blank
 * rows are, so that row numbers are right.
 */
export async function readRows(
  context: Excel.RequestContext,
  located: Located,
  tableIds: readonly string[]
): Promise<ReadonlyMap<string, readonly TableRow[]>> {
  const result = new Map<string, TableRow[]>();
  const pieces: Piece[] = [];
  for (const id of tableIds) {
    const table = located.tables.find((one) => one.id === id);
    const rows: TableRow[] = [];
    result.set(id, rows);
    if (table !== undefined && !table.isBlank) pieces.push(...bodyPieces(context, table, rows));
  }
  await walk(context, pieces);
  return result;
}

function bodyPieces(
  context: Excel.RequestContext,
  table: LocatedTable,
  rows: TableRow[]
): readonly Piece[] {
  const bytesOfRow = table.columns.length * CELL_BYTES;
  const firstRow = parseCell(table.anchor).row + 1;
  const piece = (from: number, count: number): Piece => ({
    bytes: count * bytesOfRow,
    queue: () => {
      const body = context.workbook.tables.getItem(table.name).getDataBodyRange();
      const corner = body.getCell(from, 0);
      const part = corner.getResizedRange(count - 1, table.columns.length - 1).load("values");
      return () => {
        part.values.forEach((values, index) => {
          rows.push({ row: firstRow + from + index, ...contentsOf(table, values) });
        });
      };
    },
    divide: () => {
      const half = Math.ceil(count / 2);
      return count === 1 ? [] : [piece(from, half), piece(from + half, count - half)];
    },
  });
  return stretches(table.rowCount, () => bytesOfRow).map(({ from, count }) => piece(from, count));
}

/** A row of a table as it was read, from left to right. */
export function contentsOf(
  table: LocatedTable,
  values: readonly unknown[]
): Pick<TableRow, "cells" | "own"> {
  const part = (isOurs: boolean) =>
    Object.fromEntries(
      table.columns
        .filter(({ id }) => (id !== null) === isOurs)
        .map(({ id, header, index }) => {
          const value = values[index] as CellContent;
          return [id ?? header, value === "" ? null : value];
        })
    );
  return { cells: part(true), own: part(false) };
}
