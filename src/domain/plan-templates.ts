// All plan templates, and how one is scaled: the same plan in ten minutes, in days, in weeks or over months.
import { jobTemplates } from "./job-templates";
import { generalTemplates } from "./templates";
import type { PlanTemplate } from "./templates";

export const planTemplates: readonly PlanTemplate[] = [...generalTemplates, ...jobTemplates];

export function templateById(id: string): PlanTemplate | null {
  return planTemplates.find((template) => template.id === id) ?? null;
}

export const scales = ["tenMinutes", "fiveDays", "eightWeeks", "sixMonths"] as const;
export type Scale = (typeof scales)[number];

/** A plan of ten minutes is begun and looked back on within a day: days are the smallest that a plan counts. */
const daysOf: Readonly<Record<Scale, number>> = {
  tenMinutes: 1,
  fiveDays: 5,
  eightWeeks: 56,
  sixMonths: 182,
};

/** The template with all its days in proportion; a cadence is a day at least, and a measure is due a day after it starts at least. */
export function scaled(template: PlanTemplate, scale: Scale): PlanTemplate {
  const lengthDays = daysOf[scale];
  const by = (days: number) => Math.round((days * lengthDays) / template.lengthDays);
  return {
    ...template,
    lengthDays,
    reviewAfterDays: Math.max(1, by(template.reviewAfterDays)),
    ...(template.rhythmDays !== undefined && { rhythmDays: Math.max(1, by(template.rhythmDays)) }),
    measures: template.measures.map((measure) => {
      const startsAfterDays = Math.min(by(measure.startsAfterDays), lengthDays - 1);
      return {
        ...measure,
        startsAfterDays,
        dueAfterDays: Math.max(startsAfterDays + 1, by(measure.dueAfterDays)),
        cadenceDays: Math.max(1, by(measure.cadenceDays)),
      };
    }),
    actions: template.actions.map((action) => ({
      ...action,
      dueAfterDays: by(action.dueAfterDays),
    })),
  };
}
