// Cell addresses as a grid speaks of them: "B7", "B7:D9", and 0-based rows and columns.
import type { Area } from "../../files/book";

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** Excel's own bounds: 1,048,576 rows and 16,384 columns. */
export const lastRow = 1_048_575;
export const lastColumn = 16_383;

/** 0 → "A", 26 → "AA". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

export function cellAddress(place: CellPlace): string {
  return `${columnLetters(place.column)}${place.row + 1}`;
}

export function areaAddress(area: Area): string {
  const first = cellAddress({ row: area.top, column: area.left });
  const last = cellAddress({ row: area.bottom, column: area.right });
  return first === last ? first : `${first}:${last}`;
}

/** Reads "b7" or "$B$7"; null when the text is no cell of a sheet. */
export function parseCellAddress(text: string): CellPlace | null {
  const match = /^\s*\$?([a-z]{1,3})\$?([1-9]\d{0,6})\s*$/i.exec(text);
  if (match === null) return null;
  const [, letters = "", digits = ""] = match;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const place = { row: Number(digits) - 1, column: column - 1 };
  return place.row <= lastRow && place.column <= lastColumn ? place : null;
}
