// Whether a table is a list, a matrix (a column for each course or person), or repeats its columns for each period.
import { readColumn } from "./column-values";
import type { FoundTable } from "./find-tables";
import { groupOf, headerOf } from "./find-tables";
import type { Grid } from "./grid";
import { knownScore, scoreHeader } from "./match-header";
import { columnsOf, rowsOf } from "./table-place";
import type { ImportField } from "../../text/import-words";
import type { TrackerKind } from "./tracker";

export interface TableKind {
  readonly kind: TrackerKind;
  readonly valueColumns: readonly number[];
}

/**
 * Columns that repeat for each group ("Goal", "Actual" under "Q1" and "Q2"): those outside the groups and those of the one group that
 * speaks for the whole (a total, a full year), else of the last one that is filled. Null where nothing repeats.
 */
export function columnsThatSpeak(grid: Grid, table: FoundTable): ReadonlySet<number> | null {
  const groups = repeatedGroups(grid, table);
  if (groups.size < 2) return null;
  const names = [...groups.keys()];
  const isFilled = (name: string): boolean =>
    (groups.get(name) ?? []).some((column) => readColumn(grid, column, rowsOf(table)).filled > 0);
  const chosen =
    names.find((name) => whole.test(name) && isFilled(name)) ??
    [...names].reverse().find(isFilled) ??
    names[0];
  const others = new Set(
    names.filter((name) => name !== chosen).flatMap((n) => groups.get(n) ?? [])
  );
  return new Set(columnsOf(table).filter((column) => !others.has(column)));
}

const whole =
  /\b(total|overall|full year|year to date|ytd|ann[ée]e|gesamt|jahr|a[ñn]o)\b|合计|全年|总/i;
const period =
  /\b(q[1-4]|[1-4]q|h[12]|t[1-4]|s[12]|w(eek)?\s*\d|kw\s*\d|(19|20)\d\d|jan|feb|f[ée]v|mar|apr|avr|abr|may|mai|jun|jul|aug|ao[uû]t|ago|sep|oct|okt|out|nov|dec|d[ée]c|dez|dic|month|mois|monat|mes|m[êe]s)[a-z]*\b|\d月|第.季度|季度|周/i;

/** Group name → columns, for groups that hold the same headers as another one. */
function repeatedGroups(grid: Grid, table: FoundTable): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  if (table.groupRow === null) return groups;
  for (const column of columnsOf(table)) {
    const name = groupOf(grid, table, column);
    // "Baseline" over "Value" and "Date" says what the columns are, not when.
    if (name !== "" && !namesField(name)) groups.set(name, [...(groups.get(name) ?? []), column]);
  }
  const heads = (columns: readonly number[]): string =>
    columns.map((column) => headerOf(grid, table, column).trim().toLowerCase()).join("|");
  const counts = new Map<string, number>();
  for (const columns of groups.values()) {
    const key = heads(columns);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return new Map([...groups].filter(([, columns]) => (counts.get(heads(columns)) ?? 0) > 1));
}

/** Whether a word over several columns is that of an amount rather than of a period. */
export function namesField(name: string): boolean {
  const scores = scoreHeader(name);
  return (["baseline", "target", "actual"] as const).some(
    (field) => (scores.get(field) ?? 0) >= 0.75
  );
}

/** @param columns the fields that were found */
export function kindOfTable(
  grid: Grid,
  table: FoundTable,
  columns: ReadonlyMap<ImportField, number>
): TableKind {
  const groups = [...repeatedGroups(grid, table).keys()];
  if (groups.length >= 2) {
    const valueColumns = columnsOf(table).filter((column) =>
      groups.includes(groupOf(grid, table, column))
    );
    return { kind: "period matrix", valueColumns };
  }
  const taken = new Set(columns.values());
  const free = columnsOf(table).filter((column) => {
    const header = headerOf(grid, table, column).trim();
    return !taken.has(column) && header !== "" && knownScore(header) < 0.9;
  });
  const periods = free.filter((column) => period.test(headerOf(grid, table, column)));
  const amounts = periods.filter((column) => {
    const { filled, numbers } = readColumn(grid, column, rowsOf(table));
    return filled === 0 || numbers >= 0.5;
  });
  if (amounts.length >= 3) return { kind: "period matrix", valueColumns: amounts };
  const marks = free.filter((column) => isMarked(grid, table, column));
  const hasKey =
    columns.has("learner") || columns.has("action") || isOfSkills(grid, table, columns);
  if (hasKey && marks.length >= 3 && marks.length >= free.length * 0.6)
    return { kind: "matrix", valueColumns: free };
  return { kind: "list", valueColumns: [] };
}

/** A row for each skill, a column for each person. */
function isOfSkills(
  grid: Grid,
  table: FoundTable,
  columns: ReadonlyMap<ImportField, number>
): boolean {
  const column = columns.get("measure");
  if (column === undefined) return false;
  return /skill|comp[eé]ten|habilid|f[äa]higkeit|kenntnis|技能|能力/i.test(
    headerOf(grid, table, column)
  );
}

/** What stands for a level or a tick in a matrix of skills. */
const levels = new Set(["0", "1", "2", "3", "4", "5"]);

/** Filled with a few words, marks, levels or dates: a cell of a matrix. A blank column beside such ones is one, too. */
function isMarked(grid: Grid, table: FoundTable, column: number): boolean {
  const seen = readColumn(grid, column, rowsOf(table));
  if (seen.filled === 0) return false;
  if (seen.statuses >= 0.7 || seen.statuses + seen.dates >= 0.8) return true;
  return seen.numbers >= 0.8 && [...seen.words].every((word) => levels.has(word));
}
