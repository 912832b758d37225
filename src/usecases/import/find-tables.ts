// Where tables stand on a foreign sheet: Excel's own tables, tables side by side with a blank column between, stacked ones with a
// header of their own, titles above them, a header of two rows. What the columns mean is match-columns.ts.
import type { Area } from "../../files/book";
import type { Grid } from "./grid";
import { cellAt, mergeAt, seenAt, textOf } from "./grid";
import { scoreHeader } from "./match-header";
import type { ImportField } from "../../text/import-words";

/** Rows and columns count from 0, ends included. */
export interface FoundTable {
  /** The last row of the header. */
  readonly headerRow: number;
  /** The row above it that groups its columns, null where there is none. */
  readonly groupRow: number | null;
  readonly area: Area;
  /** How surely the header is one; above 1 two of its cells are known words. */
  readonly headerScore: number;
}

/** Looked for in this many rows of a stretch without a header. */
const rowsLookedAt = 40;

export function findTables(grid: Grid): readonly FoundTable[] {
  const excel = grid.tables.map((area) => ({
    headerRow: area.top,
    groupRow: null,
    area: { ...area, top: area.top + 1 },
    headerScore: scoreRow(grid, area.top, area.left, area.right, area.bottom) + 3,
  }));
  if (excel.length > 0) return excel;
  return joined(
    grid,
    runsOfColumns(grid).flatMap((run) => tablesIn(grid, run))
  );
}

interface Run {
  readonly left: number;
  readonly right: number;
}

/** Columns that hold something, in stretches without a blank column; hidden columns of lists for drop-downs are none. */
function runsOfColumns(grid: Grid): readonly Run[] {
  const filled = new Set([...grid.cells.keys()].map((key) => Number(key.split(",")[1])));
  const isFilled = Array.from(
    { length: grid.columnCount },
    (_, column) =>
      filled.has(column) && !(grid.hiddenColumns.has(column) && textOf(grid, 0, column) === "")
  );
  const runs: { left: number; right: number }[] = [];
  isFilled.forEach((filled, column) => {
    if (!filled) return;
    const last = runs.at(-1);
    if (last?.right === column - 1) last.right = column;
    else runs.push({ left: column, right: column });
  });
  return runs;
}

function tablesIn(grid: Grid, { left, right }: Run): readonly FoundTable[] {
  const found: FoundTable[] = [];
  let from = 0;
  while (from < grid.rowCount) {
    const headerRow = bestHeader(grid, from, left, right);
    if (headerRow === null) break;
    const next = nextHeader(grid, headerRow, left, right);
    const bottom = (next ?? grid.rowCount) - 1;
    found.push({
      headerRow,
      groupRow: groupRowOf(grid, headerRow, left, right),
      area: { top: headerRow + 1, left, bottom, right },
      headerScore: scoreRow(grid, headerRow, left, right, bottom),
    });
    if (next === null) break;
    from = next;
  }
  return found;
}

/** The first row that is nearly as good a header as the best. */
function bestHeader(grid: Grid, from: number, left: number, right: number): number | null {
  const end = Math.min(grid.rowCount, from + rowsLookedAt);
  const scores = Array.from({ length: end - from }, (_, i) =>
    scoreRow(grid, from + i, left, right, grid.rowCount - 1)
  );
  const best = Math.max(0, ...scores);
  if (best < 1) return null;
  const at = scores.findIndex((score) => score >= best * 0.85);
  return at < 0 ? null : from + at;
}

function scoreRow(grid: Grid, row: number, left: number, right: number, bottom: number): number {
  const known = knownFields(grid, row, left, right);
  let filled = 0;
  let texts = 0;
  let long = 0;
  let headed = 0;
  let used = 0;
  const seen = new Set<string>();
  for (let column = left; column <= right; column++) {
    const cell = headerCell(grid, row, column);
    const below = countBelow(grid, row, column, bottom);
    if (below > 0) used += 1;
    if (cell === null) continue;
    filled += 1;
    seen.add(cell.text.trim().toLowerCase());
    // Days may head the columns of a register of attendance.
    if (cell.nature === "text" || cell.nature === "date") texts += 1;
    if (cell.text.length > 60) long += 1;
    if (below > 0) headed += 1;
  }
  const sure = [...known.values()].reduce((sum, score) => sum + score, 0);
  if (filled === 0 || used === 0) return 0;
  if (filled === 1 && right > left && sure < 0.9) return 0;
  const coverage = headed / used;
  const variety = seen.size / filled;
  return sure * (texts / filled) + coverage + texts / filled + variety - long / filled - 2;
}

/** The fields that a row's cells name: a second word for one field says nothing more. */
function knownFields(
  grid: Grid,
  row: number,
  left: number,
  right: number
): ReadonlyMap<ImportField, number> {
  const known = new Map<ImportField, number>();
  for (let column = left; column <= right; column++) {
    const scores = scoreHeader(headerCell(grid, row, column)?.text ?? "");
    const best = Math.max(0, ...scores.values());
    for (const [field, score] of scores)
      if (score === best) known.set(field, Math.max(score, known.get(field) ?? 0));
  }
  return known;
}

/** A cell of a header; one merged down over two rows counts in the lower of them. */
function headerCell(grid: Grid, row: number, column: number) {
  const own = cellAt(grid, row, column);
  const merge = mergeAt(grid, row, column);
  if (own !== null) return merge !== null && merge.right > merge.left + 2 ? null : own;
  return merge !== null &&
    merge.left === merge.right &&
    row === merge.bottom &&
    row <= merge.top + 2
    ? cellAt(grid, merge.top, merge.left)
    : null;
}

