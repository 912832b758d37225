// Between points on a sheet and the cells they lie in. Hidden rows and columns have no size.
import type { Area } from "../../../files/book";
import type { BookAnchor } from "../../../files/book-chart";
import { maxColumns, maxRows } from "../address";
import { defaultColumnWidth, defaultRowHeight, pointsPerWidth } from "./sheets";
import type { Line, Sheet } from "./workbook";
import type { Axis } from "./shifted-place";
import { shiftArea } from "./shifted-place";
import type { Shift } from "./shifted-place";

interface Lines {
  readonly lines: ReadonlyMap<number, Line>;
  readonly standard: number;
  readonly count: number;
}

function linesOf(sheet: Sheet, axis: Axis): Lines {
  if (axis === "rows")
    return {
      lines: sheet.rows,
      standard: sheet.carried.defaultRowHeight ?? defaultRowHeight,
      count: maxRows,
    };
  const width = sheet.carried.defaultColumnWidth;
  const standard = width === undefined ? defaultColumnWidth : width * pointsPerWidth;
  return { lines: sheet.columns, standard, count: maxColumns };
}

function sizeOf({ lines, standard }: Lines, index: number): number {
  const line = lines.get(index);
  return line?.hidden === true ? 0 : (line?.size ?? standard);
}

/** Points from the sheet's edge to the edge of a row or column. */
function edgeOf(sheet: Sheet, axis: Axis, index: number): number {
  const all = linesOf(sheet, axis);
  let points = index * all.standard;
  for (const at of all.lines.keys()) if (at < index) points += sizeOf(all, at) - all.standard;
  return points;
}

/** The row or column in which a point lies, and how far within. */
function lineAt(sheet: Sheet, axis: Axis, points: number): readonly [number, number] {
  const all = linesOf(sheet, axis);
  let [index, rest] = [0, Math.max(0, points)];
  while (index < all.count - 1 && rest >= sizeOf(all, index)) {
    rest -= sizeOf(all, index);
    index++;
  }
  return [index, rest];
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Corners {
  readonly from: BookAnchor;
  readonly to: BookAnchor;
}

/** Points of the rectangle between two corners. */
export function boxOf(sheet: Sheet, { from, to }: Corners): Box {
  const left = edgeOf(sheet, "columns", from.column) + from.x;
  const top = edgeOf(sheet, "rows", from.row) + from.y;
  return {
    left,
    top,
    width: edgeOf(sheet, "columns", to.column) + to.x - left,
    height: edgeOf(sheet, "rows", to.row) + to.y - top,
  };
}

export function cornersOf(sheet: Sheet, { left, top, width, height }: Box): Corners {
  const anchor = (x: number, y: number): BookAnchor => {
    const [column, right] = lineAt(sheet, "columns", x);
    const [row, down] = lineAt(sheet, "rows", y);
    return { row, column, x: right, y: down };
  };
  return { from: anchor(left, top), to: anchor(left + width, top + height) };
}

/** The rectangle that covers an area of cells. */
export function cornersAround(area: Area): Corners {
  return {
    from: { row: area.top, column: area.left, x: 0, y: 0 },
    to: { row: area.bottom + 1, column: area.right + 1, x: 0, y: 0 },
  };
}

/** Corners move with their cells; when all their cells go, a shape keeps standing at the place. */
export function shiftCorners({ from, to }: Corners, shift: Shift): Corners {
  const area = { top: from.row, left: from.column, bottom: to.row, right: to.column };
  const moved = shiftArea(area, shift);
  if (moved === null) {
    const at =
      shift.axis === "rows"
        ? { from: { ...from, row: shift.at }, to: { ...to, row: shift.at + to.row - from.row } }
        : {
            from: { ...from, column: shift.at },
            to: { ...to, column: shift.at + to.column - from.column },
          };
    return at;
  }
  return {
    from: { ...from, row: moved.top, column: moved.left },
    to: { ...to, row: moved.bottom, column: moved.right },
  };
}
