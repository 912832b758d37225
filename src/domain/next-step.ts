// What to do next about a flag: one step by its rule, unless what is known of the measure points to its target or to another kind of help.
// Keys only; the sentences are in the text catalogue. The fill `Rules` of the workings chooses the same.
import { attentionRules } from "./attention-rules";
import type { AttentionRule } from "./attention-rules";
import { dayIn } from "./day";
import type { Day } from "./day";
import { sameId } from "./plan";
import type { Session } from "./session";

/** Their places are the numbers in the workbook's list: the step of a rule stands at the rule's place. */
export const nextSteps = [
  ...attentionRules,
  "review-target",
  "another-help",
  "review-or-help",
] as const;
export type NextStep = (typeof nextSteps)[number];

/** Rules that a review of the target may answer, and of them those that another kind of help may answer. */
export const reviewedRules = [
  "measure-regressing",
  "measure-stalled",
  "measure-behind",
] as const satisfies readonly AttentionRule[];
export const helpedRules = [
  "measure-regressing",
  "measure-stalled",
] as const satisfies readonly AttentionRule[];

/** This many sessions without progress: support was given and did not help. */
export const sessionsOfSupport = 2;

export function nextStepOf(
  rule: AttentionRule,
  isTargetToReview: boolean,
  isInSpiteOfSupport: boolean
): NextStep {
  const isReviewed = isTargetToReview && isOneOf(reviewedRules, rule);
  const isHelped = isInSpiteOfSupport && isOneOf(helpedRules, rule);
  if (isReviewed) return isHelped ? "review-or-help" : "review-target";
  return isHelped ? "another-help" : rule;
}

function isOneOf(rules: readonly AttentionRule[], rule: AttentionRule): boolean {
  return rules.includes(rule);
}

/** At least two sessions of the plan, contacts not counted, were held after the first of the readings without progress. */
export function isInSpiteOfSupport(
  planId: string,
  flatSince: Day | null,
  sessions: readonly Session[],
  asOf: Day
): boolean {
  if (flatSince === null || planId === "") return false;
  const held = sessions.filter((session) => {
    const on = dayIn(session.held);
    const isOfPlan = sameId(session.planId, planId) && session.type !== "contact";
    return isOfPlan && on !== null && on > flatSince && on <= asOf;
  });
  return held.length >= sessionsOfSupport;
}
