// What another target or day would ask for: from where the measure stands today, the change in a week, beside what was asked until now and the
// best that was seen. Judging stays judge.ts's: this is looked at before an aim is changed.
import type { Day } from "./day";
import { readMeasure } from "./measure-facts";
import type { MeasureCase } from "./measure-case";
import { isMoving } from "./measure-kind";
import type { SeenMeasure } from "./measure-lights";
import { bestSeen } from "./measure-lights";
import { sortReadings } from "./readings";
import { segmentOf } from "./segment";
import type { Segment } from "./segment";
import { revisionOn } from "./targets";

export interface Aim {
  readonly target: number;
  readonly due: Day;
}

/** Paces are in the measure's unit, towards the target. */
export interface AimPace {
  /** The aim that is in force. */
  readonly now: Aim;
  readonly nowPerWeek: number;
  /** Where the measure stands, from which the other aim is measured. */
  readonly stands: number;
  readonly perWeek: number;
  /** 0 when no pace was seen yet. */
  readonly best: number;
}

const week = 7;

/** The aim in force today; null for a kind without numbers and with a data problem. */
export function aimInForce(of: MeasureCase, today: Day): Aim | null {
  const { facts } = readMeasure(of);
  if (facts === null || facts.kind === "milestones" || facts.kind === "yesNo") return null;
  const { target, due } = segmentOf(facts, revisionOn(of.targets, facts, today), []);
  return { target, due };
}

/** Null for a kind that does not move, and for an aim that would begin where the measure stands or end today. */
export function aimPace(
  of: MeasureCase,
  others: readonly SeenMeasure[],
  today: Day,
  { target, due }: Aim
): AimPace | null {
  const { facts } = readMeasure(of);
  if (facts === null || facts.kind === "milestones" || !isMoving(facts.kind)) return null;
  const { counted } = sortReadings(of.readings, facts.start, today);
  const now = segmentOf(facts, revisionOn(of.targets, facts, today), counted);
  const from = Math.max(today, facts.start);
  const revision = { from, baseline: null, target, upper: facts.upper, due, row: 0 };
  const other = segmentOf(facts, revision, counted);
  if (due <= from || other.baseline === target) return null;
  return {
    now: { target: now.target, due: now.due },
    nowPerWeek: perWeek(now),
    stands: other.baseline,
    perWeek: perWeek(other),
    best: bestSeen(of.measure, others),
  };
}

function perWeek({ from, due, baseline, target }: Segment): number {
  return (Math.abs(target - baseline) / (due - from)) * week;
}
