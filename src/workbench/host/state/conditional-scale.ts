// Places on the scale of numbers that a conditional format covers: colours of a colour scale, icons, data bars.
// A format with a text, an error or nothing in its cell draws nothing there.
import type { BookColorScale, BookIconSet, ScalePoint } from "../../../files/book-conditional";
import { refreshed } from "./contents";
import type { ConditionalFormat, Sheet, Workbook } from "./workbook";

interface Covered {
  readonly revision: number;
  readonly areas: ConditionalFormat["areas"];
  /** Rising. */
  readonly numbers: readonly number[];
}

/** One sorted list a format and revision of the workbook, so that a window of cells reads each area once. */
const known = new WeakMap<ConditionalFormat, Covered>();

/** The numbers in the areas of a format, rising. */
export function numbersOf(
  workbook: Workbook,
  sheet: Sheet,
  format: ConditionalFormat
): readonly number[] {
  const { calculation, revision } = refreshed(workbook);
  const before = known.get(format);
  if (before?.revision === revision && before.areas === format.areas) return before.numbers;
  const used = calculation.usedArea(sheet.id);
  const numbers: number[] = [];
  for (const { top, left, bottom, right } of format.areas)
    for (let row = top; row <= Math.min(bottom, used?.bottom ?? -1); row++)
      for (let column = left; column <= Math.min(right, used?.right ?? -1); column++) {
        const value = calculation.valueAt(sheet.id, row, column);
        if (typeof value === "number") numbers.push(value);
      }
  numbers.sort((a, b) => a - b);
  known.set(format, { revision, areas: format.areas, numbers });
  return numbers;
}

/** The colour at `value`, mixed between the two points around it. `numbers` are rising and not empty. */
export function colorAt(
  value: number,
  points: BookColorScale["points"],
  numbers: readonly number[]
): string | null {
  let low: { readonly color: string; readonly at: number } | null = null;
  for (const point of points) {
    const high = { color: point.color, at: placeOf(point, numbers) };
    if (value <= high.at)
      return low === null
        ? high.color
        : mixed(low.color, high.color, (value - low.at) / (high.at - low.at));
    low = high;
  }
  return low?.color ?? null;
}

/** Which icon of the set stands at `value`, 0 the lowest. */
export function iconAt(
  value: number,
  { points, reversed }: Pick<BookIconSet, "points" | "reversed">,
  numbers: readonly number[]
): number {
  const reached = points.filter((point) => {
    const at = placeOf(point, numbers);
    return point.above ? value > at : value >= at;
  }).length;
  return reversed ? points.length - reached : reached;
}

/** The number at a point of the scale. Percentiles as PERCENTILE.INC has them. */
function placeOf({ at, value }: ScalePoint, numbers: readonly number[]): number {
  const lowest = numbers[0] ?? 0;
  const highest = numbers[numbers.length - 1] ?? 0;
  switch (at) {
    case "lowest":
      return lowest;
    case "highest":
      return highest;
    case "number":
      return value;
    case "percent":
      return lowest + ((highest - lowest) * value) / 100;
    case "percentile": {
      const rank = (Math.max(0, Math.min(100, value)) / 100) * (numbers.length - 1);
      const below = numbers[Math.floor(rank)] ?? lowest;
      const above = numbers[Math.ceil(rank)] ?? highest;
      return below + (above - below) * (rank - Math.floor(rank));
    }
  }
}

function mixed(low: string, high: string, share: number): string {
  const channel = (start: number): string => {
    const [from, to] = [low, high].map((color) => parseInt(color.slice(start, start + 2), 16));
    const value = Math.round((from ?? 0) + ((to ?? 0) - (from ?? 0)) * share);
    return value.toString(16).toUpperCase().padStart(2, "0");
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}
