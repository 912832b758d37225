// What is selected in the grid and how keys move it: an active cell, and an area from an anchor to a moving corner.
// Pure: it knows no DOM and asks about contents through a function.
import type { Area } from "../../files/book";
import { type CellPlace, lastColumn, lastRow } from "./address";

export interface Selection {
  /** The cell that is typed into. */
  readonly active: CellPlace;
  /** The corner that Shift moves; the active cell is the opposite one. */
  readonly corner: CellPlace;
}

export function selectCell(place: CellPlace): Selection {
  return { active: place, corner: place };
}

export function selectedArea(selection: Selection): Area {
  const { active, corner } = selection;
  return {
    top: Math.min(active.row, corner.row),
    left: Math.min(active.column, corner.column),
    bottom: Math.max(active.row, corner.row),
    right: Math.max(active.column, corner.column),
  };
}

export function isSingleCell(selection: Selection): boolean {
  const { active, corner } = selection;
  return active.row === corner.row && active.column === corner.column;
}

/** Moves by rows and columns within the sheet; with `extend` only the corner moves, as with Shift. */
export function move(
  selection: Selection,
  rows: number,
  columns: number,
  extend = false
): Selection {
  const from = extend ? selection.corner : selection.active;
  const to = {
    row: clamp(from.row + rows, lastRow),
    column: clamp(from.column + columns, lastColumn),
  };
  return extend ? { active: selection.active, corner: to } : selectCell(to);
}

export type Direction = "up" | "down" | "left" | "right";

const steps: Readonly<Record<Direction, readonly [number, number]>> = {
  up: [-1, 0],
  down: [1, 0],
  left: [0, -1],
  right: [0, 1],
};

export function step(selection: Selection, direction: Direction, extend = false): Selection {
  const [rows, columns] = steps[direction];
  return move(selection, rows, columns, extend);
}

/** Ctrl+arrow: to the last filled cell of a run, or over blanks to the next filled one, or to the edge of what is used. */
export function jump(
  selection: Selection,
  direction: Direction,
  extend: boolean,
  isFilled: (place: CellPlace) => boolean,
  used: { readonly rowCount: number; readonly columnCount: number }
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
  return extend ? { active: selection.active, corner: place } : selectCell(place);
}

function clamp(value: number, last: number): number {
  return Math.max(0, Math.min(last, value));
}
