// The draft of a plan that answers a need, with the measures and actions of a template where one is given.
import type { Day } from "../../domain/day";
import type { Need } from "../../domain/need";
import type { Action, Measure, Mode, Plan } from "../../domain/plan";
import { kindFor } from "../../domain/suggest-help";
import { unsaidOfPlan } from "../../domain/plan";
import type { PlanTemplate } from "../../domain/templates";
import type { Catalogue } from "../../text/catalogue";
import { personOf } from "../change/find-rows";
import type { Steps } from "../change/operation";
import { nextId } from "../change/next-id";
import { actionsOf, lightFrame, measuresOf } from "../set-up/template-rows";
import { whoIs } from "./who-is";

export interface DraftedPlan {
  readonly plan: Plan;
  readonly measures: readonly Measure[];
  readonly actions: readonly Action[];
}

/** Without a template: twelve weeks, and its measures are still to be written. */
const plainLength = { lengthDays: 84, reviewAfterDays: 42, rhythmDays: 30 };

export function draftPlan(
  steps: Steps,
  need: Need,
  mode: Mode,
  {
    coach,
    isNew,
    template,
    start,
  }: {
    readonly coach: string;
    readonly isNew: boolean;
    readonly template: PlanTemplate | null;
    readonly start: Day;
  },
  words: Catalogue
): DraftedPlan {
  const learner = need.personId === "" ? null : personOf(steps, need.personId);
  const role = mode === "mentoring" ? "mentor" : "coach";
  const leader =
    coach === "" ? null : whoIs(steps, { person: coach, isNew, team: "" }, role, words);
  const { lengthDays, reviewAfterDays, rhythmDays } = template ?? plainLength;
  const plan: Plan = {
    id: nextId(steps, "Plans", "PlanId", "P")(),
    planFor: need.planFor,
    learnerId: learner?.id ?? "",
    learner: learner?.name ?? need.team,
    team: need.team,
    coachId: leader?.id ?? "",
    coach: leader?.name ?? "",
    mode,
    kind: mode === "mentoring" ? null : (template?.kind ?? kindFor(need.trigger)),
    issue: need.issue,
    start,
    review: start + reviewAfterDays,
    end: start + lengthDays,
    stage: "draft",
    note: "",
    ...unsaidOfPlan,
    needId: need.id,
    ...(mode === "mentoring" && lightFrame(rhythmDays, words)),
  };
  if (template === null) return { plan, measures: [], actions: [] };
  const measureId = nextId(steps, "Measures", "MeasureId", "M");
  const measures = measuresOf(plan, template, words).map((one) => ({ ...one, id: measureId() }));
  const idOf = (_: string, name: string) => measures.find((one) => one.name === name)?.id ?? "";
  const actionId = nextId(steps, "Actions", "ActionId", "A");
  const actions = actionsOf(plan, template, idOf, words).map((one) => ({ ...one, id: actionId() }));
  return { plan, measures, actions };
}
