// Brings one of our sheets to the front. Only for what a person asked for by a click.
import type { WorkbookOutline } from "../schema/outline";
import { locate } from "./locate";
import { run } from "./run";

/** The sheet under its present name. False when the workbook does not have it, or it is hidden. */
export async function activateSheet(wanted: WorkbookOutline, sheetId: string): Promise<boolean> {
  const { result } = await run(async (context) => {
    const { sheets } = await locate(context, wanted);
    const name = sheets.find(({ id }) => id === sheetId)?.name;
    if (name === undefined) return false;
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.load("visibility");
    await context.sync();
    if (sheet.visibility !== "Visible") return false;
    sheet.activate();
    await context.sync();
    return true;
  });
  return result;
}
