// Appends readings to the check-ins of an opened workbook and writes the order of the whole log: one way for a file and for the pane.
import { apply } from "../../gateway/apply";
import { writeLogOrder } from "../../gateway/log-order";
import { observe } from "../../gateway/observe";
import type { RowContents } from "../../gateway/rows";
import { diff } from "../../schema/diff";
import { logOrder } from "../../schema/log-order";
import type { OpenedWorkbook } from "../open-workbook";
import { contentsOf } from "../open-workbook";
import { appendRows } from "../../gateway/append-rows";
import { wantedWith } from "../wanted-with";

/** `opened` has the rows of the check-ins and of the measures. @throws WorkbookError for a workbook that is for reading only, or has no room */
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
  const idsOf = (of: readonly RowContents[]) => of.map((row) => row["MeasureId"] ?? null);
  const ids = idsOf([...contentsOf(opened, "CheckIns"), ...readings]);
  const order = logOrder(ids, idsOf(contentsOf(opened, "Measures")));
  await writeLogOrder(context, wanted, observed, order);
}
