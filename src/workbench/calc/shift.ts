/** What becomes of references when rows or columns are inserted or deleted: they follow their cells; one whose cells are all gone is #REF!. */
import { away, seen } from "./bind";
import type { Area } from "./calculation";
import type { BoundReference, BoundToken } from "./formula";
import { COLUMNS, ROWS } from "./sheet-limits";
import type { Sheet } from "./sheet";
import type { Corner } from "./token";
import { REF } from "./value";

export interface Shift {
  readonly sheet: Sheet;
  readonly axis: "row" | "column";
  readonly at: number;
  /** Positive: inserted before `at`. Negative: deleted from `at` on. */
  readonly count: number;
  /** Of rows: the first and last column whose cells move, where the others stay. */
  readonly across?: Across;
}

export type Across = readonly [first: number, last: number];

/** Whether columns lie in what moves. What lies there in part only stays as it is, as in Excel. */
export function isAcross({ across }: Pick<Shift, "across">, first: number, last: number): boolean {
  return across === undefined || (first >= across[0] && last <= across[1]);
}

interface Spot {
  readonly row: number;
  readonly column: number;
}

/** The new index of a row or column; null when it was deleted or pushed off the sheet. */
export function shiftIndex(index: number, shift: Shift): number | null {
  const { at, count, axis } = shift;
  if (index < at) return index;
  if (count < 0 && index < at - count) return null;
  const moved = index + count;
  return moved < (axis === "row" ? ROWS : COLUMNS) ? moved : null;
}

/** Both ends of a stretch; deleted ends draw in; null when nothing is left. A stretch to the sheet's edge keeps its edge. */
function shiftStretch(first: number, last: number, shift: Shift): readonly [number, number] | null {
  const { at, count, axis } = shift;
  const edge = (axis === "row" ? ROWS : COLUMNS) - 1;
  if (first === 0 && last === edge) return [first, last];
  if (count >= 0) {
    const from = first >= at ? first + count : first;
    const to = Math.min(edge, last >= at ? last + count : last);
    return from > edge ? null : [from, to];
  }
  const end = at - count;
  const from = first < at ? first : first < end ? at : first + count;
  const to = last < at ? last : last < end ? at - 1 : last + count;
  return from > to ? null : [from, to];
}

export function shiftArea(area: Area, shift: Shift): Area | null {
  if (!isAcross(shift, area.left, area.right)) return area;
  const rows =
    shift.axis === "row"
      ? shiftStretch(area.top, area.bottom, shift)
      : ([area.top, area.bottom] as const);
  const columns =
    shift.axis === "column"
      ? shiftStretch(area.left, area.right, shift)
      : ([area.left, area.right] as const);
  if (rows === null || columns === null) return null;
  return { top: rows[0], bottom: rows[1], left: columns[0], right: columns[1] };
}

/** `own`: the formula's sheet; `from` and `to`: its cell before and after. Answers the same array when nothing changes. */
export function shiftTokens(
  tokens: readonly BoundToken[],
  own: Sheet | null,
  from: Spot,
  to: Spot,
  shift: Shift
): readonly BoundToken[] {
  let changed = false;
  const shifted = tokens.map((token): BoundToken => {
    if (token.kind !== "reference") return token;
    const target = token.sheet ?? own;
    const moved =
      target === shift.sheet ? shiftReference(token, from, to, shift) : rebased(token, from, to);
    if (moved !== token) changed = true;
    return moved;
  });
  return changed ? shifted : tokens;
}

function rebased(token: BoundReference, from: Spot, to: Spot): BoundReference {
  if (from.row === to.row && from.column === to.column) return token;
  return relocate(token, seen(token.first, from), seen(token.last, from), to);
}

function relocate(token: BoundReference, first: Corner, last: Corner, to: Spot): BoundReference {
  const a = away(first, to);
  const b = token.last === token.first ? a : away(last, to);
  return same(a, token.first) && same(b, token.last) ? token : { ...token, first: a, last: b };
}

function same(a: Corner, b: Corner): boolean {
  return a.row === b.row && a.column === b.column;
}

function shiftReference(token: BoundReference, from: Spot, to: Spot, shift: Shift): BoundToken {
  const { axis } = shift;
  const first = seen(token.first, from);
  const last = seen(token.last, from);
  const columns = [first.column, last.column];
  if (!isAcross(shift, Math.min(...columns), Math.max(...columns))) return rebased(token, from, to);
  const swapped = first[axis] > last[axis];
  const stretch = shiftStretch(
    Math.min(first[axis], last[axis]),
    Math.max(first[axis], last[axis]),
    shift
  );
  if (stretch === null) return { kind: "literal", value: REF, text: "#REF!", place: token.place };
  const [low, high] = stretch;
  return relocate(
    token,
    { ...first, [axis]: swapped ? high : low },
    { ...last, [axis]: swapped ? low : high },
    to
  );
}
