// What a job of set-up still has to add to the rows of a workbook, as coaches' values: people, plans, measures, actions.
// Pure, and the whole of what makes a run complete an earlier one. What is present is never changed.
import type { Day } from "../../domain/day";
import type { Action, Measure, Person, Plan } from "../../domain/plan";
import type { PlanTemplate } from "../../domain/templates";
import type { Catalogue } from "../../text/catalogue";
import { fold } from "../fold";
import type { Roster } from "../roster/roster";
import { matchPeople } from "./match-people";
import { newIds } from "./new-ids";
import { personNote } from "./person-note";

export interface CoachingRows {
  readonly people: readonly Person[];
  readonly plans: readonly Plan[];
  readonly measures: readonly Measure[];
  readonly actions: readonly Action[];
}

export interface SetUpJob {
  readonly roster: Roster;
  readonly template: PlanTemplate;
  /** Start of the plans whose row in the roster gives none. */
  readonly start: Day;
}

/** The rows to append to `present`, in the order of the roster. All empty when the job was done before. */
export function missingRows(job: SetUpJob, present: CoachingRows, words: Catalogue): CoachingRows {
  const { people, all } = missingPeople(job, present);
  const { plans, ofJob } = missingPlans(job, present, all, words);
  const measures = missingMeasures(job, present, ofJob, words);
  const measureIds = idsOfMeasures([...present.measures, ...measures]);
  return {
    people,
    plans,
    measures,
    actions: missingActions(job, present, ofJob, measureIds, words),
  };
}

/** The new people, and everybody of the roster in its order. */
function missingPeople({ roster, template }: SetUpJob, present: CoachingRows) {
  const places = matchPeople(roster.people, present.people);
  const isNew = (_: unknown, index: number): boolean => places[index] === null;
  const added = roster.people.filter(isNew);
  const ids = present.people.map(({ id }) => id);
  const learnerIds = [...newIds("L", ids, added.filter(({ isLearner }) => isLearner).length)];
  const coachIds = [...newIds("C", ids, added.filter(({ isLearner }) => !isLearner).length)];
  const all = roster.people.map((one, index): Person => {
    const place = places[index];
    const known = typeof place === "number" ? present.people[place] : undefined;
    if (known !== undefined) return known;
    const { isLearner, name, team, email } = one;
    const id = (isLearner ? learnerIds.shift() : coachIds.shift()) ?? "";
    const coachRole = template.mode === "mentoring" ? "mentor" : "coach";
    return {
      id,
      name,
      role: isLearner ? "learner" : coachRole,
      team,
      email,
      note: personNote(one),
    };
  });
  return { people: all.filter(isNew), all };
}

/** The new plans, and every plan of the job, present or new. */
function missingPlans(
  { roster, template, start }: SetUpJob,
  present: CoachingRows,
  people: readonly Person[],
  words: Catalogue
) {
  const waiting = new Map<string, Plan[]>();
  for (const plan of present.plans) {
    const list = waiting.get(planKey(plan));
    if (list === undefined) waiting.set(planKey(plan), [plan]);
    else list.push(plan);
  }
  const ofJob = roster.plans.map((one): { readonly plan: Plan; readonly isNew: boolean } => {
    const learner = one.learner === null ? undefined : people[one.learner];
    const coach = one.coach === null ? undefined : people[one.coach];
    const begin = one.start ?? start;
    const plan: Plan = {
      id: "",
      planFor: learner === undefined ? "team" : "person",
      learnerId: learner?.id ?? "",
      learner: learner?.name ?? one.team,
      team: learner === undefined ? one.team : one.team || learner.team,
      coachId: coach?.id ?? "",
      coach: coach?.name ?? "",
      mode: template.mode,
      kind: template.kind,
      issue: words.templates[template.id].issue,
      start: begin,
      review: begin + template.reviewAfterDays,
      end: begin + template.lengthDays,
      stage: "active",
      note: one.note,
    };
    const known = waiting.get(planKey(plan))?.shift();
    return known === undefined ? { plan, isNew: true } : { plan: known, isNew: false };
  });
  const count = ofJob.filter(({ isNew }) => isNew).length;
  const ids = [
    ...newIds(
      "P",
      present.plans.map(({ id }) => id),
      count
    ),
  ];
  const named = ofJob.map(({ plan, isNew }) => ({
    plan: isNew ? { ...plan, id: ids.shift() ?? "" } : plan,
    isNew,
  }));
  return {
    plans: named.filter(({ isNew }) => isNew).map(({ plan }) => plan),
    ofJob: named.map(({ plan }) => plan),
  };
}

