// The words about bringing many coaches' workbooks together.

export const rowProblems = ["noId", "doubledId", "noPlan"] as const;
/** Why a row of a workbook is not taken. */
export type RowProblem = (typeof rowProblems)[number];

export const refusals = [
  "notOurs",
  "newer",
  "lostTable",
  "unreadable",
  "twice",
  "same",
  "ambiguous",
] as const;
/** Why a whole file is left out, where the file's reader has no sentence of its own. */
export type Refusal = (typeof refusals)[number];

export interface RollupWords {
  readonly refusals: Readonly<Record<Refusal, string>>;
  readonly rowProblems: Readonly<Record<RowProblem, string>>;
  readonly reading: string;
  readonly writing: string;
  readonly file: string;
  /** What of a file stays there, and what is judged otherwise here. */
  readonly staying: string;
  readonly unclear: string;
  readonly thresholds: string;
  readonly byEmail: string;
  readonly byAnswer: string;
  readonly apart: string;
  readonly sharedEmail: string;
  readonly question: string;
  /** The same question where it is answered beside it. */
  readonly askedHere: string;
  readonly unknownAnswer: string;
  /** Of a table: how many rows come, change, are gone. */
  readonly table: string;
  readonly gone: string;
  readonly nothing: string;
  readonly nothingRead: string;
  /** What never comes along. */
  readonly private: string;
  /** Stands for a text that stays with the pair. */
  readonly said: string;
}

/** What the pane says around a roll-up. */
export interface RollupPaneWords {
  readonly hint: string;
  readonly choose: string;
  readonly chooseLabel: string;
  readonly again: string;
  readonly cancel: string;
  readonly cancelled: string;
  readonly looking: string;
  readonly found: string;
  readonly questions: string;
  readonly one: string;
  readonly apart: string;
  readonly write: string;
  readonly done: string;
}
