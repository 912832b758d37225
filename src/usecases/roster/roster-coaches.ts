// The coaches that a roster's rows name, matched with each other and with its learners: by id, else e-mail, else name.
// Rows that say more are read first, so that a bare name finds the coach whose e-mail stands in another row.
import { say } from "../../text/catalogue";
import { firstFew } from "../first-few";
import { fold } from "../fold";
import { problemAt } from "../input-error";
import type { InputProblem } from "../input-error";
import type { RosterRow } from "./roster-row";
import type { RosterPerson } from "./roster";
import type { RosterLanguage } from "./roster-language";
import type { GatheredList } from "./roster-people";

export interface GatheredCoaches {
  /** The learners, some of them now coaches too, then those who only coach in the order of the rows. */
  readonly people: readonly RosterPerson[];
  /** Position in `people` for each row; null where the row names no coach. */
  readonly coachOfRow: readonly (number | null)[];
  readonly said: readonly string[];
  readonly problems: readonly InputProblem[];
}

/** People found so far, by what they may be found by. */
interface Found {
  readonly people: RosterPerson[];
  readonly byCoachId: Map<string, number>;
  readonly byEmail: Map<string, number>;
  readonly byName: Map<string, readonly number[]>;
}

export function gatherCoaches(
  { source, titleOf, words }: GatheredList,
  rows: readonly RosterRow[],
  learners: readonly RosterPerson[]
): GatheredCoaches {
  const found: Found = { people: [], byCoachId: new Map(), byEmail: new Map(), byName: new Map() };
  for (const learner of learners) add(found, learner);
  const positions = new Map<RosterRow, number>();
  const problems: InputProblem[] = [];
  const spellings = new Map<number, Set<string>>();
  for (const row of [...rows].sort((a, b) => certainty(b) - certainty(a) || a.row - b.row)) {
    if (certainty(row) === 0) continue;
    const matches = candidates(found, row);
    if (matches.length > 1) {
      const others = matches.map((index) =>
        say(words.places.row, { row: found.people[index]?.row ?? "" })
      );
      const values = { coach: row.coach, n: matches.length, rows: others.join(", ") };
      const what = say(words.doubledCoach, values);
      problems.push(problemAt(source, row.row, titleOf("coach"), what, words.places));
      continue;
    }
    const index = matches[0] ?? add(found, coachOf(row));
    const person = found.people[index] as RosterPerson;
    const id = person.isLearner || person.id !== "" ? person.id : row.coachId;
    found.people[index] = { ...person, isCoach: true, id, row: Math.min(person.row, row.row) };
    if (row.coachId !== "") found.byCoachId.set(fold(row.coachId), index);
    if (row.coach !== "" && fold(row.coach) !== fold(person.name)) {
      spellings.set(index, (spellings.get(index) ?? new Set()).add(row.coach));
    }
    positions.set(row, index);
  }
  return {
    ...inRowOrder(found.people, learners.length, rows, positions),
    said: saySpellings(found.people, spellings, words),
    problems,
  };
}

function certainty(row: RosterRow): number {
  if (row.coachId !== "") return 3;
  if (row.coachEmail !== "") return 2;
  return row.coach === "" ? 0 : 1;
}

function candidates(found: Found, row: RosterRow): readonly number[] {
  if (row.coachId !== "") {
    const byId = found.byCoachId.get(fold(row.coachId));
    if (byId !== undefined) return [byId];
  }
  if (row.coachEmail !== "") {
    const byEmail = found.byEmail.get(fold(row.coachEmail));
    return byEmail === undefined ? [] : [byEmail];
  }
  const named = found.byName.get(fold(row.coach)) ?? [];
  if (row.coachId === "") return named;
  // Ids of learners and of coaches may come from different registers: the same number needs the same name too.
  return named.filter((index) => fold(found.people[index]?.id ?? "") === fold(row.coachId));
}

function coachOf(row: RosterRow): RosterPerson {
  return {
    row: row.row,
    id: row.coachId,
    name: row.coach === "" ? row.coachEmail : row.coach,
    team: "",
    email: row.coachEmail,
    job: "",
    manager: "",
    isLearner: false,
    isCoach: true,
  };
}

function add(found: Found, person: RosterPerson): number {
  const index = found.people.push(person) - 1;
  const name = fold(person.name);
  found.byName.set(name, [...(found.byName.get(name) ?? []), index]);
  const email = fold(person.email);
  if (email !== "" && !found.byEmail.has(email)) found.byEmail.set(email, index);
  return index;
}

/** Those who only coach were found in the order of certainty; people expect the order of their list. */
function inRowOrder(
  people: readonly RosterPerson[],
  learnerCount: number,
  rows: readonly RosterRow[],
  positions: ReadonlyMap<RosterRow, number>
): Pick<GatheredCoaches, "people" | "coachOfRow"> {
  const order = people.map((_, index) => index);
  const row = (index: number): number => (index < learnerCount ? -1 : (people[index]?.row ?? 0));
  order.sort((a, b) => row(a) - row(b) || a - b);
  const moved = new Map(order.map((old, now) => [old, now]));
  return {
    people: order.map((index) => people[index] as RosterPerson),
    coachOfRow: rows.map((one) => moved.get(positions.get(one) ?? -1) ?? null),
  };
}

function saySpellings(
  people: readonly RosterPerson[],
  spellings: ReadonlyMap<number, ReadonlySet<string>>,
  words: RosterLanguage
): readonly string[] {
  const lines = [...spellings].map(([index, others]) =>
    say(words.spelling, {
      name: people[index]?.name ?? "",
      others: [...others].map((text) => say(words.quoted, { text })).join(", "),
    })
  );
  return lines.length === 0
    ? []
    : [say(words.spellings, { people: firstFew(lines, words.andMore) })];
}
