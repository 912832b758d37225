// Failures in the words of the pane: where a sentence tells what to type on the command line, here it tells what to choose.
import { englishFailures } from "../text/en-failures";
import { frenchFailures } from "../text/fr-failures";
import { languageIn } from "../text/language-tag";
import { explain, type Explanation } from "../usecases/explain";
import { pageLanguage } from "./day-words";

const elsewhere: readonly (readonly [RegExp, string])[] = [
  [/,? or say --date-order dmy or mdy\./g, ", or choose the order under Dates."],
  [/Say which it is with --map learner=COLUMN\./g, "Choose it under Learner."],
];

export function explainHere(error: unknown): Explanation {
  const isFrench = languageIn(pageLanguage() ?? "") === "fr";
  const told = explain(error, isFrench ? frenchFailures : englishFailures);
  const inPlace = (words: string, [phrase, choice]: (typeof elsewhere)[number]): string =>
    words.replace(phrase, choice);
  return { ...told, sentence: elsewhere.reduce(inPlace, told.sentence) };
}
