// Range.insert and Range.delete. The host moves whole rows and columns; a part of a row counts as whole where nothing else would differ.
import type { Area } from "../../../files/book";
import { heightOf, maxColumns, maxRows, widthOf } from "../address";
import { invalidArgument, notModelled } from "../host-error";
import type { Axis } from "./shifted-place";
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
  checkAlone(workbook, sheet, area, axis, "Range.insert");
  const [at, count] = axis === "rows" ? [area.top, heightOf(area)] : [area.left, widthOf(area)];
  shiftSheet(workbook, sheet, { axis, at, count });
}

export function deleteCells(
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
  direction: unknown
): void {
  const axis = axisFor(direction, "Up", "Left");
  checkAlone(workbook, sheet, area, axis, "Range.delete");
  const [at, count] = axis === "rows" ? [area.top, heightOf(area)] : [area.left, widthOf(area)];
  const firstRowGoes = (table: Table) =>
    axis === "rows" && at <= bodyOf(table).top && at + count > bodyOf(table).top;
  const formulas = sheet.tables.filter(firstRowGoes).map((table) => ({
    table,
    texts: table.columns.map((column) => column.formula?.text() ?? null),
  }));
  shiftSheet(workbook, sheet, { axis, at, count: -count });
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

/** Moving whole rows is the same as moving the cells of an area when no cell beside the area would move along. */
function checkAlone(
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
  axis: Axis,
  member: string
): void {
  if (axis === "rows" && widthOf(area) === maxColumns) return;
  if (axis === "columns" && heightOf(area) === maxRows) return;
  for (const { row, column } of workbook.calculation.cellsOf(sheet.id)) {
    const beside =
      axis === "rows"
        ? row >= area.top && (column < area.left || column > area.right)
        : column >= area.left && (row < area.top || row > area.bottom);
    if (beside) throw notModelled(`${member} of a part of ${axis} beside other filled cells`);
  }
}
