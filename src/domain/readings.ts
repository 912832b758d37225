// Which check-in rows of a measure count on a day, and why the others do not.
// Ordered by the day measured, never by the day entered; of two readings on one day the later row counts.
import { dayIn } from "./day";
import type { Day } from "./day";
import type { Cell, Reading } from "./plan";

export interface CountedReading {
  readonly on: Day;
  readonly value: number;
  readonly row: number;
}

/** Why a row does not count, in the order in which it is asked; `noMeasure` is for the log as a whole. */
export const readingProblems = [
  "noMeasure",
  "notADate",
  "notANumber",
  "future",
  "beforeStart",
  "replaced",
] as const;
export type ReadingProblem = (typeof readingProblems)[number];

export interface SortedReadings {
  /** Oldest first, one for each day. */
  readonly counted: readonly CountedReading[];
  readonly left: readonly { readonly row: number; readonly problem: ReadingProblem }[];
}

export function sortReadings(readings: readonly Reading[], start: Day, asOf: Day): SortedReadings {
  const byDay = new Map<Day, CountedReading>();
  const left: { row: number; problem: ReadingProblem }[] = [];
  for (const reading of [...readings].sort((a, b) => a.row - b.row)) {
    const on = dayIn(reading.on);
    const value = numberIn(reading.value);
    if (on === null) left.push({ row: reading.row, problem: "notADate" });
    else if (value === null) left.push({ row: reading.row, problem: "notANumber" });
    else if (on > asOf) left.push({ row: reading.row, problem: "future" });
    else if (on < start) left.push({ row: reading.row, problem: "beforeStart" });
    else {
      const earlier = byDay.get(on);
      if (earlier) left.push({ row: earlier.row, problem: "replaced" });
      byDay.set(on, { on, value, row: reading.row });
    }
  }
  return { counted: [...byDay.values()].sort((a, b) => a.on - b.on), left };
}

/** The number in a cell; null for text, yes/no, blank and what is not finite. */
export function numberIn(cell: Cell): number | null {
  return typeof cell === "number" && Number.isFinite(cell) ? cell : null;
}
