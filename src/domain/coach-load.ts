// How many active plans a person coaches, against the most that they are to have.
import { sameId } from "./plan";
import type { Person, Plan } from "./plan";

/** Null for a row without an ID. */
export function activePlans(person: Person, plans: readonly Plan[]): number | null {
  if (person.id === "") return null;
  return plans.filter(({ coachId, stage }) => stage === "active" && sameId(coachId, person.id))
    .length;
}
