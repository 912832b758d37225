// What is set otherwise than a template has it, before plans begin by it: where a measure stands, its target, its day.
import type { MeasureProblem } from "./measure-facts";
import type { PlanTemplate, TemplateMeasure, TemplateMeasureKey } from "./templates";

export interface SetMeasure {
  readonly key: TemplateMeasureKey;
  readonly baseline: number;
  readonly target: number;
  /** Days after the start of each plan. */
  readonly dueAfterDays: number;
}

/** What would make the measure one that cannot be followed; null when nothing would. */
export function setProblem(
  { baseline, target, dueAfterDays }: SetMeasure,
  { startsAfterDays }: TemplateMeasure
): MeasureProblem | null {
  if (target === baseline) return "targetIsBaseline";
  return dueAfterDays <= startsAfterDays ? "dueNotAfterStart" : null;
}

/** The template with what was set. A measure goes where its target lies; a plan lasts until its last measure is due. */
export function withMeasures(template: PlanTemplate, set: readonly SetMeasure[]): PlanTemplate {
  if (set.length === 0) return template;
  const measures = template.measures.map((measure): TemplateMeasure => {
    const own = set.find(({ key }) => key === measure.key);
    if (own === undefined) return measure;
    return { ...measure, ...own, kind: own.target > own.baseline ? "increase" : "decrease" };
  });
  const last = Math.max(template.lengthDays, ...measures.map(({ dueAfterDays }) => dueAfterDays));
  return { ...template, measures, lengthDays: last };
}
