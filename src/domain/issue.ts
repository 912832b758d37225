// A work-system issue or a training need: what is to be done outside a plan, with an owner and a day on which an answer is due.
// Plans may wait for one.
import { dayIn } from "./day";
import type { Day } from "./day";
import type { Cell } from "./plan";

export const issueKinds = ["workSystem", "training"] as const;
export type IssueKind = (typeof issueKinds)[number];

export interface Issue {
  /** "W003". */
  readonly id: string;
  readonly issue: string;
  readonly raisedOn: Cell;
  /** Person ID. */
  readonly ownerId: string;
  readonly answerDue: Cell;
  readonly answer: string;
  readonly closedOn: Cell;
  /** Null for a blank cell: a work-system issue. */
  readonly kind: IssueKind | null;
}

export const issueStates = ["open", "overdue", "closed"] as const;
export type IssueState = (typeof issueStates)[number];

/** Null for a row without an issue. It is closed by the day in its row, not by an answer alone. */
export function issueState(issue: Issue, asOf: Day): IssueState | null {
  if (issue.issue === "") return null;
  if (dayIn(issue.closedOn) !== null) return "closed";
  const due = dayIn(issue.answerDue);
  return due !== null && asOf > due ? "overdue" : "open";
}
