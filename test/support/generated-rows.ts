// Rows of a workbook as a year of real use might leave them, from a fast-check seed: few readings and many, shuffled, doubled on a day,
// in the future, with text and yes/no where numbers belong, with leave that overlaps, with plans of every stage, measures of every
// kind, targets revised, milestones ticked and readings corrected.
import * as fc from "fast-check";
import type { Row } from "../../src/schema/row";
import { english } from "../../src/text/en";
import { notDays } from "./not-days";

export const generatedAsOf = 46308;

const days = fc.integer({ min: -100, max: 40 }).map((offset) => generatedAsOf + offset);
const rarely = <T>(usual: fc.Arbitrary<T>, ...odd: T[]): fc.Arbitrary<T> =>
  fc.oneof({ weight: 60, arbitrary: usual }, { weight: 1, arbitrary: fc.constantFrom(...odd) });

type Course = "steady" | "flat" | "falling" | "leaping" | "noisy";

/** What stands beside readings: mostly nothing, now and then what is no decision. */
const decided: readonly Row[string][] = [
  ...[null, null, english.decisions.lookAgainNeed, null, english.decisions.furtherCoaching, null],
  ...[null, "perhaps", null, english.decisions.lookAgainClose.toUpperCase(), true, null, null],
];

interface MeasureSeed {
  readonly measure: Row;
  readonly readings: readonly Row[];
}

const measureSeed: fc.Arbitrary<MeasureSeed> = fc
  .noBias(
    fc.record({
      baseline: fc.constantFrom(70, 12, -5, 0, 33.3, 1.1, 1000),
      change: fc.constantFrom(20, -8, 10, 0.7, -250, 6, 3),
      start: fc.integer({ min: -110, max: 8 }),
      length: fc.integer({ min: 30, max: 200 }),
      cadence: rarely<unknown>(fc.constantFrom(7, 14, 30, 1, 3.5), null, "weekly", 0, -2),
      weight: fc.constantFrom<unknown>(1, 2, 3, 0, null, "two", -1),
      hold: fc.constantFrom<unknown>(1, null, 3, 2, 9, 2.5, "x", 0),
      error: fc.constantFrom<unknown>(null, null, 1, 0.3, 0.02, "?", 0),
      course: fc.constantFrom<Course>("steady", "flat", "falling", "leaping", "noisy"),
      count: fc.constantFrom(0, 1, 2, 3, 4, 5, 6, 7, 9, 14),
      noise: fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 14, maxLength: 14 }),
      oddCell: fc.integer({ min: 0, max: 80 }),
      oddValue: fc.constantFrom<unknown>(null, "n/a", true, "2026-10-01", ""),
      kind: rarely<unknown>(
        fc.oneof(
          fc.constantFrom("Increase", "decrease"),
          fc.constantFrom(...Object.values(english.measureKinds))
        ),
        "Sideways",
        null
      ),
      upper: rarely<unknown>(fc.constantFrom(5, 12, 0.5), null, "high", -1),
      shape: fc.constantFrom<unknown>(null, "Straight", "Steps", "late start", "bent"),
      aimFrom: rarely<unknown>(fc.integer({ min: -5, max: 60 }), null, "later"),
      smallest: fc.constantFrom<unknown>(null, null, 0.5, "some", -2),
      unit: rarely<unknown>(fc.constantFrom("%", "points"), null, ""),
      isRecent: fc.boolean(),
    })
  )
  .map((seed): MeasureSeed => {
    const start = generatedAsOf + seed.start;
    const cells: Record<string, unknown> = {
      Measure: "Work finished on time",
      Direction: seed.kind,
      Unit: seed.unit,
      Baseline: seed.baseline,
      Target: seed.baseline + seed.change,
      Start: start,
      Due: start + seed.length,
      Cadence: seed.cadence,
      Weight: seed.weight,
      Hold: seed.hold,
      StandardError: seed.error,
      SmallestChange: seed.smallest,
      Shape: seed.shape,
      AimFrom: typeof seed.aimFrom === "number" ? start + seed.aimFrom : seed.aimFrom,
      Upper: typeof seed.upper === "number" ? seed.baseline + seed.change + seed.upper : seed.upper,
    };
    if (seed.kind === "Yes or no") Object.assign(cells, { Baseline: null, Target: null });
    const places = ["Baseline", "Target", "Start", "Due"];
    const odd = places[seed.oddCell];
    if (odd !== undefined) cells[odd] = seed.oddValue;
    if (seed.oddCell === 4) cells["Target"] = cells["Baseline"];
    if (seed.oddCell === 5) cells["Due"] = start;
    const readings = Array.from({ length: seed.count }, (_, i): Row => {
      const share = (i + 1) / 12;
      const shape = {
        steady: share,
        flat: 0.08,
        falling: i < 3 ? share * 2 : 0.9 - share * 1.5,
        leaping: share * 2.4,
        noisy: share,
      }[seed.course];
      const jitter = ((seed.noise[i] ?? 0) / 100) * (seed.course === "noisy" ? 0.5 : 0.04);
      const reached = Math.min(seed.length, -seed.start) / Math.max(1, seed.count);
      const step = Math.max(1, Math.round(seed.isRecent ? reached : seed.length / 12));
      const isYes = seed.kind === "Yes or no" && i % 2 === 0;
      return {
        MeasuredOn: start + (i + 1) * step + Math.round((seed.noise[13 - i] ?? 0) / 80),
        Confidence: i % 4 === 0 ? (i % 5) + 1 : null,
        Decision: decided[(i + seed.count) % decided.length] ?? null,
        Value: isYes
          ? 1
          : Math.round((seed.baseline + seed.change * (shape + jitter)) * 1000) / 1000,
      };
    });
    return { measure: cells as Row, readings };
  });

