// Where a plan stands in its life: its stage, and what its need, its agreement and its result say beyond it. The stage is what people
// set; the rest is read off, so that a workbook of an older version has it too.
import type { AgreementState } from "./agreement";
import type { Need } from "./need";
import { results, sameId } from "./plan";
import type { Plan } from "./plan";
import { needCheck } from "./suggest-help";

/** `closed` is a closed plan that does not say how it ended. */
export const standings = [
  "draft",
  "needAnalysed",
  "agreed",
  "active",
  "paused",
  ...results,
  "closed",
] as const;
export type Standing = (typeof standings)[number];

/** What the standing of a plan rests on. */
export interface StandsOn {
  readonly agreement: AgreementState | null;
  readonly needs: readonly Need[];
}

/** Null for a row without an ID and for a stage that is no word of its list. */
export function standingOf(plan: Plan, { agreement, needs }: StandsOn): Standing | null {
  if (plan.id === "" || plan.stage === null) return null;
  if (plan.stage === "closed") return plan.result ?? "closed";
  if (plan.stage !== "draft") return plan.stage;
  if (agreement === "agreed") return "agreed";
  const need = needs.find(({ id }) => id !== "" && sameId(id, plan.needId));
  return need !== undefined && needCheck(need) === "decided" ? "needAnalysed" : "draft";
}
