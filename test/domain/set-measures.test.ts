// What is set otherwise than a template has it.
import { templateById } from "../../src/domain/plan-templates";
import { setProblem, withMeasures } from "../../src/domain/set-measures";
import type { PlanTemplate } from "../../src/domain/templates";

const performance = templateById("performance") as PlanTemplate;
const [onTime, errors] = performance.measures;
const set = (some: object) => ({
  key: "onTime" as const,
  baseline: 60,
  target: 80,
  dueAfterDays: 28,
  ...some,
});

test("what is set takes the place of the template's numbers and day, and the other measures stay", () => {
  const { measures, lengthDays } = withMeasures(performance, [set({})]);
  expect(measures[0]).toEqual({ ...onTime, baseline: 60, target: 80, dueAfterDays: 28 });
  expect(measures[1]).toBe(errors);
  expect(lengthDays).toBe(performance.lengthDays);
});

test("a measure goes where its target lies", () => {
  expect(withMeasures(performance, [set({ target: 40 })]).measures[0]?.kind).toBe("decrease");
  expect(withMeasures(performance, [set({})]).measures[0]?.kind).toBe("increase");
});

test("a plan lasts until its last measure is due", () => {
  expect(withMeasures(performance, [set({ dueAfterDays: 200 })]).lengthDays).toBe(200);
});

test("with nothing set the template is the template", () => {
  expect(withMeasures(performance, [])).toBe(performance);
});

test.each([
  [{ target: 60 }, "targetIsBaseline"],
  [{ dueAfterDays: 0 }, "dueNotAfterStart"],
  [{ dueAfterDays: 1 }, null],
])("of %j the problem is %s", (some, problem) => {
  expect(setProblem(set(some), onTime as NonNullable<typeof onTime>)).toBe(problem);
});
