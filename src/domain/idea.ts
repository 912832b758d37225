// An idea for better work. Who had it may stay unsaid; what harms ideas is silence, so a missing answer is told.
import { dayIn } from "./day";
import type { Day } from "./day";
import { actionState } from "./action-state";
import type { ActionState } from "./action-state";
import { sameId } from "./plan";
import type { Action, Cell, Plan, Stage } from "./plan";

export const benefits = ["time", "cost", "quality", "safety", "morale"] as const;
export type Benefit = (typeof benefits)[number];

export interface Idea {
  /** "I012". */
  readonly id: string;
  readonly on: Cell;
  /** Who had it; may be blank. */
  readonly from: string;
  readonly idea: string;
  readonly benefit: Benefit | null;
  readonly answerDue: Cell;
  readonly answeredOn: Cell;
  readonly answer: string;
  /** ID of the session, plan, action or case that it became. */
  readonly link: string;
}

/** Days after which an idea without an answer is told, where no day was agreed. */
export const answerDays = 14;

/** The day by which it is to be answered; null without any day. */
export function answerDueOn({ on, answerDue }: Idea): Day | null {
  const raised = dayIn(on);
  return dayIn(answerDue) ?? (raised === null ? null : raised + answerDays);
}

export const ideaStates = ["waiting", "overdue", "answered"] as const;
export type IdeaState = (typeof ideaStates)[number];

/** Null for a row without an idea. */
export function ideaState(idea: Idea, asOf: Day): IdeaState | null {
  if (idea.idea === "") return null;
  if (dayIn(idea.answeredOn) !== null) return "answered";
  const due = answerDueOn(idea);
  return due !== null && asOf > due ? "overdue" : "waiting";
}

/** How what it became stands: the State of an action, or the stage of a plan. Null for neither. */
export function ideaNow(
  { link }: Idea,
  actions: readonly Action[],
  plans: readonly Plan[],
  asOf: Day
): { readonly action: ActionState } | { readonly plan: Stage } | null {
  if (link === "") return null;
  const action = actions.find(({ id }) => sameId(id, link));
  const state = action === undefined ? null : actionState(action, asOf);
  if (action !== undefined) return state === null ? null : { action: state };
  const stage = plans.find(({ id }) => sameId(id, link))?.stage ?? null;
  return stage === null ? null : { plan: stage };
}
