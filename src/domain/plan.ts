// What a coach keeps: people, plans, measures of success, check-in readings, actions and leave, as they stand in the workbook.
// Cells that people type into may hold anything, so they are `Cell` here and are guarded where they are used. No rules here.
import type { Decision } from "./decision";

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

export const measureKinds = [
  "increase",
  "decrease",
  "reach",
  "keepAbove",
  "keepBelow",
  "keepBetween",
  "milestones",
  "yesNo",
  "level",
] as const;
/** How a measure is judged. A closed list that is only ever lengthened: the place in it is the number in the workings. */
export type MeasureKind = (typeof measureKinds)[number];

export const shapes = ["straight", "steps", "lateStart"] as const;
/** How the aim line runs: evenly, by the steps that Targets lists, or flat until a day and evenly from there. */
export type Shape = (typeof shapes)[number];

export const roles = ["learner", "coach", "mentor", "manager"] as const;
export type Role = (typeof roles)[number];

export const owners = ["learner", "coach", "manager"] as const;
/** Who is to do an action. */
export type Owner = (typeof owners)[number];

export const results = ["achieved", "notAchieved", "training", "mentoring", "systemFix"] as const;
/** How a closed plan ended: with its aim, without it, or as another kind of help. */
export type Result = (typeof results)[number];

export const alliances = ["mentor", "community", "peer", "none"] as const;
/** With whom a learner goes on after the plan. */
export type Alliance = (typeof alliances)[number];

export const otherHelps = ["none", "informed", "paused", "parallel"] as const;
/** What was agreed when help outside coaching was spoken of, with the learner's consent. */
export type OtherHelp = (typeof otherHelps)[number];

export const formalities = ["formal", "informal"] as const;
export type Formality = (typeof formalities)[number];

export const performanceSorts = ["enhancement", "rectification"] as const;
/** What a performance plan is for: to make good work better, or to bring work to what is agreed. */
export type PerformanceSort = (typeof performanceSorts)[number];

export const objectivities = ["objective", "observed", "selfRated"] as const;
/** Where the value of a measure comes from: a count or record, somebody who watches, or the learner's own rating. */
export type Objectivity = (typeof objectivities)[number];

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
  /** Of mentoring: an informal one may begin without an agreement. */
  readonly formality: Formality | null;
  readonly sort: PerformanceSort | null;
  readonly organisationBenefit: string;
  readonly personalBenefit: string;
  /** Of what is to be agreed; blank is 1. */
  readonly version: Cell;
  /** Who agreed this version as the coach, and when; likewise as the learner. */
  readonly coachAgreed: string;
  readonly coachAgreedOn: Cell;
  readonly learnerAgreed: string;
  readonly learnerAgreedOn: Cell;
  /** The mentoring plan of the same learner that a coaching plan is a part of. */
  readonly parentId: string;
  /** Why it ended as it did. */
  readonly resultWhy: string;
  /** The learner's answers at the close, in their own words. */
  readonly whatChanged: string;
  readonly whatHelped: string;
  readonly whatNext: string;
  readonly nextSkill: string;
  readonly alliance: Alliance | null;
  /** That help outside coaching was spoken of, and how the plan goes on; never why. */
  readonly otherHelp: OtherHelp | null;
  /** Of mentoring: how the pair works together, and the days from one meeting to the next. */
  readonly groundRules: string;
  readonly rhythmDays: Cell;
}

