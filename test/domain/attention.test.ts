// Since when, and on what evidence, a learner is on the list.
import { unsaidOfPlan, unsaidOfReading } from "../../src/domain/plan";
import { attention } from "../../src/domain/attention";
import type { CoachingRecord, Measure, Plan } from "../../src/domain/plan";
import { defaultSettings } from "../../src/domain/settings";

const start = 46000;
const plan: Plan = {
  id: "P001",
  planFor: "person",
  learnerId: "L01",
  learner: "Ana",
  team: "",
  coachId: "C01",
  coach: "Lee",
  mode: "coaching",
  kind: "skills",
  issue: "",
  start,
  review: null,
  end: start + 100,
  stage: "active",
  ...unsaidOfPlan,
  note: "",
};
const measure: Measure = {
  id: "M001",
  planId: "P001",
  name: "Jobs right first time",
  kind: "increase",
  unit: "%",
  baseline: 0,
  target: 100,
  upper: null,
  start,
  due: start + 100,
  shape: null,
  aimFrom: null,
  weight: null,
  cadenceDays: 10,
  hold: null,
  standardError: 3,
  smallestChange: null,
  howMeasured: "",
  whoMeasures: "",
  objectivity: null,
};

function record(
  readings: readonly (readonly [number, number])[],
  over: { readonly plan?: Partial<Plan>; readonly measure?: Partial<Measure> } = {},
  leave: CoachingRecord["leave"] = []
): CoachingRecord {
  return {
    plans: [{ ...plan, ...over.plan }],
    measures: [{ ...measure, ...over.measure }],
    readings: readings.map(([after, value], i) => ({
      measureId: "M001",
      on: start + after,
      value,
      note: "",
      ...unsaidOfReading,
      row: i + 1,
    })),
    targets: [],
    milestones: [],
    leave,
    settings: defaultSettings,
  };
}

const brief = (of: CoachingRecord, after: number) =>
  attention(of, start + after).map(({ state, rule, since }) => [state, rule, since - start]);

const flat = [
  [10, 10],
  [20, 20],
  [30, 21],
  [40, 20],
  [50, 21],
  [60, 20],
] as const;

test("a learner whose last readings stand still is stalled since the first reading that showed it", () => {
  const [flag] = attention(record(flat), start + 61);
  expect(flag).toMatchObject({
    planId: "P001",
    learner: "Ana",
    coach: "Lee",
    measureId: "M001",
    state: "stalled",
    rule: "measure-stalled",
    facts: [],
    seen: null,
    evidence: [
      { on: start + 40, value: 20, aim: 40 },
      { on: start + 50, value: 21, aim: 50 },
      { on: start + 60, value: 20, aim: 60 },
    ],
  });
  expect((flag?.since ?? 0) - start).toBe(50);
});

test("the picture of a flag has the window of readings, the aim line and the noise of one reading in the measure's unit", () => {
  const [flag] = attention(record([[5, 9], [8, 9], ...flat]), start + 61);
  const picture = flag?.picture;
  expect(picture).toEqual({
    readings: [[8, 9], ...flat].map(([after = 0, value]) => ({
      on: start + after,
      value,
      aim: after,
    })),
    line: [8, 10, 20, 30, 40, 50, 60].map((after) => ({ on: start + after, aim: after })),
    upper: null,
    // Of the 3 known beforehand and the smaller scatter seen.
    noise: expect.closeTo(1.684, 3) as number,
  });
  expect(flag?.evidence).toEqual(picture?.readings.slice(-3));
});

test("when silence fires the rule, the aim line of the picture goes on to that day", () => {
  const [flag] = attention(record([[10, 10]]), start + 60);
  expect(flag?.picture?.line).toEqual([
    { on: start + 10, aim: 10 },
    { on: start + 56, aim: expect.closeTo(56, 9) as number },
  ]);
});

test("a learner who falls back beyond noise is regressing", () => {
  const falling = [
    [10, 40],
    [20, 30],
    [30, 18],
    [40, 8],
    [50, -4],
    [60, -15],
  ] as const;
  expect(brief(record(falling), 61)).toEqual([["regressing", "measure-regressing", 40]]);
});

test.each([
  [25, []],
  [56, [["silent", "measure-silent", 56]]],
  [60, [["silent", "measure-silent", 56]]],
])("ten days' cadence, last reading on day 10: on day %i the list is %p", (after, expected) => {
  expect(brief(record([[10, 10]]), after)).toEqual(expected);
});

test("days away do not make a learner silent", () => {
  const leave = [{ personId: "l01", planId: "", from: start + 12, to: start + 31 }];
  expect(brief(record([[10, 10]], {}, leave), 75)).toEqual([]);
  expect(brief(record([[10, 10]], {}, leave), 76)).toEqual([["silent", "measure-silent", 76]]);
});

test("a measure past its due day is on the list since the day after", () => {
  expect(brief(record([[95, 90]]), 110)).toEqual([["pastDue", "measure-past-due", 101]]);
});

test("a measure that cannot be judged is on the list since its plan began", () => {
  expect(brief(record([], { measure: { target: "high" } }), 5)).toEqual([
    ["dataProblem", "data-problem", 0],
  ]);
});

test.each(["draft", "paused", "closed"] as const)("a %s plan asks for nothing", (stage) => {
  expect(brief(record(flat, { plan: { stage } }), 61)).toEqual([]);
});

test("a learner at the target asks for nothing, and one reading is provisional news", () => {
  expect(brief(record([[50, 100]]), 55)).toEqual([]);
});
