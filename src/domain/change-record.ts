// One row of the change log: what was changed where, from what to what, when, by whom and why. IDs, never names of people,
// so that a person who is removed is not kept here.
import type { Cell } from "./plan";

export const changeKinds = [
  "handedOver",
  "merged",
  "removed",
  "away",
  "paused",
  "resumed",
  "closed",
  "needRaised",
  "needAnswered",
  "needDecided",
  "started",
  "agreed",
  "reworked",
  "undone",
  "imported",
  "mended",
  "putAside",
  "met",
  "sessionHeld",
  "caseOpened",
  "caseAdded",
  "caseTurned",
  "skillSet",
  "practicePlanned",
  "practised",
  "decided",
  "ideaAdded",
  "ideaAnswered",
  "ideaTurned",
  "issueAnswered",
  "issueClosed",
  "ideasMet",
] as const;
export type ChangeKind = (typeof changeKinds)[number];

export interface ChangeRecord {
  /** The operation that it was part of: "O007". */
  readonly operation: string;
  readonly on: Cell;
  /** As given; may be blank. */
  readonly by: string;
  readonly kind: ChangeKind | null;
  /** ID of the row: a plan, a person, a measure. */
  readonly of: string;
  /** Header of the column, in the workbook's language. */
  readonly field: string;
  readonly before: Cell;
  readonly after: Cell;
  readonly why: string;
}
