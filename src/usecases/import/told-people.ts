// Who is whom, as the user told it: "Ana Souza=L07,Ben=new". Names are never matched by guess where several people bear one.
import { fold } from "../fold";
import { InputError, problemAt } from "../input-error";

/** Folded name → the ID here, or "new" for somebody who is not here yet. */
export type ToldPeople = ReadonlyMap<string, string>;

/** @throws InputError for a part without "=" */
export function readToldPeople(text: string): ToldPeople {
  const told = new Map<string, string>();
  for (const part of text.split(",")) {
    const at = part.lastIndexOf("=");
    if (at <= 0)
      throw new InputError([
        problemAt(
          "--people",
          null,
          null,
          `“${part.trim()}” is no NAME=ID. Write NAME=ID,… or NAME=new.`
        ),
      ]);
    told.set(fold(part.slice(0, at)), part.slice(at + 1).trim());
  }
  return told;
}

export interface KnownPerson {
  readonly id: string;
  readonly name: string;
}

export type PersonAnswer =
  | { readonly kind: "known"; readonly person: KnownPerson }
  | { readonly kind: "new" }
  | { readonly kind: "several"; readonly people: readonly KnownPerson[] };

/** What the user told goes first, then an ID, then a name that exactly one bears. */
export function whoIs(name: string, known: readonly KnownPerson[], told: ToldPeople): PersonAnswer {
  const said = told.get(fold(name));
  if (said?.toLowerCase() === "new") return { kind: "new" };
  const byId = known.find(({ id }) => fold(id) === fold(said ?? name));
  if (byId !== undefined) return { kind: "known", person: byId };
  if (said !== undefined)
    throw new InputError([
      problemAt("--people", null, null, `nobody has the ID “${said}”. Look it up on People.`),
    ]);
  const people = known.filter((one) => fold(one.name) === fold(name));
  const [only] = people;
  if (only === undefined) return { kind: "new" };
  return people.length === 1 ? { kind: "known", person: only } : { kind: "several", people };
}
