// Who needs attention, worst first, and why: the list that Home, the pane and the command line show.
import type { CoachingRecord, Day } from "./plan";
import type { AttentionState } from "./states";

export type AttentionRule =
  | "data-problem"
  | "measure-regressing"
  | "measure-stalled"
  | "measure-silent"
  | "measure-behind"
  | "measure-past-due";

/** One reading that counts, and where the aim line stood that day, both in the measure's unit. */
export interface Evidence {
  readonly on: Day;
  readonly value: number;
  readonly aim: number;
}

export interface Flag {
  readonly planId: string;
  readonly learner: string;
  readonly coach: string;
  /** Null for a rule about a whole plan. */
  readonly measureId: string | null;
  readonly state: AttentionState;
  readonly rule: AttentionRule;
  readonly since: Day;
  /** The last readings, at most three, oldest first. */
  readonly evidence: readonly Evidence[];
  /** Key of the sentence in the text catalogue that says what to do next: `nextStep.<state>`. */
  readonly nextStep: AttentionState;
}

export declare function attention(record: CoachingRecord, asOf: Day): readonly Flag[];
