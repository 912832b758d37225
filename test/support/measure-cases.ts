// One table of cases for the domain code and for the worksheet formulas: the vectors of the product's design (4.10), as many more with
// six readings, and cases of what else a measure may have. Days count from the measure's start; each case has a plan of its own.
import type { Day } from "../../src/domain/day";
import type { Badge, Freshness, Remark, State } from "../../src/domain/states";
import type { Row } from "../../src/schema/row";
import { reviewCases } from "./review-cases";

/** The day on which all cases are judged, so that one workbook can hold them. */
export const casesAsOf: Day = 46308;

export interface CaseSaying {
  readonly state: State;
  readonly raw?: number | null;
  readonly progress?: number | null;
  readonly expected?: number | null;
  readonly gap?: number | null;
  readonly current?: number | null;
  readonly compliance?: number | null;
  readonly coverage?: number | null;
  readonly freshness?: Freshness | null;
  readonly remark?: Remark | null;
  readonly badges?: readonly Badge[];
}

export interface MeasureCaseRow {
  readonly name: string;
  /** Day of judgement after the start. */
  readonly after: number;
  readonly measure: Row;
  /** Day after the start, value, and more cells of the check-in; `Corrects` is a day after the start too. */
  readonly readings: readonly (readonly [number, Row[string], Row?])[];
  /** From and Due are days after the start. */
  readonly targets?: readonly Row[];
  readonly milestones?: readonly Row[];
  /** Whose leave: the learner's or the plan's. */
  readonly leave?: readonly (Row & { readonly of: "learner" | "plan" })[];
  readonly says: CaseSaying;
}

const base: Row = {
  Measure: "Jobs right first time",
  Direction: "Increase",
  Unit: "%",
  Baseline: 70,
  Target: 90,
  Start: 0,
  Due: 84,
  Cadence: 7,
  Hold: 1,
};
const falling: Row = { Direction: "Decrease", Unit: "errors", Baseline: 12, Target: 4 };

function one(
  name: string,
  measure: Row,
  value: Row[string],
  says: CaseSaying,
  after = 42
): MeasureCaseRow {
  return { name, after, measure, readings: [[after, value]], says };
}

/** Six readings, weekly up to the day of judgement unless days are given. */
function six(
  name: string,
  measure: Row,
  values: readonly number[],
  says: CaseSaying,
  more: Partial<MeasureCaseRow> & { readonly days?: readonly number[] } = {}
): MeasureCaseRow {
  const days = more.days ?? [7, 14, 21, 28, 35, 42];
  const readings = values.map((value, i) => [days[i] ?? 0, value] as const);
  return { name, after: 42, measure, readings, says, ...more };
}

