// What stands between a plan and its agreement or its start, the first that applies. The gate counts for every coaching plan that is
// not closed; the rest is asked while a plan is a draft. Mentoring is free of what only measures success.
import { blocksAgreement, clashState } from "./clash";
import type { Clash } from "./clash";
import { dayIn } from "./day";
import { readGate } from "./gate";
import { measurableLight } from "./measure-lights";
import type { Need } from "./need";
import { sameId } from "./plan";
import type { Action, Measure, Owner, Plan } from "./plan";

export const planBlocks = [
  "gateSystem",
  "gateUnknown",
  "organisationInPersonal",
  "benefitMissing",
  "performanceSort",
  "measureMissing",
  "notMeasurable",
  "bareMeasure",
  "idleAction",
  "oneSided",
  "clash",
  "noObjective",
] as const;
export type PlanBlock = (typeof planBlocks)[number];

/** What bears on the plan; rows of other plans may be among them. */
export interface PlanParts {
  readonly needs: readonly Need[];
  readonly measures: readonly Measure[];
  readonly actions: readonly Action[];
  readonly clashes: readonly Clash[];
}

/** On a cause in the work system or unknown, a coaching plan needs a named person who says why it begins in spite of it. */
export function gateBlock(plan: Plan, needs: readonly Need[]): PlanBlock | null {
  if (plan.id === "" || plan.stage === "closed" || plan.mode === "mentoring") return null;
  const need = needs.find(({ id }) => sameId(id, plan.needId));
  if (plan.needId === "" || need === undefined) return null;
  if (need.reason !== "" && need.decidedBy !== "") return null;
  const { cause } = readGate(need.gate);
  if (cause === "workSystem") return "gateSystem";
  return cause === "unknown" ? "gateUnknown" : null;
}

const bothBenefit = ["business", "performance", "skills"];

/** What a plan still lacks before it is agreed. */
export function termsBlock(plan: Plan, parts: PlanParts): PlanBlock | null {
  const measures = parts.measures.filter(({ planId }) => sameId(planId, plan.id));
  const actions = parts.actions.filter(({ planId }) => sameId(planId, plan.id));
  const open = (owner: Owner) =>
    actions.some((action) => action.owner === owner && dayIn(action.done) === null);
  const serves = ({ measureId }: Action) => measures.some(({ id }) => sameId(id, measureId));
  const isServed = ({ id }: Measure) => actions.some(({ measureId }) => sameId(id, measureId));
  const isCoaching = plan.mode !== "mentoring";
  const found: Readonly<Record<PlanBlock, boolean>> = {
    gateSystem: false,
    gateUnknown: false,
    organisationInPersonal: plan.kind === "personal" && plan.organisationBenefit !== "",
    benefitMissing:
      isCoaching &&
      plan.kind !== null &&
      bothBenefit.includes(plan.kind) &&
      (plan.organisationBenefit === "" || plan.personalBenefit === ""),
    performanceSort: isCoaching && plan.kind === "performance" && plan.sort === null,
    measureMissing: isCoaching && measures.length === 0,
    notMeasurable: isCoaching && measures.some((one) => measurableLight(one) !== "yes"),
    bareMeasure: isCoaching && !measures.every(isServed),
    idleAction: isCoaching && !actions.every(serves),
    oneSided: isCoaching && !(open("learner") && open("coach")),
    clash: parts.clashes.some(
      (clash) => sameId(clash.planId, plan.id) && blocksAgreement(clashState(clash))
    ),
    noObjective: isCoaching && !measures.some(({ objectivity }) => objectivity === "objective"),
  };
  return planBlocks.find((block) => found[block]) ?? null;
}

/** What the sheet shows beside a plan. */
export function planBlock(plan: Plan, parts: PlanParts): PlanBlock | null {
  const byGate = gateBlock(plan, parts.needs);
  if (byGate !== null || plan.id === "") return byGate;
  return plan.stage === "draft" ? termsBlock(plan, parts) : null;
}
