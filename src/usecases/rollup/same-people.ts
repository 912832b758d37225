// Who is whom among the people of several workbooks: by what a run before settled, by e-mail, and by name only when somebody said so.
// A name that several bear is a question; nobody is made one with somebody else by guess.
import { fold } from "../fold";
import type { ToldPeople } from "../import/told-people";
import type { Source } from "./source";
import { idIn, keyIn, prefixed } from "./ids";
import { rowsOf } from "./source";

export interface PersonHere {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  /** The workbook that brought the person; "" for somebody who was typed into the roll-up. */
  readonly file: string;
}

/** A person of a workbook who has another's ID in the roll-up. */
export interface PersonLink {
  readonly file: string;
  readonly ownId: string;
  readonly id: string;
}

export interface PersonQuestion {
  readonly name: string;
  /** All who bear the name, the one who is asked about last. */
  readonly people: readonly PersonHere[];
}

export interface SamePeople {
  /** The ID in the roll-up of a person of a workbook, by `personKey`. */
  readonly ids: ReadonlyMap<string, string>;
  readonly newcomers: readonly PersonHere[];
  /** Links that no run before settled. */
  readonly links: readonly (PersonLink & {
    readonly by: "email" | "answer";
    readonly name: string;
  })[];
  readonly questions: readonly PersonQuestion[];
  /** People of one name whom different e-mails keep apart. */
  readonly apart: readonly PersonQuestion[];
  /** E-mails that several people of one workbook share: they tell nobody apart. */
  readonly sharedEmails: readonly { readonly file: string; readonly email: string }[];
  /** Answers that name nobody. */
  readonly unknownAnswers: readonly string[];
}

export function personKey(file: string, ownId: string): string {
  return `${file}\u0000${ownId.trim().toLowerCase()}`;
}

interface Named {
  readonly ownId: string;
  readonly name: string;
  readonly email: string;
}

