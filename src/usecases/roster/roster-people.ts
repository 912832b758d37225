// Who is one person with whom: learners by their own id, else e-mail and name, else name, team and row; coaches by id,
// else e-mail, else name. Two people of one name stay two and this is said; one person in two rows stays one.
import { grouped } from "../../domain/grouped";
import { say } from "../../text/catalogue";
import { firstFew } from "../first-few";
import { fold } from "../fold";
import type { InputProblem } from "../input-error";
import { problemAt } from "../input-error";
import { gatherCoaches } from "./roster-coaches";
import type { RosterRow } from "./roster-row";
import type { RosterField } from "./column-mapping";
import type { RosterPerson, RosterPlan } from "./roster";
import type { RosterLanguage } from "./roster-language";

export interface Gathered {
  readonly people: readonly RosterPerson[];
  readonly plans: readonly RosterPlan[];
  readonly said: readonly string[];
  readonly problems: readonly InputProblem[];
}

/** How a column is called in a sentence; null when the roster has no such column. */
export type TitleOf = (field: RosterField) => string | null;

/** The list whose rows are gathered, as it is called in sentences. */
export interface GatheredList {
  readonly source: string;
  readonly titleOf: TitleOf;
  readonly words: RosterLanguage;
}

/** Gathers the people of rows. Learners stand first, in the order of the rows, then those who only coach. */
export function gatherPeople(list: GatheredList, rows: readonly RosterRow[]): Gathered {
  const { source, titleOf, words } = list;
  const problems: InputProblem[] = [];
  const said: string[] = [];
  const learners: RosterPerson[] = [];
  const byKey = new Map<string, number>();
  const learnerOfRow = rows.map((row) => {
    if (titleOf("learner") === null) return null;
    const key = learnerKey(row);
    const known = byKey.get(key);
    const other = known === undefined ? undefined : learners[known];
    if (
      known !== undefined &&
      other !== undefined &&
      key.startsWith("id ") &&
      fold(other.name) !== fold(row.learner)
    ) {
      const values = { id: row.id, other: other.name, row: other.row, learner: row.learner };
      const what = say(words.doubledId, values);
      problems.push(problemAt(source, row.row, titleOf("id"), what, words.places));
    }
    if (known !== undefined && !key.startsWith("row ")) return known;
    byKey.set(key, learners.length);
    learners.push(learnerOf(row));
    return learners.length - 1;
  });
  said.push(...sayDoubledNames(learners, words));
  const coaches = gatherCoaches(list, rows, learners);
  problems.push(...coaches.problems);
  said.push(...coaches.said);
  const plans = distinctPlans(
    rows,
    { learnerOfRow, coachOfRow: coaches.coachOfRow, people: coaches.people },
    said,
    words
  );
  return { people: coaches.people, plans, said, problems };
}

function learnerKey(row: RosterRow): string {
  if (row.id !== "") return `id ${fold(row.id)}`;
  if (row.email !== "") return `email ${fold(row.email)} ${fold(row.learner)}`;
  return `row ${row.row}`;
}

function learnerOf(row: RosterRow): RosterPerson {
  const { id, team, email, job, manager } = row;
  return {
    row: row.row,
    id,
    name: row.learner,
    team,
    email,
    job,
    manager,
    isLearner: true,
    isCoach: false,
  };
}

function sayDoubledNames(
  learners: readonly RosterPerson[],
  words: RosterLanguage
): readonly string[] {
  const byName = grouped(learners, ({ name }) => fold(name));
  const doubled = [...byName.values()].filter((same) => same.length > 1);
  if (doubled.length === 0) return [];
  const lines = doubled.map((same) => {
    const rows = firstFew(
      same.map((one) => String(one.row)),
      words.andMore
    );
    const by = words.apartBy[apartBy(same)];
    return say(words.sameName, { name: same[0]?.name ?? "", rows, by });
  });
  return [say(words.sameNames, { people: firstFew(lines, words.andMore) })];
}

/** The first thing that tells all of them apart. */
function apartBy(same: readonly RosterPerson[]): keyof RosterLanguage["apartBy"] {
  const differs = (of: (person: RosterPerson) => string): boolean => {
    const values = same.map((person) => fold(of(person)));
    return !values.includes("") && new Set(values).size === same.length;
  };
  if (differs((person) => person.id)) return "id";
  if (differs((person) => person.email)) return "email";
  if (differs((person) => person.team)) return "team";
  return "row";
}

/** One plan a row, but a learner whose rows differ in neither coach nor start gets one, and this is said. */
function distinctPlans(
  rows: readonly RosterRow[],
  found: {
    readonly learnerOfRow: readonly (number | null)[];
    readonly coachOfRow: readonly (number | null)[];
    readonly people: readonly RosterPerson[];
  },
  said: string[],
  words: RosterLanguage
): readonly RosterPlan[] {
  const { learnerOfRow, coachOfRow, people } = found;
  const seen = new Map<string, number>();
  const repeats: string[] = [];
  const seconds: string[] = [];
  const plansOf = new Map<number, number>();
  const plans: RosterPlan[] = [];
  rows.forEach((row, index) => {
    const learner = learnerOfRow[index] ?? null;
    const coach = coachOfRow[index] ?? null;
    if (learner !== null) {
      const key = `${learner} ${coach} ${row.start}`;
      const first = seen.get(key);
      if (first !== undefined) {
        repeats.push(say(words.leftOutRow, { row: row.row, first }));
        return;
      }
      seen.set(key, row.row);
      const before = plansOf.get(learner);
      if (before !== undefined) {
        const name = people[learner]?.name ?? "";
        seconds.push(say(words.severalPlan, { name, first: before, row: row.row }));
      }
      plansOf.set(learner, row.row);
    }
    plans.push({ row: row.row, learner, team: row.team, coach, start: row.start, note: row.note });
  });
  if (repeats.length > 0) said.push(say(words.leftOut, { rows: firstFew(repeats, words.andMore) }));
  if (seconds.length > 0)
    said.push(say(words.severalPlans, { people: firstFew(seconds, words.andMore) }));
  return plans;
}
