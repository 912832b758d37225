// Every measure of a workbook with what bears on it, and the plan as a whole: weighted progress and the worst State.
import { awaySpans } from "./active-days";
import type { Day } from "./day";
import { judgeMeasure } from "./judge";
import type { MeasureCase, Verdict } from "./judge";
import type { CoachingRecord, Measure, Plan, Reading } from "./plan";
import { numberIn } from "./readings";
import { worstState } from "./states";
import type { State } from "./states";

export interface JudgedMeasure {
  readonly of: MeasureCase;
  readonly verdict: Verdict;
}

export interface PlanVerdict {
  readonly plan: Plan;
  /** Share of the planned change; null while no measure has a reading. */
  readonly progress: number | null;
  readonly measures: number;
  /** "k of n measures have data". */
  readonly measuresWithData: number;
  /** Null for a plan without a measure. */
  readonly state: State | null;
}

/** The measures in their order, each with its plan (the first of that id), its rows of the log and its learner's leave. */
export function measureCases(record: CoachingRecord): readonly MeasureCase[] {
  const plans = new Map<string, Plan>();
  for (const plan of [...record.plans].reverse()) plans.set(plan.id.toLowerCase(), plan);
  const readings = new Map<string, Reading[]>();
  for (const reading of record.readings) {
    const key = reading.measureId.toLowerCase();
    const rows = readings.get(key);
    if (rows) rows.push(reading);
    else readings.set(key, [reading]);
  }
  const seen = new Set<string>();
  return record.measures.map((measure) => {
    const key = measure.id.toLowerCase();
    const plan = plans.get(measure.planId.toLowerCase()) ?? null;
    const isDoubled = key !== "" && seen.has(key);
    seen.add(key);
    return {
      measure,
      plan: measure.planId === "" ? null : plan,
      isDoubled,
      readings: key === "" ? [] : (readings.get(key) ?? []),
      away: plan === null ? [] : awaySpans(record.leave, plan.learnerId),
      settings: record.settings,
    };
  });
}

export function judgeRecord(record: CoachingRecord, asOf: Day): readonly JudgedMeasure[] {
  return measureCases(record).map((of) => ({ of, verdict: judgeMeasure(of, asOf) }));
}

/** A plan by its measures (those that found this very row, should two plans share an id): Σ weight × progress ÷ Σ weight over those that have a reading, and the most severe State. */
export function judgePlan(plan: Plan, judged: readonly JudgedMeasure[]): PlanVerdict {
  const own = judged.filter(({ of }) => of.plan === plan);
  const known = own.flatMap(({ of, verdict }) =>
    verdict.progress === null ? [] : [{ progress: verdict.progress, weight: weightOf(of.measure) }]
  );
  const total = known.reduce((sum, { weight }) => sum + weight, 0);
  const sum = known.reduce(
    (so, { progress, weight }) => so + progress * (total > 0 ? weight : 1),
    0
  );
  return {
    plan,
    progress: known.length === 0 ? null : sum / (total > 0 ? total : known.length),
    measures: own.length,
    measuresWithData: known.length,
    state: worstState(own.map(({ verdict }) => verdict.state)),
  };
}

/** A blank weight counts as 1, as does what is not a number from 0 up. */
export function weightOf(measure: Measure): number {
  const weight = numberIn(measure.weight);
  return weight !== null && weight >= 0 ? weight : 1;
}