const vectors: readonly MeasureCaseRow[] = [
  one("1 half way", {}, 80, { state: "onTrack", raw: 0.5, progress: 0.5, gap: 0 }),
  one("2 short of it", {}, 77, { state: "watch", raw: 0.35, progress: 0.35, gap: 15 }),
  one("3 far short", {}, 72, { state: "behind", raw: 0.1, progress: 0.1, gap: 40 }),
  one("4 below baseline", {}, 66, {
    state: "behind",
    raw: -0.2,
    progress: 0,
    gap: 50,
    remark: "belowBaseline",
  }),
  one("5 past the target", {}, 95, {
    state: "achieved",
    raw: 1.25,
    progress: 1,
    gap: -50,
    remark: "pastTarget",
    badges: ["provisional"],
  }),
  one("6 decreasing, half way", falling, 8, { state: "onTrack", raw: 0.5, progress: 0.5, gap: 0 }),
  one("7 decreasing, above its baseline", falling, 14, {
    state: "behind",
    raw: -0.25,
    progress: 0,
    gap: 50,
    remark: "belowBaseline",
  }),
  one("8 target is baseline", { Baseline: 80, Target: 80 }, 80, {
    state: "dataProblem",
    raw: null,
    progress: null,
    gap: null,
  }),
  {
    name: "9 never measured",
    after: 42,
    measure: {},
    readings: [],
    says: { state: "silent", progress: null, gap: null, remark: "neverMeasured" },
  },
  one("10 through nought", { Baseline: -5, Target: 5 }, 0, { state: "onTrack", raw: 0.5, gap: 0 }),
  one("11 at the bound", {}, 78, { state: "onTrack", raw: 0.4, gap: 10 }),
  one("12 a quarter", {}, 75, { state: "watch", raw: 0.25, progress: 0.25, gap: 25 }),
  one("13 past due", {}, 88, { state: "pastDue", raw: 0.9, progress: 0.9, gap: 10 }, 85),
  {
    name: "14 a reading in the future",
    after: 42,
    measure: {},
    readings: [
      [49, 95],
      [41, 80],
    ],
    says: { state: "onTrack", raw: 0.5, progress: 0.5, gap: 0 },
  },
  {
    name: "15 keep at or above",
    after: 42,
    measure: { Direction: "Keep at or above", Baseline: null },
    readings: [
      [14, 91],
      [21, 92],
      [28, 89],
      [42, 93],
    ],
    says: {
      state: "onTrack",
      progress: 0.75,
      expected: null,
      gap: null,
      compliance: 0.75,
      coverage: 4 / 6,
    },
  },
  one("17 on the first day", {}, 70, { state: "onTrack", raw: 0, progress: 0, gap: 0 }, 0),
  one("18 due when it starts", { Due: 0 }, 80, { state: "dataProblem", progress: null }),
];

const sixReadings: readonly MeasureCaseRow[] = [
  six("19 along the aim line", {}, [72, 73, 75, 77, 78, 80], { state: "onTrack", gap: 0 }),
  six("20 flat", {}, [70, 71, 70, 71, 70, 71], { state: "stalled", progress: 0.05, gap: 45 }),
  six("21 falling", {}, [68, 66, 63, 61, 58, 56], { state: "regressing", raw: -0.7, gap: 50 }),
  six(
    "22 not heard of for three weeks",
    { Cadence: 4 },
    [71, 72, 73, 73, 74, 75],
    { state: "silent", freshness: "silent", progress: 0.25 },
    { days: [2, 5, 9, 12, 16, 20] }
  ),
  six("23 ahead", {}, [75, 78, 81, 83, 85, 88], { state: "ahead", progress: 0.9, gap: -40 }),
  six("24 short, within its noise", { StandardError: 8 }, [70, 76, 71, 79, 73, 76], {
    state: "watch",
    progress: 0.3,
    gap: 20,
  }),
  six("25 moving too slowly", {}, [71, 72, 73, 74, 75, 76], { state: "behind", gap: 20 }),
  six("26 held three times", { Hold: 3 }, [80, 85, 88, 90, 91, 90], {
    state: "achieved",
    progress: 1,
    badges: [],
    remark: null,
  }),
  six("27 at target, held twice of three", { Hold: 3 }, [76, 80, 84, 88, 90, 91], {
    state: "ahead",
    progress: 1,
    remark: "holding",
  }),
  six(
    "28 a count, half way",
    { Direction: "Reach in total", Baseline: null, Target: 24 },
    [1, 2, 2, 1, 3, 3],
    { state: "onTrack", current: 12, progress: 0.5, gap: 0 }
  ),
  six(
    "29 a count that stopped",
    { Direction: "Reach in total", Baseline: null, Target: 24 },
    [1, 1, 0, 0, 0, 0],
    { state: "stalled", current: 2, gap: 41.666667 }
  ),
  six(
    "30 out of bounds and further out",
    { Direction: "Keep between", Baseline: null, Target: 10, Upper: 20 },
    [12, 15, 21, 22, 23, 25],
    { state: "stalled", compliance: 2 / 6, coverage: 1, remark: "outOfBounds" }
  ),
  six(
    "31 two of the last three out",
    { Direction: "Keep at or below", Baseline: null, Target: 5 },
    [4, 6, 3, 6, 4, 7],
    { state: "behind", compliance: 0.5, progress: 0.5 }
  ),
  six(
    "32 out once",
    { Direction: "Keep at or below", Baseline: null, Target: 5 },
    [4, 4, 4, 5, 4, 6],
    { state: "watch", compliance: 5 / 6, remark: "outOfBounds" }
  ),
  six(
    "33 a level",
    { Direction: "Level 0 to 4", Unit: null, Baseline: 1, Target: 3 },
    [1, 1, 1, 2, 2, 2],
    { state: "onTrack", progress: 0.5, gap: 0 }
  ),
  six(
    "34 yes at last",
    { Direction: "Yes or no", Unit: null, Baseline: null, Target: null },
    [0, 0, 0, 0, 0, 1],
    { state: "achieved", progress: 1, expected: null, gap: null, badges: [] }
  ),
  six(
    "35 two weeks away",
    falling,
    [11.5, 11.5, 11, 10.4, 9.6, 8.8],
    { state: "onTrack", progress: 0.4, expected: 0.4, gap: 0 },
    { days: [2, 4, 6, 28, 35, 42], leave: [{ of: "learner", From: 7, To: 20 }] }
  ),
  six(
    "36 a target raised",
    {},
    [72, 74, 73, 77, 81, 85],
    { state: "onTrack", progress: 0.375, expected: 0.383333, gap: 0.833333 },
    { targets: [{ From: 21, Target: 110, Why: "More is possible" }] }
  ),
];

