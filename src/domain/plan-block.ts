// What stands between a plan and its agreement or its start, the first that applies. The gate counts for every coaching plan that is
// not closed; the rest is asked while a plan is a draft. Mentoring is free of what only measures success. A training that a plan
// supports stands in the way of the start only.
import { blocksAgreement, clashState } from "./clash";
import type { Clash } from "./clash";
import { dayIn } from "./day";
import { readGate } from "./gate";
import { measurableLight } from "./measure-lights";
import type { Need } from "./need";
import type { Issue } from "./issue";
import { sameId } from "./plan";
import type { Action, Measure, Owner, Person, Plan } from "./plan";

export const planBlocks = [
  "gateSystem",
  "gateUnknown",
  "parentOther",
  "organisationInPersonal",
  "benefitMissing",
  "performanceSort",
  "measureMissing",
  "notMeasurable",
  "bareMeasure",
  "idleAction",
  "oneSided",
  "lowCommitment",
  "clash",
  "noObjective",
  "managerMentors",
  "trainingOpen",
  "datesMissing",
] as const;
export type PlanBlock = (typeof planBlocks)[number];

/** What bears on the plan; rows of other plans may be among them. */
export interface PlanParts {
  readonly needs: readonly Need[];
  readonly measures: readonly Measure[];
  readonly actions: readonly Action[];
  readonly clashes: readonly Clash[];
  readonly issues: readonly Issue[];
  readonly people: readonly Person[];
  readonly plans: readonly Plan[];
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

/** A plan that helps what a training taught into the work begins when the training is done. */
export function trainingBlock(plan: Plan, issues: readonly Issue[]): PlanBlock | null {
  if (plan.id === "" || plan.stage !== "draft" || plan.issueId === "") return null;
  const issue = issues.find(({ id }) => sameId(id, plan.issueId));
  const isOpen = issue?.kind === "training" && dayIn(issue.closedOn) === null;
  return isOpen ? "trainingOpen" : null;
}

/** Coaching is one of the means of a mentor: such a plan is a part of a mentoring plan of the same learner. */
function isOtherParent(plan: Plan, plans: readonly Plan[]): boolean {
  if (plan.parentId === "") return false;
  const parent = plans.find(({ id }) => sameId(id, plan.parentId));
  return (
    plan.mode === "mentoring" ||
    parent?.mode !== "mentoring" ||
    !sameId(parent.learnerId, plan.learnerId)
  );
}

/** Mentoring is help from outside the line. */
function isMentoredByManager({ learnerId, coachId }: Plan, people: readonly Person[]): boolean {
  const learner = people.find(({ id }) => id !== "" && sameId(id, learnerId));
  return learner !== undefined && coachId !== "" && sameId(learner.managerId, coachId);
}

/** Coaching works on practical issues within a time that is agreed: it has a first day, a day to look back, and a last. */
export function datesBlock({ mode, start, review, end }: Plan): PlanBlock | null {
  const isDated = [start, review, end].every((day) => dayIn(day) !== null);
  return mode === "mentoring" || isDated ? null : "datesMissing";
}

/** Below it the owner of an action is asked what would make it more. */
export const fullCommitment = 7;

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
  const isHalfHearted = ({ commitment, done }: Action) =>
    typeof commitment === "number" && commitment < fullCommitment && dayIn(done) === null;
  const found: Readonly<Record<PlanBlock, boolean>> = {
    gateSystem: false,
    gateUnknown: false,
    trainingOpen: false,
    parentOther: isOtherParent(plan, parts.plans),
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
    lowCommitment: isCoaching && actions.some(isHalfHearted),
    clash: parts.clashes.some(
      (clash) => sameId(clash.planId, plan.id) && blocksAgreement(clashState(clash))
    ),
    noObjective: isCoaching && !measures.some(({ objectivity }) => objectivity === "objective"),
    managerMentors: !isCoaching && isMentoredByManager(plan, parts.people),
    datesMissing: datesBlock(plan) !== null,
  };
  return planBlocks.find((block) => found[block]) ?? null;
}

/** What the sheet shows beside a plan. */
export function planBlock(plan: Plan, parts: PlanParts): PlanBlock | null {
  const byGate = gateBlock(plan, parts.needs);
  if (byGate !== null || plan.id === "") return byGate;
  if (plan.stage !== "draft") return null;
  return termsBlock(plan, parts) ?? trainingBlock(plan, parts.issues);
}
