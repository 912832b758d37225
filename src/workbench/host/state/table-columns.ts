// Columns of tables: renaming by writing a header, calculated columns, adding and deleting a column.
import type { Area } from "../../../files/book";
import { moveFormula } from "../../calc/move-formula";
import { overlap } from "../address";
import { notModelled } from "../host-error";
import { isBlankCell, plainValue, putContent } from "./contents";
import { remember } from "./journal";
import { freeHeader } from "./table-headers";
import { bodyOf, reshape, writeHeaders } from "./tables";
import type { Table, TableColumn, Workbook } from "./workbook";

/** After cells were written: header cells give their columns new names, made unique, and hold them as text. */
export function renameHeaders(workbook: Workbook, table: Table, written: Area): void {
  if (!table.hasHeaders) return;
  const header = { ...table.area, bottom: table.area.top };
  const touched = overlap(header, written);
  if (touched === null) return;
  const { calculation } = workbook;
  const columns = table.columns.map((column, index) => {
    const at = table.area.left + index;
    if (at < touched.left || at > touched.right) return column;
    const text = String(plainValue(calculation.valueAt(table.sheet.id, table.area.top, at)));
    if (text === column.name) return column;
    const taken = new Set(
      table.columns.filter((other) => other !== column).map((other) => other.name.toLowerCase())
    );
    return { ...column, name: freeHeader(text, index, taken) };
  });
  if (columns.some((column, index) => column !== table.columns[index]))
    reshape(workbook, table, table.area, columns);
  writeHeaders(workbook, table);
}

export function renameColumn(workbook: Workbook, table: Table, index: number, name: string): void {
  putContent(workbook, table.sheet, table.area.top, table.area.left + index, {
    kind: "literal",
    value: name === "" ? null : name,
  });
  const at = {
    ...table.area,
    bottom: table.area.top,
    left: table.area.left + index,
    right: table.area.left + index,
  };
  renameHeaders(workbook, table, at);
}

/** Calculated columns fill the cells of new rows that nothing was written into. */
export function fillNewRows(
  workbook: Workbook,
  table: Table,
  rows: { readonly first: number; readonly last: number } | null
): void {
  if (rows === null) return;
  for (const [index, column] of table.columns.entries()) {
    if (column.formula === null) continue;
    const at = table.area.left + index;
    const body = bodyOf(table);
    for (let row = rows.first; row <= rows.last; row++) {
      if (!isBlankCell(workbook, table.sheet, row, at)) continue;
      putContent(workbook, table.sheet, row, at, {
        kind: "formula",
        formula: moveFormula(column.formula.text(), body.top, at, row, at),
      });
    }
  }
}

/**
 * After formulas were written into a body: a column that holds one formula in all rows is a calculated column;
 * a formula written into a column that is blank otherwise, or that was calculated throughout, fills the column.
 */
export function noteCalculatedColumns(workbook: Workbook, table: Table, written: Area): void {
  const { sheet } = table;
  const body = bodyOf(table);
  for (let at = written.left; at <= written.right; at++) {
    const column = table.columns[at - table.area.left];
    if (column === undefined) continue;
    const first = written.top;
    const formula = workbook.calculation.formulaAt(sheet.id, first, at);
    if (formula === null) continue;
    if (!isOneFormula(workbook, table, at, first, written.bottom, formula)) {
      if (workbook.seat.journal !== null) continue;
      // Excel then may put one of them into every row (office-js issue 5909): no answer is better than a guess.
      throw notModelled(`different formulas written into the table column ${column.name} at once`);
    }
    const rest = otherRows(body, written);
    const old = column.formula?.text() ?? null;
    const reads = (row: number) => workbook.calculation.formulaAt(sheet.id, row, at);
    const restIsBlank = rest.every((row) => isBlankCell(workbook, sheet, row, at));
    const restIsOld =
      old !== null && rest.every((row) => reads(row) === moveFormula(old, body.top, at, row, at));
    const restIsSame = rest.every((row) => reads(row) === moveFormula(formula, first, at, row, at));
    if (!restIsBlank && !restIsOld && !restIsSame) continue;
    if (!restIsSame) {
      for (const row of rest)
        putContent(workbook, sheet, row, at, {
          kind: "formula",
          formula: moveFormula(formula, first, at, row, at),
        });
    }
    setColumnFormula(workbook, table, column, at, moveFormula(formula, first, at, body.top, at));
  }
}

function isOneFormula(
  workbook: Workbook,
  table: Table,
  column: number,
  first: number,
  last: number,
  formula: string
): boolean {
  for (let row = first + 1; row <= last; row++) {
    if (
      workbook.calculation.formulaAt(table.sheet.id, row, column) !==
      moveFormula(formula, first, column, row, column)
    )
      return false;
  }
  return true;
}

function otherRows(body: Area, written: Area): readonly number[] {
  const rows: number[] = [];
  for (let row = body.top; row <= body.bottom; row++)
    if (row < written.top || row > written.bottom) rows.push(row);
  return rows;
}

/** Makes a column calculated; the formula reads as in the first row of the body, and follows renames from there. */
export function setColumnFormula(
  workbook: Workbook,
  table: Table,
  column: TableColumn,
  at: number,
  formula: string
): void {
  if (column.formula?.text() === formula) return;
  remember(
    workbook,
    () => column.formula,
    (before) => {
      column.formula = before;
    }
  );
  column.formula = workbook.calculation.attach(table.sheet.id, bodyOf(table).top, at, formula);
}
