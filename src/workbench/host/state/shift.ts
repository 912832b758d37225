// Whole rows and columns inserted or deleted: everything the host keeps by place moves; the calculation moves the rest.
import { isAcross } from "../../calc/shift";
import { cellKey, columnOfKey, rowOfKey } from "../address";
import { HostError } from "../host-error";
import { shiftCorners } from "./anchors";
import type { BookProtectionRight } from "../../../files/book-extras";
import { shiftComments } from "./comments";
import { checkRight } from "./protection";
import { forgetActions } from "./seat";
import { rememberShift, shiftCells } from "./shift-step";
import type { Shift } from "./shifted-place";
import { shiftArea, shiftAreas, shiftIndex, shiftPlace } from "./shifted-place";
import { freeHeader } from "./table-headers";
import { tellShape, writeHeaders } from "./tables";
import type { Line, Place, Sheet, Table, TableColumn, Workbook } from "./workbook";
import { takeNumber } from "./workbook";

export function shiftSheet(workbook: Workbook, sheet: Sheet, shift: Shift): void {
  checkRight(sheet, rightFor(shift));
  checkTables(sheet, shift);
  rememberShift(workbook, sheet, shift);
  const reshaped = sheet.tables.map((table) => ({
    table,
    area: shiftArea(table.area, shift) ?? table.area,
    columns: columnsAfter(workbook, table, shift),
  }));
  for (const { table, columns } of reshaped)
    if (columns !== table.columns) standAside(workbook, table, columns, shift);
  shiftCells(workbook, sheet, shift);
  workbook.isDirty = true;

  shiftKeys(sheet.styles, shift);
  shiftKeys(sheet.hyperlinks, shift);
  shiftKeys(sheet.arrays, shift);
  if (shift.across === undefined)
    shiftLines(shift.axis === "rows" ? sheet.rows : sheet.columns, shift);
  sheet.merges = shiftAreas(sheet.merges, shift);
  for (const rule of [...sheet.validations, ...sheet.conditionalFormats]) {
    rule.areas = shiftAreas(rule.areas, shift);
    rule.anchor = shiftAnchor(rule.anchor, shift);
  }
  shiftComments(sheet, shift);
  if (sheet.filter !== null) {
    const area = shiftArea(sheet.filter.area, shift);
    sheet.filter = area === null ? null : { ...sheet.filter, area };
  }
  if (shift.across === undefined)
    for (const chart of sheet.charts) Object.assign(chart, shiftCorners(chart, shift));
  sheet.validations = sheet.validations.filter((rule) => rule.areas.length > 0);
  sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => format.areas.length > 0);
  for (const { table, area, columns } of reshaped) {
    const isReshaped = columns !== table.columns;
    table.area = area;
    table.columns = columns;
    if (isReshaped) tellShape(workbook, table);
    if (isReshaped) writeHeaders(workbook, table);
  }
  for (const told of workbook.onShift) told(sheet, shift);
  for (const seat of workbook.seats) {
    if (seat !== workbook.seat) forgetActions(seat);
    if (seat.selection.sheet === sheet) {
      const moved = shiftArea(seat.selection.area, shift);
      seat.selection = { sheet, area: moved ?? { top: 0, left: 0, bottom: 0, right: 0 } };
    }
  }
}

function rightFor({ axis, count }: Shift): BookProtectionRight {
  if (axis === "rows") return count > 0 ? "insertRows" : "deleteRows";
  return count > 0 ? "insertColumns" : "deleteColumns";
}

/** The columns after the shift; the same array when none came or went. */
function columnsAfter(workbook: Workbook, table: Table, { axis, at, count }: Shift): TableColumn[] {
  const { area, columns } = table;
  if (axis === "rows" || at > area.right || (count > 0 ? at <= area.left : at - count <= area.left))
    return columns;
  const index = at - area.left;
  if (count < 0)
    return columns.filter((_, position) => position < index || position >= index - count);
  const taken = new Set(columns.map((column) => column.name.toLowerCase()));
  const added = Array.from({ length: count }, (_, position) => {
    const name = freeHeader("", index + position, taken);
    taken.add(name.toLowerCase());
    return { id: takeNumber(workbook), name, criterion: null, formula: null };
  });
  return [...columns.slice(0, Math.max(0, index)), ...added, ...columns.slice(Math.max(0, index))];
}

/**
 * The calculation does not stretch a table: it is told the columns to come on one column of the table that stays,
 * and the whole shape after the cells have moved. Nothing is calculated in between.
 */
function standAside(
  workbook: Workbook,
  table: Table,
  columns: readonly TableColumn[],
  { at, count }: Shift
): void {
  const { name, area, hasHeaders, hasTotals } = table;
  const stays = count < 0 && at <= area.left ? at - count : area.left;
  const shape = {
    name,
    sheet: table.sheet.id,
    ...area,
    left: stays,
    right: stays,
    hasHeaders,
    hasTotals,
  };
  workbook.calculation.setTable(table.id, {
    ...shape,
    columns: columns.map((column) => column.name),
  });
}

/** A table keeps its header row, and one body row and column at least. */
function checkTables(sheet: Sheet, shift: Shift): void {
  const { axis, at, count } = shift;
  if (count > 0) return;
  for (const { area, name, hasHeaders } of sheet.tables) {
    if (!isAcross(shift, area.left, area.right)) continue;
    const [low, high] = axis === "rows" ? [area.top, area.bottom] : [area.left, area.right];
    const gone = Math.min(high, at - count - 1) - Math.max(low, at) + 1;
    const least = axis === "rows" && hasHeaders ? 2 : 1;
    const headerGoes = axis === "rows" && hasHeaders && at <= area.top && at - count > area.top;
    if (gone > 0 && (headerGoes || high - low + 1 - gone < least)) {
      throw new HostError(
        "InvalidOperation",
        `Deleting here would leave the table ${name} without its header or its last row or column.`
      );
    }
  }
}

/** A rule whose first cell was deleted is anchored to what came into its place. */
function shiftAnchor(anchor: Place, shift: Shift): Place {
  const { axis, at } = shift;
  return shiftPlace(anchor, shift) ?? { ...anchor, [axis === "rows" ? "row" : "column"]: at };
}

function shiftKeys<V>(map: Map<number, V>, shift: Shift): void {
  const entries = [...map];
  map.clear();
  for (const [key, value] of entries) {
    const moved = shiftPlace({ row: rowOfKey(key), column: columnOfKey(key) }, shift);
    if (moved !== null) map.set(cellKey(moved.row, moved.column), value);
  }
}

function shiftLines(lines: Map<number, Line>, { at, count }: Shift): void {
  const entries = [...lines];
  lines.clear();
  for (const [index, line] of entries) {
    const moved = shiftIndex(index, at, count);
    if (moved !== null) lines.set(moved, line);
  }
}
