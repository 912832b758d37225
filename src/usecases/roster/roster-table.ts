// Rows of text as they come from a CSV file, from pasted cells or from a table in a workbook, before anybody knows
// what they mean. Also how a place in them is called.

import { say } from "../../text/catalogue";

export interface RosterTable {
  /** What to call it: a file's name, "pasted cells", "table Staff". */
  readonly source: string;
  /** Row number of rows[0] where the user sees it; 1 for a file. */
  readonly firstRow: number;
  /** rows × columns of text; rows may differ in length. Blank rows are kept, so that row numbers stay true. */
  readonly rows: readonly (readonly string[])[];
}

/** The cell's text without the spaces around it; "" where there is none. */
export function textAt(table: RosterTable, row: number, column: number): string {
  return (table.rows[row]?.[column] ?? "").replace(/[\u200b\ufeff\u00a0]/g, " ").trim();
}

export function isBlankRow(table: RosterTable, row: number): boolean {
  return (table.rows[row] ?? []).every((cell) => cell.trim() === "");
}

export function columnCount(table: RosterTable): number {
  return table.rows.reduce((widest, row) => Math.max(widest, row.length), 0);
}

/** 0 → "A", 26 → "AA". */
export function columnLetter(index: number): string {
  const high = Math.floor(index / 26);
  return (high > 0 ? columnLetter(high - 1) : "") + String.fromCharCode(65 + (index % 26));
}

/** "A" → 0; null for what is no column letter. */
export function columnIndex(letters: string): number | null {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return null;
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** How a column is called in a sentence: its header in quotes, or its letter where it has none. */
export function columnTitle(
  table: RosterTable,
  headerRow: number | null,
  column: number,
  quoted = "“{text}”"
): string {
  const header = headerRow === null ? "" : textAt(table, headerRow, column);
  return header === "" ? columnLetter(column) : say(quoted, { text: header.replace(/\s+/g, " ") });
}
