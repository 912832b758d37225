// The rows of tables: reads them as contents by column id, and appends new ones below.
// Which rows are new, and what they mean, is for those who ask.
import { bind } from "../schema/bind";
import type { Located, LocatedTable } from "../schema/snapshot";
import type { CellContent, TableSpec, WorkbookSpec } from "../schema/spec";
import { parseCell } from "../schema/address";
import type { Piece } from "./chunks";
import { stretches, walk } from "./chunks";
import { appendPieces, geometryOf } from "./rows/append";

/** Column id → content; blank cells are null, days are Excel's serial numbers, errors are texts such as "#N/A". */
export type RowContents = Readonly<Record<string, CellContent>>;

export interface TableRow {
  /** Row number of the sheet, from 1. */
  readonly row: number;
  readonly cells: RowContents;
}

/** Rows to append: table id → rows with the contents of input columns. Missing and null ones stay blank. */
export type RowsToAppend = ReadonlyMap<string, readonly RowContents[]>;

/** What a cell weighs in an answer: most are numbers and words, a few are notes. */
const CELL_BYTES = 60;

/** Syncs of `appendRows` besides one for each 3 MB. */
export const APPEND_SYNCS = 1;

/**
 * Reads the bodies of located tables, one sync for each 3 MB. The blank row of a new table is not a row; other blank
 * rows are, so that row numbers are right. Users' own columns are left out.
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
  const firstRow = parseCell(table.anchor).row + 1;
  const width = table.columns.length;
  return stretches(table.rowCount, () => width * CELL_BYTES).map(({ from, count, bytes }) => ({
    bytes,
    queue: () => {
      const body = context.workbook.tables.getItem(table.name).getDataBodyRange();
      const part = body.getCell(from, 0).getResizedRange(count - 1, width - 1);
      part.load("values");
      return () => {
        part.values.forEach((values, index) => {
          rows.push({ row: firstRow + from + index, cells: contentsOf(table, values) });
        });
      };
    },
  }));
}

function contentsOf(table: LocatedTable, values: readonly unknown[]): RowContents {
  return Object.fromEntries(
    table.columns.flatMap(({ id, index }) => {
      const value = values[index] as CellContent;
      return id === null ? [] : [[id, value === "" ? null : value]];
    })
  );
}

/**
 * Appends rows below tables that exist, one sync to see where, then one for each 3 MB. `located` is what was known
 * before the changes of `diff` were applied: names that have not changed since. A chunk of a table is one write of one
 * range, so that it is there as a whole or not at all; computed columns and validations of the new rows are written
 * explicitly. Throws WorkbookError "blocked" with the place when something stands below a table.
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
    return [{ spec, contents, read: geometryOf(context, spec, binding, contents.length) }];
  });
  if (queued.length === 0) return;
  await context.sync();
  const pieces = queued.flatMap(({ spec, contents, read }) =>
    appendPieces(context, spec, binding, read(), contents)
  );
  context.application.suspendApiCalculationUntilNextSync();
  await walk(context, pieces);
}
