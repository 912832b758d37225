// The totals row of a table, switched on and off.
import { isBlankCell, putContent } from "./contents";
import { deleteCells, insertCells } from "./delete-cells";
import { bodyOf, reshape, tellShape } from "./tables";
import { remember } from "./journal";
import type { Table, Workbook } from "./workbook";

/**
 * A new totals row says "Total" under the first column and sums the last one, or counts it when it holds no numbers.
 * Cells below move down when they are in the way.
 */
export function setTotals(workbook: Workbook, table: Table, on: boolean): void {
  if (table.hasTotals === on) return;
  const { sheet, area } = table;
  const row = { ...area, top: area.bottom + 1, bottom: area.bottom + 1 };
  if (on) {
    if (!isFree(workbook, table)) insertCells(workbook, sheet, row, "Down");
    flag(workbook, table, true);
    reshape(workbook, table, { ...table.area, bottom: area.bottom + 1 });
    for (const [index, content] of totalsOf(workbook, table).entries()) {
      if (content !== null)
        putContent(workbook, sheet, table.area.bottom, table.area.left + index, content);
    }
    return;
  }
  const last = { ...area, top: area.bottom };
  flag(workbook, table, false);
  reshape(workbook, table, { ...area, bottom: area.bottom - 1 });
  deleteCells(workbook, sheet, last, "Up");
}

function flag(workbook: Workbook, table: Table, on: boolean): void {
  const set = (value: boolean): void => {
    table.hasTotals = value;
    tellShape(workbook, table);
  };
  remember(workbook, () => table.hasTotals, set);
  table.hasTotals = on;
}

function isFree(workbook: Workbook, table: Table): boolean {
  const { sheet, area } = table;
  for (let column = area.left; column <= area.right; column++)
    if (!isBlankCell(workbook, sheet, area.bottom + 1, column)) return false;
  return !sheet.tables.some(
    (other) =>
      other !== table &&
      other.area.top === area.bottom + 1 &&
      other.area.left <= area.right &&
      other.area.right >= area.left
  );
}

function totalsOf(workbook: Workbook, table: Table) {
  const body = bodyOf(table);
  return table.columns.map(({ name }, index) => {
    const isLast = index === table.columns.length - 1;
    if (index === 0 && !isLast) return { kind: "literal" as const, value: "Total" };
    if (!isLast) return null;
    let sums = false;
    for (let row = body.top; row <= body.bottom && !sums; row++)
      sums =
        typeof workbook.calculation.valueAt(table.sheet.id, row, body.left + index) === "number";
    const column = name.replace(/[[\]#']/g, "'$&");
    return { kind: "formula" as const, formula: `=SUBTOTAL(${sums ? 109 : 103},[${column}])` };
  });
}
