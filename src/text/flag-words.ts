// The words of flags: why a measure or a plan is on the list of who needs attention, on what evidence, and what to do next.
import type { AttentionRule } from "../domain/attention-rules";
import type { PlanFactKey } from "../domain/plan-rules";

export interface FlagWords {
  /** What to do next: one fitting step for each rule. */
  readonly nextSteps: Readonly<Record<AttentionRule, string>>;
  /** Why, in a few words for a cell; for a rule about a plan the day since when follows them. */
  readonly whys: Readonly<Record<AttentionRule, string>>;
  /** Why, in one sentence. */
  readonly reasons: Readonly<Record<AttentionRule, string>>;
  /** One piece of evidence for a rule about a plan: {of} an ID, {on} a day, {value} a number. */
  readonly planFacts: Readonly<Record<PlanFactKey, string>>;
  /** In place of the name of a measure. */
  readonly wholePlan: string;
  /** A flag that was put aside: {by} a name, {until} a day. */
  readonly putAside: string;
}
