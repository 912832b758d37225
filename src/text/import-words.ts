// The words about foreign trackers: what a column can be, what was found, what to look at. Complete in each language by type.

/** What a column of a tracker can be, in the order in which a proposal lists them. */
export const importFields = [
  "id",
  "category",
  "learner",
  "owner",
  "action",
  "measure",
  "baseline",
  "target",
  "actual",
  "start",
  "due",
  "done",
  "percent",
  "status",
  "priority",
  "notes",
  "updated",
] as const;
export type ImportField = (typeof importFields)[number];

export const importProblemKeys = [
  "noTracker",
  "noDate",
  "doubledId",
  "twoOwners",
  "rowsLeftOut",
  "blankKey",
  "hiddenColumn",
  "farCells",
] as const;
export type ImportProblemKey = (typeof importProblemKeys)[number];

export type Confidence = "high" | "medium" | "low" | "reject";

export interface ImportWords {
  readonly fields: Readonly<Record<ImportField, string>>;
  readonly confidences: Readonly<Record<Confidence, string>>;
  readonly problems: Readonly<Record<ImportProblemKey, string>>;
  readonly header: string;
  readonly noHeader: string;
  readonly column: string;
  readonly matrix: string;
  readonly periodMatrix: string;
  readonly rows: string;
  readonly otherTable: string;
}