const disturbance = fc.record({
  on: rarely<unknown>(days, "yesterday", 46300.75, ...notDays),
  value: rarely<unknown>(fc.double({ min: -50, max: 1200, noNaN: true }), null, "ten", false, ""),
  of: fc.nat(),
  unknownId: fc.integer({ min: 0, max: 12 }),
});

const targetRow = fc.record({
  of: fc.nat(),
  from: rarely<unknown>(fc.oneof(days, fc.constant(null)), ...notDays),
  baseline: fc.constantFrom<unknown>(null, null, null, 71, "?", 12),
  target: rarely<unknown>(fc.constantFrom(95, 6, 1050, 33, 2, 80), null, "more"),
  upper: fc.constantFrom<unknown>(null, null, 120, "?"),
  due: rarely<unknown>(
    fc.oneof(
      fc.constant(null),
      fc.integer({ min: -60, max: 120 }).map((after) => generatedAsOf + after)
    ),
    ...notDays
  ),
});

const milestoneRow = fc.record({
  of: fc.nat(),
  due: rarely<unknown>(days, ...notDays),
  weight: fc.constantFrom<unknown>(null, 1, 2, 0.5, 0, "big", -1),
  doneOn: rarely<unknown>(fc.oneof(days, fc.constant(null)), ...notDays),
});

const leaveRow = fc.record({
  of: fc.nat({ max: 30 }),
  plan: fc.nat({ max: 60 }),
  from: rarely<unknown>(days, ...notDays),
  length: fc.integer({ min: -2, max: 25 }),
  to: fc.integer({ min: 0, max: 14 }),
});

