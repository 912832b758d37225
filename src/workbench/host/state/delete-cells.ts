// Range.insert and Range.delete. The host moves whole rows and columns; a part of a row counts as whole where nothing else would differ, and rows
// of a table that has other cells beside it move in its columns alone.
import type { Area } from "../../../files/book";
import { isAcross } from "../../calc/shift";
import { heightOf, maxColumns, maxRows, overlap, widthOf } from "../address";
import { invalidArgument, notModelled } from "../host-error";
import type { Axis, Shift } from "./shifted-place";
import { shiftSheet } from "./shift";
import { bodyOf } from "./tables";
import type { Sheet, Table, Workbook } from "./workbook";

export function insertCells(
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
  direction: unknown
): void {
  const axis = axisFor(direction, "Down", "Right");
  const count = axis === "rows" ? heightOf(area) : widthOf(area);
  shiftSheet(workbook, sheet, { ...shiftOf(workbook, sheet, area, axis, "Range.insert"), count });
}

export function deleteCells(
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
  direction: unknown
): void {
  const axis = axisFor(direction, "Up", "Left");
  const shift = shiftOf(workbook, sheet, area, axis, "Range.delete");
  const count = axis === "rows" ? heightOf(area) : widthOf(area);
  const firstRowGoes = (table: Table) =>
    axis === "rows" &&
    isAcross(shift, table.area.left, table.area.right) &&
    shift.at <= bodyOf(table).top &&
    shift.at + count > bodyOf(table).top;
  const formulas = sheet.tables.filter(firstRowGoes).map((table) => ({
    table,
    texts: table.columns.map((column) => column.formula?.text() ?? null),
  }));
  shiftSheet(workbook, sheet, { ...shift, count: -count });
  for (const { table, texts } of formulas) attachAnew(workbook, table, texts);
}

/** A calculated column's formula is attached to the first body row: when that row went, it is attached to the next. */
function attachAnew(workbook: Workbook, table: Table, texts: readonly (string | null)[]): void {
  for (const [index, column] of table.columns.entries()) {
    const text = texts[index] ?? null;
    if (text !== null)
      column.formula = workbook.calculation.attach(
        table.sheet.id,
        bodyOf(table).top,
        table.area.left + index,
        text
      );
  }
}

function axisFor(direction: unknown, rows: string, columns: string): Axis {
  if (direction === rows) return "rows";
  if (direction === columns) return "columns";
  throw invalidArgument(`no such direction: ${String(direction)}`);
}

/**
 * What the cells of an area shift. Moving whole rows or columns is the same where nothing stands beside the area; beside other cells only
 * rows of one table are moved, in its columns.
 */
function shiftOf(
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
  axis: Axis,
  member: string
): Omit<Shift, "count"> {
  const at = axis === "rows" ? area.top : area.left;
  if (!standsBeside(workbook, sheet, area, axis)) return { axis, at };
  const isOfOneTable = sheet.tables.some(
    ({ area: { top, bottom, left, right } }) =>
      left === area.left && right === area.right && area.top > top && area.bottom <= bottom
  );
  const across = [area.left, area.right] as const;
  if (axis === "columns" || !isOfOneTable || reachesOver(sheet, area, across))
    throw notModelled(`${member} of a part of ${axis} beside other filled cells`);
  return { axis, at, across };
}

function standsBeside(workbook: Workbook, sheet: Sheet, area: Area, axis: Axis): boolean {
  if (axis === "rows" && widthOf(area) === maxColumns) return false;
  if (axis === "columns" && heightOf(area) === maxRows) return false;
  for (const { row, column } of workbook.calculation.cellsOf(sheet.id)) {
    const isBeside =
      axis === "rows"
        ? row >= area.top && (column < area.left || column > area.right)
        : column >= area.left && (row < area.top || row > area.bottom);
    if (isBeside) return true;
  }
  return false;
}

/** Something from the area's first row on stands in these columns and in others, too: Excel would refuse it, or take it apart. */
function reachesOver(
  sheet: Sheet,
  { top }: Area,
  [first, last]: readonly [number, number]
): boolean {
  const below = { top, bottom: maxRows - 1, left: first, right: last };
  const areas = [
    ...sheet.tables.map(({ area }) => area),
    ...sheet.merges,
    ...[...sheet.validations, ...sheet.conditionalFormats].flatMap((rule) => rule.areas),
    ...(sheet.filter === null ? [] : [sheet.filter.area]),
    ...sheet.charts.map(({ from, to }) => ({
      ...{ top: from.row, left: from.column, bottom: to.row, right: to.column },
    })),
  ];
  return areas.some(
    (area) =>
      overlap(area, below) !== null && !isAcross({ across: [first, last] }, area.left, area.right)
  );
}
