// Which style each cell of a sheet has: reading what cells share, and changing many alike.
import type { Area, BookStyle } from "../../../files/book";
import { cellKey, columnOfKey, heightOf, holds, maxRows, rowOfKey, widthOf } from "../address";
import { notModelled } from "../host-error";
import { checkRight } from "./protection";
import { remember } from "./journal";
import type { Sheet, Workbook } from "./workbook";
import { styleIndexAt } from "./workbook";

/** More cells than any sheet of ours: whole rows, columns or sheets, whose formats the host does not keep. */
const mostStyledCells = 2000000;

export function restyle(
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
  change: (style: BookStyle) => BookStyle
): void {
  checkRight(sheet, "formatCells");
  const changed = new Map<number, number>();
  const afterChange = (before: number): number => {
    const known = changed.get(before);
    if (known !== undefined) return known;
    const after = workbook.styles.indexOf(change(workbook.styles.at(before)));
    changed.set(before, after);
    return after;
  };
  if (heightOf(area) === maxRows) return restyleColumns(sheet, area, afterChange);
  if (heightOf(area) * widthOf(area) > mostStyledCells)
    throw notModelled("Range.format of whole rows or so many cells");
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const key = cellKey(row, column);
      const before = styleIndexAt(sheet, key);
      const after = afterChange(before);
      if (after !== before) putStyle(workbook, sheet, key, after);
    }
  }
}

/** Whole columns: the column's style, and that of every cell in it that has its own. */
function restyleColumns(sheet: Sheet, area: Area, afterChange: (before: number) => number): void {
  if (widthOf(area) > 256) throw notModelled("Range.format of a whole sheet");
  for (let column = area.left; column <= area.right; column++) {
    const line = sheet.columns.get(column) ?? { size: null, hidden: false, style: 0 };
    sheet.columns.set(column, { ...line, style: afterChange(line.style) });
  }
  for (const [key, index] of [...sheet.styles]) {
    if (holds(area, rowOfKey(key), columnOfKey(key))) sheet.styles.set(key, afterChange(index));
  }
}

export function putStyle(workbook: Workbook, sheet: Sheet, key: number, index: number): void {
  if (styleIndexAt(sheet, key) === index) return;
  remember(
    workbook,
    () => sheet.styles.get(key),
    (own) => {
      if (own === undefined) sheet.styles.delete(key);
      else sheet.styles.set(key, own);
    }
  );
  sheet.styles.delete(key);
  if (styleIndexAt(sheet, key) !== index) sheet.styles.set(key, index);
}

/** The distinct styles in an area; cost follows the smaller of the area and the styled cells. */
export function stylesIn(workbook: Workbook, sheet: Sheet, area: Area): readonly BookStyle[] {
  const cells = heightOf(area) * widthOf(area);
  const found = new Set<number>();
  if (cells > sheet.styles.size) {
    let styled = 0;
    for (const [key, index] of sheet.styles) {
      if (!holds(area, rowOfKey(key), columnOfKey(key))) continue;
      styled++;
      found.add(index);
    }
    if (styled < cells) for (const index of lineStyles(sheet, area)) found.add(index);
  } else {
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++)
        found.add(styleIndexAt(sheet, cellKey(row, column)));
    }
  }
  return [...found].map((index) => workbook.styles.at(index));
}

/** The styles that cells without their own take from their columns. Rows with a style of their own are few and looked up. */
function lineStyles(sheet: Sheet, area: Area): readonly number[] {
  const found = new Set<number>();
  for (const [row, line] of sheet.rows)
    if (line.style !== 0 && row >= area.top && row <= area.bottom) found.add(line.style);
  for (let column = area.left; column <= area.right; column++)
    found.add(sheet.columns.get(column)?.style ?? 0);
  return [...found];
}

/** The one value that all cells share, or null when they differ: what Excel answers for a format of several cells. */
export function shared<T>(
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
  read: (style: BookStyle) => T
): T | null {
  const values = new Set(stylesIn(workbook, sheet, area).map(read));
  const [only] = values;
  return values.size === 1 && only !== undefined ? only : null;
}
