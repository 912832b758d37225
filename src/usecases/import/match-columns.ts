// Which column is which field: the header's claim, weighed with what stands below it; each column and each field once, the surest first.
import type { ColumnValues } from "./column-values";
import { readColumn } from "./column-values";
import type { FoundTable } from "./find-tables";
import { groupOf, headerOf } from "./find-tables";
import type { Grid } from "./grid";
import type { HeaderScores } from "./match-header";
import { scoreHeader } from "./match-header";
import { namesField } from "./table-kind";
import { isMergedAcross, rowsOf } from "./table-place";
import { importFields } from "../../text/import-words";
import type { ImportField } from "../../text/import-words";

export interface MatchedColumns {
  readonly columns: ReadonlyMap<ImportField, number>;
  /** How sure each is, 0 to about 1.3. */
  readonly scores: ReadonlyMap<ImportField, number>;
  readonly values: ReadonlyMap<number, ColumnValues>;
}

/** Below this a claim is none. */
const leastScore = 0.35;

/** @param allowed columns that may take a field; null = all of the table */
export function matchColumns(
  grid: Grid,
  table: FoundTable,
  allowed: ReadonlySet<number> | null
): MatchedColumns {
  const { area } = table;
  const rows = rowsOf(table).filter((row) => !isMergedAcross(grid, table, row));
  const values = new Map<number, ColumnValues>();
  const claims: { field: ImportField; column: number; score: number }[] = [];
  for (let column = area.left; column <= area.right; column++) {
    const seen = readColumn(grid, column, rows);
    values.set(column, seen);
    const header = headerOf(grid, table, column);
    if (header.trim() === "" || (allowed !== null && !allowed.has(column))) continue;
    for (const [field, score] of claimsOf(header, groupOf(grid, table, column))) {
      const weighed = score + evidence(field, seen, rows.length);
      if (weighed >= leastScore) claims.push({ field, column, score: weighed });
    }
  }
  claims.sort((a, b) => b.score - a.score || a.column - b.column);
  const columns = new Map<ImportField, number>();
  const scores = new Map<ImportField, number>();
  const taken = new Set<number>();
  for (const { field, column, score } of claims) {
    if (columns.has(field) || taken.has(column)) continue;
    columns.set(field, column);
    scores.set(field, score);
    taken.add(column);
  }
  const ordered = importFields.flatMap((field) => {
    const column = columns.get(field);
    return column === undefined ? [] : [[field, column] as const];
  });
  return { columns: new Map(ordered), scores, values };
}

/** A group such as "Status" over "Current" and "Forecast" names its columns when the words of the header do not. */
function claimsOf(header: string, group: string): HeaderScores {
  const own = scoreHeader(header);
  if (group === "") return own;
  const least = namesField(group) ? 0.7 : 0.9;
  const claims = new Map(own);
  // "Baseline" over "Value" and "Date": the value is the baseline, and nothing else.
  if (namesField(group)) for (const field of amountFields) claims.delete(field);
  const isAmount = amountFields.some((field) => (own.get(field) ?? 0) >= 0.7);
  for (const [field, score] of scoreHeader(group)) {
    // A "value" under "Progress" is where it stands, in whatever unit.
    if (field === "percent" && isAmount) continue;
    if (score >= least && score > (claims.get(field) ?? 0)) claims.set(field, score);
  }
  return claims;
}

const dateFields: readonly ImportField[] = ["start", "due", "done", "updated"];
const amountFields: readonly ImportField[] = ["baseline", "target", "actual"];

/** Between −1 and +0.3: what the cells say of the claim. A blank column says nothing. */
function evidence(field: ImportField, seen: ColumnValues, rows: number): number {
  if (seen.filled === 0) return 0;
  if (dateFields.includes(field)) {
    if (seen.dates >= 0.4) return 0.25;
    return seen.numbers > 0.9 && seen.length === 0 ? -0.2 : -0.7;
  }
  if (amountFields.includes(field)) return seen.numbers >= 0.3 ? 0.2 : -0.45;
  if (seen.dates >= 0.6) return -0.8;
  switch (field) {
    case "percent":
      return seen.percents >= 0.4 ? 0.25 : seen.numbers >= 0.6 ? 0.1 : -0.8;
    case "id":
      return seen.counting >= 0.6 ? 0.25 : seen.distinct >= seen.filled * 0.9 ? 0.05 : -0.4;
    case "status":
      return seen.statuses >= 0.5 ? 0.25 : seen.distinct <= 8 ? 0 : -0.3;
    case "priority":
      return seen.priorities >= 0.5 ? 0.25 : seen.numbers >= 0.6 ? 0 : -0.2;
    case "learner":
    case "owner":
      return seen.numbers >= 0.5 || seen.statuses >= 0.6 || seen.priorities >= 0.6
        ? -0.7
        : seen.length > 60
          ? -0.4
          : 0.05;
    case "action":
    case "measure":
      if (seen.numbers >= 0.7) return -0.7;
      if (seen.statuses >= 0.7 || seen.priorities >= 0.7) return -0.7;
      return seen.distinct >= seen.filled * 0.7 ? 0.1 : -0.1;
    case "category":
      return seen.numbers >= 0.8 ? -0.5 : seen.distinct <= Math.max(3, rows * 0.6) ? 0.1 : 0;
    case "notes":
      return seen.numbers >= 0.8 ? -0.5 : 0;
    default:
      return 0;
  }
}
