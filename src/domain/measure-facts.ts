// A measure's cells, guarded: either the numbers and days that judging needs, or the list of what is wrong with them.
import { dayIn } from "./day";
import type { Day } from "./day";
import type { Measure, Plan, Settings } from "./plan";
import { numberIn } from "./readings";

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
  "noStart",
  "noDue",
  "targetIsBaseline",
  "dueNotAfterStart",
] as const;
export type MeasureProblem = (typeof measureProblems)[number];

export interface MeasureFacts {
  readonly baseline: number;
  readonly target: number;
  readonly start: Day;
  readonly due: Day;
  readonly cadenceDays: number;
  readonly hold: number;
  /** Standard error of one reading as a share of the planned change. */
  readonly noise: number;
}

export type MeasureReading =
  | { readonly facts: MeasureFacts; readonly problems: readonly [] }
  | { readonly facts: null; readonly problems: readonly MeasureProblem[] };

/** Readings that the window holds. */
export const windowSize = 7;
/** The longest hold, in readings. */
const longestHold = 6;

export function readMeasure(
  measure: Measure,
  plan: Plan | null,
  isDoubled: boolean,
  settings: Settings
): MeasureReading {
  const baseline = numberIn(measure.baseline);
  const target = numberIn(measure.target);
  const start = dayIn(measure.start);
  const due = dayIn(measure.due);
  const found: Record<MeasureProblem, boolean> = {
    noMeasureId: measure.id === "",
    doubledMeasureId: isDoubled,
    noPlan: plan === null,
    noStage: plan !== null && plan.stage === null,
    noKind: measure.kind === null,
    noUnit: measure.unit === null || measure.unit === "",
    noBaseline: baseline === null,
    noTarget: target === null,
    noStart: start === null,
    noDue: due === null,
    targetIsBaseline: baseline !== null && baseline === target,
    dueNotAfterStart: start !== null && due !== null && due <= start,
  };
  const problems = measureProblems.filter((problem) => found[problem]);
  if (problems.length > 0 || baseline === null || target === null || start === null || due === null)
    return { facts: null, problems };
  const cadence = numberIn(measure.cadenceDays);
  const hold = numberIn(measure.hold);
  const error = numberIn(measure.standardError);
  return {
    facts: {
      baseline,
      target,
      start,
      due,
      cadenceDays: cadence !== null && cadence > 0 ? cadence : settings.cadenceDays,
      hold: hold !== null && hold >= 1 ? Math.min(longestHold, Math.floor(hold)) : 1,
      noise:
        error !== null && error > 0 ? error / Math.abs(target - baseline) : settings.noiseShare,
    },
    problems: [],
  };
}
