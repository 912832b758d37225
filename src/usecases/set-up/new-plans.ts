// The rows that a set-up adds: plans of a roster by a template, with their measures and actions. What is there already, in
// whole or in part, is known again and only completed.
import type { Day } from "../../domain/day";
import type { Clash } from "../../domain/clash";
import { unsaidOfPlan } from "../../domain/plan";
import type { Action, Measure, Person, Plan } from "../../domain/plan";
import type { PlanTemplate } from "../../domain/templates";
import type { Catalogue } from "../../text/catalogue";
import { fold } from "../fold";
import type { Roster, RosterPlan } from "../roster/roster";
import { clashesOf, type JudgedAim } from "./judged-aims";
import { matchAgain } from "./match-again";
import { newIds } from "./new-ids";
import { newPeople } from "./new-people";
import { actionsOf, lightFrame, measuresOf } from "./template-rows";

export interface PresentRows {
  readonly people: readonly Person[];
  readonly plans: readonly Plan[];
  readonly measures: readonly Measure[];
  readonly actions: readonly Action[];
  readonly clashes: readonly Clash[];
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
  /** What was said of aims that may fight. */
  readonly judged?: readonly JudgedAim[];
}

export function newPlans(job: SetUpJob, present: PresentRows, words: Catalogue): Additions {
  const { roster, template } = job;
  const role = template.mode === "mentoring" ? "mentor" : "coach";
  const people = newPeople(roster, present.people, role);
  const again = matchAgain(present.plans, planKey);
  const asked = roster.plans.map((one) => {
    const draft = planOf(one, job, people.ids, words);
    return { draft, known: again(planKey(draft)) };
  });
  const planId = ids("P", present.plans, asked.filter(({ known }) => known === null).length);
  const plans = asked.map(({ draft, known }) => known ?? { ...draft, id: planId() });
  const measures = lacking(
    plans,
    present.measures,
    (plan) => measuresOf(plan, template, words),
    ({ name }) => name
  );
  const measureId = ids("M", present.measures, measures.length);
  const namedMeasures = measures.map((measure) => ({ ...measure, id: measureId() }));
  const allMeasures = [...present.measures, ...namedMeasures];
  const idOf = measureIds(allMeasures);
  const actions = lacking(
    plans,
    present.actions,
    (plan) => actionsOf(plan, template, idOf, words),
    ({ action }) => action
  );
  const actionId = ids("A", present.actions, actions.length);
  const added = plans.filter((_, index) => asked[index]?.known === null);
  return {
    people: people.added,
    plans: added,
    measures: namedMeasures,
    actions: actions.map((action) => ({ ...action, id: actionId() })),
    clashes: clashesOf(
      job.judged ?? [],
      {
        ...{ asked: plans, plans: [...present.plans, ...added] },
        ...{ measures: allMeasures, clashes: present.clashes },
      },
      words
    ),
    known: asked.filter(({ known }) => known !== null).length,
  };
}

function ids(letter: string, present: readonly { readonly id: string }[], count: number) {
  return newIds(
    letter,
    3,
    present.map(({ id }) => id),
    count
  );
}

/**
 * What each plan lacks of what its template gives it. A plan with as many rows as the template gives lacks none, whatever
 * they say: what people reworded or put in its place must not come back.
 */
function lacking<Row extends { readonly planId: string }>(
  plans: readonly Plan[],
  present: readonly Row[],
  given: (plan: Plan) => readonly Row[],
  textOf: (row: Row) => string
): readonly Row[] {
  const texts = new Map<string, string[]>();
  for (const row of present) {
    const there = texts.get(fold(row.planId));
    if (there === undefined) texts.set(fold(row.planId), [fold(textOf(row))]);
    else there.push(fold(textOf(row)));
  }
  return plans.flatMap((plan) => {
    const [wanted, there] = [given(plan), texts.get(fold(plan.id)) ?? []];
    if (there.length >= wanted.length) return [];
    return wanted.filter((row) => !there.includes(fold(textOf(row))));
  });
}

/** The id of a plan's measure by its name; "" when the plan has none of that name. */
function measureIds(measures: readonly Measure[]): (planId: string, name: string) => string {
  const found = new Map(measures.map(({ id, planId, name }) => [childKey(planId, name), id]));
  return (planId, name) => found.get(childKey(planId, name)) ?? "";
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
    ...unsaidOfPlan,
    ...(template.mode === "mentoring" && lightFrame(template.rhythmDays, words)),
  };
}
