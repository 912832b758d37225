// Where places and areas stand after rows or columns were inserted or deleted. Pure.
import type { Area } from "../../../files/book";
import { isAcross, type Across } from "../../calc/shift";

export type Axis = "rows" | "columns";

/** `count` > 0 inserts before `at`; `count` < 0 deletes from `at` on. */
export interface Shift {
  readonly axis: Axis;
  readonly at: number;
  readonly count: number;
  /** Of rows: the first and last column whose cells move, where the others stay. */
  readonly across?: Across;
}

export function shiftIndex(index: number, at: number, count: number): number | null {
  if (index < at) return index;
  if (count > 0) return index + count;
  return index < at - count ? null : index + count;
}

/** Null when the cell was deleted. */
export function shiftPlace<P extends { readonly row: number; readonly column: number }>(
  place: P,
  shift: Shift
): P | null {
  if (!isAcross(shift, place.column, place.column)) return place;
  const along = shift.axis === "rows" ? "row" : "column";
  const moved = shiftIndex(place[along], shift.at, shift.count);
  return moved === null ? null : { ...place, [along]: moved };
}

export function shiftArea(area: Area, shift: Shift): Area | null {
  if (!isAcross(shift, area.left, area.right)) return area;
  const { axis, at, count } = shift;
  const [low, high] = axis === "rows" ? [area.top, area.bottom] : [area.left, area.right];
  const span = shiftSpan(low, high, at, count);
  if (span === null) return null;
  return axis === "rows"
    ? { ...area, top: span[0], bottom: span[1] }
    : { ...area, left: span[0], right: span[1] };
}

function shiftSpan(
  low: number,
  high: number,
  at: number,
  count: number
): readonly [number, number] | null {
  if (count > 0) return [low >= at ? low + count : low, high >= at ? high + count : high];
  const end = at - count;
  const newLow = low < at ? low : Math.max(at, low + count);
  const newHigh = high < at ? high : high < end ? at - 1 : high + count;
  return newLow <= newHigh ? [newLow, newHigh] : null;
}

export function shiftAreas(areas: readonly Area[], shift: Shift): Area[] {
  return areas.map((area) => shiftArea(area, shift)).filter((area) => area !== null);
}
