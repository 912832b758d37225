// The measures of a template as they are changed before plans are set up: what is typed, and what it makes.
import { mayFight } from "../domain/clash";
import type { ClashVerdict } from "../domain/clash";
import type { Measure } from "../domain/plan";
import type { SetMeasure } from "../domain/set-measures";
import { setProblem, withMeasures } from "../domain/set-measures";
import type { PlanTemplate, TemplateMeasure, TemplateMeasureKey } from "../domain/templates";
import { fold } from "../usecases/fold";
import type { Roster } from "../usecases/roster/roster";
import type { JudgedAim } from "../usecases/set-up/judged-aims";
import type { OpenAim } from "../usecases/set-up/read-open-aims";
import { templateMeasure } from "../usecases/set-up/template-rows";
import { dayFromInput } from "./day-words";
import { readTyped } from "./typed-number";
import type { Words } from "./words";

/** As typed; what is absent is as the template has it. The day is counted from the start of the form. */
export interface SetDraft {
  readonly baseline?: string;
  readonly target?: string;
  readonly due?: string;
}

export interface SetAims {
  readonly drafts: ReadonlyMap<TemplateMeasureKey, SetDraft>;
  /** By measure and other aim, as `pairKey` names them. */
  readonly verdicts: ReadonlyMap<string, ClashVerdict>;
}

export const nothingSet: SetAims = { drafts: new Map(), verdicts: new Map() };

export interface ShownMeasure {
  readonly of: TemplateMeasure;
  /** As it would stand in a plan that starts on the day of the form. */
  readonly measure: Measure;
  /** What is wrong with what is typed, in a sentence; "" when nothing is. */
  readonly wrong: string;
  readonly rivals: readonly Rival[];
}

/** An aim that the measure may fight; its ID here is that of the pair. */
export interface Rival {
  readonly aim: Measure;
  readonly other: JudgedAim["other"];
}

function pairKey(key: TemplateMeasureKey, rival: string): string {
  return `${key} ${fold(rival)}`;
}

/** What a draft makes of a measure, and what is wrong with it. */
function readDraft(
  of: TemplateMeasure,
  { baseline, target, due }: SetDraft,
  start: number,
  given: Words
): { readonly set: SetMeasure | null; readonly wrong: string } {
  const read = (typed: string | undefined, own: number) =>
    typed === undefined ? { value: own, wrong: "" } : readTyped(typed, of.kind, given);
  const [from, to] = [read(baseline, of.baseline), read(target, of.target)];
  const day = due === undefined ? start + of.dueAfterDays : dayFromInput(due);
  const wrong = from.wrong === "" ? to.wrong : from.wrong;
  if (wrong !== "") return { set: null, wrong };
  if (from.value === null) return { set: null, wrong: given.words.measureProblems.noBaseline };
  if (to.value === null) return { set: null, wrong: given.words.measureProblems.noTarget };
  if (day === null) return { set: null, wrong: given.words.measureProblems.noDue };
  const set = {
    ...{ key: of.key, baseline: from.value, target: to.value },
    dueAfterDays: day - start,
  };
  const problem = setProblem(set, of);
  return problem === null
    ? { set, wrong: "" }
    : { set: null, wrong: given.words.measureProblems[problem] };
}

/** The measures as they would be written, in the order of the template. */
export function shownMeasures(
  template: PlanTemplate,
  { drafts }: SetAims,
  job: { readonly start: number; readonly roster: Roster; readonly aims: readonly OpenAim[] },
  given: Words
): readonly ShownMeasure[] {
  const read = template.measures.map((of) =>
    readDraft(of, drafts.get(of.key) ?? {}, job.start, given)
  );
  const set = withMeasures(
    template,
    read.flatMap((one) => (one.set === null ? [] : [one.set]))
  );
  const measures = set.measures.map((of) => templateMeasure(of, job.start, given.words));
  const learners = new Set(job.roster.people.map(({ name }) => fold(name)));
  const theirs = job.aims.filter(({ learner }) => learners.has(fold(learner)));
  return measures.flatMap((measure, index): readonly ShownMeasure[] => {
    const of = template.measures[index];
    if (of === undefined) return [];
    // A pair within the template is asked of once, with its second measure.
    const earlier = template.measures.slice(0, index).map(({ key }) => ({
      ...{ name: given.words.templateMeasures[key].name, other: { key } },
    }));
    const rivals = [...earlier, ...theirs.map(({ name }) => ({ name, other: { name } }))]
      .filter(({ name }, at, all) => all.findIndex((one) => fold(one.name) === fold(name)) === at)
      .filter(({ name }) => fold(name) !== fold(measure.name) && mayFight(name, measure.name))
      .map(({ name, other }) => ({
        ...{ aim: { ...measure, name, id: pairKey(of.key, name) }, other },
      }));
    return [{ of, measure, wrong: read[index]?.wrong ?? "", rivals }];
  });
}

/** What is handed to the set-up: only what was changed and said. */
export function setFrom(
  shown: readonly ShownMeasure[],
  { drafts, verdicts }: SetAims,
  start: number
): { readonly measures: readonly SetMeasure[]; readonly judged: readonly JudgedAim[] } {
  return {
    measures: shown
      .filter(({ of }) => drafts.has(of.key))
      .map(({ of, measure: { baseline, target, due } }) => ({
        ...{ key: of.key, baseline: Number(baseline), target: Number(target) },
        dueAfterDays: Number(due) - start,
      })),
    judged: shown.flatMap(({ of, rivals }) =>
      rivals.flatMap(({ aim, other }) => {
        const verdict = verdicts.get(aim.id);
        return verdict === undefined ? [] : [{ measure: of.key, other, verdict }];
      })
    ),
  };
}
