// Which measure a reading belongs to: by its ID, or by learner and name of the measure as people write them.
import type { CoachingRecord, Measure, Plan } from "../../domain/plan";
import { english } from "../../text/en";
import { firstFew } from "../first-few";
import { fold, foldTight } from "../fold";

export type FoundMeasure =
  | { readonly kind: "one"; readonly measure: Measure }
  /** What is wrong, with the candidates, as the end of a sentence. */
  | { readonly kind: "none"; readonly column: "id" | "learner" | "measure"; readonly what: string };

export interface Asked {
  readonly measureId: string;
  readonly learner: string;
  readonly measure: string;
}

export function findMeasure(
  record: Pick<CoachingRecord, "plans" | "measures">,
  asked: Asked
): FoundMeasure {
  if (asked.measureId !== "") return byId(record.measures, asked.measureId);
  if (asked.learner === "")
    return { kind: "none", column: "learner", what: "the learner is missing. Write the name." };
  if (asked.measure === "")
    return { kind: "none", column: "measure", what: "the measure is missing. Write its name." };
  const plans = plansOf(record.plans, asked.learner);
  if (plans.length === 0) return unknownLearner(record.plans, asked.learner);
  const ids = new Set(plans.map(({ id }) => fold(id)));
  const theirs = record.measures.filter(({ planId }) => ids.has(fold(planId)));
  const named = theirs.filter(({ name }) => foldTight(name) === foldTight(asked.measure));
  const [first, second] = named;
  if (first === undefined) return unknownMeasure(theirs, asked);
  if (second !== undefined) return doubled(plans, named, asked);
  return { kind: "one", measure: first };
}

function byId(measures: readonly Measure[], id: string): FoundMeasure {
  const named = measures.filter((measure) => fold(measure.id) === fold(id));
  const [first, second] = named;
  const mend = "Correct the Measure ID; the sheet Measures lists them.";
  if (first === undefined)
    return {
      kind: "none",
      column: "id",
      what: `there is no measure “${id}”. ${mend} It has ${firstFew(
        measures.map((one) => one.id),
        english.lifeSentences.andMore
      )}.`,
    };
  if (second !== undefined)
    return {
      kind: "none",
      column: "id",
      what: `${named.length} measures are called “${id}”: ${firstFew(
        named.map(({ name }) => name),
        english.lifeSentences.andMore
      )}. Give each its own ID in the sheet Measures.`,
    };
  return { kind: "one", measure: first };
}

/** By the learner's id, or by the name of the learner or the team. */
function plansOf(plans: readonly Plan[], learner: string): readonly Plan[] {
  const byLearnerId = plans.filter(
    ({ learnerId }) => learnerId !== "" && fold(learnerId) === fold(learner)
  );
  if (byLearnerId.length > 0) return byLearnerId;
  return plans.filter((plan) => foldTight(plan.learner) === foldTight(learner));
}

function unknownLearner(plans: readonly Plan[], learner: string): FoundMeasure {
  const parts = fold(learner).split(" ");
  const near = plans.filter((plan) => parts.some((part) => fold(plan.learner).includes(part)));
  const candidates = [...new Set((near.length > 0 ? near : plans).map((plan) => plan.learner))];
  return {
    kind: "none",
    column: "learner",
    what: `no plan is for “${learner}”. Write one of ${firstFew(candidates, english.lifeSentences.andMore)}.`,
  };
}

function unknownMeasure(theirs: readonly Measure[], asked: Asked): FoundMeasure {
  return {
    kind: "none",
    column: "measure",
    what: `${asked.learner} has no measure “${asked.measure}”. Write one of ${firstFew(
      theirs.map(({ name }) => name),
      english.lifeSentences.andMore
    )}.`,
  };
}

function doubled(plans: readonly Plan[], named: readonly Measure[], asked: Asked): FoundMeasure {
  const candidates = named.map((measure) => {
    const plan = plans.find(({ id }) => fold(id) === fold(measure.planId));
    return `${measure.id} (${plan?.learner ?? ""}${plan?.learnerId ? ` ${plan.learnerId}` : ""}, coach ${plan?.coach || "none"})`;
  });
  return {
    kind: "none",
    column: "learner",
    what: `“${asked.learner}” and “${asked.measure}” fit ${named.length} measures: ${firstFew(candidates, english.lifeSentences.andMore)}. Give the Measure ID.`,
  };
}
