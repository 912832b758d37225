// A roster that was understood: the people in it, and who is to be coached by whom. A value; no cell and no workbook.

export interface RosterPerson {
  /** Row of the roster that names the person first. */
  readonly row: number;
  /** The organisation's own id of the person; "" when the roster has none. */
  readonly id: string;
  readonly name: string;
  readonly team: string;
  readonly email: string;
  readonly job: string;
  readonly manager: string;
  readonly isLearner: boolean;
  readonly isCoach: boolean;
}

/** One plan to make. Persons are positions in `people`. */
export interface RosterPlan {
  readonly row: number;
  /** Null when the plan is for the team. */
  readonly learner: number | null;
  readonly team: string;
  readonly coach: number | null;
  /** Serial day; null when the roster says nothing and the job's start day stands. */
  readonly start: number | null;
  /** Lines "header: value" of the columns that have no place of their own. */
  readonly note: string;
}

export interface Roster {
  readonly source: string;
  readonly people: readonly RosterPerson[];
  readonly plans: readonly RosterPlan[];
  /** What was taken for what, and what was seen on the way, one sentence each. */
  readonly said: readonly string[];
}
