// Which measure a reading belongs to: by its ID, or by learner and name of the measure as people write them.
import type { CoachingRecord, Measure, Plan } from "../../domain/plan";
import { say } from "../../text/catalogue";
import type { ReadingWords } from "../../text/reading-words";
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
  asked: Asked,
  words: ReadingWords
): FoundMeasure {
  if (asked.measureId !== "") return byId(record.measures, asked.measureId, words);
  if (asked.learner === "") return { kind: "none", column: "learner", what: words.noLearnerSaid };
  if (asked.measure === "") return { kind: "none", column: "measure", what: words.noMeasureSaid };
  const plans = plansOf(record.plans, asked.learner);
  if (plans.length === 0) return unknownLearner(record.plans, asked.learner, words);
  const ids = new Set(plans.map(({ id }) => fold(id)));
  const theirs = record.measures.filter(({ planId }) => ids.has(fold(planId)));
  const named = theirs.filter(({ name }) => foldTight(name) === foldTight(asked.measure));
  const [first, second] = named;
  if (first === undefined) return unknownMeasure(theirs, asked, words);
  if (second !== undefined) return doubled(plans, named, asked, words);
  return { kind: "one", measure: first };
}

function byId(measures: readonly Measure[], id: string, words: ReadingWords): FoundMeasure {
  const named = measures.filter((measure) => fold(measure.id) === fold(id));
  const [first, second] = named;
  const all = (texts: readonly string[]) => firstFew(texts, words.andMore);
  const none = (what: string): FoundMeasure => ({ kind: "none", column: "id", what });
  if (first === undefined)
    return none(say(words.unknownId, { id, ids: all(measures.map((one) => one.id)) }));
  if (second !== undefined)
    return none(
      say(words.doubledId, { n: named.length, id, names: all(named.map(({ name }) => name)) })
    );
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

function unknownLearner(
  plans: readonly Plan[],
  learner: string,
  words: ReadingWords
): FoundMeasure {
  const parts = fold(learner).split(" ");
  const near = plans.filter((plan) => parts.some((part) => fold(plan.learner).includes(part)));
  const candidates = [...new Set((near.length > 0 ? near : plans).map((plan) => plan.learner))];
  const names = firstFew(candidates, words.andMore);
  return { kind: "none", column: "learner", what: say(words.unknownLearner, { learner, names }) };
}

function unknownMeasure(
  theirs: readonly Measure[],
  { learner, measure }: Asked,
  words: ReadingWords
): FoundMeasure {
  const names = firstFew(
    theirs.map(({ name }) => name),
    words.andMore
  );
  const what = say(words.unknownMeasure, { learner, measure, names });
  return { kind: "none", column: "measure", what };
}

function doubled(
  plans: readonly Plan[],
  named: readonly Measure[],
  { learner, measure }: Asked,
  words: ReadingWords
): FoundMeasure {
  const candidates = named.map(({ id, planId }) => {
    const plan = plans.find((one) => fold(one.id) === fold(planId));
    const who = `${plan?.learner ?? ""}${plan?.learnerId ? ` ${plan.learnerId}` : ""}`;
    return say(words.candidate, { id, learner: who, coach: plan?.coach || words.noCoach });
  });
  const values = { learner, measure, n: named.length };
  return {
    kind: "none",
    column: "learner",
    what: say(words.several, { ...values, candidates: firstFew(candidates, words.andMore) }),
  };
}
