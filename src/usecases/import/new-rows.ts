// The rows of the workbook that taken rows become: a plan for each learner of the file, with measures, check-ins, actions and skills.
// A row that was taken over before is known again by the sheet of sources and left as it is.
import type { Action, Measure, Person, Plan, Reading } from "../../domain/plan";
import { unsaidOfPlan, unsaidOfReading } from "../../domain/plan";
import type { Skill } from "../../domain/skill";
import type { SourceRow } from "../../domain/source-row";
import { markOf } from "../../domain/source-row";
import type { Catalogue } from "../../text/catalogue";
import { say } from "../../text/catalogue";
import { fold } from "../fold";
import { InputError, problemAt } from "../input-error";
import { matchAgain } from "../set-up/match-again";
import { newIds } from "../set-up/new-ids";
import type { TakenRow } from "./take-rows";
import type { KnownPerson, ToldPeople } from "./told-people";
import { whoIs } from "./told-people";

export interface TakeOver {
  readonly file: string;
  readonly sheet: string;
  /** What a plan is called that is nobody's own. */
  readonly team: string;
  readonly rows: readonly TakenRow[];
  readonly people: ToldPeople;
  readonly today: number;
}

export interface PresentHere {
  readonly people: readonly Person[];
  readonly plans: readonly Plan[];
  readonly measures: readonly Measure[];
  readonly actions: readonly Action[];
  readonly readings: readonly Reading[];
  readonly skills: readonly Skill[];
  readonly sources: readonly SourceRow[];
}

export interface TakenOver {
  readonly people: readonly Person[];
  readonly plans: readonly Plan[];
  readonly measures: readonly Measure[];
  readonly actions: readonly Action[];
  readonly readings: readonly Omit<Reading, "row">[];
  readonly skills: readonly Skill[];
  readonly sources: readonly SourceRow[];
  /** Rows of the file that were taken over before. */
  readonly known: number;
  /** Names that were taken to be somebody who is here. */
  readonly matched: readonly KnownPerson[];
}

/** @throws InputError naming a learner whose name several people here bear */
export function newRows(job: TakeOver, present: PresentHere, words: Catalogue): TakenOver {
  const { file, sheet, today } = job;
  const known = present.sources.filter((one) => one.file === file && one.sheet === sheet);
  const again = matchAgain(known, ({ table, mark }) => `${table}|${mark}`);
  const sources: SourceRow[] = [];
  /** The ID that the row of the file has here, or a new one with its source. */
  const idOf = (table: string, mark: string, row: TakenRow, make: () => string) => {
    const found = again(`${table}|${mark}`);
    if (found !== null) return { id: found.id, isNew: false };
    const id = make();
    sources.push({ id, table, file, sheet, row: row.row, ownId: row.ownId, mark, on: today });
    return { id, isNew: true };
  };
  const next = {
    person: ids("L", 2, present.people, job.rows.length),
    plan: ids("P", 3, present.plans, job.rows.length),
    measure: ids("M", 3, present.measures, job.rows.length),
    action: ids("A", 3, present.actions, job.rows.length),
  };
  const who = knownPeople(present);
  const people: Person[] = [];
  const plans: Plan[] = [];
  const measures: Measure[] = [];
  const actions: Action[] = [];
  const readings: Omit<Reading, "row">[] = [];
  const skills: Skill[] = [];
  const matched = new Map<string, KnownPerson>();
  let left = 0;
  for (const [key, rows] of byLearner(job.rows)) {
    const [first] = rows;
    if (first === undefined) continue;
    const planMark = markOf(["plan", key]);
    const { id: planId, isNew } = idOf("Plans", planMark, first, next.plan);
    const there = present.plans.find(({ id }) => fold(id) === fold(planId));
    const learner = key === "" ? null : (ownLearner(there) ?? learnerOf(first.learner));
    const plan = there ?? planOf(job, rows, planId, learner, words);
    if (there === undefined) plans.push(plan);
    for (const row of rows) {
      const before = sources.length;
      const mark = markOf([
        key,
        fold(row.ownId),
        fold(row.action),
        fold(row.measure),
        fold(row.skill),
      ]);
      let measureId = "";
      if (row.measure !== "") {
        const found = idOf("Measures", mark, row, next.measure);
        measureId = found.id;
        if (found.isNew) measures.push(measureOf(row, measureId, plan));
        takeReadings(row, measureId);
      }
      if (row.action !== "") {
        const found = idOf("Actions", mark, row, next.action);
        if (found.isNew) actions.push(actionOf(row, found.id, measureId, plan, words));
      }
      if (row.skill !== "" && learner !== null) takeSkill(row, learner.id, mark, planId);
      const isNobodysRow = row.measure === "" && row.action === "" && row.skill === "";
      if (sources.length === before && !(isNobodysRow && isNew)) left += 1;
    }
  }
  return {
    people,
    plans,
    measures,
    actions,
    readings,
    skills,
    sources,
    known: left,
    matched: [...matched.values()],
  };

  function learnerOf(name: string): KnownPerson {
    const answer = whoIs(name, who, job.people);
    if (answer.kind === "known") {
      matched.set(fold(name), { id: answer.person.id, name });
      return answer.person;
    }
    if (answer.kind === "several") throw severalPeople(file, name, answer.people, words);
    const person = { ...newPerson, id: next.person(), name };
    people.push(person);
    return person;
  }

  function takeReadings(row: TakenRow, measureId: string): void {
    const there = present.readings.filter((one) => fold(one.measureId) === fold(measureId));
    row.readings.forEach(({ on, value }, index) => {
      const isThere = there.some((one) => one.on === on && one.value === value);
      // Of a single actual value nobody says since when it holds: the same again is no new reading.
      const last = there.at(-1);
      const isUnchanged = row.readings.length === 1 && last !== undefined && last.value === value;
      if (isThere || isUnchanged) return;
      readings.push({ measureId, on, value, note: "", ...unsaidOfReading });
      const mark = markOf(["reading", measureId, String(on), String(index)]);
      sources.push({
        id: measureId,
        table: "CheckIns",
        file,
        sheet,
        row: row.row,
        ownId: "",
        mark,
        on: today,
      });
    });
  }

  function takeSkill(row: TakenRow, personId: string, mark: string, planId: string): void {
    const found = again(`Skills|${mark}`);
    const isThere = present.skills.some(
      (one) =>
        fold(one.personId) === fold(personId) &&
        fold(one.skill) === fold(row.skill) &&
        one.actual === row.level
    );
    if (isThere) return;
    if (found === null)
      sources.push({
        id: personId,
        table: "Skills",
        file,
        sheet,
        row: row.row,
        ownId: row.ownId,
        mark,
        on: today,
      });
    skills.push({
      personId,
      skill: row.skill,
      required: null,
      actual: row.level,
      assessedOn: today,
      assessedBy: "",
      evidence: "",
      route: null,
      planId,
      issueId: "",
      fit: null,
    });
  }
}

