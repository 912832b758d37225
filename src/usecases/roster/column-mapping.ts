// Which column of a roster is taken for what, as a value: proposed from the headers and values, or told by the user.

export const rosterFields = [
  "id",
  "learner",
  "team",
  "email",
  "job",
  "manager",
  "coach",
  "coachEmail",
  "coachId",
  "start",
  "note",
] as const;

export type RosterField = (typeof rosterFields)[number];

/** Column indices per field: at most one, but several for notes and for names in parts (first, last). */
export type FieldColumns = Readonly<Record<RosterField, readonly number[]>>;

export interface ColumnMapping {
  /** Index of the row of headers in the table; null when the first row is already data. */
  readonly headerRow: number | null;
  readonly columns: FieldColumns;
  /** Fields taken by the look of their values, their header saying nothing. */
  readonly byValues: readonly RosterField[];
  /** Columns with values that are left out because they look private (salary, birth, address …). */
  readonly withheld: readonly number[];
  /** Columns left out for another reason: blank, or the user said so. */
  readonly unused: readonly number[];
}

export const noColumns: FieldColumns = {
  id: [],
  learner: [],
  team: [],
  email: [],
  job: [],
  manager: [],
  coach: [],
  coachEmail: [],
  coachId: [],
  start: [],
  note: [],
};
