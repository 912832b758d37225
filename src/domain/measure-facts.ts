// A measure's cells, guarded: either the numbers and days that judging needs, or the list of what is wrong with them.
import { dayIn } from "./day";
import type { Day } from "./day";
import type { MeasureCase } from "./measure-case";
import { isKeeping, isMoving } from "./measure-kind";
import { milestonesIn } from "./milestones";
import type { Measure, MeasureKind, Settings, Shape } from "./plan";
import { isBlank, numberIn } from "./readings";
import { stepsIn } from "./steps";

/** What makes a measure a Data problem, in the order in which the sheet names the first. */
export const measureProblems = [
  "noMeasureId",
  "doubledMeasureId",
  "noPlan",
  "noStage",
  "noKind",
  "noUnit",
  "noBaseline",
  "noTarget",
  "noUpper",
  "noStart",
  "noDue",
  "targetIsBaseline",
  "upperNotAboveTarget",
  "dueNotAfterStart",
  "noAimFrom",
  "noSteps",
  "noMilestones",
] as const;
export type MeasureProblem = (typeof measureProblems)[number];

/** Cells that a kind does not need are 0 here. */
export interface MeasureFacts {
  readonly kind: MeasureKind;
  readonly baseline: number;
  readonly target: number;
  readonly upper: number;
  readonly start: Day;
  readonly due: Day;
  readonly shape: Shape;
  /** The day from which the aim line rises. */
  readonly aimFrom: Day;
  /** Null where nothing valid is typed: the setting, or for milestones the mean time between two. */
  readonly cadenceDays: number | null;
  readonly hold: number;
  /** Standard error of one reading in the measure's unit, as far as it is known. */
  readonly standardError: number | null;
}

export type MeasureReading =
  | { readonly facts: MeasureFacts; readonly problems: readonly [] }
  | { readonly facts: null; readonly problems: readonly MeasureProblem[] };

/** Readings that the window holds. */
export const windowSize = 7;
/** The longest hold, in readings. */
export const longestHold = 6;

/** Smallest real change = 1.96 × √2 × standard error (the minimal detectable change at 95 %). */
export const errorsInSmallestChange = 1.96 * Math.SQRT2;

export function readMeasure(of: MeasureCase): MeasureReading {
  const { measure, plan, isDoubled } = of;
  const { kind } = measure;
  const moves = isMoving(kind);
  const keeps = isKeeping(kind);
  // A count begins at 0 when nothing else is said.
  const baseline = kind === "reach" && isBlank(measure.baseline) ? 0 : numberIn(measure.baseline);
  const target = numberIn(measure.target);
  const upper = numberIn(measure.upper);
  const start = dayIn(measure.start);
  const due = dayIn(measure.due);
  const shape = moves ? (measure.shape ?? "straight") : "straight";
  const aimFrom = shape === "lateStart" ? dayIn(measure.aimFrom) : start;
  const found: Record<MeasureProblem, boolean> = {
    noMeasureId: measure.id === "",
    doubledMeasureId: isDoubled,
    noPlan: plan === null,
    noStage: plan !== null && plan.stage === null,
    noKind: kind === null,
    noUnit: (keeps || (moves && kind !== "level")) && isBlank(measure.unit),
    noBaseline: moves && baseline === null,
    noTarget: (moves || keeps) && target === null,
    noUpper: kind === "keepBetween" && upper === null,
    noStart: start === null,
    noDue: due === null,
    targetIsBaseline: moves && baseline !== null && baseline === target,
    upperNotAboveTarget:
      kind === "keepBetween" && upper !== null && target !== null && upper <= target,
    dueNotAfterStart: start !== null && due !== null && due <= start,
    noAimFrom: shape === "lateStart" && aimFrom === null,
    noSteps: shape === "steps" && stepsIn(of.targets).length === 0,
    noMilestones: kind === "milestones" && milestonesIn(of.milestones).total === 0,
  };
  const problems = measureProblems.filter((problem) => found[problem]);
  if (problems.length > 0 || kind === null || start === null || due === null)
    return { facts: null, problems };
  const cadence = numberIn(measure.cadenceDays);
  const hold = numberIn(measure.hold);
  return {
    facts: {
      kind,
      baseline: baseline ?? 0,
      target: target ?? 0,
      upper: upper ?? 0,
      start,
      due,
      shape,
      aimFrom: aimFrom ?? start,
      cadenceDays: cadence !== null && cadence > 0 ? cadence : null,
      hold: hold !== null && hold >= 1 ? Math.min(longestHold, Math.floor(hold)) : 1,
      standardError: standardErrorOf(measure),
    },
    problems: [],
  };
}

function standardErrorOf(measure: Measure): number | null {
  const error = numberIn(measure.standardError);
  if (error !== null && error > 0) return error;
  const smallest = numberIn(measure.smallestChange);
  return smallest !== null && smallest > 0 ? smallest / errorsInSmallestChange : null;
}

/** No reading is taken to be more exact than this share of the planned change: sums of squares would lose their digits. */
export const leastNoise = 0.001;

/** Standard error of one reading as a share of a planned change. */
export function noiseOf(facts: MeasureFacts, change: number, settings: Settings): number {
  if (facts.standardError !== null)
    return Math.max(leastNoise, facts.standardError / Math.abs(change));
  return facts.kind === "reach" ? settings.countNoiseShare : settings.noiseShare;
}
