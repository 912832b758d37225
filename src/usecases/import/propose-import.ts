// What a foreign file holds: the sheet and table that look most like a tracker, what its columns are, and the other tables; or that
// it holds none, and why. Nothing is written, and the file is not changed.
import type { Grid } from "./grid";
import { textOf } from "./grid";
import type { FoundTable } from "./find-tables";
import { findTables, groupOf, headerOf } from "./find-tables";
import { countRows } from "./count-rows";
import { headerlessTable } from "./headerless";
import type { MatchedColumns } from "./match-columns";
import { matchColumns } from "./match-columns";
import { problemsOf } from "./import-problems";
import { columnsThatSpeak, kindOfTable } from "./table-kind";
import { columnsOf, rowsOf } from "./table-place";
import { keyFields } from "./tracker";
import type { Confidence, ImportField } from "../../text/import-words";
import type { TrackerKind, TrackerTable } from "./tracker";

export interface ImportProposal {
  readonly main: TrackerTable;
  readonly others: readonly TrackerTable[];
}

interface Judged {
  readonly table: TrackerTable;
  readonly merit: number;
}

/** What the user said: fields that stand in columns other than those found. Columns count from 0. */
export type ToldColumns = ReadonlyMap<ImportField, number>;

/** @param told holds for the main table only */
export function proposeImport(
  grids: readonly Grid[],
  told: ToldColumns = new Map()
): ImportProposal {
  const judged = grids.flatMap((grid) => {
    const found = findTables(grid);
    return found.map((table) => judgeTable(grid, table, found.length, new Map()));
  });
  const main = mainOf(judged);
  if (main === null || main.table.confidence === "reject") {
    const guess = grids.flatMap((grid) => withoutHeader(grid, told) ?? [])[0];
    if (guess !== undefined) return { main: guess, others: [] };
  }
  if (main === null) return { main: noTracker(grids[0]), others: [] };
  const others = judged.filter((one) => one !== main && one.table.confidence !== "reject");
  return {
    main: told.size === 0 ? main.table : withTold(grids, main.table, told),
    others: others.map(({ table }) => table),
  };
}

/** The one of most merit; an earlier one keeps its place unless a later one is better by a clear margin. */
function mainOf(judged: readonly Judged[]): Judged | null {
  const margin = 1;
  let best: Judged | null = null;
  for (const one of judged) if (best === null || one.merit > best.merit + margin) best = one;
  return best;
}

/** Where no header was found: a list that only its values tell. */
function withoutHeader(grid: Grid, told: ToldColumns): TrackerTable | null {
  const found = headerlessTable(grid);
  if (found === null) return null;
  const { table } = found;
  const taken = new Set(told.values());
  const columns = new Map([
    ...[...found.columns].filter(([, column]) => !taken.has(column)),
    ...told,
  ]);
  const { dataRows, leftOut } = countRows(grid, table, columns);
  const none = columnsOf(table).map((column) => [column, ""] as const);
  const result: TrackerTable = {
    ...noTracker(grid),
    columns,
    headers: new Map(none),
    groups: new Map(none),
    area: table.area,
    dataRows,
    leftOut,
    kind: "list",
    confidence: "low",
  };
  return { ...result, problems: problemsOf(grid, table, result) };
}

function withTold(grids: readonly Grid[], main: TrackerTable, told: ToldColumns): TrackerTable {
  const grid = grids.find(({ name }) => name === main.sheet);
  if (grid !== undefined && main.headerRow === null) return withoutHeader(grid, told) ?? main;
  const found =
    grid &&
    findTables(grid).find(
      ({ headerRow, area }) => headerRow === main.headerRow && area.left === main.area?.left
    );
  return grid && found ? judgeTable(grid, found, 1, told).table : main;
}

function judgeTable(grid: Grid, table: FoundTable, tables: number, told: ToldColumns): Judged {
  const speaking = columnsThatSpeak(grid, table);
  const matched = withToldColumns(matchColumns(grid, table, speaking), told);
  const { kind, valueColumns } = kindOfTable(grid, table, matched.columns);
  const isMatrix = kind === "matrix";
  const columns = isMatrix ? withoutColumns(matched.columns, valueColumns) : matched.columns;
  const { dataRows, leftOut } = countRows(grid, table, columns);
  const strength = [...columns.keys()].reduce(
    (sum, field) => sum + Math.min(1, matched.scores.get(field) ?? 0),
    0
  );
  const confidence = confidenceOf(grid, table, {
    matched: { ...matched, columns },
    kind,
    strength,
    rows: dataRows.length,
    tables,
  });
  const isTracker = confidence !== "reject";
  const result: TrackerTable = {
    sheet: grid.name,
    headerRow: table.headerRow,
    columns,
    headers: new Map(columnsOf(table).map((column) => [column, headerOf(grid, table, column)])),
    dataRows,
    leftOut,
    groups: new Map(columnsOf(table).map((column) => [column, groupOf(grid, table, column)])),
    area: table.area,
    valueColumns,
    kind: isTracker ? kind : "none",
    confidence,
    problems: [],
  };
  return {
    table: { ...result, problems: isTracker ? problemsOf(grid, table, result) : [noTrackerHere] },
    merit: isTracker ? meritOf(grid, result) : -10 + strength,
  };
}

