// The rows that workbooks become in a roll-up: IDs and all that refers to them with the prefix of their workbook, people under the ID
// of who they are, words in the language of the roll-up, and nothing of what stays.
import type { Row } from "../../schema/codec";
import { wordsOfList } from "../../schema/sheets/lists";
import type { CellContent } from "../../schema/spec";
import type { Catalogue } from "../../text/catalogue";
import { carriedTables } from "./carried";
import type { CarriedTable, Fate } from "./carried";
import type { PersonHere, SamePeople } from "./same-people";
import { peopleIn, personKey } from "./same-people";
import type { Source } from "./source";
import { idIn, keyIn, prefixed } from "./ids";
import { rowsOf } from "./source";
import { everySheet } from "../../schema/workbook";

/** Table id → rows for the roll-up. */
export type RolledRows = ReadonlyMap<string, readonly Row[]>;

/** Rows of every table but People, in the order of the sources. */
export function rolledRows(
  sources: readonly Source[],
  { ids }: Pick<SamePeople, "ids">,
  names: ReadonlyMap<string, string>,
  words: Catalogue
): RolledRows {
  const result = new Map<string, Row[]>();
  for (const source of sources) {
    const known = knownIds(source);
    const plans = new Set(rowsOf(source, "Plans").map(({ cells }) => keyIn(cells, "PlanId")));
    const translate = translator(source.words, words);
    for (const table of carriedTables) {
      if (table.id === "People") continue;
      const all = result.get(table.id) ?? [];
      result.set(table.id, all);
      for (const { cells } of rowsOf(source, table.id)) {
        const row: Record<string, CellContent> = {};
        for (const [column, fate] of table.fates) {
          const content = cells[column] ?? null;
          if (fate === "stays" || content === null) continue;
          row[column] = contentOf(fate, content, `${table.id}.${column}`);
        }
        if (table.id === "Plans") nameAs(row, names);
        all.push(row);
      }
    }

    function contentOf(fate: Fate, content: CellContent, place: string): CellContent {
      if (fate === "goes") return translate(place, content);
      if (fate === "said") return words.rollup.said;
      const id = String(content).trim();
      if (fate === "parent")
        return plans.has(id.toLowerCase()) ? prefixed(source.prefix, id) : null;
      if (fate === "own") return prefixed(source.prefix, id);
      if (fate === "any")
        return known.has(id.toLowerCase())
          ? prefixed(source.prefix, id)
          : translate(place, content);
      return fate === "People"
        ? (ids.get(personKey(source.label, id)) ?? prefixed(source.prefix, id))
        : prefixed(source.prefix, id);
    }
  }
  result.set("Leave", [...distinct(result.get("Leave") ?? [])]);
  result.set("Skills", [...distinct(result.get("Skills") ?? [])]);
  return result;
}

/**
 * Who is in the roll-up, one row for each ID: as their own workbook has them, its blanks filled from the others in their order.
 * `present` are the rows that are there: a workbook that is not among the sources keeps what it said before.
 */
export function rolledPeople(
  sources: readonly Source[],
  { ids }: Pick<SamePeople, "ids">,
  present: ReadonlyMap<string, Row>,
  words: Catalogue
): ReadonlyMap<string, Row> {
  const people = carriedTables.find(({ id }) => id === "People");
  const own = new Map<string, Row>();
  const others = new Map<string, Row[]>();
  for (const source of sources) {
    const translate = translator(source.words, words);
    const rows = new Map(
      rowsOf(source, "People").map(({ cells }) => [keyIn(cells, "PersonId"), cells] as const)
    );
    for (const { ownId, name } of peopleIn(source)) {
      const id = ids.get(personKey(source.label, ownId)) ?? prefixed(source.prefix, ownId);
      const cells = rows.get(ownId.toLowerCase()) ?? roleRow(source, ownId, name);
      const row: Record<string, CellContent> = { PersonId: id };
      for (const [column, fate] of people?.fates ?? []) {
        const content = cells[column] ?? null;
        if (fate === "stays" || fate === "own" || content === null) continue;
        row[column] =
          fate === "People"
            ? (ids.get(personKey(source.label, String(content))) ??
              prefixed(source.prefix, String(content)))
            : translate(`People.${column}`, content);
      }
      if (id === prefixed(source.prefix, ownId)) own.set(id, row);
      else others.set(id, [...(others.get(id) ?? []), row]);
    }
  }
  const all = new Set([...own.keys(), ...others.keys()]);
  return new Map(
    [...all].map((id) => {
      const first: Row = { ...filled(present.get(id)), ...own.get(id), PersonId: id };
      return [id, (others.get(id) ?? []).reduce<Row>((row, more) => ({ ...more, ...row }), first)];
    })
  );
}

