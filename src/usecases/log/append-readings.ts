// Appends readings to the check-ins of an opened workbook and writes the links of the whole log: one way for a file and for the pane.
import { apply } from "../../gateway/apply";
import { writeLinks } from "../../gateway/links";
import { observe } from "../../gateway/observe";
import type { RowContents } from "../../gateway/rows";
import { appendRows } from "../../gateway/rows";
import { diff } from "../../schema/diff";
import { logLinks } from "../../schema/log-links";
import type { OpenedWorkbook } from "../open-workbook";
import { contentsOf, wantedWith } from "../open-workbook";

/** `opened` has the rows of the check-ins. @throws WorkbookError for a workbook that is for reading only, or has no room */
export async function appendReadings(
  context: Excel.RequestContext,
  opened: OpenedWorkbook,
  readings: readonly RowContents[]
): Promise<void> {
  const rows = new Map([["CheckIns", readings]]);
  const wanted = wantedWith(opened, rows);
  const observed = await observe(context, wanted);
  await apply(context, diff(wanted, observed));
  await appendRows(context, wanted, observed, rows);
  const ids = [...contentsOf(opened, "CheckIns"), ...readings].map((row) => row["MeasureId"]);
  await writeLinks(context, wanted, observed, logLinks(ids.map((id) => id ?? null)));
}