function withToldColumns(matched: MatchedColumns, told: ToldColumns): MatchedColumns {
  if (told.size === 0) return matched;
  const taken = new Set(told.values());
  const columns = new Map([...matched.columns].filter(([, column]) => !taken.has(column)));
  const scores = new Map(matched.scores);
  for (const [field, column] of told) {
    columns.set(field, column);
    scores.set(field, 1);
  }
  return { ...matched, columns, scores };
}

function withoutColumns(
  columns: ReadonlyMap<ImportField, number>,
  without: readonly number[]
): ReadonlyMap<ImportField, number> {
  return new Map([...columns].filter(([, column]) => !without.includes(column)));
}

interface Signs {
  readonly matched: MatchedColumns;
  readonly kind: TrackerKind;
  readonly strength: number;
  readonly rows: number;
  readonly tables: number;
}

function confidenceOf(
  grid: Grid,
  table: FoundTable,
  { matched, kind, strength, rows, tables }: Signs
): Confidence {
  const { columns, scores } = matched;
  const key = Math.max(
    0,
    ...keyFields.map((field) => (columns.has(field) ? (scores.get(field) ?? 0) : 0))
  );
  if (key === 0 || isForm(grid, table)) return "reject";
  if (rows === 0) return strength >= 3 ? "low" : "reject";
  if (kind === "matrix") return key >= 0.75 ? "high" : "medium";
  if (strength < 1.2) return "reject";
  // A list of names with addresses is no tracker: somebody is to do or to reach something.
  if (!columns.has("action") && !columns.has("measure") && strength < 2.6) return "reject";
  if (kind === "period matrix" || tables > 1 || key < 0.75)
    return strength < 1.5 ? "low" : "medium";
  return strength >= 2.2 ? "high" : strength >= 1.6 ? "medium" : "low";
}

/** Lines to write on, and labels with a colon: made to be filled in by hand. */
function isForm(grid: Grid, table: FoundTable): boolean {
  let texts = 0;
  let blanks = 0;
  for (const row of rowsOf(table))
    for (const column of columnsOf(table)) {
      const text = textOf(grid, row, column).trim();
      if (text === "") continue;
      texts += 1;
      if (/_{3,}|\.{5,}|[:：]$|#\s*$/.test(text)) blanks += 1;
    }
  return texts > 0 && blanks >= texts * 0.3;
}

const weights: Partial<Record<ImportField, number>> = {
  learner: 2,
  action: 2,
  measure: 2,
  target: 1.5,
  actual: 1.5,
  baseline: 1,
  owner: 1,
  status: 1,
  due: 1,
  start: 1,
  done: 1,
  percent: 1,
};

const asides =
  /dashboard|overview|summary|instruction|read ?me|help|list|lookup|archive|example|template|legend|chart|pivot|tableau de bord|synth[èe]se|mode d.emploi|aide|übersicht|anleitung|resum|instru|说明|字典|字码|清单|汇总/i;

function meritOf(grid: Grid, table: TrackerTable): number {
  const fields = [...table.columns.keys()].reduce((sum, field) => sum + (weights[field] ?? 0.5), 0);
  return (
    fields +
    0.3 * Math.log10(table.dataRows.length + 1) +
    (table.kind === "matrix" && table.columns.has("learner") ? 1 : 0) -
    (table.confidence === "low" ? 1 : 0) -
    (asides.test(grid.name ?? "") ? 1.5 : 0) -
    (grid.isHidden ? 2 : 0)
  );
}

const noTrackerHere = { key: "noTracker", place: "", count: 0, found: "" } as const;

function noTracker(grid: Grid | undefined): TrackerTable {
  return {
    sheet: grid?.name ?? null,
    headerRow: null,
    columns: new Map(),
    headers: new Map(),
    dataRows: [],
    leftOut: [],
    groups: new Map(),
    area: null,
    valueColumns: [],
    kind: "none",
    confidence: "reject",
    problems: [noTrackerHere],
  };
}