/** Somebody whom only a plan names. */
function roleRow(source: Source, ownId: string, name: string): Row {
  const isLearner = rowsOf(source, "Plans").some(
    ({ cells }) => keyIn(cells, "LearnerId") === ownId.toLowerCase()
  );
  const { roles } = source.words;
  return { Name: name === "" ? null : name, Role: isLearner ? roles.learner : roles.coach };
}

function filled(row: Row = {}): Row {
  const taken = carriedTables.find(({ id }) => id === "People")?.fates;
  return Object.fromEntries(
    Object.entries(row).filter(
      ([column, content]) =>
        content !== null && content !== undefined && (taken?.get(column) ?? "stays") !== "stays"
    )
  );
}

/** A plan calls people what the sheet of people calls them. */
function nameAs(row: Record<string, CellContent>, names: ReadonlyMap<string, string>): void {
  for (const [id, name] of [
    ["LearnerId", "Learner"],
    ["CoachId", "Coach"],
  ] as const) {
    const said = names.get(idIn(row, id));
    if (said !== undefined && said !== "") row[name] = said;
  }
}

/** IDs that rows of this workbook have. */
function knownIds(source: Source): ReadonlySet<string> {
  return new Set(
    carriedTables.flatMap(({ id, own }: CarriedTable) =>
      own === null ? [] : rowsOf(source, id).map(({ cells }) => keyIn(cells, own))
    )
  );
}

function distinct(rows: readonly Row[]): readonly Row[] {
  return [
    ...new Map(rows.map((row) => [JSON.stringify(Object.entries(row).sort()), row])).values(),
  ];
}

/** Words of lists that no column's check names: what was agreed is kept as words, too. */
const listsOfTerms: Readonly<Record<string, readonly string[]>> = {
  "Terms.Part": ["TermPart"],
  "Terms.Sort": ["Direction", "Owner"],
};

/** Turns the words of lists from one language into another's; what is no word of the column's list stays as it is. */
function translator(from: Catalogue, to: Catalogue) {
  if (from === to) return (_: string, content: CellContent) => content;
  const lists = new Map<string, readonly string[]>(Object.entries(listsOfTerms));
  for (const { id, columns } of everySheet(from).sheets.flatMap((sheet) => sheet.tables))
    for (const { id: column, validation } of columns) {
      const list =
        validation?.kind === "list" ? /^=Lists\.(\w+)$/.exec(validation.source)?.[1] : undefined;
      if (list !== undefined) lists.set(`${id}.${column}`, [list]);
    }
  const pairs = new Map<string, ReadonlyMap<string, string | number>>();
  for (const [place, names] of lists)
    pairs.set(
      place,
      new Map(
        names.flatMap((name) => {
          const there = wordsOfList(name, to);
          return wordsOfList(name, from).map(
            (word, index) => [String(word).toLowerCase(), there[index] ?? word] as const
          );
        })
      )
    );
  return (place: string, content: CellContent): CellContent =>
    typeof content === "string"
      ? (pairs.get(place)?.get(content.trim().toLowerCase()) ?? content)
      : content;
}

/** Names by ID, for those who are in the roll-up after it. */
export function namesOf(
  present: readonly PersonHere[],
  people: ReadonlyMap<string, Row>
): ReadonlyMap<string, string> {
  return new Map([
    ...present.map(({ id, name }) => [id, name] as const),
    ...[...people].map(([id, row]) => [id, idIn(row, "Name")] as const),
  ]);
}
