// What a template gives one plan: its measures and actions, dated from the plan's first day, and how a mentoring pair works together.
import type { Day } from "../../domain/day";
import type { Action, Measure, Plan } from "../../domain/plan";
import type { PlanTemplate, TemplateMeasure } from "../../domain/templates";
import type { Catalogue } from "../../text/catalogue";

/** The measures that a template gives a plan, without IDs. */
export function measuresOf(
  plan: Plan,
  template: PlanTemplate,
  words: Catalogue
): readonly Measure[] {
  const start = startOf(plan);
  return template.measures.map((measure) => ({
    ...templateMeasure(measure, start, words),
    planId: plan.id,
  }));
}

/** As it stands in a plan that starts on the day; without IDs. */
export function templateMeasure(
  measure: TemplateMeasure,
  planStart: Day,
  words: Catalogue
): Measure {
  const { name, unit, howMeasured } = words.templateMeasures[measure.key];
  return {
    id: "",
    planId: "",
    name,
    kind: measure.kind,
    unit,
    baseline: measure.baseline,
    target: measure.target,
    upper: null,
    start: planStart + measure.startsAfterDays,
    due: planStart + measure.dueAfterDays,
    shape: "straight",
    aimFrom: null,
    weight: measure.weight,
    cadenceDays: measure.cadenceDays,
    hold: measure.hold,
    standardError: measure.standardError,
    smallestChange: null,
    howMeasured,
    whoMeasures: words.owners[measure.by],
    objectivity: measure.objectivity,
  };
}

/** A plan of a job begins on a day: its key holds it. */
function startOf({ id, start }: Plan): Day {
  if (typeof start !== "number") throw new Error(`The plan ${id} was matched without a start day.`);
  return start;
}

/** The actions that a template gives a plan, without IDs; `idOf` finds the measure that each is to move. */
export function actionsOf(
  plan: Plan,
  template: PlanTemplate,
  idOf: (planId: string, name: string) => string,
  words: Catalogue
): readonly Action[] {
  const start = startOf(plan);
  return template.actions.map((action) => {
    const measure = action.measure === null ? "" : words.templateMeasures[action.measure].name;
    return {
      id: "",
      planId: plan.id,
      measureId: idOf(plan.id, measure),
      action: words.templateActions[action.key],
      owner: action.owner,
      due: start + action.dueAfterDays,
      done: null,
      note: "",
      sessionId: "",
      proposedBy: null,
      commitment: null,
    };
  });
}

/** Mentoring is begun with ground rules and a rhythm of meetings, both the pair's to change. */
export function lightFrame(
  rhythmDays: number | undefined,
  { mentoringRules }: Catalogue
): Pick<Plan, "groundRules" | "rhythmDays"> {
  return { groundRules: mentoringRules, rhythmDays: rhythmDays ?? null };
}
