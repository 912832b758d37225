// What a coach keeps: people, plans, measures of success, check-in readings, actions and leave, as they stand in the workbook.
// Cells that people type into may hold anything, so they are `Cell` here and are guarded where they are used. No rules here.

/** What a cell that a person may type into can hold. */
export type Cell = number | string | boolean | null;

export const planFors = ["person", "team"] as const;
export type PlanFor = (typeof planFors)[number];

export const modes = ["coaching", "mentoring"] as const;
export type Mode = (typeof modes)[number];

export const kinds = ["business", "executive", "performance", "skills", "personal"] as const;
/** The five kinds of coaching; a mentoring plan need not have one. */
export type Kind = (typeof kinds)[number];

export const stages = ["draft", "active", "paused", "closed"] as const;
export type Stage = (typeof stages)[number];

export const measureKinds = ["increase", "decrease"] as const;
/** How a measure is judged. A closed list that is only ever lengthened: the place in it is the number in the workings. */
export type MeasureKind = (typeof measureKinds)[number];

export const roles = ["learner", "coach", "mentor", "manager"] as const;
export type Role = (typeof roles)[number];

export const owners = ["learner", "coach", "manager"] as const;
/** Who is to do an action. */
export type Owner = (typeof owners)[number];

export const results = ["achieved", "notAchieved", "training", "mentoring", "systemFix"] as const;
/** How a closed plan ended: with its aim, without it, or as another kind of help. */
export type Result = (typeof results)[number];

export interface Person {
  /** Short and human: "L07" for a learner, "C02" for a coach. */
  readonly id: string;
  readonly name: string;
  readonly role: Role | null;
  readonly team: string;
  readonly email: string;
  readonly note: string;
  /** Person ID of the line manager. */
  readonly managerId: string;
  /** The most active plans that a coach is to have. */
  readonly maxPlans: Cell;
}

export interface Plan {
  /** "P012". */
  readonly id: string;
  readonly planFor: PlanFor | null;
  readonly learnerId: string;
  /** The person's or the team's name. */
  readonly learner: string;
  readonly team: string;
  readonly coachId: string;
  readonly coach: string;
  readonly mode: Mode | null;
  readonly kind: Kind | null;
  /** The problem or opportunity that the plan is about, in the learner's and the coach's words. */
  readonly issue: string;
  readonly start: Cell;
  readonly review: Cell;
  readonly end: Cell;
  /** Null when the cell holds no word of the list. */
  readonly stage: Stage | null;
  readonly note: string;
  /** Sessions that were agreed; blank takes the most of its kind. */
  readonly plannedSessions: Cell;
  /** How often the end was put off. */
  readonly extensions: Cell;
  /** The need that it answers. */
  readonly needId: string;
  /** The work-system issue that it waits for. */
  readonly issueId: string;
  readonly result: Result | null;
  readonly closedOn: Cell;
}

/** What a new plan does not say yet. */
export const unsaidOfPlan = {
  plannedSessions: null,
  extensions: null,
  needId: "",
  issueId: "",
  result: null,
  closedOn: null,
} as const;

export interface Measure {
  /** "M031". */
  readonly id: string;
  readonly planId: string;
  readonly name: string;
  /** Null when the cell holds no word of the list. */
  readonly kind: MeasureKind | null;
  readonly unit: Cell;
  readonly baseline: Cell;
  readonly target: Cell;
  readonly start: Cell;
  readonly due: Cell;
  /** Share in the plan's progress; blank counts as 1. */
  readonly weight: Cell;
  /** Days from one check-in to the next; blank takes the setting. */
  readonly cadenceDays: Cell;
  /** Readings in a row at or past the target before it is Achieved; blank is 1, at most 6. */
  readonly hold: Cell;
  /** Standard error of one reading, in the measure's unit; blank takes the setting. */
  readonly standardError: Cell;
  readonly howMeasured: string;
}

/** One row of the check-ins. */
export interface Reading {
  readonly measureId: string;
  readonly on: Cell;
  readonly value: Cell;
  readonly note: string;
  /** Position in the log, 1 for the first row: of two readings on a day the later row counts. */
  readonly row: number;
}

export interface Action {
  /** "A044". */
  readonly id: string;
  readonly planId: string;
  readonly measureId: string;
  readonly action: string;
  readonly owner: Owner | null;
  readonly due: Cell;
  readonly done: Cell;
  readonly note: string;
  /** The session in which it was agreed. */
  readonly sessionId: string;
  readonly proposedBy: Owner | null;
  /** 1 to 10, as its owner said it. */
  readonly commitment: Cell;
}

/** Days on which the clock of a learner's plans stands still, both ends included; a blank end is not yet known. */
export interface Leave {
  readonly personId: string;
  readonly from: Cell;
  readonly to: Cell;
}

/** Everything that judging needs, as read from one workbook. */
export interface CoachingRecord {
  readonly plans: readonly Plan[];
  readonly measures: readonly Measure[];
  readonly readings: readonly Reading[];
  readonly leave: readonly Leave[];
  readonly settings: Settings;
}

/** The thresholds that a workbook may set for itself (`settings.ts` has their defaults). */
export interface Settings {
  /** Gap in points up to which a measure is within tolerance. */
  readonly tolerancePoints: number;
  /** Share of the planned time before which nobody is told to be behind. */
  readonly graceShare: number;
  /** Days between check-ins where a measure does not say. */
  readonly cadenceDays: number;
  /** Days past the next due date before a check-in reads Late. */
  readonly graceDays: number;
  /** A measure is Silent past this many cadences … */
  readonly silentCadences: number;
  /** … and past this many days. */
  readonly silentDays: number;
  /** Standard error of one reading as a share of the planned change, where a measure does not say. */
  readonly noiseShare: number;
}

/** A person's or a plan's id as it is compared: Excel's MATCH does not tell capitals apart. */
export function sameId(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
