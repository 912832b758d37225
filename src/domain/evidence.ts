// The readings on which a verdict rests, each beside where the aim line stood that day: what a picture or a list of evidence shows.
import { aimLine, plannedShare } from "./aim-line";
import type { Day } from "./day";
import { look } from "./look";
import type { MeasureCase } from "./measure-case";
import { readMeasure, windowSize } from "./measure-facts";
import type { MeasureFacts } from "./measure-facts";
import { isMoving } from "./measure-kind";
import { milestonesIn } from "./milestones";
import { clampShare, roundTo } from "./progress";
import { sortReadings } from "./readings";
import { segmentOf, totalOf } from "./segment";
import type { Segment } from "./segment";
import { stepsIn } from "./steps";
import { revisionOn } from "./targets";

/** One reading that counts, and where the aim line (or the bound to keep) stood that day, both in the measure's unit. */
export interface Evidence {
  readonly on: Day;
  /** For a count, all that was counted up to that day. */
  readonly value: number;
  readonly aim: number;
}

/** What a picture of one measure shows; all values in the measure's unit. */
export interface Picture {
  /** The readings of the window, at most seven and at least one, oldest first. */
  readonly readings: readonly Evidence[];
  /** Where the aim line stood on their days and, when it is later, on the last day of the picture. */
  readonly line: readonly { readonly on: Day; readonly aim: number }[];
  /** The upper of two bounds to keep between; else null. */
  readonly upper: number | null;
  /** Standard error of one reading; null for a measure of which no noise is known. */
  readonly noise: number | null;
}

/**
 * @param until the last day that the picture has to show
 * @returns null without readings since the target in force began, with a data problem, and for milestones
 */
export function pictureOf(of: MeasureCase, asOf: Day, until: Day): Picture | null {
  const { facts } = readMeasure(of);
  if (facts === null || facts.kind === "milestones") return null;
  const { counted } = sortReadings(of.readings, facts.start, asOf);
  const segment = segmentOf(facts, revisionOn(of.targets, facts, asOf), counted);
  const aimOn = aimOf(of, facts, segment);
  const readings = segment.readings
    .map(({ on }, i) => ({ on, value: valueAt(facts, segment, i), aim: aimOn(on) }))
    .slice(-windowSize);
  const last = readings.at(-1);
  if (last === undefined) return null;
  const error = look(of, facts, counted, asOf).statistics?.s ?? null;
  return {
    readings,
    line: [
      ...readings.map(({ on, aim }) => ({ on, aim })),
      ...(until > last.on ? [{ on: until, aim: aimOn(until) }] : []),
    ],
    upper: facts.kind === "keepBetween" ? segment.upper : null,
    noise: error === null ? null : error * Math.abs(segment.target - segment.baseline),
  };
}

/**
 * Every reading that counts since the measure's start, oldest first, beside the aim of the target that was in force on its day.
 * @returns nothing with a data problem, and for milestones
 */
export function courseOf(of: MeasureCase, asOf: Day): readonly Evidence[] {
  const { facts } = readMeasure(of);
  if (facts === null || facts.kind === "milestones") return [];
  const { counted } = sortReadings(of.readings, facts.start, asOf);
  return counted.map(({ on }, place) => {
    const until = counted.slice(0, place + 1);
    const segment = segmentOf(facts, revisionOn(of.targets, facts, on), until);
    const value = valueAt(facts, segment, segment.readings.length - 1);
    return { on, value, aim: aimOf(of, facts, segment)(on) };
  });
}

function valueAt(facts: MeasureFacts, { baseline, readings }: Segment, place: number): number {
  if (facts.kind === "reach") return roundTo(baseline + totalOf(readings.slice(0, place + 1)), 9);
  return readings[place]?.value ?? NaN;
}

function aimOf(of: MeasureCase, facts: MeasureFacts, segment: Segment): (on: Day) => number {
  const { baseline, target } = segment;
  if (facts.kind === "yesNo") return () => 1;
  if (!isMoving(facts.kind)) return () => target;
  const line = aimLine(facts, segment, stepsIn(of.targets), of.away);
  return (on) => baseline + (target - baseline) * clampShare(plannedShare(line, on));
}

/** The days on which something could have changed: readings that count, or milestones that were due; oldest first. */
export function eventDays(of: MeasureCase, asOf: Day): readonly Day[] {
  const { facts } = readMeasure(of);
  if (facts === null) return [];
  if (facts.kind !== "milestones")
    return sortReadings(of.readings, facts.start, asOf).counted.map(({ on }) => on);
  const due = milestonesIn(of.milestones).planned.map((one) => one.due);
  return [...new Set(due)].filter((day) => day <= asOf).sort((a, b) => a - b);
}
