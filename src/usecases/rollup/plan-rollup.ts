// What a roll-up changes in the workbook that it goes into: decided from the rows that are there and the files that were read.
// The same files again change nothing; a file in a new state changes what is its own.
import { settingsFrom } from "../../domain/settings";
import type { SettingKey } from "../../domain/settings";
import { settingKeys } from "../../domain/settings";
import type { Cell } from "../../domain/plan";
import type { SourceRow } from "../../domain/source-row";
import { idKey } from "../../domain/sharing";
import type { TableRow } from "../../gateway/rows";
import { sourceRows } from "../../schema/cycle-rows";
import type { Row } from "../../schema/codec";
import type { Catalogue } from "../../text/catalogue";
import { say } from "../../text/catalogue";
import type { ToldPeople } from "../import/told-people";
import type { OpenedWorkbook } from "../open-workbook";
import { newIds } from "../set-up/new-ids";
import { carriedTables } from "./carried";
import type { CarriedTable } from "./carried";
import type { Gathered } from "./gather";
import { nameFiles } from "./name-files";
import type { ReadRow } from "./read-workbook";
import { namesOf, rolledPeople, rolledRows } from "./rolled-rows";
import { rowChanges } from "./row-changes";
import type { RowChanges } from "./row-changes";
import type { PersonHere, SamePeople } from "./same-people";
import { samePeople } from "./same-people";
import type { Source } from "./source";
import { idIn, prefixOf } from "./ids";

/** The tables that must have been read. */
export const rollupTables: readonly string[] = [
  ...carriedTables.map(({ id }) => id),
  ...["Sources", "Settings"],
];

/** Marks a row of Sources that stands for a whole workbook. */
export const workbookEntry = "Workbooks";

export interface RollupPlan {
  readonly sources: readonly Source[];
  readonly refused: Gathered["refused"];
  readonly people: SamePeople;
  readonly changes: ReadonlyMap<string, RowChanges>;
  /** Rows of Sources to add, and those whose file changed since. */
  readonly newEntries: readonly SourceRow[];
  readonly marks: readonly { readonly row: number; readonly mark: string }[];
  /** Files that judge by other thresholds than the workbook. */
  readonly otherThresholds: readonly {
    readonly file: string;
    readonly keys: readonly SettingKey[];
  }[];
}

export function planRollup(
  gathered: Gathered,
  opened: OpenedWorkbook,
  told: ToldPeople,
  today: number,
  reader: Catalogue
): RollupPlan {
  const { words } = opened;
  const rows = (table: string): readonly TableRow[] => opened.rows.get(table) ?? [];
  const entries = rows("Sources").map((row) => ({ row, entry: sourceRows.from(row.cells, words) }));
  const workbooks = entries.filter(({ entry }) => entry.table === workbookEntry);
  const { sources, refused } = named(
    gathered,
    workbooks.map(({ entry }) => entry),
    reader
  );
  const known = new Map(workbooks.map((one) => [one.entry.file, one]));

  const settled = entries
    .filter(({ entry }) => entry.table === "People" && entry.ownId !== "" && known.has(entry.file))
    .map(({ entry: { file, ownId, id } }) => ({ file, ownId, id }));
  const files = new Map(workbooks.map(({ entry }) => [entry.id.toUpperCase(), entry.file]));
  const present = rows("People").flatMap(({ cells }): PersonHere[] => {
    const id = idIn(cells, "PersonId");
    const file = files.get(prefixOf(id) ?? "") ?? "";
    return id === "" ? [] : [{ id, name: idIn(cells, "Name"), email: idIn(cells, "Email"), file }];
  });
  const people = samePeople(sources, present, settled, told);
  const peopleRows = rolledPeople(
    sources,
    people,
    new Map(rows("People").map(({ cells }) => [idIn(cells, "PersonId"), cells])),
    words
  );
  const rolled = new Map<string, readonly Row[]>([
    ...rolledRows(sources, people, namesOf(present, peopleRows), words),
    ["People", [...peopleRows.values()]],
  ]);

  const looked = new Set(sources.map(({ prefix }) => prefix));
  const holders = holdersOf([...settled, ...people.links], files, sources);
  const isLookedAt = (table: CarriedTable) => (row: TableRow) => {
    const plan = idIn(row.cells, "PlanId");
    const isOfPerson = table.id === "People" || (table.isShared && plan === "");
    if (!isOfPerson) return looked.has(prefixOf(ownerIn(table, row)) ?? "");
    // A person of several workbooks is gone only when all of them say so.
    const id = idIn(row.cells, "PersonId");
    const all = [prefixOf(id) ?? "", ...(holders.get(idKey(id)) ?? [])];
    return (
      all.every((prefix) => looked.has(prefix)) || (peopleRows.has(id) && table.id === "People")
    );
  };
  const changes = new Map(
    carriedTables.map((table) => [
      table.id,
      rowChanges(table, rows(table.id), rolled.get(table.id) ?? [], {
        isLookedAt: isLookedAt(table),
        keepsBlanks: table.id === "People",
      }),
    ])
  );
  const { entriesOf, marks } = entriesAnew(sources, people, known, today);
  return {
    ...{ sources, refused, people, changes, marks, newEntries: entriesOf },
    otherThresholds: otherThresholds(sources, rows("Settings")),
  };
}

