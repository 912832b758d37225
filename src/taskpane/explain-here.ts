// Failures in the pane's language, where they are explained as soon as they happen.
import { englishFailures } from "../text/en-failures";
import { frenchFailures } from "../text/fr-failures";
import { languageIn } from "../text/language-tag";
import { explain, type Explanation } from "../usecases/explain";
import { pageLanguage } from "./day-words";

export function explainHere(error: unknown): Explanation {
  const isFrench = languageIn(pageLanguage() ?? "") === "fr";
  return explain(error, isFrench ? frenchFailures : englishFailures);
}
