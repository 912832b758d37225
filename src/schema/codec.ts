// Records ↔ table rows, said once for both directions: which column holds which field, and as what.
// Words of lists are turned to keys and back by the workbook's language, capitals ignored as Excel's MATCH does.
import type { Cell } from "../domain/plan";
import type { Catalogue } from "../text/catalogue";
import type { CellContent } from "./spec";

/** Column id → content; blank cells are null or absent. */
export type Row<Id extends string = string> = Readonly<Partial<Record<Id, CellContent>>>;

/** How one field stands in one cell. */
interface CellCodec<Value> {
  readonly from: (content: CellContent | undefined, words: Catalogue) => Value;
  readonly to: (value: Value, words: Catalogue) => CellContent;
}

export interface RowCodec<Thing, Id extends string> {
  readonly from: (row: Row<Id>, words: Catalogue) => Thing;
  readonly to: (thing: Thing, words: Catalogue) => Row<Id>;
}

/** Text as it stands; a number that somebody typed reads as its digits, a blank as "". */
export const asText: CellCodec<string> = {
  from: textOf,
  to: (text) => (text === "" ? null : text),
};

/** Whatever people typed, for the domain to guard. */
export const asTyped: CellCodec<Cell> = {
  from: (content) => (content === undefined || content === "" ? null : content),
  to: (cell) => cell,
};

/** A number that Aimline wrote; 0 where something else stands. */
export const asNumber: CellCodec<number> = {
  from: (content) => (typeof content === "number" ? content : 0),
  to: (number) => number,
};

/** A word of a list: its key, or null for anything else. */
export function asWord<Key extends string>(
  list: (words: Catalogue) => Readonly<Record<Key, string>>
): CellCodec<Key | null> {
  return {
    from: (content, words) => keyOf(list(words), content),
    to: (key, words) => (key === null ? null : list(words)[key]),
  };
}

/** Fields of a record → column and codec, in the order in which they are written. */
export function rowCodec<Thing, Id extends string>(fields: {
  readonly [Field in keyof Thing]: readonly [Id, CellCodec<Thing[Field]>];
}): RowCodec<Thing, Id> {
  const all = Object.entries(fields) as unknown as readonly (readonly [
    keyof Thing,
    readonly [Id, CellCodec<Thing[keyof Thing]>],
  ])[];
  return {
    from: (row, words) =>
      Object.fromEntries(
        all.map(([field, [id, codec]]) => [field, codec.from(row[id], words)])
      ) as unknown as Thing,
    to: (thing, words) =>
      Object.fromEntries(
        all.map(([field, [id, codec]]) => [id, codec.to(thing[field], words)])
      ) as unknown as Row<Id>,
  };
}

function textOf(content: CellContent | undefined): string {
  return content === null || content === undefined ? "" : String(content);
}

/** The key whose word stands in the cell, or null. */
function keyOf<Key extends string>(
  words: Readonly<Record<Key, string>>,
  content: CellContent | undefined
): Key | null {
  const typed = textOf(content).toLowerCase();
  const found = Object.entries<string>(words).find(([, word]) => word.toLowerCase() === typed);
  return found === undefined ? null : (found[0] as Key);
}
