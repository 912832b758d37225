// The stretch of a measure that a target is in force: from the start, or from the day a revised target begins. Only its own readings
// enter pace, gap and State; progress as a headline stays against the measure's first baseline.
import type { Day } from "./day";
import type { MeasureFacts } from "./measure-facts";
import { roundTo } from "./progress";
import type { CountedReading } from "./readings";
import type { Revision } from "./targets";

export interface Segment {
  readonly from: Day;
  readonly due: Day;
  readonly baseline: number;
  readonly target: number;
  readonly upper: number;
  /** Oldest first. */
  readonly readings: readonly CountedReading[];
}

/** @param counted the readings that count since the measure's start, oldest first */
export function segmentOf(
  facts: MeasureFacts,
  revision: Revision | null,
  counted: readonly CountedReading[]
): Segment {
  if (revision === null) return { ...facts, from: facts.start, readings: counted };
  const { from, due, target, upper } = revision;
  const before = counted.filter((reading) => reading.on < from);
  const baseline = revision.baseline ?? reachedBefore(facts, target, before);
  return { from, due, baseline, target, upper, readings: counted.slice(before.length) };
}

/**
 * Where the measure stood: the median of the last three readings, or the count so far. A new target that has been passed
 * already says nothing of pace, so it is measured from the first baseline.
 */
function reachedBefore(
  facts: MeasureFacts,
  target: number,
  before: readonly CountedReading[]
): number {
  if (before.length === 0) return facts.baseline;
  const stood =
    facts.kind === "reach"
      ? roundTo(facts.baseline + totalOf(before), 9)
      : median(before.slice(-3).map(({ value }) => value));
  return (target - stood) * (target - facts.baseline) > 0 ? stood : facts.baseline;
}

/** Rounded, so that counts in tenths do not miss a target by binary noise. */
export function totalOf(readings: readonly CountedReading[]): number {
  return roundTo(
    readings.reduce((sum, { value }) => sum + value, 0),
    9
  );
}

/** The middle of the sorted values, or the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? NaN) + upper) / 2;
}