const otherwise: readonly MeasureCaseRow[] = [
  six(
    "steps",
    { Shape: "Steps" },
    [70, 71, 73, 75, 75, 75],
    { state: "onTrack", progress: 0.25, expected: 0.25, gap: 0 },
    {
      targets: [
        { Due: 28, Target: 75 },
        { Due: 56, Target: 80 },
      ],
    }
  ),
  six("late start", { Shape: "Late start", AimFrom: 28 }, [70, 70, 70, 70, 72, 75], {
    state: "onTrack",
    progress: 0.25,
    expected: 0.25,
    gap: 0,
  }),
  {
    name: "a milestone missed",
    after: 42,
    measure: { Direction: "Milestones", Unit: null, Baseline: null, Target: null },
    readings: [],
    milestones: [
      { Milestone: "Shown", Due: 20, DoneOn: 18 },
      { Milestone: "Tried", Due: 40 },
      { Milestone: "Alone", Due: 60, DoneOn: 50 },
      { Milestone: "Teaches", Due: 80 },
    ],
    says: { state: "behind", progress: 0.25, expected: 0.5, gap: 25, freshness: "due" },
  },
  {
    name: "all milestones done",
    after: 42,
    measure: { Direction: "Milestones", Unit: null, Baseline: null, Target: null },
    readings: [],
    milestones: [
      { Milestone: "Shown", Due: 20, DoneOn: 18 },
      { Milestone: "Alone", Due: 60, DoneOn: 40, Weight: 3 },
    ],
    says: { state: "achieved", progress: 1, current: 4, badges: [] },
  },
  {
    name: "a reading corrected, wherever the rows stand",
    after: 42,
    measure: {},
    readings: [
      [42, 80, { Corrects: 42 }],
      [35, 78],
      [42, 95],
    ],
    says: { state: "onTrack", current: 80, progress: 0.5 },
  },
  {
    name: "a reading taken back",
    after: 42,
    measure: {},
    readings: [
      [35, 78],
      [42, 95],
      [42, null, { Corrects: 42 }],
    ],
    says: { state: "onTrack", current: 78, progress: 0.4 },
  },
  six(
    "a plan that rested while the learner was away in part",
    falling,
    [11.5, 11.5, 11, 10.4, 9.6, 8.8],
    { state: "onTrack", progress: 0.4, expected: 0.4, gap: 0 },
    {
      days: [2, 4, 6, 28, 35, 42],
      leave: [
        { of: "plan", From: 7, To: 16 },
        { of: "learner", From: 12, To: 20 },
      ],
    }
  ),
  {
    name: "low confidence",
    after: 42,
    measure: {},
    readings: [
      [35, 78],
      [42, 80, { Confidence: 2 }],
    ],
    says: { state: "onTrack", badges: ["lowConfidence"] },
  },
  one("no upper bound", { Direction: "Keep between", Target: 10 }, 12, { state: "dataProblem" }),
  one("the smallest real change stands in for noise", { SmallestChange: 1 }, 72, {
    state: "behind",
    gap: 40,
  }),
  six(
    "a count far below the aim line that stands still, its mean within the tolerance",
    { Direction: "Reach in total", Baseline: null, Target: 24 },
    [5, 1, 1, 0],
    { state: "behind", current: 7, gap: 20.833333 },
    { days: [7, 21, 28, 42] }
  ),
  six(
    "the same count, still moving",
    { Direction: "Reach in total", Baseline: null, Target: 24 },
    [5, 1, 0, 1],
    { state: "onTrack", current: 7, gap: 20.833333 },
    { days: [7, 21, 28, 42] }
  ),
  one("behind as soon as the grace at the start is over", {}, 63, { state: "behind" }, 14),
  one("not behind within the grace", {}, 63, { state: "onTrack" }, 12),
  one("a reading whose square is too small for a number", { Baseline: 0, Target: 20 }, 1.4e-264, {
    state: "behind",
    gap: 50,
  }),
];

