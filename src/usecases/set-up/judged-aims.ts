// What was said before a set-up of aims that a template's measure may fight, as rows: for each plan of the job, whatever of it is lacking.
import type { Clash, ClashVerdict } from "../../domain/clash";
import { grouped } from "../../domain/grouped";
import { sameId } from "../../domain/plan";
import type { Measure, Plan } from "../../domain/plan";
import type { TemplateMeasureKey } from "../../domain/templates";
import type { Catalogue } from "../../text/catalogue";
import { fold } from "../fold";

export interface JudgedAim {
  readonly measure: TemplateMeasureKey;
  /** A measure of the same template, or by its name an aim of another open plan of the learner. */
  readonly other: { readonly key: TemplateMeasureKey } | { readonly name: string };
  readonly verdict: ClashVerdict;
}

export interface AimsOfPlans {
  /** The plans of the job. */
  readonly asked: readonly Plan[];
  /** All plans and measures, those of the job with them. */
  readonly plans: readonly Plan[];
  readonly measures: readonly Measure[];
  readonly clashes: readonly Clash[];
}

export function clashesOf(
  judged: readonly JudgedAim[],
  { asked, plans, measures, clashes }: AimsOfPlans,
  { templateMeasures }: Catalogue
): readonly Clash[] {
  if (judged.length === 0) return [];
  const aimsOf = grouped(measures, ({ planId }) => fold(planId));
  const openOf = grouped(
    plans.filter(({ stage, learnerId }) => stage !== "closed" && learnerId !== ""),
    ({ learnerId }) => fold(learnerId)
  );
  const known = new Set(clashes.map(({ one, other }) => pairOf(one, other)));
  return asked.flatMap((plan) => {
    const own = aimsOf.get(fold(plan.id)) ?? [];
    const beside = (openOf.get(fold(plan.learnerId)) ?? [])
      .filter(({ id }) => !sameId(id, plan.id))
      .flatMap(({ id }) => aimsOf.get(fold(id)) ?? []);
    return judged.flatMap(({ measure, other, verdict }) => {
      const isNamed = (said: string) => (one: Measure) => fold(one.name) === fold(said);
      const one = own.find(isNamed(templateMeasures[measure].name));
      if (one === undefined) return [];
      const others =
        "key" in other
          ? own.filter(isNamed(templateMeasures[other.key].name))
          : beside.filter(isNamed(other.name));
      return others
        .filter(({ id }) => !known.has(pairOf(one.id, id)))
        .map((aim): Clash => {
          const pair = { planId: plan.id, one: one.id, other: aim.id };
          return { ...pair, verdict, settledBy: null, how: "" };
        });
    });
  });
}

/** Whichever of the two is named first. */
function pairOf(one: string, other: string): string {
  return [fold(one), fold(other)].sort().join("|");
}