/** The rows of all tables by table id, for about `measures` measures. */
export function generatedRows(seed: number, measures: number): ReadonlyMap<string, readonly Row[]> {
  const sample = <T>(arbitrary: fc.Arbitrary<T>, count: number, shift: number): T[] =>
    fc.sample(arbitrary, { seed: seed + shift, numRuns: count });
  const seeds = sample(measureSeed, measures, 0);
  const planCount = Math.ceil(measures / 3);
  const stages = sample(
    rarely<unknown>(
      fc.constantFrom("Active", "Active", "active", "Paused", "Draft", "Closed"),
      "Maybe",
      null
    ),
    planCount,
    1
  );
  const plans = stages.map((stage, i): Row => {
    const usually = i % 4 === 0 ? stage : "Active";
    return {
      PlanId: `P${String(i + 1).padStart(3, "0")}`,
      LearnerId: `L${String((i % 30) + 1).padStart(2, "0")}`,
      Learner: `Learner ${i + 1}`,
      Coach: "Coach",
      Stage: usually as string | null,
    };
  });
  const measureRows = seeds.map(({ measure }, i): Row => {
    const id = i % 97 === 96 ? `M${i}` : `M${i + 1}`;
    const isOrphan = i % 41 === 40;
    const plan = plans[Math.floor(i / 3)]?.["PlanId"] ?? null;
    return { ...measure, MeasureId: i % 113 === 112 ? null : id, PlanId: isOrphan ? "P999" : plan };
  });
  const readings = seeds.flatMap(({ readings: own }, i) =>
    own.map((row): Row => ({ ...row, MeasureId: i % 5 === 0 ? `m${i + 1}` : `M${i + 1}` }))
  );
  const odd = sample(disturbance, Math.ceil(measures / 2), 2).map(
    ({ on, value, of, unknownId }): Row => ({
      MeasuredOn: on as Row[string] & number,
      Value: value as number,
      MeasureId: unknownId === 0 ? "M-none" : unknownId === 1 ? null : `M${(of % measures) + 1}`,
    })
  );
  const doubled = readings
    .filter((_, i) => i % 11 === 0)
    .map((row): Row => ({
      ...row,
      Value: typeof row["Value"] === "number" ? row["Value"] + 1 : null,
    }));
  const corrections = readings
    .filter((_, i) => i % 17 === 0)
    .map((row, i): Row => ({
      ...row,
      Corrects: i % 9 === 8 ? "yesterday" : (row["MeasuredOn"] ?? null),
      Value: i % 5 === 4 ? null : (row["Value"] ?? null),
      MeasuredOn: typeof row["MeasuredOn"] === "number" ? row["MeasuredOn"] + (i % 3) : null,
    }));
  const all = [...readings, ...odd, ...doubled, ...corrections];
  const order = sample(fc.double({ min: 0, max: 1, noNaN: true }), all.length, 3);
  const shuffled = all
    .map((row, i) => ({ row, at: order[i] ?? 0 }))
    .sort((a, b) => a.at - b.at)
    .map(({ row }) => row);
  const leave = sample(leaveRow, 60, 4).map(({ of, plan, from, length, to }): Row => ({
    PersonId: of > 20 ? null : `L${String(of + 1).padStart(2, "0")}`,
    PlanId: plan < 20 ? `p${String(plan + 1).padStart(3, "0")}` : null,
    From: from as number,
    To: to === 0 ? null : typeof from === "number" ? from + length : generatedAsOf,
  }));
  const wholeRows = sample(targetRow, Math.ceil(measures / 2), 5);
  const idOf = (of: number) => (of % 50 === 7 ? "M-none" : `M${(of % measures) + 1}`);
  const targets = wholeRows.map(({ of, ...cells }): Row => ({
    MeasureId: of % 40 === 3 ? null : idOf(of),
    From: cells.from as number,
    Baseline: cells.baseline as number,
    Target: cells.target as number,
    Upper: cells.upper as number,
    Due: cells.due as number,
  }));
  const ofMilestones = measureRows.flatMap((row, i) =>
    row["Direction"] === "Milestones" ? [i] : []
  );
  const milestones = sample(milestoneRow, Math.ceil(measures / 2), 6).map(
    ({ of, due, weight, doneOn }): Row => ({
      MeasureId:
        of % 12 === 5
          ? idOf(of)
          : `m${(ofMilestones[of % Math.max(1, ofMilestones.length)] ?? 0) + 1}`,
      Due: due as number,
      Weight: weight as number,
      DoneOn: doneOn as number,
    })
  );
  const settings = Object.entries(english.settings).map(([key, { name, means }], i): Row => ({
    Key: key,
    Name: name,
    Means: means,
    Value: [10, 0.15, 7, 3, seed % 2 === 0 ? 2.5 : "often", 10, 0.12][i] ?? null,
  }));
  return new Map<string, readonly Row[]>([
    ["Plans", plans],
    ["Measures", measureRows],
    ["CheckIns", shuffled],
    ["Leave", leave],
    ["Targets", targets],
    ["Milestones", milestones],
    ["Settings", settings],
    ["Actions", []],
  ]);
}
