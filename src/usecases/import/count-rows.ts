// Which rows below a header are rows of the tracker: those with a value in the action, measure or learner column. Group headings,
// totals and footnotes are told from them by how they stand: alone in their row, merged across, bold among plain ones.
import { fold } from "../fold";
import type { FoundTable } from "./find-tables";
import type { Grid } from "./grid";
import { cellAt, mergeAt, seenAt, textOf } from "./grid";
import { columnsOf, isMergedAcross, rowsOf } from "./table-place";
import { keyFields } from "./tracker";
import type { ImportField } from "../../text/import-words";

export interface CountedRows {
  readonly dataRows: readonly number[];
  readonly leftOut: readonly number[];
}

const totals =
  /^(grand |sub)?(total|totals|sum|average|mean|count|somme|moyenne|summe|gesamt|mittelwert|promedio|media|soma|合计|总计|小计|平均)(?![\p{L}\p{N}])/u;
const footnote =
  /^(\*|note[s]?\s*:|source\s*:|legend|key\s*:|remarque\s*:|hinweis|nota\s*:|légende|备注[:：]|注[:：])/i;

export function countRows(
  grid: Grid,
  table: FoundTable,
  columns: ReadonlyMap<ImportField, number>
): CountedRows {
  const keys = keyFields.flatMap((field) => columns.get(field) ?? []);
  const learner = columns.get("learner");
  const candidates = rowsOf(table).filter((row) => keys.some((key) => hasKey(grid, row, key)));
  const fills = candidates.map((row) => filledIn(grid, table, row));
  // That of a well-filled row: headings may be as many as rows.
  const usual = [...fills].sort((a, b) => a - b)[(fills.length * 3) >> 2] ?? 0;
  const boldRows = candidates.filter((row) => isBold(grid, row, keys)).length;
  const isHeading = (row: number, fill: number): boolean => {
    if (isMergedAcross(grid, table, row)) return true;
    const text = keyText(grid, row, keys);
    if (totals.test(fold(text)) || footnote.test(text)) return true;
    if (isTotal(grid, table, row, keys)) return true;
    if (fill > 1 || (learner !== undefined && cellAt(grid, row, learner) !== null)) return false;
    if (text.trim().endsWith(":")) return true;
    return usual >= 3 || (isBold(grid, row, keys) && boldRows < candidates.length / 2);
  };
  const leftOut = candidates.filter((row, i) => isHeading(row, fills[i] ?? 0));
  const out = new Set(leftOut);
  return { dataRows: candidates.filter((row) => !out.has(row)), leftOut };
}

/** "Total" at the beginning of the row, and nothing but numbers where actions, measures and learners stand. */
function isTotal(grid: Grid, table: FoundTable, row: number, keys: readonly number[]): boolean {
  const first = columnsOf(table).find((column) => cellAt(grid, row, column) !== null);
  if (first === undefined || !totals.test(fold(textOf(grid, row, first)))) return false;
  return keys.every((key) =>
    ["number", "percent", undefined].includes(cellAt(grid, row, key)?.nature)
  );
}

/** A cell merged down counts for each of its rows that holds something else. */
function hasKey(grid: Grid, row: number, key: number): boolean {
  if (cellAt(grid, row, key) !== null) return true;
  const merge = mergeAt(grid, row, key);
  if (merge === null || merge.left !== merge.right || seenAt(grid, row, key) === null) return false;
  for (let column = 0; column < grid.columnCount; column++)
    if (column !== key && cellAt(grid, row, column) !== null) return true;
  return false;
}

function filledIn(grid: Grid, table: FoundTable, row: number): number {
  return columnsOf(table).filter((column) => cellAt(grid, row, column) !== null).length;
}

function keyText(grid: Grid, row: number, keys: readonly number[]): string {
  const key = keys.find((column) => cellAt(grid, row, column) !== null);
  return key === undefined ? "" : (cellAt(grid, row, key)?.text ?? "");
}

function isBold(grid: Grid, row: number, keys: readonly number[]): boolean {
  return keys.some((key) => cellAt(grid, row, key)?.isBold ?? false);
}
