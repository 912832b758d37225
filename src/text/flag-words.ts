// The words of flags: why a measure or a plan is on the list of who needs attention, on what evidence, and what to do next.
import type { AttentionRule } from "../domain/attention-rules";
import type { FlagFact, MeasureFactKey } from "../domain/flag-fact";
import type { MeasureProblem } from "../domain/measure-facts";
import type { NextStep } from "../domain/next-step";
import type { PlanFactKey } from "../domain/plan-rules";

export interface FlagWords {
  /** What to do next: one fitting step for each rule, and those that point to the target or to another kind of help. */
  readonly nextSteps: Readonly<Record<NextStep, string>>;
  /** Why, in a few words for a cell; for a rule about a plan the day since when follows them. */
  readonly whys: Readonly<Record<AttentionRule, string>>;
  /** Why, in one sentence. */
  readonly reasons: Readonly<Record<AttentionRule, string>>;
  /** One piece of evidence other than a reading: {of} an ID, {on} a day, {value} a number. */
  readonly flagFacts: Readonly<Record<PlanFactKey | MeasureFactKey, string>>;
  /** In place of the name of a measure. */
  readonly wholePlan: string;
  /** A flag that was put aside: {by} a name, {until} a day. */
  readonly putAside: string;
}

/** The sentence of a piece of evidence; what is missing of a measure has its own words. */
export function factSentence(
  { fact }: FlagFact,
  words: Pick<FlagWords, "flagFacts"> & {
    readonly measureProblems: Readonly<Record<MeasureProblem, string>>;
  }
): string {
  const all: Readonly<Record<FlagFact["fact"], string>> = {
    ...words.measureProblems,
    ...words.flagFacts,
  };
  return all[fact];
}
