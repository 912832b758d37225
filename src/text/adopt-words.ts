// The words about taking rows over from other files: what each row becomes, what could not be read, who is whom.
import type { SheetWords, SourcesColumn } from "./workbook-words";

/** The sheet that keeps where rows came from. */
export interface SourcesWords {
  readonly sheet: SheetWords;
  readonly headers: Readonly<Record<SourcesColumn, string>>;
}

export const rowProblemKeys = [
  "noDay",
  "twoWays",
  "noNumber",
  "noLearner",
  "doneWithoutDay",
  "noYear",
  "levelTooHigh",
] as const;
/** What of a foreign row could not be taken as it stands. */
export type RowProblemKey = (typeof rowProblemKeys)[number];

export interface TakeOverWords {
  readonly rowProblems: Readonly<Record<RowProblemKey, string>>;
  /** Labels of what has no column of its own and goes into a note. */
  readonly labels: Readonly<
    Record<"owner" | "category" | "priority" | "status" | "percent" | "baseline" | "target", string>
  >;
  readonly row: Readonly<
    Record<"action" | "measure" | "skill" | "person" | "reading" | "due" | "done", string>
  >;
  /** The issue of a plan that was made for rows of a file. */
  readonly issue: string;
  readonly toAdd: string;
  readonly knownRows: string;
  readonly droppedRows: string;
  readonly samePerson: string;
  readonly severalPeople: string;
  readonly nothing: string;
  readonly ownersHint: string;
  readonly notWritten: string;
}
