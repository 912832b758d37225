// The closed list of States of a measure: one word each, the same in the sheet, the pane and the command line.
// Two orders: that in which they are decided (judge.ts: the first that applies) and that of severity, given here.

/** From the most severe to the least: the State of a plan is the first of these that one of its measures has. */
export const states = [
  "dataProblem",
  "regressing",
  "stalled",
  "silent",
  "behind",
  "pastDue",
  "watch",
  "awaiting",
  "onTrack",
  "ahead",
  "notStarted",
  "paused",
  "draft",
  "closed",
  "achieved",
] as const;

export type State = (typeof states)[number];

/** 1 for the most severe State to 15 for the least: also the number that stands for a State in the workbook's workings. */
export function severity(state: State): number {
  return states.indexOf(state) + 1;
}

export function worstState(of: readonly State[]): State | null {
  return states.find((state) => of.includes(state)) ?? null;
}

/** The States that ask somebody to do something: the six most severe. */
export const attentionStates = states.slice(0, 6) as readonly AttentionState[];
export type AttentionState = (typeof states)[0 | 1 | 2 | 3 | 4 | 5];

export function needsAttention(state: State): state is AttentionState {
  return (attentionStates as readonly State[]).includes(state);
}

/** About the data, never about results. */
export const freshnesses = ["fresh", "due", "late", "silent"] as const;
export type Freshness = (typeof freshnesses)[number];

/** What stands beside a State and hides none. */
export const badges = ["provisional", "lowConfidence", "targetToReview"] as const;
export type Badge = (typeof badges)[number];

/** What is said beside a State, in the order of the workbook's list. */
export const remarks = [
  "belowBaseline",
  "pastTarget",
  "oneReading",
  "neverMeasured",
  "noneSinceRevised",
  "outOfBounds",
  "holding",
] as const;
export type Remark = (typeof remarks)[number];
