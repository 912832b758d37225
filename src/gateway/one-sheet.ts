// Reads what stands on one sheet, and takes a sheet out that is made anew.
import { parseBlock } from "../schema/address";
import type { CellContent } from "../schema/spec";

export interface SheetBlock {
  /** Of the first row and column that are read, from 1. */
  readonly top: number;
  readonly left: number;
  readonly formulas: readonly (readonly CellContent[])[];
  readonly values: readonly (readonly CellContent[])[];
}

/** One sync. Null for a sheet on which nothing stands. */
export async function readSheet(
  context: Excel.RequestContext,
  name: string
): Promise<SheetBlock | null> {
  const used = context.workbook.worksheets
    .getItem(name)
    .getUsedRangeOrNullObject(true)
    .load("address,formulas,values");
  await context.sync();
  const block = used.isNullObject ? null : parseBlock(used.address);
  if (block === null) return null;
  return {
    ...{ top: block.top, left: block.left },
    formulas: used.formulas as CellContent[][],
    values: used.values as CellContent[][],
  };
}

/** One sync. */
export async function deleteSheet(context: Excel.RequestContext, name: string): Promise<void> {
  context.workbook.worksheets.getItem(name).delete();
  await context.sync();
}
