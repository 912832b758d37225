// The plan or the person that a request names, or the sentence that says why there is none.
import type { TableRow } from "../../gateway/rows";
import type { CellContent } from "../../schema/spec";
import type { Catalogue } from "../../text/catalogue";
import { say } from "../../text/catalogue";
import { inputWordsOf } from "../../text/input-words";
import { firstKnown } from "../first-few";
import { fold } from "../fold";
import { InputError, problemAt } from "../input-error";
import type { Steps } from "./operation";

/** @throws InputError for an ID that no plan has. */
export function planRowOf(
  { rows, words }: Pick<Steps, "rows" | "words">,
  planId: string
): TableRow {
  const found = rows("Plans").find(({ cells }) => isId(cells["PlanId"], planId));
  if (found !== undefined) return found;
  const known = rows("Plans").flatMap(({ cells }) => textOf(cells["PlanId"]) || []);
  const { noPlan } = words.lifeSentences;
  throw refusal(say(noPlan, { id: planId, known: firstKnown(known, words) }), words);
}

export interface FoundPerson {
  readonly id: string;
  readonly name: string;
  /** Null where the workbook has no sheet of people and only plans tell who there is. */
  readonly row: TableRow | null;
}

/** By ID, else by name when only one bears it. @throws InputError for nobody and for several. */
export function personOf(steps: Steps, wanted: string): FoundPerson {
  const people = peopleOf(steps);
  const byId = people.filter(({ id }) => isId(id, wanted));
  const found = byId.length > 0 ? byId : people.filter(({ name }) => fold(name) === fold(wanted));
  const [first, second] = found;
  if (first !== undefined && second === undefined) return first;
  const { words } = steps;
  const { noPerson, severalPeople } = words.lifeSentences;
  const listed = (all: readonly FoundPerson[]) =>
    firstKnown(
      all.map(({ id, name }) => `${id} ${name}`),
      words
    );
  throw refusal(
    second === undefined
      ? say(noPerson, { person: wanted, known: listed(people) })
      : say(severalPeople, { person: wanted, known: listed(found) }),
    words
  );
}

export function peopleOf({ rows }: Pick<Steps, "rows">): readonly FoundPerson[] {
  const listed = rows("People")
    .map((row) => ({ id: textOf(row.cells["PersonId"]), name: textOf(row.cells["Name"]), row }))
    .filter(({ id }) => id !== "");
  if (listed.length > 0) return listed;
  const told = rows("Plans").flatMap(({ cells }) => [
    { id: textOf(cells["LearnerId"]), name: textOf(cells["Learner"]), row: null },
    { id: textOf(cells["CoachId"]), name: textOf(cells["Coach"]), row: null },
  ]);
  return told.filter(
    ({ id }, index) => id !== "" && told.findIndex((one) => isId(one.id, id)) === index
  );
}

export function textOf(cell: CellContent | undefined): string {
  return cell === null || cell === undefined ? "" : String(cell);
}

/** IDs are compared without regard to capitals, as MATCH does. */
export function isId(cell: CellContent | undefined, id: string): boolean {
  return id !== "" && textOf(cell).toLowerCase() === id.toLowerCase();
}

/** Bad input that lies with the workbook, said in its language. `workbook`: what it is called, where that is known. */
export function refusal(what: string, words: Catalogue, workbook?: string): InputError {
  if (workbook !== undefined)
    return new InputError([problemAt(workbook, null, null, what, inputWordsOf(words).places)]);
  const sentence = say(words.lifeSentences.problem, { what });
  return new InputError([{ source: "", row: null, column: null, sentence }]);
}
