// How well a header names a field: a whole phrase counts in full, a phrase within more words counts less.
// The words stand in field-words.ts; what the cells below say is weighed in match-columns.ts.
import { fold } from "../fold";
import { fieldPhrases } from "./field-words";
import type { ImportField } from "../../text/import-words";

interface Phrase {
  readonly field: ImportField;
  readonly weight: number;
  readonly words: readonly string[];
  readonly isWhole: boolean;
  readonly isChinese: boolean;
}

const chinese = /[\u4e00-\u9fff]/;

/** Lower case, no accents, words apart; "N°" is "n", "S.No" is "s no", "Mentor 1" is "mentor". */
function wordsOf(text: string): readonly string[] {
  const words = fold(text.replace(/[°º]/g, ""))
    .replace(/[^\p{L}\p{N}%#]+/gu, " ")
    .trim()
    .split(" ");
  const named = words.filter((word) => !/^\d+$/.test(word));
  return named.length > 0 ? named : words;
}

const phrases: readonly Phrase[] = fieldPhrases.flatMap(({ field, weight, phrases: list }) =>
  list.split("|").map((phrase) => ({
    field,
    weight,
    words: wordsOf(phrase.replace(/^!/, "")),
    isWhole: phrase.startsWith("!"),
    isChinese: chinese.test(phrase),
  }))
);

export type HeaderScores = ReadonlyMap<ImportField, number>;

/** 0 to 1 for each field that the header may name. */
export function scoreHeader(header: string): HeaderScores {
  const words = wordsOf(header);
  const tight = words.join("");
  const scores = new Map<ImportField, number>();
  for (const phrase of phrases) {
    const score = phrase.weight * (phrase.isChinese ? within(tight, phrase) : share(words, phrase));
    if (score > (scores.get(phrase.field) ?? 0)) scores.set(phrase.field, score);
  }
  return scores;
}

/** The best score that any field gives the header. */
export function knownScore(header: string): number {
  return Math.max(0, ...scoreHeader(header).values());
}

function within(tight: string, { words, isWhole }: Phrase): number {
  const phrase = words.join("");
  if (tight === phrase) return 1;
  if (isWhole || !tight.includes(phrase)) return 0;
  return 0.6 + 0.35 * (phrase.length / tight.length);
}

function share(words: readonly string[], { words: phrase, isWhole }: Phrase): number {
  if (words.length === phrase.length && phrase.every((word, i) => word === words[i])) return 1;
  if (isWhole || words.length < phrase.length) return 0;
  const starts = words.findIndex((_, at) => phrase.every((word, i) => word === words[at + i]));
  return starts < 0 ? 0 : 0.9 * Math.sqrt(phrase.length / words.length);
}
