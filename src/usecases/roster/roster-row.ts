// One row of a roster, read and checked: texts trimmed, the start a serial day. Who is who is not decided yet.

/** One row of the roster, read. Texts are trimmed and "" where there is none. */
export interface RosterRow {
  readonly row: number;
  readonly id: string;
  readonly learner: string;
  readonly team: string;
  readonly email: string;
  readonly job: string;
  readonly manager: string;
  readonly coach: string;
  readonly coachEmail: string;
  readonly coachId: string;
  readonly start: number | null;
  readonly note: string;
}