/** Every file under its name and prefix; what is known keeps both. */
function named(
  { read, refused }: Gathered,
  known: readonly SourceRow[],
  reader: Catalogue
): Pick<RollupPlan, "sources" | "refused"> {
  const names = nameFiles(
    read.map(({ path }) => path),
    known.map(({ file }) => file)
  );
  const next = newIds(
    "W",
    2,
    known.map(({ id }) => id),
    read.length
  );
  const out: Gathered["refused"][number][] = [...refused];
  const sources: Source[] = [];
  // A copy of a known file under a new name is that file.
  const labels = names.map((name, index) => {
    const { mark = "" } = read[index] ?? {};
    const same = known.find((one) => one.mark === mark);
    const isKnown = known.some(({ file }) => file === name.label);
    const isFree = same !== undefined && !names.some(({ label }) => label === same.file);
    return !isKnown && isFree ? { ...name, label: same.file } : name;
  });
  read.forEach((file, index) => {
    const name = labels[index];
    if (name === undefined) return;
    if (name.kind !== "named") {
      const sentence = say(reader.rollup.refusals.ambiguous, { file: name.label });
      out.push({ file: name.label, sentence });
      return;
    }
    const { label } = name;
    const prefix = known.find((one) => one.file === label)?.id ?? next();
    sources.push({ ...file.chosen, mark: file.mark, label, prefix: prefix.toUpperCase() });
  });
  return { sources, refused: out };
}

/** The ID through which a row belongs to a workbook. */
function ownerIn({ own, fates }: CarriedTable, { cells }: TableRow): string {
  if (own !== null) return idIn(cells, own);
  const plan = fates.has("PlanId") ? idIn(cells, "PlanId") : "";
  return plan === "" ? idIn(cells, "MeasureId") : plan;
}

/** Person ID → prefixes of the other workbooks that have the person. */
function holdersOf(
  links: readonly { readonly file: string; readonly id: string }[],
  files: ReadonlyMap<string, string>,
  sources: readonly Source[]
): ReadonlyMap<string, readonly string[]> {
  const prefixes = new Map([
    ...[...files].map(([prefix, file]) => [file, prefix] as const),
    ...sources.map(({ label, prefix }) => [label, prefix] as const),
  ]);
  const result = new Map<string, string[]>();
  for (const { file, id } of links)
    result.set(idKey(id), [...(result.get(idKey(id)) ?? []), prefixes.get(file) ?? ""]);
  return result;
}

function entriesAnew(
  sources: readonly Source[],
  { links }: SamePeople,
  known: ReadonlyMap<string, { readonly row: TableRow; readonly entry: SourceRow }>,
  on: number
) {
  const marks: { row: number; mark: string }[] = [];
  const entriesOf: SourceRow[] = [];
  for (const { label, prefix, mark } of sources) {
    const there = known.get(label);
    const entry = { table: workbookEntry, file: label, sheet: "", row: null, ownId: "", mark, on };
    if (there === undefined) entriesOf.push({ id: prefix, ...entry });
    else if (there.entry.mark !== mark) marks.push({ row: there.row.row, mark });
  }
  for (const { file, ownId, id } of links)
    entriesOf.push({ id, table: "People", file, sheet: "", row: null, ownId, mark: "", on });
  return { entriesOf, marks };
}

function otherThresholds(
  sources: readonly Source[],
  here: readonly TableRow[]
): RollupPlan["otherThresholds"] {
  const ours = settingsOf(here);
  return sources.flatMap(({ label, settings }) => {
    const theirs = settingsOf(settings);
    const keys = settingKeys.filter((key) => theirs[key] !== ours[key]);
    return keys.length === 0 ? [] : [{ file: label, keys }];
  });
}

function settingsOf(rows: readonly Pick<ReadRow, "cells">[]) {
  return settingsFrom(
    new Map(
      rows.map(({ cells }): readonly [string, Cell] => [idIn(cells, "Key"), cells["Value"] ?? null])
    )
  );
}
