// Which of the sheets, tables and columns of a workbook are ours, whatever they are called by now: first by hidden
// names, which Excel keeps up to date through every renaming, then by title and headers. Pure; the reading is elsewhere.
import { parseCellReference, parseColumnReference } from "./reference";
import type { SheetOutline, TableOutline, WorkbookOutline } from "./outline";
import type { CellContent } from "./spec";
import { columnName } from "./spec";

export interface Found {
  readonly sheets: readonly FoundSheet[];
  readonly tables: readonly FoundTable[];
  /** Workbook names with their formulas. */
  readonly names: ReadonlyMap<string, string>;
}

export interface FoundSheet {
  readonly name: string;
  /** For sheets that bear one of our titles: whether nothing stands on them. */
  readonly isEmpty?: boolean;
  /** For sheets that bear one of our titles: what stands in the cell that its outline names as proof. */
  readonly proof?: CellContent;
}

export interface FoundTable {
  readonly name: string;
  readonly sheetName: string;
  readonly headers: readonly string[];
}

export interface Recognised {
  /** Sheet name → our id. */
  readonly sheetIds: ReadonlyMap<string, string>;
  /** Names of sheets that are ours by title alone, and empty. */
  readonly bare: ReadonlySet<string>;
  /** Table id → the table, with the id of each of its columns or null for a user's. */
  readonly tables: ReadonlyMap<string, RecognisedTable>;
}

export interface RecognisedTable extends FoundTable {
  readonly columnIds: readonly (string | null)[];
}

/** The share of the headers of some version that a table must bear to be ours when no name leads to it. */
const SIGNATURE = 0.75;

export function recognise(wanted: WorkbookOutline, found: Found): Recognised {
  const tables = recogniseTables(wanted, found);
  const sheetIds = new Map<string, string>();
  const bare = new Set<string>();
  for (const spec of wanted.sheets) {
    const known = namedSheet(spec, found, tables);
    const sheet = known ?? titledSheet(spec, found);
    if (sheet === undefined || sheetIds.has(sheet.name)) continue;
    sheetIds.set(sheet.name, spec.id);
    if (known === undefined && sheet.isEmpty === true) bare.add(sheet.name);
  }
  return { sheetIds, bare, tables };
}

function namedSheet(
  spec: SheetOutline,
  found: Found,
  tables: ReadonlyMap<string, RecognisedTable>
): FoundSheet | undefined {
  const byName = spec.marks
    .map((name) => parseCellReference(found.names.get(name) ?? "")?.sheet)
    .find((name) => name !== undefined);
  const byTable = spec.tables
    .map((table) => tables.get(table.id)?.sheetName)
    .find((name) => name !== undefined);
  return found.sheets.find((sheet) => same(sheet.name, byName ?? byTable ?? ""));
}

function titledSheet(spec: SheetOutline, found: Found): FoundSheet | undefined {
  const proof = spec.proof?.content;
  return found.sheets.find(
    (sheet) =>
      same(sheet.name, spec.title) &&
      (sheet.isEmpty === true || (proof !== undefined && sheet.proof === proof))
  );
}

function recogniseTables(
  wanted: WorkbookOutline,
  found: Found
): ReadonlyMap<string, RecognisedTable> {
  const result = new Map<string, RecognisedTable>();
  const claimed = new Set<FoundTable>();
  const claim = (spec: TableOutline, table: FoundTable | undefined) => {
    if (table === undefined || claimed.has(table)) return;
    claimed.add(table);
    result.set(spec.id, { ...table, columnIds: columnIds(spec, table, found.names) });
  };
  const specs = wanted.sheets.flatMap((sheet) => sheet.tables);
  for (const spec of specs) claim(spec, namedTable(spec, found));
  for (const spec of specs) {
    if (!result.has(spec.id)) claim(spec, signedTable(spec, found, claimed));
  }
  return result;
}

/** Whether these headers are those of some version of a table of ours. */
export function bearsHeaders(spec: TableOutline, headers: readonly string[]): boolean {
  const versions = [...new Set(spec.columns.map(({ since = 1 }) => since))];
  return versions.some((version) => {
    const columns = spec.columns.filter(({ since = 1 }) => since <= version);
    const there = columns.filter(({ header, formerly = [] }) =>
      headers.some((present) => [header, ...formerly].some((one) => same(present, one)))
    );
    return there.length >= SIGNATURE * columns.length;
  });
}

/** Names of tables beside ours that bear our headers. */
export function copiesOf(
  wanted: WorkbookOutline,
  others: readonly FoundTable[]
): readonly string[] {
  const specs = wanted.sheets.flatMap((sheet) => sheet.tables);
  return others
    .filter(({ headers }) => specs.some((spec) => bearsHeaders(spec, headers)))
    .map(({ name }) => name);
}

function namedTable(spec: TableOutline, found: Found): FoundTable | undefined {
  for (const column of spec.columns) {
    const reference = parseColumnReference(found.names.get(columnName(spec.id, column.id)) ?? "");
    const table = found.tables.find(
      ({ name }) => reference !== null && same(name, reference.table)
    );
    if (table !== undefined) return table;
  }
  return undefined;
}

function signedTable(
  spec: TableOutline,
  found: Found,
  claimed: ReadonlySet<FoundTable>
): FoundTable | undefined {
  const bears = (table: FoundTable, { header, formerly = [] }: TableOutline["columns"][number]) =>
    table.headers.some((present) => [header, ...formerly].some((one) => same(present, one)));
  const score = (table: FoundTable) => spec.columns.filter((one) => bears(table, one)).length;
  const candidates = found.tables.filter(
    (table) => !claimed.has(table) && bearsHeaders(spec, table.headers)
  );
  const best = Math.max(...candidates.map(score));
  const ours = candidates.find((table) => same(table.name, spec.name));
  return ours ?? candidates.find((table) => score(table) === best);
}

function columnIds(
  spec: TableOutline,
  table: FoundTable,
  names: ReadonlyMap<string, string>
): readonly (string | null)[] {
  const ids: (string | null)[] = table.headers.map(() => null);
  const take = (id: string, header: string) => {
    const index = table.headers.findIndex((present) => same(present, header));
    if (index >= 0 && ids[index] === null && !ids.includes(id)) ids[index] = id;
  };
  for (const column of spec.columns) {
    const reference = parseColumnReference(names.get(columnName(spec.id, column.id)) ?? "");
    if (reference !== null && same(reference.table, table.name)) take(column.id, reference.header);
  }
  for (const { id, header, formerly = [] } of spec.columns)
    for (const one of [header, ...formerly]) take(id, one);
  return ids;
}

/** Excel tells sheets, tables and headers apart without regard to case. */
function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
