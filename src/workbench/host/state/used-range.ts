// The used part of a sheet or range: cells with contents, and by wish also those that only have a format.
import type { Area } from "../../../files/book";
import { boundingArea, columnOfKey, holds, overlap, rowOfKey } from "../address";
import type { Sheet, Workbook } from "./workbook";

export function usedWithin(
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
  valuesOnly: boolean
): Area | null {
  let bounds: Area | null = null;
  const take = (row: number, column: number) => {
    if (!holds(area, row, column)) return;
    const cell = { top: row, left: column, bottom: row, right: column };
    bounds = bounds === null ? cell : boundingArea(bounds, cell);
  };
  const used = workbook.calculation.usedArea(sheet.id);
  if (used !== null && overlap(used, area) !== null) {
    const { top, left, bottom, right } = area;
    if (used.top >= top && used.left >= left && used.bottom <= bottom && used.right <= right)
      bounds = used;
    else for (const cell of workbook.calculation.cellsOf(sheet.id)) take(cell.row, cell.column);
  }
  if (!valuesOnly) for (const key of sheet.styles.keys()) take(rowOfKey(key), columnOfKey(key));
  return bounds;
}
