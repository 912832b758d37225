// The sentences about a list of people: what was taken for what, what was seen on the way, and what is to be mended. A column is named by its
// header in quotes, or by its letter.

export const rosterShown = ["team", "email", "job", "manager", "start"] as const;

export interface RosterWords {
  readonly quoted: string;
  readonly andMore: string;

  readonly noHeaders: string;
  readonly headersAt: string;
  readonly learner: string;
  readonly teamOnly: string;
  readonly coach: string;
  readonly noCoach: string;
  readonly byValues: string;
  readonly matchedBy: string;
  readonly matchedByName: string;
  readonly shown: Readonly<Record<(typeof rosterShown)[number], string>>;
  readonly note: string;
  readonly otherColumns: string;
  readonly private: string;
  readonly unused: string;
  readonly blankColumn: string;

  readonly sameRows: string;
  readonly sameRow: string;
  readonly sameNames: string;
  readonly sameName: string;
  readonly apartBy: Readonly<Record<"id" | "email" | "team" | "row", string>>;
  readonly leftOut: string;
  readonly leftOutRow: string;
  readonly severalPlans: string;
  readonly severalPlan: string;
  readonly spellings: string;
  readonly spelling: string;

  readonly workbook: string;
  readonly nothingSelected: string;
  readonly nobody: string;
  readonly blank: string;
  readonly noLearners: string;
  readonly columnsAre: string;
  readonly headersAre: string;
  readonly noColumn: string;
  readonly doubledColumn: string;
  readonly noEmail: string;
  readonly noName: string;
  readonly longText: string;
  readonly doubledId: string;
  readonly doubledCoach: string;
}

/** What the pane says in place of what is typed on the command line. */
export interface RosterHereWords {
  readonly noLearners: string;
  readonly twoWays: string;
  /** A list as it may be pasted. */
  readonly example: string;
}