/** What a new plan does not say yet. */
export const unsaidOfPlan = {
  plannedSessions: null,
  extensions: null,
  needId: "",
  issueId: "",
  result: null,
  closedOn: null,
  formality: null,
  sort: null,
  organisationBenefit: "",
  personalBenefit: "",
  version: null,
  coachAgreed: "",
  coachAgreedOn: null,
  learnerAgreed: "",
  learnerAgreedOn: null,
  parentId: "",
  resultWhy: "",
  whatChanged: "",
  whatHelped: "",
  whatNext: "",
  nextSkill: "",
  alliance: null,
  otherHelp: null,
  groundRules: "",
  rhythmDays: null,
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
  /** The value to reach; for "keep between" the lower bound, for the other "keep" kinds the bound. */
  readonly target: Cell;
  /** The upper bound of "keep between". */
  readonly upper: Cell;
  readonly start: Cell;
  readonly due: Cell;
  /** Null for a blank cell: straight. */
  readonly shape: Shape | null;
  /** The day on which the aim line of a late start begins to rise. */
  readonly aimFrom: Cell;
  /** Share in the plan's progress; blank counts as 1. */
  readonly weight: Cell;
  /** Days from one check-in to the next; blank takes the setting. */
  readonly cadenceDays: Cell;
  /** Readings in a row at or past the target before it is Achieved; blank is 1, at most 6. */
  readonly hold: Cell;
  /** Standard error of one reading, in the measure's unit; blank takes the setting. */
  readonly standardError: Cell;
  /** The smallest change that is no mere chance (95 % sure), in the measure's unit: stands in for a blank standard error. */
  readonly smallestChange: Cell;
  readonly howMeasured: string;
  readonly whoMeasures: string;
  readonly objectivity: Objectivity | null;
}

/** One row of the check-ins. */
export interface Reading {
  readonly measureId: string;
  readonly on: Cell;
  readonly value: Cell;
  readonly note: string;
  /** The day of the reading of the same measure that this row takes the place of; blank for a reading of its own. */
  readonly corrects: Cell;
  /** The coach's or learner's confidence in the plan, 1 to 5. */
  readonly confidence: Cell;
  /** What was decided after it; null before, and when the cell holds no word of the list. */
  readonly decision: Decision | null;
  /** How the learner was recognised. */
  readonly recognition: string;
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

/** A row of Targets: with a first day a revised target, without one a step of the aim line that is due on a day. */
export interface TargetRow {
  readonly measureId: string;
  readonly from: Cell;
  /** Where the measure stands when a revised target begins; blank is found from the readings before. */
  readonly baseline: Cell;
  readonly target: Cell;
  /** Blank keeps the measure's own. */
  readonly upper: Cell;
  /** Blank keeps the measure's own; the day of a step. */
  readonly due: Cell;
  readonly why: string;
  readonly version: Cell;
  /** Position in the table, 1 for the first row: of two revisions of one day the later row is in force. */
  readonly row: number;
}

export interface Milestone {
  readonly measureId: string;
  readonly name: string;
  readonly due: Cell;
  /** Share in the measure's progress; blank counts as 1. */
  readonly weight: Cell;
  readonly doneOn: Cell;
}

/** Days on which the clock of a learner's plans, or of one plan, stands still, both ends included; a blank end is not yet known. */
export interface Leave {
  readonly personId: string;
  /** The one plan that rests; "" for leave of a person. */
  readonly planId: string;
  readonly from: Cell;
  readonly to: Cell;
}

/** What a new reading does not say yet. */
export const unsaidOfReading = {
  corrects: null,
  confidence: null,
  decision: null,
  recognition: "",
} as const;

/** Everything that judging needs, as read from one workbook. */
export interface CoachingRecord {
  readonly plans: readonly Plan[];
  readonly measures: readonly Measure[];
  readonly readings: readonly Reading[];
  readonly targets: readonly TargetRow[];
  readonly milestones: readonly Milestone[];
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
  /** The same for measures that count something (Reach). */
  readonly countNoiseShare: number;
  /** Active days without a session held or booked, up to which a plan is in contact. */
  readonly noContactDays: number;
  /** Days up to which an event of instruction without a planned span may be under way. */
  readonly stuckDays: number;
  /** Days up to which a single action may be overdue. */
  readonly overdueDays: number;
}

/** A person's or a plan's id as it is compared: Excel's MATCH does not tell capitals apart. */
export function sameId(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