export const measureCases: readonly MeasureCaseRow[] = [
  ...vectors,
  ...sixReadings,
  ...otherwise,
  ...reviewCases,
];

/** The rows of all tables, one plan and one measure for each case, dated so that `casesAsOf` is each one's day of judgement. */
export function rowsOfCases(cases: readonly MeasureCaseRow[]): ReadonlyMap<string, readonly Row[]> {
  const id = (letter: string, index: number) => `${letter}${String(index + 1).padStart(3, "0")}`;
  const all = <T>(of: (each: MeasureCaseRow, index: number) => readonly T[]): T[] =>
    cases.flatMap((each, index) => [...of(each, index)]);
  const dated = (row: Row, after: number, columns: readonly string[]): Row =>
    Object.fromEntries(
      Object.entries(row).map(([column, cell]) => [
        column,
        columns.includes(column) && typeof cell === "number" ? casesAsOf - after + cell : cell,
      ])
    );
  return new Map<string, readonly Row[]>([
    ["Plans", all((_, i) => [{ PlanId: id("P", i), LearnerId: id("L", i), Stage: "Active" }])],
    [
      "Measures",
      all(({ measure, after }, i) => [
        {
          ...dated({ ...base, ...measure }, after, ["Start", "Due", "AimFrom"]),
          MeasureId: id("M", i),
          PlanId: id("P", i),
        },
      ]),
    ],
    [
      "CheckIns",
      all(({ readings, after }, i) =>
        readings.map(([on, value, more = {}]) => ({
          ...dated({ ...more, MeasuredOn: on }, after, ["MeasuredOn", "Corrects"]),
          MeasureId: id("M", i),
          Value: value ?? null,
        }))
      ),
    ],
    [
      "Targets",
      all(({ targets = [], after }, i) =>
        targets.map((row) => ({ ...dated(row, after, ["From", "Due"]), MeasureId: id("M", i) }))
      ),
    ],
    [
      "Milestones",
      all(({ milestones = [], after }, i) =>
        milestones.map((row) => ({
          ...dated(row, after, ["Due", "DoneOn"]),
          MeasureId: id("M", i),
        }))
      ),
    ],
    [
      "Leave",
      all(({ leave = [], after }, i) =>
        leave.map(({ of, ...row }) => ({
          ...dated(row, after, ["From", "To"]),
          ...(of === "plan" ? { PlanId: id("P", i) } : { PersonId: id("L", i) }),
        }))
      ),
    ],
  ]);
}
