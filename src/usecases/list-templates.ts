// The plan templates that can be chosen, with their words.
import { planTemplates } from "../domain/plan-templates";
import type { TemplateId } from "../domain/templates";
import type { Catalogue } from "../text/catalogue";
import { english } from "../text/en";

export interface TemplateChoice {
  readonly id: TemplateId;
  readonly name: string;
  readonly about: string;
  readonly days: number;
  readonly measures: readonly string[];
  readonly actions: readonly string[];
}

export function listTemplates(words: Catalogue = english): readonly TemplateChoice[] {
  return planTemplates.map(({ id, lengthDays, measures, actions }) => ({
    id,
    name: words.templates[id].name,
    about: words.templates[id].about,
    days: lengthDays,
    measures: measures.map(({ key }) => words.templateMeasures[key].name),
    actions: actions.map(({ key }) => words.templateActions[key]),
  }));
}
