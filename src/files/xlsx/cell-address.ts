// A1 addresses ↔ 0-based rows and columns. No formula is read here.
import type { Area } from "../book";

/** Excel's grid: 1,048,576 rows × 16,384 columns (Excel specifications and limits). */
export const lastRow = 1_048_575;
export const lastColumn = 16_383;

const letters: string[] = [];

export function columnLetters(column: number): string {
  const known = letters[column];
  if (known !== undefined) return known;
  let text = "";
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) {
    text = String.fromCharCode(65 + ((left - 1) % 26)) + text;
  }
  letters[column] = text;
  return text;
}

/** "C" → 2; upper or lower case. */
export function columnIndex(text: string): number {
  let index = 0;
  for (const letter of text.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

export function cellAddress(row: number, column: number): string {
  return columnLetters(column) + String(row + 1);
}

export function areaAddress(area: Area): string {
  const first = cellAddress(area.top, area.left);
  return area.top === area.bottom && area.left === area.right
    ? first
    : `${first}:${cellAddress(area.bottom, area.right)}`;
}

/** "B2", "$B$2:C9", "B:C" or "2:9"; undefined for anything else. */
export function parseArea(text: string): Area | undefined {
  const match = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?(?::\$?([A-Za-z]{1,3})?\$?(\d{1,7})?)?$/.exec(
    text
  );
  if (match === null || (match[1] === undefined && match[2] === undefined)) return undefined;
  const isPair = text.includes(":");
  const [, column1, row1, column2, row2] = match;
  const area = {
    top: row1 === undefined ? 0 : Number(row1) - 1,
    left: column1 === undefined ? 0 : columnIndex(column1),
    bottom: isPair
      ? row2 === undefined
        ? lastRow
        : Number(row2) - 1
      : row1 === undefined
        ? lastRow
        : Number(row1) - 1,
    right: isPair
      ? column2 === undefined
        ? lastColumn
        : columnIndex(column2)
      : column1 === undefined
        ? lastColumn
        : columnIndex(column1),
  };
  return area.bottom <= lastRow && area.right <= lastColumn && area.top >= 0 ? area : undefined;
}

/** The areas of a list separated by spaces, as files write it. */
export function parseAreas(text: string): readonly Area[] {
  return text.split(/\s+/).flatMap((one) => parseArea(one) ?? []);
}
