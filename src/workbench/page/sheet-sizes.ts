// How large rows and columns are on the screen: pixels from the points that the host gives, at the sheet's zoom; hidden ones
// are 0.
import type { SheetView } from "../host/contract";

/** At 100 %. */
export const pixelsPerPoint = 96 / 72;

export const rowNumbersWidth = 46;
export const columnLettersHeight = 24;

export function columnWidth(sheet: SheetView, column: number): number {
  const own = sheet.columns.get(column);
  if (own?.hidden) return 0;
  return Math.round((own?.width ?? sheet.defaultWidth) * pixelsPerPoint * sheet.zoom);
}

export function rowHeight(sheet: SheetView, row: number): number {
  const own = sheet.rows.get(row);
  if (own?.hidden) return 0;
  return Math.round((own?.height ?? sheet.defaultHeight) * pixelsPerPoint * sheet.zoom);
}

export function sum(from: number, to: number, size: (index: number) => number): number {
  let total = 0;
  for (let index = from; index < to; index += 1) total += size(index);
  return total;
}
