/** What a formula read, written down as stretches of columns, and how it then hears of changes there. */
import { columnLetters, quoteSheet } from "./address";
import type { Column } from "./column";
import type { FormulaCell } from "./formula-cell";
import { ROWS } from "./sheet-limits";
import type { LookupKey } from "./watchers";

/** How a stretch of a column was read. */
export type Reads = 0 | 1 | 2 | 3 | 4;
/** Every row of the strip. */
export const READS_ALL = 0;
/** Every row, and rows below as the table grows. */
export const READS_ON = 1;
/** Only which rows hold one key; the key stands in `keys`, in order. */
export const READS_KEY = 2;
/** More columns of the sheet than are worth listing: a column that gets its first cell matters. */
export const READS_WIDE = 3;
/** No cell, only where its table ends. */
export const READS_END = 4;

/** Registers a cell with everything it read, so that it hears of changes. */
export function watch(register: readonly Column[], cell: FormulaCell): void {
  const { precedents, keys } = cell;
  let nextKey = 0;
  for (let i = 0; i < precedents.length; i += 4) {
    const column = register[precedents[i] as number] as Column;
    const from = precedents[i + 1] as number;
    const to = precedents[i + 2] as number;
    const reads = precedents[i + 3] as Reads;
    if (reads === READS_KEY) column.watchers.watchKey(keys[nextKey++] as LookupKey, from, to, cell);
    else if (reads === READS_WIDE) column.sheet.wide.watchRow(0, cell);
    else if (reads === READS_END) column.ends.watchStrip(from, to, cell);
    else if (reads === READS_ON) column.watchers.watchStrip(from, ROWS - 1, cell);
    else if (from === to) column.watchers.watchRow(from, cell);
    else column.watchers.watchStrip(from, to, cell);
  }
}

/** "Sheet!A1". */
export function nameOf(cell: FormulaCell): string {
  const { column, row } = cell;
  return `${quoteSheet(column.sheet.name)}!${columnLetters(column.number)}${row + 1}`;
}
