// What the rows of practice say in days, whatever unit they were planned in.
import type { Practice, SpanUnit } from "../../src/domain/practice";
import { plannedDays } from "../../src/domain/practice";

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
