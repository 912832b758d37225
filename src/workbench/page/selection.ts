// What is selected in the grid and how keys move it: an active cell within an area between an anchor and a moving corner.
// Pure: it knows no DOM and asks about contents through a function.
import type { Area } from "../../files/book";
import type { SheetView } from "../host/contract";
import { type CellPlace, lastColumn, lastRow } from "./address";
import { mergeAt } from "./cell-window";

export interface Selection {
  /** The cell that is typed into; it lies within the area. */
  readonly active: CellPlace;
  readonly anchor: CellPlace;
  /** The corner that Shift moves. */
  readonly corner: CellPlace;
  /** Set when whole rows or columns were chosen, as by a click on their header. */
  readonly lines?: "rows" | "columns";
  /** The column that Enter returns to after Tab has gone on to the right. */
  readonly home?: number;
}

/** What moving must know of a sheet: hidden lines are passed over, merged cells are one. */
export type Layout = Pick<SheetView, "rows" | "columns" | "merges">;

export type Direction = "up" | "down" | "left" | "right";

const steps: Readonly<Record<Direction, readonly [number, number]>> = {
  up: [-1, 0],
  down: [1, 0],
  left: [0, -1],
  right: [0, 1],
};

export function selectCell(place: CellPlace): Selection {
  return selectBetween(place, place);
}

export function selectBetween(anchor: CellPlace, corner: CellPlace): Selection {
  return { active: anchor, anchor, corner };
}

export function selectArea({ top, left, bottom, right }: Area): Selection {
  return selectBetween({ row: top, column: left }, { row: bottom, column: right });
}

/** As with Shift: the active cell stays and the corner goes elsewhere. */
export function extendTo(selection: Selection, corner: CellPlace): Selection {
  return selectBetween(selection.active, corner);
}

export function selectedArea({ anchor, corner }: Selection): Area {
  return {
    top: Math.min(anchor.row, corner.row),
    left: Math.min(anchor.column, corner.column),
    bottom: Math.max(anchor.row, corner.row),
    right: Math.max(anchor.column, corner.column),
  };
}

export function isSingleCell({ anchor, corner }: Selection): boolean {
  return anchor.row === corner.row && anchor.column === corner.column;
}

/** A cell that a merge covers is the merge's first cell. */
export function firstOfMerge(layout: Layout, place: CellPlace): CellPlace {
  const merge = mergeAt(layout, place.row, place.column);
  return merge === undefined ? place : { row: merge.top, column: merge.left };
}

/** Moves by rows and columns within the sheet; with `extend` only the corner moves, as with Shift. */
export function move(
  layout: Layout,
  selection: Selection,
  rows: number,
  columns: number,
  extend = false
): Selection {
  const from = extend ? selection.corner : selection.active;
  const merge = mergeAt(layout, from.row, from.column);
  const row = rows > 0 ? (merge?.bottom ?? from.row) : from.row;
  const column = columns > 0 ? (merge?.right ?? from.column) : from.column;
  const to = {
    row: shown(clamp(row + rows, lastRow), from.row, rows, lastRow, layout.rows),
    column: shown(
      clamp(column + columns, lastColumn),
      from.column,
      columns,
      lastColumn,
      layout.columns
    ),
  };
  return extend ? extendTo(selection, to) : selectCell(firstOfMerge(layout, to));
}

export function step(
  layout: Layout,
  selection: Selection,
  direction: Direction,
  extend = false
): Selection {
  const [rows, columns] = steps[direction];
  return move(layout, selection, rows, columns, extend);
}

/** Tab and Enter: on to the next cell, within an area round and round; Enter after Tab begins the next line. */
export function advance(layout: Layout, selection: Selection, direction: Direction): Selection {
  if (!isSingleCell(selection)) return cycle(layout, selection, direction);
  const home = selection.home ?? selection.active.column;
  const next = step(layout, selection, direction);
  if (direction === "left" || direction === "right") return { ...next, home };
  return selectCell(firstOfMerge(layout, { ...next.active, column: home }));
}

function cycle(layout: Layout, selection: Selection, direction: Direction): Selection {
  const { top, left, bottom, right } = selectedArea(selection);
  const [height, width] = [bottom - top + 1, right - left + 1];
  const cells = height * width;
  const isByRow = direction === "left" || direction === "right";
  const stride = direction === "left" || direction === "up" ? cells - 1 : 1;
  const { active } = selection;
  let index = isByRow
    ? (active.row - top) * width + active.column - left
    : (active.column - left) * height + active.row - top;
  for (let tried = 0; tried < cells; tried += 1) {
    index = (index + stride) % cells;
    const place = isByRow
      ? { row: top + Math.floor(index / width), column: left + (index % width) }
      : { row: top + (index % height), column: left + Math.floor(index / height) };
    const isHidden =
      layout.rows.get(place.row)?.hidden === true ||
      layout.columns.get(place.column)?.hidden === true;
    const first = firstOfMerge(layout, place);
    if (!isHidden && first.row === place.row && first.column === place.column)
      return { ...selection, active: place };
  }
  return selection;
}

/** Ctrl+arrow: to the last filled cell of a run, or over blanks to the next filled one, or to the edge of what is used. */
export function jump(
  selection: Selection,
  direction: Direction,
  extend: boolean,
  isFilled: (place: CellPlace) => boolean,
  used: Used
): Selection {
  const [rows, columns] = steps[direction];
  const from = extend ? selection.corner : selection.active;
  const isInside = (place: CellPlace): boolean =>
    place.row >= 0 &&
    place.column >= 0 &&
    place.row < Math.max(used.rowCount, 1) &&
    place.column < Math.max(used.columnCount, 1);
  const next = (place: CellPlace): CellPlace => ({
    row: place.row + rows,
    column: place.column + columns,
  });
  let place = next(from);
  if (!isInside(place)) return selection;
  const alongRun = isFilled(from) && isFilled(place);
  while (isInside(next(place)) && (alongRun ? isFilled(next(place)) : !isFilled(place))) {
    place = next(place);
  }
  return extend ? extendTo(selection, place) : selectCell(place);
}

type Used = Pick<SheetView, "rowCount" | "columnCount">;

/** The last cell of what is used; A1 on an empty sheet. */
export function lastUsed({ rowCount, columnCount }: Used): CellPlace {
  return { row: Math.max(0, rowCount - 1), column: Math.max(0, columnCount - 1) };
}

/** Whole rows or columns from the active cell's to another's, as far as the sheet is used. */
export function selectLines(
  sheet: Used,
  lines: "rows" | "columns",
  from: number,
  to: number
): Selection {
  const { row: bottom, column: right } = lastUsed(sheet);
  const between =
    lines === "rows"
      ? selectBetween({ row: from, column: 0 }, { row: to, column: right })
      : selectBetween({ row: 0, column: from }, { row: bottom, column: to });
  return { ...between, lines };
}

/** The next line that is not hidden, on from where the step led; where it began when there is none. */
function shown(
  index: number,
  from: number,
  by: number,
  last: number,
  lines: ReadonlyMap<number, { readonly hidden: boolean }>
): number {
  if (by === 0) return index;
  for (let at = index; at >= 0 && at <= last; at += Math.sign(by))
    if (lines.get(at)?.hidden !== true) return at;
  return from;
}

function clamp(value: number, last: number): number {
  return Math.max(0, Math.min(last, value));
}
