// The rows that a set-up adds: plans of a roster by a template, with their measures and actions. What is there already, in
// whole or in part, is known again and only completed.
import type { Day } from "../../domain/day";
import type { Action, Measure, Person, Plan } from "../../domain/plan";
import type { PlanTemplate } from "../../domain/templates";
import type { Catalogue } from "../../text/catalogue";
import { fold } from "../fold";
import type { Roster, RosterPlan } from "../roster/roster";
import { matchAgain } from "./match-again";
import { newIds } from "./new-ids";
import { matchPeople } from "./new-people";

export interface PresentRows {
  readonly people: readonly Person[];
  readonly plans: readonly Plan[];
  readonly measures: readonly Measure[];
  readonly actions: readonly Action[];
}

export interface Additions extends PresentRows {
  /** Plans of the roster that were there already, whole or in part. */
  readonly known: number;
}

export interface SetUpJob {
  readonly roster: Roster;
  readonly template: PlanTemplate;
  /** Start of the plans that the roster gives no day. */
  readonly start: Day;
}

export function newPlans(job: SetUpJob, present: PresentRows, words: Catalogue): Additions {
  const { roster, template } = job;
  const role = template.mode === "mentoring" ? "mentor" : "coach";
  const people = matchPeople(roster, present.people, role);
  const plans: Plan[] = [];
  const measures: Measure[] = [];
  const actions: Action[] = [];
  const again = {
    plan: matchAgain(present.plans, planKey),
    measure: matchAgain(present.measures, (one) => childKey(one.planId, one.name)),
    action: matchAgain(present.actions, (one) => childKey(one.planId, one.action)),
  };
  const next = {
    plan: newIds(
      "P",
      3,
      present.plans.map(({ id }) => id)
    ),
    measure: newIds(
      "M",
      3,
      present.measures.map(({ id }) => id)
    ),
    action: newIds(
      "A",
      3,
      present.actions.map(({ id }) => id)
    ),
  };
  for (const asked of roster.plans) {
    const draft = planOf(asked, job, people.ids, words);
    const known = again.plan(planKey(draft));
    const plan = known ?? { ...draft, id: next.plan() };
    if (known === null) plans.push(plan);
    const measureIds = new Map<string, string>();
    for (const measure of measuresOf(plan.id, draft.start as Day, template, words)) {
      const there = again.measure(childKey(plan.id, measure.name));
      const id = there?.id ?? next.measure();
      measureIds.set(measure.name, id);
      if (there === null) measures.push({ ...measure, id });
    }
    for (const action of actionsOf(plan.id, draft.start as Day, template, measureIds, words)) {
      if (again.action(childKey(plan.id, action.action)) === null)
        actions.push({ ...action, id: next.action() });
    }
  }
  return {
    people: people.added,
    plans,
    measures,
    actions,
    known: roster.plans.length - plans.length,
  };
}

/** For whom, by what sort of template, from when. */
function planKey(plan: Plan): string {
  const whom = plan.planFor === "team" ? `team ${fold(plan.team)}` : fold(plan.learnerId);
  return [whom, plan.mode ?? "", plan.kind ?? "", String(plan.start)].join("|");
}

function childKey(planId: string, text: string): string {
  return `${fold(planId)}|${fold(text)}`;
}

function planOf(
  asked: RosterPlan,
  job: SetUpJob,
  personIds: readonly string[],
  words: Catalogue
): Plan {
  const { roster, template } = job;
  const start = asked.start ?? job.start;
  const learner = asked.learner === null ? undefined : roster.people[asked.learner];
  const coach = asked.coach === null ? undefined : roster.people[asked.coach];
  return {
    id: "",
    planFor: learner === undefined ? "team" : "person",
    learnerId: asked.learner === null ? "" : (personIds[asked.learner] ?? ""),
    learner: learner?.name ?? asked.team,
    team: asked.team,
    coachId: asked.coach === null ? "" : (personIds[asked.coach] ?? ""),
    coach: coach?.name ?? "",
    mode: template.mode,
    kind: template.kind,
    issue: words.templates[template.id].issue,
    start,
    review: start + template.reviewAfterDays,
    end: start + template.lengthDays,
    stage: "active",
    note: asked.note,
  };
}

function measuresOf(
  planId: string,
  start: Day,
  template: PlanTemplate,
  words: Catalogue
): readonly Measure[] {
  return template.measures.map((measure) => {
    const { name, unit, howMeasured } = words.templateMeasures[measure.key];
    return {
      id: "",
      planId,
      name,
      direction: measure.direction,
      unit,
      baseline: measure.baseline,
      target: measure.target,
      start: start + measure.startsAfterDays,
      due: start + measure.dueAfterDays,
      weight: measure.weight,
      cadenceDays: measure.cadenceDays,
      hold: measure.hold,
      standardError: measure.standardError,
      howMeasured,
    };
  });
}

function actionsOf(
  planId: string,
  start: Day,
  template: PlanTemplate,
  measureIds: ReadonlyMap<string, string>,
  words: Catalogue
): readonly Action[] {
  return template.actions.map((action) => {
    const measure = action.measure === null ? "" : words.templateMeasures[action.measure].name;
    return {
      id: "",
      planId,
      measureId: measureIds.get(measure) ?? "",
      action: words.templateActions[action.key],
      owner: action.owner,
      due: start + action.dueAfterDays,
      done: null,
      note: "",
    };
  });
}
