// The list of people who write comments: as the file had it, and lengthened by those who are new.
import type { Book } from "../book";
import { newPersonId, peoplePart, readPeople, type People } from "./comments";
import type { PartStore } from "./part-store";
import type { RelationshipList } from "./relationships";

const personType = "http://schemas.microsoft.com/office/2017/10/relationships/person";

export interface PersonList {
  /** Those of the file. */
  readonly known: People;
  readonly idOf: (author: string) => string;
  /** Adds the part, where there is one to add, after all sheets were written. */
  readonly add: (ofWorkbook: RelationshipList) => void;
}

export function personList(book: Book, store: PartStore): PersonList {
  const kept = book.kept?.ofWorkbook.find(({ type }) => type.endsWith("/person"));
  const part = kept === undefined ? undefined : store.unwritten(kept.target);
  const known = readPeople(part === undefined ? undefined : new TextDecoder().decode(part.bytes));
  const all = new Map(known);
  return {
    known,
    idOf: (author) => {
      const found = [...all].find(([, name]) => name === author)?.[0];
      const id = found ?? newPersonId(all.size);
      all.set(id, author);
      return id;
    },
    add: (ofWorkbook) => {
      if (all.size > known.size) {
        const name = store.freeName("xl/persons/person");
        store.add(name, "application/vnd.ms-excel.person+xml", peoplePart(all));
        ofWorkbook.add(personType, name);
      } else if (kept !== undefined) ofWorkbook.keep(store.keep([kept]));
    },
  };
}
