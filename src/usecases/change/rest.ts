// A plan that rests: its row of days away, open while it is paused.
import type { Day } from "../../domain/day";
import { isId } from "./find-rows";
import type { Steps } from "./operation";

export function beginPause(steps: Steps, planId: string, today: Day): void {
  steps.add("Leave", { PlanId: planId, From: today, To: null });
}

/** The plan's open row of days away ends the day before; one that began today was none. */
export function endPause(steps: Steps, planId: string, today: Day): void {
  for (const row of steps.rows("Leave")) {
    const { PlanId, From, To } = row.cells;
    if (!isId(PlanId, planId) || (To ?? null) !== null) continue;
    if (typeof From === "number" && From < today)
      steps.set("Leave", row, "To", today - 1, { isLogged: false });
    else steps.remove("Leave", row);
  }
}