/** A plan is known again by whom it is for, the sort of template and its start: the words of the issue may be edited. */
function planKey({ learnerId, team, mode, kind, start }: Plan): string {
  const whom = learnerId === "" ? ["team", fold(team)] : ["person", learnerId.toLowerCase()];
  return JSON.stringify([...whom, mode, kind, start]);
}

function missingMeasures(
  { template }: SetUpJob,
  present: CoachingRows,
  plans: readonly Plan[],
  words: Catalogue
): readonly Measure[] {
  const names = template.measures.map(({ key }) => words.templateMeasures[key].name);
  const there = byPlan(present.measures);
  const added = plans.flatMap((plan) =>
    missingNames(
      names,
      (there.get(plan.id.toLowerCase()) ?? []).map(({ name }) => name)
    ).map((index) => ({ plan, index }))
  );
  const ids = newIds(
    "M",
    present.measures.map(({ id }) => id),
    added.length
  );
  return added.flatMap(({ plan, index }, at) => {
    const measure = template.measures[index];
    const { start } = plan;
    if (measure === undefined || typeof start !== "number") return [];
    const { name, unit, howMeasured } = words.templateMeasures[measure.key];
    const { direction, baseline, target, weight, cadenceDays, hold, standardError } = measure;
    return [
      {
        ...{ id: ids[at] ?? "", planId: plan.id, name, direction, unit, baseline, target },
        start: start + measure.startsAfterDays,
        due: start + measure.dueAfterDays,
        ...{ weight, cadenceDays, hold, standardError, howMeasured },
      },
    ];
  });
}

/** The first measure of each name in each plan, so that an action can say what it is to move. */
function idsOfMeasures(measures: readonly Measure[]): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const { id, planId, name } of measures) {
    const key = measureKey(planId, name);
    if (!ids.has(key)) ids.set(key, id);
  }
  return ids;
}

function measureKey(planId: string, name: string): string {
  return JSON.stringify([planId.toLowerCase(), fold(name)]);
}

function missingActions(
  { template }: SetUpJob,
  present: CoachingRows,
  plans: readonly Plan[],
  measureIds: ReadonlyMap<string, string>,
  words: Catalogue
): readonly Action[] {
  const texts = template.actions.map(({ key }) => words.templateActions[key]);
  const there = byPlan(present.actions);
  const added = plans.flatMap((plan) =>
    missingNames(
      texts,
      (there.get(plan.id.toLowerCase()) ?? []).map(({ action }) => action)
    ).map((index) => ({ plan, index }))
  );
  const ids = newIds(
    "A",
    present.actions.map(({ id }) => id),
    added.length
  );
  return added.flatMap(({ plan, index }, at) => {
    const action = template.actions[index];
    if (action === undefined || typeof plan.start !== "number") return [];
    const moves = action.measure === null ? "" : words.templateMeasures[action.measure].name;
    return [
      {
        id: ids[at] ?? "",
        planId: plan.id,
        measureId: measureIds.get(measureKey(plan.id, moves)) ?? "",
        action: texts[index] ?? "",
        owner: action.owner,
        due: plan.start + action.dueAfterDays,
        done: null,
        note: "",
      },
    ];
  });
}

function byPlan<Row extends { readonly planId: string }>(
  rows: readonly Row[]
): ReadonlyMap<string, readonly Row[]> {
  const result = new Map<string, Row[]>();
  for (const row of rows) {
    const list = result.get(row.planId.toLowerCase());
    if (list === undefined) result.set(row.planId.toLowerCase(), [row]);
    else list.push(row);
  }
  return result;
}

/**
 * Positions of the wanted texts that a plan has not. A plan with as many rows as were wanted lacks none: some were
 * reworded, and what people reworded must not come back.
 */
function missingNames(wanted: readonly string[], present: readonly string[]): readonly number[] {
  if (present.length >= wanted.length) return [];
  const has = new Set(present.map(fold));
  return wanted.flatMap((text, index) => (has.has(fold(text)) ? [] : [index]));
}
