// The width that a column needs for its longest content, as a double click on its edge gives it.
import type { Host, SheetView } from "../host/contract";
import { fontFamily } from "./cell-look";
import { mergeAt } from "./cell-window";
import { textMeasure } from "./row-fit";
import { pixelsPerPoint } from "./sheet-sizes";

const padding = 10;

/** Points, at 100 %; null for an empty column. */
export function fittedWidth(host: Host, sheet: SheetView, column: number): number | null {
  const measure = textMeasure();
  const area = { top: 0, bottom: sheet.rowCount - 1, left: column, right: column };
  const widths = host.viewCells(sheet.name, area).flatMap(([cell], row) => {
    if (cell === undefined || cell.text === "" || cell.style.wrap) return [];
    if (mergeAt(sheet, row, column) !== undefined) return [];
    const { bold, fontName, fontSize } = cell.style;
    return [measure(cell.text, `${bold ? "600 " : ""}${fontSize}pt ${fontFamily(fontName)}`)];
  });
  if (widths.length === 0) return null;
  const widest = widths.reduce((most, width) => Math.max(most, width), 0);
  return Math.ceil(widest + padding) / pixelsPerPoint;
}
