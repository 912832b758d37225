// Cell styles as shared values: a cell holds the index of one, so that formatting thousands of cells alike is cheap.
import type { Area, BookStyle } from "../../../files/book";
import { cellKey, columnOfKey, heightOf, holds, rowOfKey, widthOf } from "../address";
import { notModelled } from "../host-error";
import type { Sheet, Workbook } from "./workbook";
import { undoable } from "./workbook";

export const defaultStyle: BookStyle = {
  numberFormat: "General",
  fontName: "Calibri",
  fontSize: 11,
  bold: false,
  italic: false,
  underline: false,
  color: null,
  fill: null,
  horizontal: "general",
  vertical: "bottom",
  wrap: false,
  indent: 0,
  borders: {},
  quotePrefix: false,
};

export interface StyleSheet {
  readonly at: (index: number) => BookStyle;
  readonly indexOf: (style: BookStyle) => number;
  readonly all: () => readonly BookStyle[];
}

export function createStyleSheet(first: readonly BookStyle[]): StyleSheet {
  const styles: BookStyle[] = [];
  const indexes = new Map<string, number>();
  const keyOf = (style: BookStyle) =>
    JSON.stringify(
      style,
      Object.keys(defaultStyle).concat("top", "bottom", "left", "right", "style")
    );
  function indexOf(style: BookStyle): number {
    const key = keyOf(style);
    const known = indexes.get(key);
    if (known !== undefined) return known;
    styles.push(style);
    indexes.set(key, styles.length - 1);
    return styles.length - 1;
  }
  const sheet = {
    indexOf,
    all: () => styles,
    at: (index: number) => styles[index] ?? first[0] ?? defaultStyle,
  };
  for (const style of first.length > 0 ? first : [defaultStyle]) {
    styles.push(style);
    if (!indexes.has(keyOf(style))) indexes.set(keyOf(style), styles.length - 1);
  }
  return sheet;
}

/** More cells than any sheet of ours: whole rows, columns or sheets, whose formats the host does not keep. */
const mostStyledCells = 2000000;

export function restyle(
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
  change: (style: BookStyle) => BookStyle
): void {
  if (heightOf(area) * widthOf(area) > mostStyledCells)
    throw notModelled("Range.format of whole rows, columns or sheets");
  const changed = new Map<number, number>();
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const key = cellKey(row, column);
      const before = sheet.styles.get(key) ?? 0;
      let after = changed.get(before);
      if (after === undefined) {
        after = workbook.styles.indexOf(change(workbook.styles.at(before)));
        changed.set(before, after);
      }
      if (after !== before) putStyle(workbook, sheet, key, after);
    }
  }
}

export function putStyle(workbook: Workbook, sheet: Sheet, key: number, index: number): void {
  const before = sheet.styles.get(key) ?? 0;
  if (before === index) return;
  undoable(workbook, () => setIndex(sheet, key, before));
  setIndex(sheet, key, index);
}

function setIndex(sheet: Sheet, key: number, index: number): void {
  if (index === 0) sheet.styles.delete(key);
  else sheet.styles.set(key, index);
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
    if (styled < cells) found.add(0);
  } else {
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++)
        found.add(sheet.styles.get(cellKey(row, column)) ?? 0);
    }
  }
  return [...found].map((index) => workbook.styles.at(index));
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
