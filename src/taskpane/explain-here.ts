// Failures in the words of the pane: where a sentence tells what to type on the command line, here it tells what to choose.
import { explain, type Explanation } from "../usecases/explain";

const elsewhere: readonly (readonly [RegExp, string])[] = [
  [/,? or say --date-order dmy or mdy\./g, ", or choose the order under Dates."],
  [/Say which it is with --map learner=COLUMN\./g, "Choose it under Learner."],
];

export function explainHere(error: unknown): Explanation {
  const told = explain(error);
  const inPlace = (words: string, [phrase, choice]: (typeof elsewhere)[number]): string =>
    words.replace(phrase, choice);
  return { ...told, sentence: elsewhere.reduce(inPlace, told.sentence) };
}
