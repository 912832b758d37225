// The row of one of our tables in which a person's selection begins; and a row brought before their eyes, when they ask for it.
import { parseCell } from "../schema/address";
import type { Located } from "../schema/snapshot";
import type { RowContents, TableRow } from "./rows";
import { contentsOf } from "./rows";

export interface SelectedRow {
  /** Id of the table. */
  readonly table: string;
  readonly cells: RowContents;
}

/**
 * Null where the selection begins outside of our tables, on a header, or in more than one area. One sync, and one more in a table of ours.
 * `located` may be of a moment before: the row is read anew, by the table's own name.
 */
export async function readSelectedRow(
  context: Excel.RequestContext,
  located: Located
): Promise<SelectedRow | null> {
  const corner = context.workbook.getActiveCell();
  const tables = corner.getTables(false).load("items/name");
  await context.sync();
  const names = tables.items.map(({ name }) => name);
  const table = located.tables.find(({ name }) => names.includes(name));
  if (table === undefined) return null;
  const body = context.workbook.tables.getItem(table.name).getDataBodyRange();
  const row = body.getIntersectionOrNullObject(corner.getEntireRow()).load("values");
  await context.sync();
  if (row.isNullObject) return null;
  return { table: table.id, cells: contentsOf(table, row.values[0] ?? []).cells };
}

/** Brings the row to the front, with its first cell selected. False when its sheet is hidden. */
export async function showRow(
  context: Excel.RequestContext,
  located: Located,
  tableId: string,
  { row }: Pick<TableRow, "row">
): Promise<boolean> {
  const table = located.tables.find(({ id }) => id === tableId);
  if (table === undefined) return false;
  const sheet = context.workbook.worksheets.getItem(table.sheetName).load("visibility");
  await context.sync();
  if (sheet.visibility !== "Visible") return false;
  sheet.activate();
  sheet.getCell(row - 1, parseCell(table.anchor).column - 1).select();
  await context.sync();
  return true;
}
