// An idea for better work. Who had it may stay unsaid; what harms ideas is silence, so a missing answer is told.
import { dayIn } from "./day";
import type { Day } from "./day";
import type { Cell } from "./plan";

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

export const ideaStates = ["waiting", "overdue", "answered"] as const;
export type IdeaState = (typeof ideaStates)[number];

/** Null for a row without an idea. */
export function ideaState(idea: Idea, asOf: Day): IdeaState | null {
  if (idea.idea === "") return null;
  if (dayIn(idea.answeredOn) !== null) return "answered";
  const on = dayIn(idea.on);
  const due = dayIn(idea.answerDue) ?? (on === null ? null : on + answerDays);
  return due !== null && asOf > due ? "overdue" : "waiting";
}
