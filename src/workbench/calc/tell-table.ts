/** A table made known, or its new shape; answers what that changes for formulas. */
import type { TableShape } from "./calculation";
import { createTable, reshape } from "./table";
import type { WorkbookFormulas } from "./workbook-formulas";

/** Rows that the table gained or lost at its end; or something else, so that every formula that mentions it must be asked again; or nothing. */
type TableChange = { readonly from: number; readonly to: number } | "other" | null;

export function tellTable(formulas: WorkbookFormulas, id: string, shape: TableShape): TableChange {
  const sheet = formulas.sheet(shape.sheet);
  const namesake = formulas.tableNamed(shape.name);
  if (namesake !== undefined && namesake.id !== id)
    throw new Error(`There is already a table named ${shape.name}`);
  formulas.forgetTexts();
  const table = formulas.tables.get(id);
  if (table === undefined) {
    formulas.tables.set(id, createTable(id, sheet, shape));
    return null;
  }
  const before = table.shape;
  const { columns } = table;
  const positions = columns.map((column) => column.position).join();
  reshape(table, sheet, shape);
  if (
    frame(before) !== frame(shape) ||
    positions !== columns.map((column) => column.position).join()
  )
    return "other";
  if (before.bottom === shape.bottom) return null;
  if (shape.hasTotals) return "other";
  return {
    from: Math.min(before.bottom, shape.bottom) + 1,
    to: Math.max(before.bottom, shape.bottom),
  };
}

function frame(shape: TableShape): string {
  return [
    shape.sheet,
    shape.top,
    shape.left,
    shape.right,
    shape.hasHeaders,
    shape.hasTotals,
  ].join();
}
