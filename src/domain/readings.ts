// Which check-in rows of a measure count on a day, and why the others do not.
// Ordered by the day measured, never by the day entered; of two readings on one day the later row counts. A row that says which
// day's reading it corrects puts the other rows of that day out of count, wherever it stands; without a value it takes them back.
import { dayIn } from "./day";
import type { Day } from "./day";
import type { Decision } from "./decision";
import type { Cell, Reading } from "./plan";

export interface CountedReading {
  readonly on: Day;
  readonly value: number;
  readonly row: number;
  readonly confidence: number | null;
  readonly decision: Decision | null;
}

/** Why a row does not count; `noMeasure` is for the log as a whole. */
export const readingProblems = [
  "noMeasure",
  "notADate",
  "notANumber",
  "future",
  "beforeStart",
  "replaced",
  "corrected",
  "takesBack",
  "ofMilestones",
] as const;
export type ReadingProblem = (typeof readingProblems)[number];

export interface SortedReadings {
  /** Oldest first, one for each day. */
  readonly counted: readonly CountedReading[];
  readonly left: readonly { readonly row: number; readonly problem: ReadingProblem }[];
}

/** @param readings the rows of one measure */
export function sortReadings(readings: readonly Reading[], start: Day, asOf: Day): SortedReadings {
  const corrected = new Set(readings.map(({ corrects }) => dayIn(corrects)));
  const byDay = new Map<Day, CountedReading>();
  const left: { row: number; problem: ReadingProblem }[] = [];
  for (const reading of [...readings].sort((a, b) => a.row - b.row)) {
    const problem = problemOf(reading, corrected, start, asOf);
    const on = dayIn(reading.on);
    const value = numberIn(reading.value);
    if (problem !== null || on === null || value === null) {
      if (problem !== null) left.push({ row: reading.row, problem });
      continue;
    }
    const earlier = byDay.get(on);
    if (earlier) left.push({ row: earlier.row, problem: "replaced" });
    const { row, decision } = reading;
    byDay.set(on, { on, value, row, confidence: numberIn(reading.confidence), decision });
  }
  return { counted: [...byDay.values()].sort((a, b) => a.on - b.on), left };
}

/** @param corrected the days that rows of this measure correct: only such rows still count on them */
function problemOf(
  reading: Reading,
  corrected: ReadonlySet<Day | null>,
  start: Day,
  asOf: Day
): ReadingProblem | null {
  const on = dayIn(reading.on);
  const corrects = dayIn(reading.corrects);
  if (on === null || (corrects === null && !isBlank(reading.corrects))) return "notADate";
  if (corrected.has(on) && corrects !== on) return "corrected";
  if (numberIn(reading.value) === null)
    return corrects !== null && isBlank(reading.value) ? "takesBack" : "notANumber";
  if (on > asOf) return "future";
  return on < start ? "beforeStart" : null;
}

/** The number in a cell; null for text, yes/no, blank and what is not finite. */
export function numberIn(cell: Cell): number | null {
  return typeof cell === "number" && Number.isFinite(cell) ? cell : null;
}

export function isBlank(cell: Cell): boolean {
  return cell === null || cell === "";
}
