// Carries changes out: all of them queued, in their order, as one batch. What each does lies in apply/.
import type { Change } from "../schema/change";
import { setCell } from "./apply/cells";
import { addChart } from "./apply/charts";
import { addColumn, setColumnFormula } from "./apply/columns";
import { addConditionalFormat } from "./apply/conditional-formats";
import { setFill } from "./apply/fills";
import { setName } from "./apply/names";
import { addSheet, showSheet } from "./apply/sheets";
import { addTable } from "./apply/tables";
import { setValidation } from "./apply/validations";
import { walk } from "./chunks";

/** What the calls of one change weigh besides its data; an estimate on the safe side. */
const BYTES_OF_CALLS = 2_000;

/** Applies the changes of `diff`, in one sync for every 3 MB of them: usually in one. */
export async function apply(
  context: Excel.RequestContext,
  changes: readonly Change[]
): Promise<void> {
  if (changes.length > 0) context.application.suspendApiCalculationUntilNextSync();
  await walk(
    context,
    changes.map((change) => ({
      bytes: JSON.stringify(change).length + BYTES_OF_CALLS,
      queue: () => queueChange(context, change),
    }))
  );
}

/** Queues one change; nothing happens before the next sync. */
export function queueChange(context: Excel.RequestContext, change: Change): void {
  switch (change.kind) {
    case "addSheet":
      return addSheet(context, change);
    case "showSheet":
      return showSheet(context, change);
    case "addTable":
      return addTable(context, change);
    case "addColumn":
      return addColumn(context, change);
    case "setName":
      return setName(context, change);
    case "setFill":
      return setFill(context, change);
    case "setColumnFormula":
      return setColumnFormula(context, change);
    case "setValidation":
      return setValidation(context, change);
    case "addConditionalFormat":
      return addConditionalFormat(context, change);
    case "setCell":
      return setCell(context, change);
    case "addChart":
      return addChart(context, change);
  }
}
