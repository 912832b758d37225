// The readings on which a verdict rests, each beside where the aim line stood that day: what a chart or a list of evidence shows.
import { aimLine, plannedShare } from "./aim-line";
import type { Day } from "./day";
import type { MeasureCase } from "./measure-case";
import { readMeasure } from "./measure-facts";
import { isMoving } from "./measure-kind";
import { milestonesIn } from "./milestones";
import { clampShare, roundTo } from "./progress";
import { sortReadings } from "./readings";
import { segmentOf, totalOf } from "./segment";
import { stepsIn } from "./steps";
import { revisionOn } from "./targets";

/** One reading that counts, and where the aim line (or the bound to keep) stood that day, both in the measure's unit. */
export interface Evidence {
  readonly on: Day;
  /** For a count, all that was counted up to that day. */
  readonly value: number;
  readonly aim: number;
}

/** The readings since the target in force began, oldest first; none for a measure with a data problem or of milestones. */
export function evidenceFor(of: MeasureCase, asOf: Day): readonly Evidence[] {
  const { facts } = readMeasure(of);
  if (facts === null || facts.kind === "milestones") return [];
  const { counted } = sortReadings(of.readings, facts.start, asOf);
  const segment = segmentOf(facts, revisionOn(of.targets, facts, asOf), counted);
  const { baseline, target, readings } = segment;
  const line = aimLine(facts, segment, stepsIn(of.targets), of.away);
  return readings.map(({ on, value }, i) => {
    if (facts.kind === "yesNo") return { on, value, aim: 1 };
    if (!isMoving(facts.kind)) return { on, value, aim: target };
    const counts = facts.kind === "reach";
    return {
      on,
      value: counts ? roundTo(baseline + totalOf(readings.slice(0, i + 1)), 9) : value,
      aim: baseline + (target - baseline) * clampShare(plannedShare(line, on)),
    };
  });
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