export function samePeople(
  sources: readonly Source[],
  present: readonly PersonHere[],
  settled: readonly PersonLink[],
  told: ToldPeople
): SamePeople {
  const ids = new Map<string, string>();
  const here = new Map(present.map((one) => [fold(one.id), one] as const));
  const byEmail = new Map<string, PersonHere>();
  const byName = new Map<string, PersonHere[]>();
  const newcomers: PersonHere[] = [];
  const links: SamePeople["links"][number][] = [];
  // Once for each name, with all who bear it.
  const questions = new Map<string, PersonQuestion>();
  const apart = new Map<string, PersonQuestion>();
  const sharedEmails: SamePeople["sharedEmails"][number][] = [];
  const names = new Set<string>();
  const remember = (one: PersonHere) => {
    here.set(fold(one.id), one);
    if (one.email !== "" && !byEmail.has(fold(one.email))) byEmail.set(fold(one.email), one);
    const alike = byName.get(fold(one.name));
    if (alike === undefined) byName.set(fold(one.name), [one]);
    else alike.push(one);
  };
  present.forEach(remember);
  const before = new Map(settled.map(({ file, ownId, id }) => [personKey(file, ownId), id]));
  const known = new Set(present.map(({ id }) => fold(id)));
  const knownIds = new Set([
    ...known,
    ...sources.flatMap((one) =>
      peopleIn(one).map(({ ownId }) => fold(prefixed(one.prefix, ownId)))
    ),
  ]);

  for (const source of sources) {
    const { label, prefix } = source;
    const people = peopleIn(source);
    const shared = doubledEmails(people);
    sharedEmails.push(...[...shared].map((email) => ({ file: label, email })));
    // People of one workbook are told apart by their IDs: they are looked for among those of the others only.
    const others = { byEmail: new Map(byEmail), byName: copyOf(byName) };
    for (const person of people) {
      const id = prefixed(prefix, person.ownId);
      const self: PersonHere = { id, name: person.name, email: person.email, file: label };
      names.add(fold(person.name)).add(fold(id));
      const found = find(self, personKey(label, person.ownId), others, shared);
      ids.set(personKey(label, person.ownId), found?.id ?? id);
      if (found !== null || known.has(fold(id))) continue;
      newcomers.push(self);
      remember(self);
    }
  }
  const unknownAnswers = [...told]
    .filter(
      ([who, id]) => !names.has(who) || (id.toLowerCase() !== "new" && !knownIds.has(fold(id)))
    )
    .map(([who, id]) => `${who}=${id}`);
  return {
    ...{ ids, newcomers, links, sharedEmails, unknownAnswers },
    questions: [...questions.values()],
    apart: [...apart].flatMap(([name, one]) => (questions.has(name) ? [] : [one])),
  };

  /** The other person that this one is; null for somebody of their own. */
  function find(
    self: PersonHere,
    key: string,
    others: Pick<Others, "byEmail" | "byName">,
    shared: ReadonlySet<string>
  ): PersonHere | null {
    const settledId = before.get(key);
    const settledPerson = settledId === undefined ? undefined : here.get(fold(settledId));
    if (settledPerson !== undefined) return settledPerson;
    if (known.has(fold(self.id))) return null;
    const link = (to: PersonHere, by: "email" | "answer") => {
      links.push({
        file: self.file,
        ownId: self.id.slice(self.id.indexOf("-") + 1),
        id: to.id,
        by,
        name: self.name,
      });
      return to;
    };
    /** Undefined where nothing was said. Whoever is meant but comes later, or is this one, is nobody else. */
    const answered = (who: string): PersonHere | null | undefined => {
      const answer = told.get(fold(who));
      if (answer === undefined || answer.toLowerCase() === "new")
        return answer === undefined ? undefined : null;
      const meant = here.get(fold(answer));
      return meant === undefined ? null : link(meant, "answer");
    };
    const byId = answered(self.id);
    if (byId !== undefined) return byId;
    const email = fold(self.email);
    const same = shared.has(email) ? undefined : others.byEmail.get(email);
    if (email !== "" && same !== undefined) return link(same, "email");
    const byName = answered(self.name);
    if (byName !== undefined) return byName;
    const alike = (others.byName.get(fold(self.name)) ?? []).filter(() => self.name !== "");
    const open = alike.filter((one) => email === "" || one.email === "" || shared.has(email));
    if (alike.length > 0)
      (open.length > 0 ? questions : apart).set(fold(self.name), {
        name: self.name,
        people: [...alike, self],
      });
    return null;
  }
}

interface Others {
  readonly byEmail: ReadonlyMap<string, PersonHere>;
  readonly byName: ReadonlyMap<string, readonly PersonHere[]>;
}

function copyOf(byName: ReadonlyMap<string, readonly PersonHere[]>): Others["byName"] {
  return new Map([...byName].map(([name, people]) => [name, [...people]]));
}

/** Those of the sheet of people, and whom only plans name. */
export function peopleIn(source: Source): readonly Named[] {
  const seen = new Set<string>();
  const listed = rowsOf(source, "People").map(({ cells }) => ({
    ownId: idIn(cells, "PersonId"),
    name: idIn(cells, "Name"),
    email: idIn(cells, "Email"),
  }));
  const told = rowsOf(source, "Plans").flatMap(({ cells }) => [
    { ownId: idIn(cells, "LearnerId"), name: idIn(cells, "Learner"), email: "" },
    { ownId: idIn(cells, "CoachId"), name: idIn(cells, "Coach"), email: "" },
  ]);
  return [...listed, ...told].filter(({ ownId }) => {
    const key = keyIn({ id: ownId }, "id");
    if (key === "" || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function doubledEmails(people: readonly Named[]): ReadonlySet<string> {
  const all = people.map(({ email }) => fold(email)).filter((email) => email !== "");
  return new Set(all.filter((email, index) => all.indexOf(email) < index));
}
