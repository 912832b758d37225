// Actions that a decision or a session brings for measures. What was agreed is opened again by them, as by any change of the plan's actions.
import { dayIn, isoDay } from "../../domain/day";
import type { Day } from "../../domain/day";
import type { Action, Owner } from "../../domain/plan";
import { sameId } from "../../domain/plan";
import { actionFrom, actionRow } from "../../schema/row";
import { say } from "../../text/catalogue";
import { wholePlan } from "../agreement/plan-parts";
import { reopen } from "../agreement/reopen";
import { refusal } from "../change/find-rows";
import { nextId } from "../change/next-id";
import type { Asked, Steps } from "../change/operation";

export interface AgreedAction {
  readonly action: string;
  readonly owner: Owner;
  readonly due: Day;
}

export interface MeasureAction extends AgreedAction {
  readonly measureId: string;
  /** The session in which it was agreed; "" outside one. */
  readonly sessionId: string;
  readonly proposedBy: Owner | null;
}

/** In words; those that stand there already are left out. @throws InputError for a day that is over */
export function addActions(
  steps: Steps,
  planId: string,
  agreed: readonly MeasureAction[],
  { today }: Asked
): readonly string[] {
  const { words } = steps;
  const said = words.decisionSentences;
  const there = steps.rows("Actions").map(({ cells }) => actionFrom(cells, words));
  const added = agreed.filter(
    ({ measureId, action, owner, due }) =>
      !there.some(
        (one) =>
          sameId(one.measureId, measureId) &&
          one.action === action &&
          one.owner === owner &&
          dayIn(one.due) === due
      )
  );
  const over = added.find(({ due }) => due < today);
  if (over !== undefined) throw refusal(say(said.actionOver, { day: isoDay(over.due) }), words);
  if (added.length === 0) return [];
  const whole = wholePlan(steps, planId, words);
  const id = nextId(steps, "Actions", "ActionId", "A");
  const rows = added.map((one): Action => ({
    ...one,
    planId,
    id: id(),
    done: null,
    note: "",
    commitment: null,
  }));
  for (const row of rows) steps.add("Actions", actionRow(row, words));
  return [
    ...rows.map(({ id: of, action, owner }, index) =>
      say(said.actionAdded, {
        ...{ id: of, action, owner: owner === null ? "" : words.owners[owner] },
        day: isoDay(added[index]?.due ?? today),
      })
    ),
    ...reopen(steps, whole).said,
  ];
}
