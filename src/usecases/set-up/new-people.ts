// The people of a roster against those in the workbook: who is there already (match-people.ts), and who gets a new row.
import type { Person, Role } from "../../domain/plan";
import type { Roster } from "../roster/roster";
import { matchPeople } from "./match-people";
import { newIds } from "./new-ids";
import { personNote } from "./person-note";

export interface PeopleOfRoster {
  /** The workbook's id of each person of the roster, in its order. */
  readonly ids: readonly string[];
  readonly added: readonly Person[];
}

/** `role` is what the plans call those who coach. Rows without an id are nobody's. */
export function newPeople(roster: Roster, present: readonly Person[], role: Role): PeopleOfRoster {
  const known = present.filter(({ id }) => id !== "");
  const places = matchPeople(roster.people, known);
  const news = roster.people.filter((_, index) => places[index] === null);
  const ids = known.map(({ id }) => id);
  const learnerId = newIds("L", 2, ids, news.filter(({ isLearner }) => isLearner).length);
  const coachId = newIds("C", 2, ids, news.filter(({ isLearner }) => !isLearner).length);
  const added: Person[] = [];
  const all = roster.people.map((one, index) => {
    const place = places[index] ?? null;
    if (place !== null) return known[place]?.id ?? "";
    const { isLearner, name, team, email } = one;
    const id = isLearner ? learnerId() : coachId();
    added.push({
      id,
      name,
      role: isLearner ? "learner" : role,
      team,
      email,
      note: personNote(one),
      managerId: "",
      maxPlans: null,
    });
    return id;
  });
  return { ids: all, added };
}
