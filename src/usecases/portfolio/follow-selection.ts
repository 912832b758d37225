// Which plan the row is about that somebody has selected on a sheet; and the way back, from a plan to its row. Writes nothing.
import { sameId } from "../../domain/plan";
import { readSelectedRow, showRow, watchSelection } from "../../gateway/selected-row";
import { run } from "../../gateway/run";
import type { Catalogue } from "../../text/catalogue";
import { english } from "../../text/en";
import { openWorkbook } from "../open-workbook";

/** Tables whose rows name a measure and not its plan. */
const byMeasure = ["CheckIns", "Targets", "Milestones"];

/** The Plan ID; null where the selected row is about no plan. */
export async function planOfSelection(reader: Catalogue = english): Promise<string | null> {
  const { result } = await run(
    async (context) => {
      const opened = await openWorkbook(context, reader, ["Measures"]);
      const selected = await readSelectedRow(context, opened.located);
      if (selected === null) return null;
      const measureId = selected.cells["MeasureId"];
      const planId = byMeasure.includes(selected.table)
        ? opened.rows
            .get("Measures")
            ?.find(({ cells }) => sameId(String(cells["MeasureId"]), String(measureId)))?.cells[
            "PlanId"
          ]
        : selected.cells["PlanId"];
      return typeof planId === "string" && planId !== "" ? planId : null;
    },
    { delayForCellEdit: true }
  );
  return result;
}

/** Selects the plan's row on its sheet. False when the plan is gone, or its sheet is hidden. */
export async function goToPlan(planId: string, reader: Catalogue = english): Promise<boolean> {
  const { result } = await run(async (context) => {
    const { located, rows } = await openWorkbook(context, reader, ["Plans"]);
    const row = rows.get("Plans")?.find(({ cells }) => sameId(String(cells["PlanId"]), planId));
    return row === undefined ? false : showRow(context, located, "Plans", row);
  });
  return result;
}

/** Hears that the selection moved. Returns a function that ends the listening. */
export async function watchSelected(listener: () => void): Promise<() => Promise<void>> {
  return watchSelection(listener);
}
