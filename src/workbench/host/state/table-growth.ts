// A table takes in rows written directly below it, and a column written directly right of it, as Excel's
// AutoCorrect "Include new rows and columns in table" does by default.
import type { Area } from "../../../files/book";
import { cellKey, overlap, widthOf } from "../address";
import { growSeries } from "./chart-source";
import { isBlankCell } from "./contents";
import { growRuleAreas } from "./rule-areas";
import { putStyle } from "./styles";
import { freeHeader } from "./table-headers";
import { bodyOf, reshape, writeHeaders } from "./tables";
import type { Sheet, Table, Workbook } from "./workbook";
import { styleIndexAt, takeNumber } from "./workbook";

export interface Growth {
  readonly table: Table;
  /** Sheet rows that were added; empty when only a column was. */
  readonly newRows: { readonly first: number; readonly last: number } | null;
}

/** Grows the tables that a block about to be written touches; `isFilled` tells which of its cells will hold something. */
export function growForBlock(
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
  isFilled: (row: number, column: number) => boolean
): readonly Growth[] {
  const grown: Growth[] = [];
  // Tables do not grow on a protected sheet.
  if (sheet.protection !== null) return grown;
  for (const table of sheet.tables) {
    const last = lastRowToTakeIn(workbook, table, area, isFilled);
    if (last !== null) {
      const first = table.area.bottom + 1;
      growRows(workbook, table, last);
      grown.push({ table, newRows: { first, last } });
    } else if (takesColumn(workbook, table, area, isFilled)) {
      growColumn(workbook, table);
      grown.push({ table, newRows: null });
    }
  }
  return grown;
}

function lastRowToTakeIn(
  workbook: Workbook,
  table: Table,
  area: Area,
  isFilled: (row: number, column: number) => boolean
): number | null {
  const below = table.area.bottom + 1;
  if (table.hasTotals || area.top > below || area.bottom < below) return null;
  const left = Math.max(area.left, table.area.left);
  const right = Math.min(area.right, table.area.right);
  if (left > right) return null;
  let last: number | null = null;
  for (let row = below; row <= area.bottom; row++) {
    let filled = false;
    for (let column = left; column <= right && !filled; column++) filled = isFilled(row, column);
    if (filled) last = row;
    else if (row === below) return null;
  }
  if (last === null) return null;
  const wanted = { ...table.area, top: below, bottom: last };
  return hasRoom(workbook, table, wanted, area) ? last : null;
}

/** Cells of the new rows that are not being written must be blank, and belong to no other table or merge. */
function hasRoom(workbook: Workbook, table: Table, wanted: Area, written: Area): boolean {
  const { sheet } = table;
  if (sheet.tables.some((other) => other !== table && overlap(other.area, wanted) !== null))
    return false;
  if (sheet.merges.some((merge) => overlap(merge, wanted) !== null)) return false;
  const used = workbook.calculation.usedArea(sheet.id);
  const inUse = used === null ? null : overlap(used, wanted);
  if (inUse === null) return true;
  for (let row = inUse.top; row <= inUse.bottom; row++) {
    for (let column = inUse.left; column <= inUse.right; column++) {
      const beingWritten = column >= written.left && column <= written.right;
      if (!beingWritten && !isBlankCell(workbook, sheet, row, column)) return false;
    }
  }
  return true;
}

/** New rows take the format of the row above, and the rules of columns that were ruled from end to end. */
export function growRows(workbook: Workbook, table: Table, last: number): void {
  const { sheet, area } = table;
  const body = bodyOf(table);
  growRuleAreas(workbook, sheet, body, last);
  growSeries(workbook, sheet, body, last);
  for (let column = area.left; column <= area.right; column++) {
    const style = styleIndexAt(sheet, cellKey(area.bottom, column));
    const model = area.bottom >= body.top ? style : 0;
    for (let row = area.bottom + 1; row <= last; row++) {
      if (!sheet.styles.has(cellKey(row, column)))
        putStyle(workbook, sheet, cellKey(row, column), model);
    }
  }
  reshape(workbook, table, { ...area, bottom: last });
}

/** Only a block of one column, standing directly right of the table and inside its rows, adds a column. */
function takesColumn(
  workbook: Workbook,
  table: Table,
  area: Area,
  isFilled: (row: number, column: number) => boolean
): boolean {
  const { area: old, sheet } = table;
  const right = old.right + 1;
  if (area.left !== right || widthOf(area) !== 1 || area.top < old.top || area.bottom > old.bottom)
    return false;
  let filled = false;
  for (let row = area.top; row <= area.bottom && !filled; row++) filled = isFilled(row, right);
  if (!filled) return false;
  const wanted = { ...old, left: right, right };
  if (sheet.tables.some((other) => other !== table && overlap(other.area, wanted) !== null))
    return false;
  for (let row = wanted.top; row <= wanted.bottom; row++) {
    if ((row < area.top || row > area.bottom) && !isBlankCell(workbook, sheet, row, right))
      return false;
  }
  return true;
}

function growColumn(workbook: Workbook, table: Table): void {
  const taken = new Set(table.columns.map((column) => column.name.toLowerCase()));
  const name = freeHeader("", table.columns.length, taken);
  const columns = [
    ...table.columns,
    { id: takeNumber(workbook), name, criterion: null, formula: null },
  ];
  reshape(workbook, table, { ...table.area, right: table.area.right + 1 }, columns);
  writeHeaders(workbook, table);
}
