// The rows of tables: reads them as contents by column id, and appends new ones below.
// Which rows are new, and what they mean, is for those who ask.
import { bind } from "../schema/bind";
import type { Located, LocatedTable } from "../schema/snapshot";
import type { CellContent, TableSpec, WorkbookSpec } from "../schema/spec";
import { parseCell } from "../schema/address";
import type { Piece } from "./chunks";
import { stretches, walk } from "./chunks";
import { formatFormulaPieces, queueFormats } from "./observe/conditional-formats";
import { appendPieces, geometryOf } from "./rows/append";

/** Column id → content; blank cells are null, days are Excel's serial numbers, errors are texts such as "#N/A". */
export type RowContents = Readonly<Partial<Record<string, CellContent>>>;

export interface TableRow {
  /** Row number of the sheet, from 1. */
  readonly row: number;
  readonly cells: RowContents;
  /** Cells of users' own columns, by header. */
  readonly own: RowContents;
}

/** Rows to append: table id → rows with the contents of input columns. Missing and null ones stay blank. */
export type RowsToAppend = ReadonlyMap<string, readonly RowContents[]>;

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

function contentsOf(
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

/**
 * Appends rows below tables that exist: two syncs to see where, then one for each 3 MB. `located` is what was known
 * before the changes of `diff` were applied: names that have not changed since. A chunk of a table is one write of one
 * range, so that it is there as a whole or not at all; computed columns and validations of the new rows are written
 * explicitly, so that nothing depends on what a table does by itself. Throws WorkbookError "blocked" with the place when something stands below a table.
 */
export async function appendRows(
  context: Excel.RequestContext,
  wanted: WorkbookSpec,
  located: Located,
  rows: RowsToAppend
): Promise<void> {
  const binding = bind(wanted, located);
  const specs: readonly TableSpec[] = wanted.sheets.flatMap((sheet) => sheet.tables);
  const queued = [...rows].flatMap(([id, contents]) => {
    const spec = specs.find((one) => one.id === id);
    if (spec === undefined) throw new Error(`No table is called ${id}.`);
    if (contents.length === 0) return [];
    const read = geometryOf(context, spec, binding, contents.length);
    return [{ spec, contents, read, formats: queueFormats(context, spec, binding) }];
  });
  if (queued.length === 0) return;
  await context.sync();
  const placed = queued.map(({ spec, contents, read, formats }) => ({
    spec,
    contents,
    geometry: read(),
    formats: formats(),
  }));
  await walk(context, formatFormulaPieces(placed.flatMap(({ formats }) => formats)));
  const pieces = placed.flatMap(({ spec, contents, geometry, formats }) =>
    appendPieces(context, spec, binding, geometry, contents, formats)
  );
  context.application.suspendApiCalculationUntilNextSync();
  await walk(context, pieces);
}
