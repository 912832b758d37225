// Sorting rows (or columns) of cells, with their formulas and formats. Order as Excel's: numbers, texts, FALSE before TRUE, errors,
// and blanks last whichever way; equal ones keep their order. Rows that are hidden stay where they are.
import type { Area, BookValue } from "../../../files/book";
import { moveFormula } from "../../calc/move-formula";
import { cellKey, overlap } from "../address";
import { HostError, invalidArgument } from "../host-error";
import type { Content } from "./contents";
import { putContent, refreshed } from "./contents";
import { EventType, noteChange, noteSorted } from "./events";
import { checkRight, checkUnlocked } from "./protection";
import { putStyle } from "./styles";
import { compareText } from "./text-order";
import type { Sheet, Workbook } from "./workbook";
import { styleIndexAt } from "./workbook";

export interface SortKey {
  /** From the edge of the area, 0-based. */
  readonly key: number;
  readonly ascending: boolean;
}

export interface SortWish {
  readonly keys: readonly SortKey[];
  readonly matchCase: boolean;
  /** "rows" moves rows up and down, the common case. */
  readonly moves: "rows" | "columns";
}

interface Cell {
  readonly content: Content;
  readonly style: number;
  readonly from: { readonly row: number; readonly column: number };
}

export function sortArea(workbook: Workbook, sheet: Sheet, area: Area, wish: SortWish): void {
  checkRight(sheet, "sort");
  checkUnlocked(workbook, sheet, area);
  if (wish.keys.length === 0) throw invalidArgument("a sort has one field at least.");
  if (sheet.merges.some((merge) => overlap(merge, area) !== null))
    throw new HostError(
      "MergedRangeConflict",
      "To do this, all the merged cells need to be the same size."
    );
  const byRows = wish.moves === "rows";
  const width = byRows ? area.right - area.left + 1 : area.bottom - area.top + 1;
  for (const { key } of wish.keys)
    if (!Number.isInteger(key) || key < 0 || key >= width)
      throw invalidArgument(`no sort field ${key}.`);
  refreshed(workbook);
  const lines = linesOf(sheet, area, byRows);
  const at = (line: number, across: number) =>
    byRows ? { row: line, column: area.left + across } : { row: area.top + across, column: line };
  const value = (line: number, key: number): BookValue => {
    const { row, column } = at(line, key);
    return workbook.calculation.valueAt(sheet.id, row, column);
  };
  const sorted = [...lines].sort((a, b) => {
    for (const { key, ascending } of wish.keys) {
      const order = compareValues(value(a, key), value(b, key), ascending, wish.matchCase);
      if (order !== 0) return order;
    }
    return a - b;
  });
  const moved = sorted.map((line) =>
    Array.from({ length: width }, (_, across) => cellAt(workbook, sheet, at(line, across)))
  );
  for (const [index, cells] of moved.entries()) {
    const line = lines[index];
    if (line === undefined || line === sorted[index]) continue;
    for (const [across, cell] of cells.entries()) place(workbook, sheet, at(line, across), cell);
  }
  noteChange(workbook, sheet, area, null);
  noteSorted(workbook, byRows ? EventType.rowSorted : EventType.columnSorted, sheet, area);
}

function linesOf(sheet: Sheet, area: Area, byRows: boolean): readonly number[] {
  const [low, high] = byRows ? [area.top, area.bottom] : [area.left, area.right];
  const hidden = byRows ? sheet.rows : sheet.columns;
  const lines: number[] = [];
  for (let line = low; line <= high; line++)
    if (hidden.get(line)?.hidden !== true) lines.push(line);
  return lines;
}

function cellAt(workbook: Workbook, sheet: Sheet, from: Cell["from"]): Cell {
  const { row, column } = from;
  const formula = workbook.calculation.formulaAt(sheet.id, row, column);
  const content: Content =
    formula === null
      ? { kind: "literal", value: workbook.calculation.valueAt(sheet.id, row, column) }
      : { kind: "formula", formula };
  return { content, from, style: styleIndexAt(sheet, cellKey(row, column)) };
}

/** References within a moved row stay within it. */
function place(
  workbook: Workbook,
  sheet: Sheet,
  to: Cell["from"],
  { content, style, from }: Cell
): void {
  const key = cellKey(to.row, to.column);
  putStyle(workbook, sheet, key, style);
  const quoted = workbook.styles.at(style).quotePrefix;
  const moved: Content =
    content.kind === "formula"
      ? {
          ...content,
          formula: moveFormula(content.formula, from.row, from.column, to.row, to.column),
        }
      : { ...content, ...(quoted ? { quoted: true as const } : {}) };
  putContent(workbook, sheet, to.row, to.column, moved);
}

function rankOf(value: BookValue): number {
  if (value === null) return 4;
  if (typeof value === "number") return 0;
  if (typeof value === "string") return 1;
  return typeof value === "boolean" ? 2 : 3;
}

function compareValues(a: BookValue, b: BookValue, ascending: boolean, matchCase: boolean): number {
  const [left, right] = [rankOf(a), rankOf(b)];
  if (left === 4 || right === 4) return left - right;
  const order = left !== right ? left - right : compareAlike(a, b, matchCase);
  return ascending ? order : -order;
}

function compareAlike(a: BookValue, b: BookValue, matchCase: boolean): number {
  if (typeof a === "string" && typeof b === "string") return compareText(a, b, matchCase);
  return typeof a === "object" ? 0 : Number(a) - Number(b);
}
