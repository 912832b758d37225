// What an action's own row and the day say of it. The sheet of actions has the same rule as a formula.
import { dayIn } from "./day";
import type { Day } from "./day";
import type { Action } from "./plan";

export const actionStates = ["open", "dueSoon", "overdue", "doneOnTime", "doneLate"] as const;
export type ActionState = (typeof actionStates)[number];

/** An open action reads Due soon from this many days before it is due. */
export const soonDays = 7;

/** Null for a row without an action. Without a due date an action is open until it is done, and then on time. */
export function actionState(action: Action, asOf: Day): ActionState | null {
  if (action.action === "") return null;
  const [due, done] = [dayIn(action.due), dayIn(action.done)];
  if (done !== null) return due !== null && done > due ? "doneLate" : "doneOnTime";
  if (due === null) return "open";
  if (asOf > due) return "overdue";
  return due - asOf <= soonDays ? "dueSoon" : "open";
}
