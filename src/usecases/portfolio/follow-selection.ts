// Which plan the row is about that somebody has selected on a sheet; and the way back, from a plan to its row. Writes nothing.
import { sameId } from "../../domain/plan";
import { readRows } from "../../gateway/rows";
import { run } from "../../gateway/run";
import { readSelectedRow, type SelectedRow, showRow } from "../../gateway/selected-row";
import { watchSelection } from "../../gateway/watch";
import type { Located } from "../../schema/snapshot";
import type { Catalogue } from "../../text/catalogue";
import { english } from "../../text/en";
import { openWorkbook } from "../open-workbook";

/** Tables whose rows name a measure and not its plan. */
const byMeasure = ["CheckIns", "Targets", "Milestones"];

/** The Plan ID; null where the selected row is about no plan. */
export async function planOfSelection(reader: Catalogue = english): Promise<string | null> {
  const { result } = await run(
    async (context) => {
      const { located } = await openWorkbook(context, reader, []);
      const selected = await readSelectedRow(context, located);
      if (selected === null) return null;
      const { cells } = byMeasure.includes(selected.table)
        ? await measureOf(context, located, selected)
        : selected;
      const planId = cells["PlanId"];
      return typeof planId === "string" && planId !== "" ? planId : null;
    },
    { delayForCellEdit: true }
  );
  return result;
}

/** The row of the measure that a row names; one without cells where there is none. All measures are read only here. */
async function measureOf(
  context: Excel.RequestContext,
  located: Located,
  { cells: { MeasureId: id } }: SelectedRow
): Promise<Pick<SelectedRow, "cells">> {
  const measures = (await readRows(context, located, ["Measures"])).get("Measures") ?? [];
  const found = measures.find(({ cells }) => sameId(String(cells["MeasureId"]), String(id)));
  return found ?? { cells: {} };
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
