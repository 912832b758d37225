// Writes what an operation changes: the sheets brought into shape, then cells and rows, then the rows that come.
import { apply } from "../../gateway/apply";
import { observe } from "../../gateway/observe";
import { editRows } from "../../gateway/rows/edit";
import { diff } from "../../schema/diff";
import type { Placed } from "../../schema/restore-point";
import type { OpenedWorkbook } from "../open-workbook";
import { sayAside } from "../say-aside";
import type { RowsToAppend } from "../../gateway/append-rows";
import { appendRows } from "../../gateway/append-rows";
import { wantedWith } from "../wanted-with";

/** `more` comes to the rows that are appended. Returns what is to be said of new sheets. */
export async function write(
  context: Excel.RequestContext,
  opened: OpenedWorkbook,
  what: Placed,
  more: RowsToAppend = new Map()
): Promise<readonly string[]> {
  const rows = new Map([...what.additions, ...more]);
  const wanted = wantedWith(opened, rows);
  const observed = await observe(context, wanted, opened.located);
  const changes = diff(wanted, observed);
  await apply(context, changes);
  await editRows(context, opened.located, what.writes, what.removals);
  await appendRows(context, wanted, observed, rows);
  return sayAside(wanted, changes, opened.words);
}
