// The rules about a plan as a whole: when each fires, from which day it counts, what it rests on, and who is exempt.
import { attention } from "../../src/domain/attention";
import { emptyCycle } from "../../src/domain/cycle-record";
import type { CycleRecord } from "../../src/domain/cycle-record";
import type { Action, CoachingRecord, Leave, Measure, Plan } from "../../src/domain/plan";
import { unsaidOfPlan } from "../../src/domain/plan";
import type { Practice } from "../../src/domain/practice";
import type { Session } from "../../src/domain/session";
import { defaultSettings } from "../../src/domain/settings";

const start = 46000;
const plan: Plan = {
  ...{ id: "P001", planFor: "person", learnerId: "L01", learner: "Ana", team: "", coachId: "C01" },
  ...{ coach: "Lee", mode: "coaching", kind: "skills", issue: "", start, review: null },
  ...{ end: start + 100, stage: "active", note: "" },
  ...unsaidOfPlan,
};
const measure = (id: string): Measure => ({
  ...{ id, planId: "P001", name: id, kind: "increase", unit: "%", baseline: 0, target: 100 },
  ...{ upper: null, start, due: start + 300, shape: null, aimFrom: null, weight: null },
  ...{ cadenceDays: 7, hold: null, standardError: 3, smallestChange: null, howMeasured: "" },
  ...{ whoMeasures: "", objectivity: null },
});
const session = (over: Partial<Session>): Session => ({
  ...{ id: "S001", planId: "p001", type: "coaching", planned: null, held: null, next: null },
  ...{ unchanged: "", analysis: "", reflection: "", observation: "", interpretation: "" },
  ...{ issue: "", assumption: "", options: "", adviceAsked: null, advice: "", boundary: null },
  ...{ questions: null, pulse: null },
  ...over,
});
const action = (id: string, dueAfter: number, done: number | null = null): Action => ({
  ...{ id, planId: "P001", measureId: "", action: "Practise", owner: "learner" },
  ...{ due: start + dueAfter, done, note: "", sessionId: "", proposedBy: null, commitment: null },
});
const event = (over: Partial<Practice>): Practice => ({
  ...{ id: "E1", planId: "P001", skill: "Calls", event: "practise", attempt: 1, place: null },
  ...{ demonstratorId: "", planned: start, span: null, unit: null, done: null, result: null },
  ...{ feedback: "", ...over },
});

interface Case {
  readonly plan?: Partial<Plan>;
  readonly measures?: readonly Measure[];
  readonly leave?: readonly Leave[];
  readonly cycle?: Partial<CycleRecord>;
}

function flags({ plan: over, measures = [], leave = [], cycle }: Case, after: number) {
  const record: CoachingRecord = {
    ...{ plans: [{ ...plan, ...over }], measures, readings: [], targets: [], milestones: [] },
    ...{ leave, settings: defaultSettings },
  };
  return attention(record, start + after, { ...emptyCycle, ...cycle });
}

const brief = (of: Case, after: number) =>
  flags(of, after).map(({ rule, since, measureId }) => [rule, since - start, measureId]);

const away = (from: number, to: number): Leave => ({
  ...{ personId: "L01", planId: "", from: start + from, to: start + to },
});
/** Other plans' sessions are kept. */
const others = session({ planId: "P002", held: start + 1 });
const none: Case = { cycle: { sessions: [others] } };
const held = (after: number, over: Partial<Session> = {}): Case => ({
  cycle: { sessions: [session({ held: start + after, ...over })] },
});
const issue = (closedOn: number | null) => ({
  ...{
    id: "w1",
    issue: "Old phones",
    raisedOn: start + 3,
    ownerId: "",
    answerDue: start + 9,
    kind: null,
  },
  ...{ answer: "", closedOn },
});