/** Filled cells in the next thirty rows. */
function countBelow(grid: Grid, row: number, column: number, bottom: number): number {
  let count = 0;
  const end = Math.min(bottom, row + 30);
  for (let r = row + 1; r <= end; r++) if (cellAt(grid, r, column) !== null) count += 1;
  return count;
}

/** A row below that is a header again: three known words at least, or the very words of the first header. */
function nextHeader(grid: Grid, headerRow: number, left: number, right: number): number | null {
  const first = wordsOfRow(grid, headerRow, left, right);
  for (let row = headerRow + 2; row < grid.rowCount; row++) {
    const words = wordsOfRow(grid, row, left, right);
    if (words.length < 2) continue;
    if (words.length === first.length && words.every((word, i) => word === first[i])) return row;
    const isAfterGap = wordsOfRow(grid, row - 1, left, right).length <= 1;
    const known = [...knownFields(grid, row, left, right).values()];
    const sure = known.filter((score) => score >= 0.75).length;
    if (isAfterGap && sure >= 3 && sure >= words.length * 0.5) return row;
  }
  return null;
}

function wordsOfRow(grid: Grid, row: number, left: number, right: number): readonly string[] {
  const words: string[] = [];
  for (let column = left; column <= right; column++) {
    const cell = cellAt(grid, row, column);
    if (cell !== null) words.push(cell.text.trim());
  }
  return words;
}

/** The row above when its merged cells group the columns of the header. */
function groupRowOf(grid: Grid, headerRow: number, left: number, right: number): number | null {
  if (headerRow === 0) return null;
  const groups = grid.merges.filter(
    (merge) =>
      merge.top === headerRow - 1 &&
      merge.bottom === headerRow - 1 &&
      merge.right > merge.left &&
      merge.left >= left &&
      merge.right <= right &&
      merge.right - merge.left < right - left
  );
  return groups.length >= 2 || isGroupedByText(grid, headerRow, left, right) ? headerRow - 1 : null;
}

/** A file of text has no merges: a word over the first of several columns whose headers come again under the next word. */
function isGroupedByText(grid: Grid, headerRow: number, left: number, right: number): boolean {
  if (grid.name !== null) return false;
  const heads: string[] = [];
  const groups: number[] = [];
  for (let column = left; column <= right; column++) {
    heads.push(textOf(grid, headerRow, column).trim().toLowerCase());
    if (cellAt(grid, headerRow - 1, column) !== null) groups.push(column);
  }
  const repeated = groups.filter((column) => {
    const head = heads[column - left] ?? "";
    const isKey = ["action", "learner"].some(
      (field) => (scoreHeader(head).get(field as ImportField) ?? 0) >= 0.8
    );
    return head !== "" && !isKey && heads.indexOf(head) !== heads.lastIndexOf(head);
  });
  return groups.length >= 2 && repeated.length >= 2;
}

/** The group in which a column stands, "" where there is none. */
export function groupOf(grid: Grid, table: FoundTable, column: number): string {
  if (table.groupRow === null) return "";
  const seen = seenAt(grid, table.groupRow, column)?.text.trim() ?? "";
  return seen !== "" || grid.name !== null ? seen : wordBefore(grid, table, column);
}

/** In a file of text a group's word stands over its first column, and goes on as long as no header outside the group stands there again. */
function wordBefore(grid: Grid, table: FoundTable, column: number): string {
  const { groupRow, area, headerRow } = table;
  const head = textOf(grid, headerRow, column).trim().toLowerCase();
  let again = 0;
  for (let at = area.left; at <= area.right; at++)
    if (textOf(grid, headerRow, at).trim().toLowerCase() === head) again += 1;
  if (groupRow === null || head === "" || again < 2) return "";
  for (let at = column; at >= area.left; at--) {
    const word = textOf(grid, groupRow, at).trim();
    if (word !== "") return word;
  }
  return "";
}

/** The words above a column, as they stand; those of a cell merged down over the header count. */
export function headerOf(grid: Grid, table: FoundTable, column: number): string {
  return headerCell(grid, table.headerRow, column)?.text ?? "";
}

/** Neighbours with one header row are one table, unless the second repeats what the first has: then they stand side by side. */
function joined(grid: Grid, tables: readonly FoundTable[]): readonly FoundTable[] {
  const result: FoundTable[] = [];
  for (const table of tables) {
    const before = result.find(
      (one) => one.headerRow === table.headerRow && one.area.right < table.area.left
    );
    if (before === undefined || repeats(grid, before, table)) result.push(table);
    else
      result[result.indexOf(before)] = {
        ...before,
        area: {
          ...before.area,
          right: table.area.right,
          bottom: Math.max(before.area.bottom, table.area.bottom),
        },
        headerScore: before.headerScore + table.headerScore,
      };
  }
  return result;
}

function repeats(grid: Grid, first: FoundTable, second: FoundTable): boolean {
  const heads = (table: FoundTable): readonly string[] =>
    wordsOfRow(grid, table.headerRow, table.area.left, table.area.right);
  const known = new Set(heads(first).map((word) => word.toLowerCase()));
  const again = heads(second).filter((word) => known.has(word.toLowerCase())).length;
  const hasKey = (table: FoundTable): boolean =>
    heads(table).some((word) => {
      const scores = scoreHeader(word);
      return (scores.get("action") ?? 0) >= 0.85 || (scores.get("measure") ?? 0) >= 0.85;
    });
  return again >= 2 || (hasKey(first) && hasKey(second));
}
