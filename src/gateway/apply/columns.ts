// Adds columns to tables, gives them their look, and fills computed ones.
import type { AddColumn, ColumnLook, SetColumnFormula } from "../../schema/change";
import { one } from "../one";
import { widthInPoints } from "./width";

export function addColumn(context: Excel.RequestContext, change: AddColumn): void {
  const table = context.workbook.tables.getItem(change.table);
  table.columns.add(undefined, undefined, change.column.header);
  giveColumnLook(table, change.column);
}

export function setColumnFormula(context: Excel.RequestContext, change: SetColumnFormula): void {
  const column = context.workbook.tables.getItem(change.table).columns.getItem(change.header);
  column.getDataBodyRange().formulas = one(change.formula);
}

/** Formats the body of a column; the width counts for the whole column of the sheet. */
export function giveColumnLook(table: Excel.Table, look: ColumnLook): void {
  const body = table.columns.getItem(look.header).getDataBodyRange();
  if (look.numberFormat !== undefined) body.numberFormat = one(look.numberFormat);
  if (look.width !== undefined) body.format.columnWidth = widthInPoints(look.width);
  if (look.hidden !== undefined) body.columnHidden = look.hidden;
  if (look.wrap !== undefined) body.format.wrapText = look.wrap;
  if (look.align !== undefined) body.format.horizontalAlignment = alignments[look.align];
  // As far from the edge as its header, which leaves room for the button of the filter.
  if (look.align === "right") body.format.indentLevel = 2;
  body.format.verticalAlignment = "Top";
  if (!look.isRuled) return;
  // Not every program draws table styles: each row gets a line of its own, which new rows inherit.
  for (const edge of ["EdgeBottom", "InsideHorizontal"] as const) {
    const line = body.format.borders.getItem(edge);
    line.style = "Continuous";
    line.color = rowLine;
  }
}

const rowLine = "#DDE5E7";
const alignments = { left: "Left", center: "Center", right: "Right" } as const;
