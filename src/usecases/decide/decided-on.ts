// The measure and the reading that a decision is about, and what the flags say to it.
import { isPlanRule } from "../../domain/attention-rules";
import { isoDay } from "../../domain/day";
import type { Day } from "../../domain/day";
import type { Verdict } from "../../domain/judge";
import type { JudgedMeasure } from "../../domain/judge-record";
import { readMeasure } from "../../domain/measure-facts";
import { sameId } from "../../domain/plan";
import type { CountedReading } from "../../domain/readings";
import { sortReadings } from "../../domain/readings";
import type { Standing } from "../../domain/suggest-decision";
import type { Catalogue } from "../../text/catalogue";
import { say } from "../../text/catalogue";
import { refusal } from "../change/find-rows";
import { firstFew, firstKnown } from "../first-few";
import type { ReadFlags } from "../read-flags";

/** @throws InputError for an ID that no measure has */
export function measureOf({ judged }: ReadFlags, id: string, words: Catalogue): JudgedMeasure {
  const found = judged.find(({ of }) => !of.isDoubled && sameId(of.measure.id, id));
  if (found !== undefined) return found;
  const known = firstKnown(
    judged.map(({ of }) => of.measure.id),
    words
  );
  throw refusal(say(words.decisionSentences.noMeasure, { id, known }), words);
}

/** Those that count, oldest first. */
export function countedOf(
  { of }: Pick<JudgedMeasure, "of">,
  today: Day
): readonly CountedReading[] {
  const { facts } = readMeasure(of);
  if (facts === null || facts.kind === "milestones") return [];
  return sortReadings(of.readings, facts.start, today).counted;
}

/** One that counts: the last one, or that of a day. @throws InputError where there is none */
export function readingOf(
  judged: JudgedMeasure,
  on: Day | null,
  today: Day,
  words: Catalogue
): CountedReading {
  const counted = countedOf(judged, today);
  const found = on === null ? counted.at(-1) : counted.find((one) => one.on === on);
  if (found !== undefined) return found;
  const { noReading, noReadingOn } = words.decisionSentences;
  const { id } = judged.of.measure;
  if (on === null || counted.length === 0) throw refusal(say(noReading, { id }), words);
  const known = firstFew(
    counted.map((one) => isoDay(one.on)).reverse(),
    words.lifeSentences.andMore
  );
  throw refusal(say(noReadingOn, { id, day: isoDay(on), known }), words);
}

export function standingOf(
  { of }: JudgedMeasure,
  verdict: Verdict,
  { flags }: ReadFlags
): Standing {
  const { state, badges, remark } = verdict;
  const own = flags.filter(({ planId }) => sameId(planId, of.measure.planId));
  const flag = own.find(({ measureId }) => measureId !== null && sameId(measureId, of.measure.id));
  return {
    ...{ state, badges, remark },
    step: flag?.step ?? null,
    planRules: own.map(({ rule }) => rule).filter(isPlanRule),
  };
}
