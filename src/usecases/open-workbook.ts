// What every use case reads first: where our tables stand, their rows, and the wanted workbook for what is to be in it.
import { locate } from "../gateway/locate";
import type { RowsToAppend, TableRow } from "../gateway/rows";
import { readRows } from "../gateway/rows";
import { noRoom, presentRoom, roomFor } from "../schema/room";
import type { Located } from "../schema/snapshot";
import type { WorkbookSpec } from "../schema/spec";
import { optionalSheets, wantedWorkbook } from "../schema/workbook";
import type { Catalogue } from "../text/catalogue";

/** All that the workbook may have, for finding what it has. */
export function everySheet(words: Catalogue): WorkbookSpec {
  return wantedWorkbook({ sheets: new Set(optionalSheets), ...noRoom }, words);
}

export interface OpenedWorkbook {
  readonly located: Located;
  readonly rows: ReadonlyMap<string, readonly TableRow[]>;
}

/** Two syncs, and one for each 3 MB of rows. A workbook without our tables has no rows. */
export async function openWorkbook(
  context: Excel.RequestContext,
  words: Catalogue,
  tableIds: readonly string[]
): Promise<OpenedWorkbook> {
  const located = await locate(context, everySheet(words));
  return { located, rows: await readRows(context, located, tableIds) };
}

/** The wanted workbook once the new rows are in it: with the sheets that they need, workings long enough. */
export function wantedWith(
  located: Located,
  words: Catalogue,
  added: RowsToAppend = new Map()
): WorkbookSpec {
  const newRows = (id: string): number => added.get(id)?.length ?? 0;
  const count = (id: string): number => {
    const table = located.tables.find((one) => one.id === id);
    return newRows(id) + (table === undefined || table.isBlank ? 0 : table.rowCount);
  };
  const isThere = (id: string): boolean =>
    located.tables.some((table) => table.id === id) ||
    located.sheets.some((sheet) => sheet.id === id);
  const room = roomFor(
    { measures: count("Measures"), plans: count("Plans"), checkIns: count("CheckIns") },
    presentRoom(located.names)
  );
  const sheets = new Set(optionalSheets.filter((id) => isThere(id) || newRows(id) > 0));
  return wantedWorkbook({ sheets, ...room }, words);
}

/** The contents of a table's rows, blank rows included. */
export function contentsOf(opened: OpenedWorkbook, tableId: string): readonly TableRow["cells"][] {
  return (opened.rows.get(tableId) ?? []).map(({ cells }) => cells);
}