test.each<[string, Case, number, readonly unknown[]]>([
  ["21 days without a session is contact enough", none, 21, []],
  ["22 days are not", none, 22, [["no-contact", 0, null]]],
  ["they count from the last session held", held(10), 31, []],
  ["one day later nobody met", held(10), 32, [["no-contact", 10, null]]],
  ["days away do not count", { ...none, leave: [away(5, 9)] }, 26, []],
  ["a next date booked is contact", held(10, { next: start + 40 }), 40, []],
  ["once it is over it is not", held(10, { next: start + 40 }), 41, [["no-contact", 10, null]]],
  [
    "a session planned for today is contact",
    { cycle: { sessions: [session({ planned: start + 40 })] } },
    40,
    [],
  ],
  ["a workbook that keeps no sessions cannot say so", {}, 90, []],
  [
    "one action overdue for 14 days is patience",
    { cycle: { actions: [action("A1", 10)] } },
    24,
    [],
  ],
  [
    "for 15 days it is a flag, since the first day overdue",
    { cycle: { actions: [action("A1", 10)] } },
    25,
    [["actions-overdue", 11, null]],
  ],
  [
    "two are a flag at once",
    { cycle: { actions: [action("A1", 10), action("A2", 12)] } },
    13,
    [["actions-overdue", 11, null]],
  ],
  [
    "what is done is not overdue",
    { cycle: { actions: [action("A1", 10, start + 30), action("A2", 12)] } },
    20,
    [],
  ],
  ["an event may take 21 days", { cycle: { practice: [event({})] } }, 21, []],
  ["then it is stuck", { cycle: { practice: [event({})] } }, 22, [["event-stuck", 22, null]]],
  [
    "one that is to take five days is stuck after ten",
    { cycle: { practice: [event({ span: 5, unit: "days" })] } },
    11,
    [["event-stuck", 11, null]],
  ],
  [
    "one that is to take six weeks is not stuck within them",
    { cycle: { practice: [event({ span: 6, unit: "weeks" })] } },
    42,
    [],
  ],
  [
    "one of ten minutes has the grace of a check-in",
    { cycle: { practice: [event({ span: 10, unit: "minutes" })] } },
    3,
    [],
  ],
  ["a plan longer than its kind counts from its start", {}, 183, [["over-length", 0, null]]],
  [
    "an open issue of the work system holds the plan up since it was raised",
    { plan: { issueId: "W1" }, cycle: { issues: [issue(null)] } },
    5,
    [["waits-on-issue", 3, null]],
  ],
  [
    "a closed one does not",
    { plan: { issueId: "W1" }, cycle: { issues: [issue(start + 4)] } },
    5,
    [],
  ],
])("%s", (_, of, after, expected) => {
  expect(brief(of, after)).toEqual(expected);
});

const two: Case = { measures: [measure("M1"), measure("M2")] };

test("when all measures are silent the plan says it once; one alone says it itself", () => {
  expect(brief(two, 40)).toEqual([["plan-silent", 0, null]]);
  expect(brief({ measures: [measure("M1")] }, 40)).toEqual([["measure-silent", 32, "M1"]]);
});

test("“we met; nothing changed, because …” clears that nobody met and that nobody measured, for 21 days, and nothing else", () => {
  const overdue = [action("A1", 1), action("A2", 1)];
  const met = session({ type: "contact", held: start + 40, unchanged: "Waits for the new phones" });
  const of = (sessions: readonly Session[]): Case => ({
    ...two,
    cycle: { sessions: [others, ...sessions], actions: overdue },
  });
  const still = ["actions-overdue", 2, null];
  expect(brief(of([]), 40)).toEqual([["plan-silent", 0, null], ["no-contact", 0, null], still]);
  expect(brief(of([met]), 40)).toEqual([still]);
  expect(brief(of([met]), 61)).toEqual([still]);
  expect(brief(of([met]), 62)).toEqual([["plan-silent", 0, null], ["no-contact", 40, null], still]);
  // A session without a reason is a contact, and says nothing of measuring.
  expect(brief(of([{ ...met, unchanged: "" }]), 41)).toEqual([["plan-silent", 0, null], still]);
});

test.each<[string, Case]>([
  ["a draft", { plan: { stage: "draft" } }],
  ["paused", { plan: { stage: "paused" } }],
  ["closed", { plan: { stage: "closed" } }],
  ["not yet begun", { plan: { start: start + 60 } }],
  ["a plan without a start", { plan: { start: "soon" } }],
  ["on leave", { leave: [away(45, 55)] }],
])("%s is exempt from every rule", (_, over) => {
  const cycle = { sessions: [others], actions: [action("A1", 1), action("A2", 1)] };
  expect(brief({ cycle }, 50)).not.toEqual([]);
  expect(brief({ ...over, cycle }, 50)).toEqual([]);
});

test("a flag says on what it rests", () => {
  const cycle = { sessions: [others], actions: [action("A1", 1), action("A2", 3)] };
  expect(flags({ cycle }, 50).map(({ rule, facts }) => [rule, facts])).toEqual([
    [
      "no-contact",
      [
        { fact: "neverHeld", of: "", on: start, value: null },
        { fact: "daysWithout", of: "", on: null, value: 50 },
      ],
    ],
    [
      "actions-overdue",
      [
        { fact: "actionDue", of: "A1", on: start + 1, value: 49 },
        { fact: "actionDue", of: "A2", on: start + 3, value: 47 },
      ],
    ],
  ]);
});

test("a flag put aside stays so until its day is over, and another rule of the plan is told", () => {
  const seen = {
    ...{ planId: "p001", measureId: "", rule: "no-contact", seenBy: "Lee", why: "on tour" },
    ...{ seenOn: start + 50, until: start + 60 },
  };
  const cycle = {
    sessions: [others],
    actions: [action("A1", 1), action("A2", 1)],
    flagsSeen: [seen],
  };
  const seenOn = (after: number) =>
    flags({ cycle }, after).map(({ rule, seen: by }) => [rule, by?.seenBy ?? null]);
  const told = [
    ["no-contact", null],
    ["actions-overdue", null],
  ];
  expect(seenOn(49)).toEqual(told);
  expect(seenOn(60)).toEqual([
    ["no-contact", "Lee"],
    ["actions-overdue", null],
  ]);
  expect(seenOn(61)).toEqual(told);
});
