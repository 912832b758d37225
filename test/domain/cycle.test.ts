// What the rows of practice say in days, whatever unit they were planned in.
import type { Practice, SpanUnit } from "../../src/domain/practice";
import { plannedDays } from "../../src/domain/practice";
import type { PracticeGap } from "../../src/domain/practice-gaps";
import { practiceGap } from "../../src/domain/practice-gaps";

const blank: Practice = {
  id: "E001",
  planId: "P001",
  skill: "Take a call",
  event: "practise",
  attempt: 1,
  place: "live",
  demonstratorId: "",
  planned: null,
  span: null,
  unit: null,
  done: null,
  result: null,
  feedback: "",
};

test.each<[Practice["span"], SpanUnit | null, number | null]>([
  [10, "minutes", 10 / 1440],
  [6, "hours", 0.25],
  [5, "days", 5],
  [2, "weeks", 14],
  [2, null, null],
  [0, "days", null],
  ["two", "days", null],
  [null, "weeks", null],
])("a span of %s %s is planned for %s days", (span, unit, days) => {
  expect(plannedDays({ ...blank, span, unit })).toBe(days);
});

const grace = { graceDays: 3 };
const practised = { ...blank, done: 100 };
const answered = (event: Practice["event"], done: number, skill = blank.skill): Practice => ({
  ...blank,
  id: "E002",
  event,
  done,
  skill,
});

test.each<[string, Practice, readonly Practice[], number, PracticeGap | null]>([
  ["practice without feedback", practised, [], 104, "noFeedback"],
  ["practice within the grace", practised, [], 103, null],
  ["practice with feedback that day", practised, [answered("feedback", 100)], 104, null],
  ["feedback before the practice", practised, [answered("feedback", 99)], 104, "noFeedback"],
  ["feedback on another skill", practised, [answered("feedback", 101, "Close")], 104, "noFeedback"],
  ["feedback on the job alone", practised, [answered("feedbackOnTheJob", 101)], 104, "noFeedback"],
  [
    "an attempt on the job without feedback",
    { ...practised, event: "tryOnTheJob" },
    [answered("feedback", 101)],
    104,
    "noFeedbackOnTheJob",
  ],
  ["practice that is not done", blank, [], 104, null],
  ["practice with feedback in its own row", { ...practised, feedback: "Ask first" }, [], 104, null],
  [
    "practising again after feedback",
    { ...practised, event: "practiseAgain" },
    [answered("feedback", 90)],
    104,
    null,
  ],
  [
    "practising again with feedback on the job alone",
    { ...practised, event: "practiseAgain" },
    [answered("feedbackOnTheJob", 102)],
    104,
    null,
  ],
  [
    "practising again, and nobody ever gave feedback",
    { ...practised, event: "practiseAgain" },
    [],
    104,
    "noFeedback",
  ],
  ["a demonstration", { ...practised, event: "demonstrate" }, [], 104, null],
])("S64 %s", (_, practice, others, asOf, gap) => {
  expect(practiceGap(practice, [practice, ...others], grace, asOf)).toBe(gap);
});
