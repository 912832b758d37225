// The blank sheet that a new workbook begins with goes once our sheets are there; nobody asked for it.
// A sheet with anything on it, a format or a picture included, stays.
import type { Located } from "../schema/snapshot";

/** Deletes the only sheet of `before` when it is not ours and nothing is on it. Two syncs then, none otherwise. */
export async function dropBlankSheet(
  context: Excel.RequestContext,
  before: Located
): Promise<void> {
  const [only, ...others] = before.sheets;
  if (only === undefined || only.id !== null || others.length > 0) return;
  const sheet = context.workbook.worksheets.getItem(only.name);
  const used = sheet.getUsedRangeOrNullObject(false).load("address");
  const { shapes } = sheet;
  shapes.load("items/name");
  await context.sync();
  if (!used.isNullObject || shapes.items.length > 0) return;
  sheet.delete();
  await context.sync();
}
