// An action that a decision brings for a measure. What was agreed is opened again by it, as by any change of the plan's actions.
import { dayIn, isoDay } from "../../domain/day";
import type { Day } from "../../domain/day";
import type { Action, Measure, Owner } from "../../domain/plan";
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

/** In words; nothing when the very action stands there already. @throws InputError for a day that is over */
export function addAction(
  steps: Steps,
  measure: Measure,
  { action, owner, due }: AgreedAction,
  { today }: Asked
): readonly string[] {
  const { words } = steps;
  const said = words.decisionSentences;
  const isThere = steps
    .rows("Actions")
    .map(({ cells }) => actionFrom(cells, words))
    .some(
      (one) =>
        sameId(one.measureId, measure.id) &&
        one.action === action &&
        one.owner === owner &&
        dayIn(one.due) === due
    );
  if (isThere) return [];
  if (due < today) throw refusal(say(said.actionOver, { day: isoDay(due) }), words);
  const row: Action = {
    ...{ id: nextId(steps, "Actions", "ActionId", "A")(), planId: measure.planId },
    ...{ measureId: measure.id, action, owner, due, done: null, note: "" },
    ...{ sessionId: "", proposedBy: null, commitment: null },
  };
  const whole = wholePlan(steps, measure.planId, words);
  const isAgreed = whole.state !== "open" && whole.state !== null;
  steps.add("Actions", actionRow(row, words));
  const { id } = row;
  return [
    say(said.actionAdded, { id, action, owner: words.owners[owner], day: isoDay(due) }),
    ...(isAgreed
      ? [
          say(words.agreementSentences.reopened, {
            id: whole.plan.id,
            version: reopen(steps, whole),
          }),
        ]
      : []),
  ];
}
