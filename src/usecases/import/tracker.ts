// What is proposed for a foreign sheet before anything is written: where its table stands, what its columns are, which rows count.
// Only shapes; how they are found stands in the other files of this folder.

import type { Area } from "../../files/book";
import type { Confidence, ImportField, ImportProblemKey } from "../../text/import-words";

/** Of these a row must have one to be a row of a tracker. */
export const keyFields = ["action", "measure", "learner"] as const;

/** `matrix`: a column for each course or person; `period matrix`: the same columns again for each period; `none`: no tracker. */
export type TrackerKind = "list" | "matrix" | "period matrix" | "none";

/** One finding, as a key of the text catalogue and what is to be filled in. */
export interface ImportProblem {
  readonly key: ImportProblemKey;
  /** "C7", "C7:C9", "column C", "row 5"; "" for the whole table. */
  readonly place: string;
  readonly count: number;
  /** What stands there, at most 60 characters. */
  readonly found: string;
}

/** Rows and columns count from 0. */
export interface TrackerTable {
  /** Null for a file of text. */
  readonly sheet: string | null;
  /** The last row of the header; null where there is none. */
  readonly headerRow: number | null;
  /** Column of each field that was found. */
  readonly columns: ReadonlyMap<ImportField, number>;
  /** Header text of a column as it stands. */
  readonly headers: ReadonlyMap<number, string>;
  /** Rows with a value in the action, measure or learner column; group headings and footnotes are not among them. */
  readonly dataRows: readonly number[];
  /** Group headings, totals and footnotes that were left out. */
  readonly leftOut: readonly number[];
  /** What stands above the header over several columns: the period, the course. */
  readonly groups: ReadonlyMap<number, string>;
  /** Where its rows stand, without the header; null for what is no tracker. */
  readonly area: Area | null;
  /** Columns of a matrix, one a course, person or period. */
  readonly valueColumns: readonly number[];
  readonly kind: TrackerKind;
  readonly confidence: Confidence;
  readonly problems: readonly ImportProblem[];
}
