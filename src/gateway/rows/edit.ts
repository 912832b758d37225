// Writes single cells of rows that are there, and takes rows out. Which, was decided on rows read a moment before.
import { blockAddress, cellAddress, parseCell } from "../../schema/address";
import type { Located, LocatedTable } from "../../schema/snapshot";
import type { CellContent } from "../../schema/spec";
import { toCellValue } from "../cell-text";
import { walk } from "../chunks";
import type { Piece } from "../chunks";

export interface CellWrite {
  readonly table: string;
  /** Row number of the sheet. */
  readonly row: number;
  /** Column id, or the header of a user's own column. */
  readonly column: string;
  readonly content: CellContent;
}

export interface RowRemoval {
  readonly table: string;
  readonly row: number;
  /** Ids of the input columns: emptied where the table has no other row. */
  readonly columns: readonly string[];
}

/** What the calls for one cell or row weigh; an estimate on the safe side. */
const CALL_BYTES = 1_000;

/**
 * Cells first, then rows from the last to the first, so that numbers stay right; of several rows of a table one must stay.
 * One sync for each 3 MB.
 */
export async function editRows(
  context: Excel.RequestContext,
  located: Located,
  writes: readonly CellWrite[],
  removals: readonly RowRemoval[]
): Promise<void> {
  const cell = (table: string, row: number, column: string) => {
    const place = tableOf(located, table);
    const index = place.columns.find(({ id, header }) => (id ?? header) === column)?.index;
    if (index === undefined) throw new Error(`${table} has no column ${column}.`);
    const address = cellAddress({ row, column: parseCell(place.anchor).column + index });
    return context.workbook.worksheets.getItem(place.sheetName).getRange(address);
  };
  const cells = writes.map(({ table, row, column, content }): Piece => ({
    bytes: CALL_BYTES + String(content).length,
    queue: () => {
      cell(table, row, column).values = [[toCellValue(content) ?? ""]];
    },
  }));
  const byTable = goingOf(removals);
  const rows = runsOf(removals).map(({ table, first, last, columns }): Piece => ({
    bytes: CALL_BYTES,
    queue: () => {
      const place = tableOf(located, table);
      const going = byTable.get(table) ?? { count: 0, top: 0 };
      // The first row of a table of which all go is made blank: Excel keeps one.
      const top = going.count >= place.rowCount ? going.top : null;
      const from = first === top ? first + 1 : first;
      if (from <= last) removeRows(context, place, from, last);
      if (first === top) for (const column of columns) cell(table, first, column).values = [[""]];
    },
  }));
  await walk(context, [...cells, ...rows]);
}

interface Run {
  readonly table: string;
  readonly first: number;
  last: number;
  readonly columns: readonly string[];
}

/** Neighbouring rows of a table as one, the last run first. */
function runsOf(removals: readonly RowRemoval[]): readonly Run[] {
  const byPlace = [...removals].sort((a, b) =>
    a.table === b.table ? a.row - b.row : a.table < b.table ? -1 : 1
  );
  const runs: Run[] = [];
  for (const { table, row, columns } of byPlace) {
    const before = runs.at(-1);
    if (before?.table === table && before.last === row - 1) before.last = row;
    else runs.push({ table, first: row, last: row, columns });
  }
  return runs.reverse();
}

/** How many rows of each table go, and the first of them. */
function goingOf(
  removals: readonly RowRemoval[]
): ReadonlyMap<string, { readonly count: number; readonly top: number }> {
  const going = new Map<string, { count: number; top: number }>();
  for (const { table, row } of removals) {
    const known = going.get(table);
    going.set(table, {
      count: (known?.count ?? 0) + 1,
      top: Math.min(known?.top ?? row, row),
    });
  }
  return going;
}

/** The cells of the table alone, so that what stands beside it stays. */
function removeRows(
  context: Excel.RequestContext,
  table: LocatedTable,
  top: number,
  bottom: number
): void {
  const left = parseCell(table.anchor).column;
  const right = left + table.columns.length - 1;
  context.workbook.worksheets
    .getItem(table.sheetName)
    .getRange(blockAddress({ top, bottom, left, right }))
    .delete(Excel.DeleteShiftDirection.up);
}

function tableOf({ tables }: Located, id: string): LocatedTable {
  const table = tables.find((one) => one.id === id);
  if (table === undefined) throw new Error(`The workbook has no table ${id}.`);
  return table;
}
