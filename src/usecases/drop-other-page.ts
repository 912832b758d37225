// Deletes a printable page that was made otherwise than it would be made now: pages hold formulas only.
import { deleteNamedSheet } from "../gateway/delete-sheet";
import { hasName, readNamedCell } from "../gateway/named-cell";
import { sheetMark } from "../schema/spec";

/** `made`: what stands in the cell with the mark of the sheet where the page is as it should be. True when another one is gone. */
export async function dropOtherPage(
  context: Excel.RequestContext,
  sheetId: string,
  made: string
): Promise<boolean> {
  const mark = sheetMark(sheetId);
  if (String(await readNamedCell(context, mark)) === made) return false;
  if (!(await hasName(context, mark))) return false;
  await deleteNamedSheet(context, mark);
  return true;
}
