// Finds the people of a roster among those of a workbook: by own id, else e-mail, else name and team; of several alike
// the n-th is the n-th. So a run that was broken off goes on where it stood, and the same roster again adds nobody.
import type { Person } from "../../domain/plan";
import { fold } from "../fold";
import type { RosterPerson } from "../roster/roster";
import { ownIdIn } from "./person-note";

/** For each of `wanted` its place among `present`, or null when it is new. Nobody present is taken twice. */
export function matchPeople(
  wanted: readonly RosterPerson[],
  present: readonly Person[]
): readonly (number | null)[] {
  const ids = new Map<string, number[]>();
  const emails = new Map<string, number[]>();
  const names = new Map<string, number[]>();
  present.forEach((person, index) => {
    put(ids, fold(ownIdIn(person.note)), index);
    put(emails, fold(person.email), index);
    put(names, fold(person.name), index);
  });
  const taken = new Set<number>();
  const places = new Map<RosterPerson, number>();
  const take = (person: RosterPerson, candidates: readonly number[] | undefined): void => {
    const index = candidates?.find((one) => !taken.has(one));
    if (index === undefined || places.has(person)) return;
    taken.add(index);
    places.set(person, index);
  };
  // Surer marks first over the whole roster: a bare name must not take the row that an e-mail belongs to.
  for (const person of wanted) {
    const sameName = (index: number): boolean =>
      fold(present[index]?.name ?? "") === fold(person.name);
    if (person.id !== "") take(person, ids.get(fold(person.id))?.filter(sameName));
  }
  for (const person of wanted) {
    const isSame = (index: number): boolean => {
      const other = present[index] as Person;
      const idsAgree = differ(person.id, ownIdIn(other.note)) === false;
      return idsAgree && (!person.isLearner || fold(other.name) === fold(person.name));
    };
    if (person.email !== "") take(person, emails.get(fold(person.email))?.filter(isSame));
  }
  for (const person of wanted) {
    const alike = (names.get(fold(person.name)) ?? []).filter((index) => {
      const other = present[index] as Person;
      return !differ(person.id, ownIdIn(other.note)) && !differ(person.email, other.email);
    });
    const sameTeam = alike.filter(
      (index) => fold(present[index]?.team ?? "") === fold(person.team)
    );
    take(person, sameTeam);
    // Who only coaches has no team in the roster; the workbook may know it.
    if (person.team === "") take(person, alike);
  }
  return wanted.map((person) => places.get(person) ?? null);
}

/** True when both are known and are not the same. */
function differ(one: string, other: string): boolean {
  return one !== "" && other !== "" && fold(one) !== fold(other);
}

function put(map: Map<string, number[]>, key: string, index: number): void {
  if (key === "") return;
  const list = map.get(key);
  if (list === undefined) map.set(key, [index]);
  else list.push(index);
}
