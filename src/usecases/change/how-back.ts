// What an operation said, for a place that has a button to take it back: without the sentence on how, which is also the sign that it wrote.
import { englishLife } from "../../text/en-life";
import { frenchLife } from "../../text/fr-life";

export interface SaidOfWriting {
  readonly done: readonly string[];
  /** False when there was nothing to do. */
  readonly hasWritten: boolean;
}

/** Of every language, by these words alone: a workbook may speak another than its reader, whose catalogue is not loaded for this. */
const beginnings = [englishLife, frenchLife].map(
  ({ lifeSentences }) => lifeSentences.howBack.split("{id}")[0] ?? ""
);

export function withoutHowBack(sentences: readonly string[]): SaidOfWriting {
  const done = sentences.filter((one) => !beginnings.some((words) => one.startsWith(words)));
  return { done, hasWritten: done.length < sentences.length };
}
