// The value of a single cell, found by a workbook name or by its place, and whether there is a name. Which there are is the schema's.
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

/** One sync. */
export async function hasName(context: Excel.RequestContext, name: string): Promise<boolean> {
  const found = context.workbook.names.getItemOrNullObject(name).load("name");
  await context.sync();
  return !found.isNullObject;
}

/** The value of a cell of a sheet that there is; null when it is blank. One sync. */
export async function readCell(
  context: Excel.RequestContext,
  sheetName: string,
  address: string
): Promise<CellContent> {
  const range = context.workbook.worksheets.getItem(sheetName).getRange(address).load("values");
  await context.sync();
  const value = range.values[0]?.[0] as CellContent | undefined;
  return value === undefined || value === "" ? null : value;
}
