// The value of a single cell that has a workbook name. Which names there are is the schema's.
import type { CellContent } from "../schema/spec";

/** Null when the name is missing, refers to no cell, or the cell is blank. One sync. */
export async function readNamedCell(
  context: Excel.RequestContext,
  name: string
): Promise<CellContent> {
  const range = context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
  range.load("values");
  await context.sync();
  if (range.isNullObject) return null;
  const value = range.values[0]?.[0] as CellContent | undefined;
  return value === undefined || value === "" ? null : value;
}
