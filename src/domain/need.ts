// A need, before there is a plan: what the problem or opportunity is, what the gate's questions were answered, what was chosen.
// The rules that read the answers are not here.
import type { Cell, PlanFor } from "./plan";

export const triggers = [
  "newRole",
  "restructure",
  "newProcess",
  "performanceGap",
  "opportunity",
  "idea",
  "request",
] as const;
export type Trigger = (typeof triggers)[number];

export const needKinds = ["problem", "opportunity"] as const;
export type NeedKind = (typeof needKinds)[number];

export const purposes = ["solveProblem", "improvePerformance"] as const;
export type Purpose = (typeof purposes)[number];

export const answers = ["yes", "no", "unknown"] as const;
export type Answer = (typeof answers)[number];

export const leanings = ["mentoring", "coaching", "either"] as const;
/** Which side of the six-row table an answer is on. */
export type Leaning = (typeof leanings)[number];

export const helps = ["coaching", "mentoring", "training", "otherSupport", "fixSystem"] as const;
/** What is to be done about a need. */
export type Help = (typeof helps)[number];

/** The six rows of the table that tells coaching from mentoring, in its order. */
export const modeQuestions = [
  "focus",
  "role",
  "relationship",
  "influence",
  "returns",
  "environment",
] as const;
export type ModeQuestion = (typeof modeQuestions)[number];

/** The nine questions of the gate, in their order. */
export const gateQuestions = [
  "realGap",
  "worthClosing",
  "everDoneRight",
  "couldToday",
  "knowsExpected",
  "hasMeans",
  "rightCosts",
  "otherTarget",
  "othersAlike",
] as const;
export type GateQuestion = (typeof gateQuestions)[number];

export interface Need {
  /** "N005". */
  readonly id: string;
  readonly planFor: PlanFor | null;
  readonly personId: string;
  readonly team: string;
  readonly raisedBy: string;
  readonly raisedOn: Cell;
  readonly trigger: Trigger | null;
  readonly issue: string;
  readonly kind: NeedKind | null;
  readonly purpose: Purpose | null;
  /** The gap in numbers, in words. */
  readonly gap: string;
  readonly mode: Readonly<Record<ModeQuestion, Leaning | null>>;
  readonly gate: Readonly<Record<GateQuestion, Answer | null>>;
  readonly chosen: Help | null;
  /** Why something else was chosen than suggested, or a plan begun in spite of the gate. */
  readonly reason: string;
  readonly decidedBy: string;
  /** The work-system issue that it became. */
  readonly issueId: string;
}
