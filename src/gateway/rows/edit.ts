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
  const rows = [...removals]
    .sort((a, b) => b.row - a.row)
    .map(({ table, row, columns }): Piece => ({
      bytes: CALL_BYTES,
      queue: () => {
        const place = tableOf(located, table);
        if (place.rowCount > 1) removeRow(context, place, row);
        else for (const column of columns) cell(table, row, column).values = [[""]];
      },
    }));
  await walk(context, [...cells, ...rows]);
}

/** The cells of the table alone, so that what stands beside it stays. */
function removeRow(context: Excel.RequestContext, table: LocatedTable, row: number): void {
  const left = parseCell(table.anchor).column;
  const right = left + table.columns.length - 1;
  context.workbook.worksheets
    .getItem(table.sheetName)
    .getRange(blockAddress({ top: row, bottom: row, left, right }))
    .delete(Excel.DeleteShiftDirection.up);
}

function tableOf({ tables }: Located, id: string): LocatedTable {
  const table = tables.find((one) => one.id === id);
  if (table === undefined) throw new Error(`The workbook has no table ${id}.`);
  return table;
}
