// What an operation said, for a place that has a button to take it back: without the sentence on how, which is also the sign that it wrote.
import { catalogues } from "../../text/languages";

export interface SaidOfWriting {
  readonly done: readonly string[];
  /** False when there was nothing to do. */
  readonly hasWritten: boolean;
}

export function withoutHowBack(sentences: readonly string[]): SaidOfWriting {
  const beginnings = catalogues.map(({ lifeSentences }) => lifeSentences.howBack.split("{id}")[0]);
  const isHow = (one: string) => beginnings.some((words) => words && one.startsWith(words));
  const done = sentences.filter((one) => !isHow(one));
  return { done, hasWritten: done.length < sentences.length };
}
