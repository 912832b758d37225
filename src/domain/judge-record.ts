// Every measure of a workbook with what bears on it, and the plan as a whole: weighted progress and the worst State.
import { awaySpans } from "./active-days";
import type { Day } from "./day";
import { judgeMeasure } from "./judge";
import type { Verdict } from "./judge";
import type { MeasureCase } from "./measure-case";
import type { CoachingRecord, Measure, Plan } from "./plan";
import { isBlank, numberIn } from "./readings";
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
  /** What is to be said of its weights; null when nothing is. */
  readonly remark: PlanRemark | null;
}

export const planRemarks = ["weightsAllZero", "weightsSomeBlank"] as const;
export type PlanRemark = (typeof planRemarks)[number];

/** The measures in their order, each with its plan (the first of that id), its rows of the log and its learner's leave. */
export function measureCases(record: CoachingRecord): readonly MeasureCase[] {
  const plans = new Map<string, Plan>();
  for (const plan of [...record.plans].reverse()) plans.set(plan.id.toLowerCase(), plan);
  const readings = byMeasure(record.readings);
  const targets = byMeasure(record.targets);
  const milestones = byMeasure(record.milestones);
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
      readings: readings.get(key) ?? [],
      targets: targets.get(key) ?? [],
      milestones: milestones.get(key) ?? [],
      away: plan === null ? [] : awaySpans(record.leave, plan.learnerId, plan.id),
      settings: record.settings,
    };
  });
}

/** Rows by the lower-cased id of their measure; rows without one are left out. */
function byMeasure<Row extends { readonly measureId: string }>(
  rows: readonly Row[]
): ReadonlyMap<string, readonly Row[]> {
  const of = new Map<string, Row[]>();
  for (const row of rows) {
    if (row.measureId === "") continue;
    const key = row.measureId.toLowerCase();
    const own = of.get(key);
    if (own) own.push(row);
    else of.set(key, [row]);
  }
  return of;
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
    remark: remarkOnWeights(own.map(({ of }) => of.measure)),
  };
}

function remarkOnWeights(measures: readonly Measure[]): PlanRemark | null {
  if (measures.length === 0) return null;
  if (measures.every((measure) => weightOf(measure) === 0)) return "weightsAllZero";
  const blank = measures.filter(({ weight }) => isBlank(weight)).length;
  return blank > 0 && blank < measures.length ? "weightsSomeBlank" : null;
}

/** A blank weight counts as 1, as does what is not a number from 0 up. */
export function weightOf(measure: Measure): number {
  const weight = numberIn(measure.weight);
  return weight !== null && weight >= 0 ? weight : 1;
}
