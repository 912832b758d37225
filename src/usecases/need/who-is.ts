// Somebody who is there; or a new row of People, when it was said that the name is new.
import type { Role } from "../../domain/plan";
import { personRow } from "../../schema/row";
import type { Catalogue } from "../../text/catalogue";
import { personOf } from "../change/find-rows";
import type { FoundPerson } from "../change/find-rows";
import type { Steps } from "../change/operation";
import { nextId } from "../change/next-id";

export interface WhoIsAsked {
  /** ID or name. */
  readonly person: string;
  readonly isNew: boolean;
  readonly team: string;
}

/** @throws InputError for nobody and for several. */
export function whoIs(
  steps: Steps,
  { person, isNew, team }: WhoIsAsked,
  role: Role,
  words: Catalogue
): FoundPerson {
  if (!isNew) return personOf(steps, person);
  const column = role === "learner" ? "LearnerId" : "CoachId";
  const told = steps.rows("Plans").map(({ row, own, cells }) => ({
    row,
    own,
    cells: { PersonId: cells[column] ?? null },
  }));
  const all = { rows: () => [...steps.rows("People"), ...told] };
  const letters = { learner: "L", coach: "C", mentor: "C", manager: "H" };
  const id = nextId(all, "People", "PersonId", letters[role])();
  const added = { id, name: person, role, team, email: "", note: "", managerId: "" };
  steps.add("People", personRow({ ...added, maxPlans: null }, words));
  return { id, name: person, row: null };
}