const newPerson = {
  role: "learner",
  team: "",
  email: "",
  note: "",
  managerId: "",
  maxPlans: null,
} as const;

function ids(
  letter: string,
  digits: number,
  present: readonly { readonly id: string }[],
  count: number
): () => string {
  return newIds(
    letter,
    digits,
    present.map(({ id }) => id),
    count
  );
}

/** Whose plan a run before made it, whatever names say by now. */
function ownLearner(plan: Plan | undefined): KnownPerson | null {
  return plan === undefined ? null : { id: plan.learnerId, name: plan.learner };
}

/** The people of the sheet, and learners that only plans name. */
function knownPeople({ people, plans }: PresentHere): readonly KnownPerson[] {
  const listed = people.filter(({ id }) => id !== "");
  const seen = new Set(listed.map(({ id }) => fold(id)));
  const told = plans.flatMap(({ learnerId, learner }) => {
    if (learnerId === "" || seen.has(fold(learnerId))) return [];
    seen.add(fold(learnerId));
    return [{ id: learnerId, name: learner }];
  });
  return [...listed, ...told];
}

function byLearner(rows: readonly TakenRow[]): ReadonlyMap<string, readonly TakenRow[]> {
  const groups = new Map<string, TakenRow[]>();
  for (const row of rows) {
    const key = fold(row.learner);
    const there = groups.get(key);
    if (there === undefined) groups.set(key, [row]);
    else there.push(row);
  }
  return groups;
}

function planOf(
  { file, team, today }: TakeOver,
  rows: readonly TakenRow[],
  id: string,
  learner: KnownPerson | null,
  words: Catalogue
): Plan {
  const days = rows.flatMap(({ start, due, done, readings }) => [
    ...[start, due, done].filter((day) => day !== null),
    ...readings.map(({ on }) => on),
  ]);
  const ends = rows.flatMap(({ due }) => due ?? []);
  return {
    id,
    planFor: learner === null ? "team" : "person",
    learnerId: learner?.id ?? "",
    learner: learner?.name ?? team,
    team: learner === null ? team : "",
    coachId: "",
    coach: "",
    mode: "coaching",
    kind: null,
    issue: say(words.takeOver.issue, { file }),
    start: Math.min(today, ...days),
    review: null,
    end: ends.length === 0 ? null : Math.max(...ends),
    stage: "active",
    note: "",
    ...unsaidOfPlan,
  };
}

function measureOf(row: TakenRow, id: string, plan: Plan): Measure {
  const [baseline, target] = [row.baseline?.value ?? null, row.target?.value ?? null];
  const falls = baseline !== null && target !== null && target < baseline;
  return {
    id,
    planId: plan.id,
    name: row.measure,
    kind: falls ? "decrease" : "increase",
    unit: row.target?.unit === "" ? null : (row.target?.unit ?? null),
    baseline,
    target,
    upper: null,
    start: row.start ?? plan.start,
    due: row.due ?? plan.end,
    shape: "straight",
    aimFrom: null,
    weight: null,
    cadenceDays: null,
    hold: null,
    standardError: null,
    smallestChange: null,
    howMeasured: row.action === "" ? row.note : "",
    whoMeasures: "",
    objectivity: null,
  };
}

function actionOf(
  row: TakenRow,
  id: string,
  measureId: string,
  plan: Plan,
  { takeOver }: Catalogue
): Action {
  const isOwn = row.owner === "" || fold(row.owner) === fold(plan.learner);
  const owner = isOwn ? "" : `${takeOver.labels.owner}: ${row.owner}`;
  return {
    id,
    planId: plan.id,
    measureId,
    action: row.action,
    owner: row.owner !== "" && isOwn ? "learner" : null,
    due: row.due,
    done: row.done,
    note: [row.note, owner].filter((line) => line !== "").join("\n"),
    sessionId: "",
    proposedBy: null,
    commitment: null,
  };
}

function severalPeople(
  file: string,
  name: string,
  people: readonly KnownPerson[],
  words: Catalogue
): InputError {
  const all = people.map(({ id }) => id);
  const sentence = say(words.takeOver.severalPeople, {
    file,
    name,
    ids: all.join(", "),
    first: all[0] ?? "",
  });
  return new InputError([{ ...problemAt(file, null, null, ""), sentence }]);
}
