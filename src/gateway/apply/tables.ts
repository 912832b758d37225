// Makes a table with its headers and first rows, and gives its columns their look.
import { blockAddress, parseCell } from "../../schema/address";
import type { AddTable } from "../../schema/change";
import { toCellContent } from "./cells";
import { giveColumnLook } from "./columns";

export function addTable(context: Excel.RequestContext, change: AddTable): void {
  const sheet = context.workbook.worksheets.getItem(change.sheet);
  const { row, column } = parseCell(change.anchor);
  const right = column + change.columns.length - 1;
  const block = (top: number, bottom: number) =>
    sheet.getRange(blockAddress({ top, bottom, left: column, right }));
  block(row, row).values = [change.columns.map(({ header }) => header)];
  if (change.rows.length > 0) {
    block(row + 1, row + change.rows.length).formulas = change.rows.map((cells) =>
      cells.map(toCellContent)
    );
  }
  const bottom = row + Math.max(1, change.rows.length);
  const table = sheet.tables.add(block(row, bottom), true);
  table.name = change.table;
  if (change.style !== null) table.style = change.style;
  table.showBandedRows = false;
  for (const look of change.columns) giveColumnLook(table, look);
}
