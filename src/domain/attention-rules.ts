// The closed list of rules that put a measure or a whole plan on the list of who needs attention, the most pressing first.
// The place in it is the number that stands for a rule in the workbook's workings; the code is what a flag is put aside by.
import type { AttentionState } from "./states";

export const attentionRules = [
  "data-problem",
  "measure-regressing",
  "measure-stalled",
  "plan-silent",
  "measure-silent",
  "no-contact",
  "waits-on-issue",
  "event-stuck",
  "actions-overdue",
  "measure-behind",
  "measure-past-due",
  "over-length",
] as const;
export type AttentionRule = (typeof attentionRules)[number];

/** The rules about a plan as a whole; the others are about one measure. */
export const planRules = [
  "plan-silent",
  "no-contact",
  "waits-on-issue",
  "event-stuck",
  "actions-overdue",
  "over-length",
] as const satisfies readonly AttentionRule[];
export type PlanRule = (typeof planRules)[number];
export type MeasureRule = Exclude<AttentionRule, PlanRule>;

/** Rules that "we met; nothing changed, because …" answers: that nobody met, and that nobody measured. */
export const contactRules = [
  "no-contact",
  "plan-silent",
  "measure-silent",
] as const satisfies readonly AttentionRule[];

/** 1 for the most pressing. */
export function rankOf(rule: AttentionRule): number {
  return attentionRules.indexOf(rule) + 1;
}

export function isPlanRule(rule: AttentionRule): rule is PlanRule {
  return (planRules as readonly AttentionRule[]).includes(rule);
}

/** The rule behind each State that asks for attention. */
export const ruleOf: Readonly<Record<AttentionState, MeasureRule>> = {
  dataProblem: "data-problem",
  regressing: "measure-regressing",
  stalled: "measure-stalled",
  silent: "measure-silent",
  behind: "measure-behind",
  pastDue: "measure-past-due",
};
