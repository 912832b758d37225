// Table.resize: a new range for a table, under Excel's conditions. New rows are filled as when written below.
import type { Area } from "../../../files/book";
import { heightOf, overlap } from "../address";
import { invalidArgument, notModelled } from "../host-error";
import { textAt } from "./contents";
import { growRows } from "./table-growth";
import { fillNewRows } from "./table-columns";
import { uniqueHeaders } from "./table-headers";
import { checkRoom, reshape, writeHeaders } from "./tables";
import type { Table, Workbook } from "./workbook";
import { takeNumber } from "./workbook";

/** The header row stays where it is, and one body row at least remains. */
export function resizeTable(workbook: Workbook, table: Table, area: Area): void {
  if (area.top !== table.area.top || overlap(area, table.area) === null) {
    throw invalidArgument("a resized table keeps its header row and overlaps its old range.");
  }
  if (heightOf(area) < (table.hasHeaders ? 2 : 1) + (table.hasTotals ? 1 : 0))
    throw invalidArgument("a table has one body row at least.");
  if (table.hasTotals && area.bottom !== table.area.bottom)
    throw notModelled("Table.resize of a table with a totals row");
  checkRoom(table.sheet, area, table);
  const names: string[] = [];
  const kept = new Map(table.columns.map((column, index) => [table.area.left + index, column]));
  for (let column = area.left; column <= area.right; column++) {
    names.push(kept.get(column)?.name ?? textAt(workbook, table.sheet, area.top, column));
  }
  const unique = uniqueHeaders(names);
  const columns = unique.map(
    (name, index) =>
      kept.get(area.left + index) ?? {
        id: takeNumber(workbook),
        name,
        criterion: null,
        formula: null,
      }
  );
  const oldBottom = table.area.bottom;
  reshape(workbook, table, { ...area, bottom: Math.min(area.bottom, oldBottom) }, columns);
  if (area.bottom > oldBottom) {
    growRows(workbook, table, area.bottom);
    fillNewRows(workbook, table, { first: oldBottom + 1, last: area.bottom });
  }
  writeHeaders(workbook, table);
}
