// The people of a roster against those in the workbook: who is there already, and who gets a new row.
import type { Person, Role } from "../../domain/plan";
import { fold } from "../fold";
import type { Roster, RosterPerson } from "../roster/roster";
import { matchAgain } from "./match-again";
import { newIds } from "./new-ids";

export interface MatchedPeople {
  /** The workbook's id of each person of the roster, in its order. */
  readonly ids: readonly string[];
  readonly added: readonly Person[];
}

/** A person is known by e-mail, else by name, team and the organisation's own id. */
function keyOf(person: Pick<Person, "name" | "team" | "email" | "note">): string {
  if (person.email !== "") return `@${fold(person.email)}`;
  return [fold(person.name), fold(person.team), fold(person.note)].join("|");
}

export function matchPeople(roster: Roster, present: readonly Person[], role: Role): MatchedPeople {
  const again = matchAgain(
    present.filter(({ id }) => id !== ""),
    keyOf
  );
  const ids = present.map(({ id }) => id);
  const learnerId = newIds("L", 2, ids);
  const coachId = newIds("C", 2, ids);
  const added: Person[] = [];
  const matched = roster.people.map((one) => {
    const person = personOf(one, role);
    const known = again(keyOf(person));
    if (known !== null) return known.id;
    const id = one.isLearner ? learnerId() : coachId();
    added.push({ ...person, id });
    return id;
  });
  return { ids: matched, added };
}

/** `role` is what the plans call those who coach. */
function personOf(one: RosterPerson, role: Role): Person {
  const lines = [
    one.id === "" ? "" : `ID in the list: ${one.id}`,
    one.job === "" ? "" : `Job: ${one.job}`,
    one.manager === "" ? "" : `Manager: ${one.manager}`,
  ];
  return {
    id: "",
    name: one.name,
    role: one.isLearner ? "learner" : role,
    team: one.team,
    email: one.email,
    note: lines.filter((line) => line !== "").join("\n"),
  };
}
