// The words of ideas and issues; loaded with their views, not with the pane.
import { say } from "../text/catalogue";
import { englishImprovePane, type ImprovePaneWords } from "../text/en-improve-pane";
import { frenchImprovePane } from "../text/fr-improve-pane";
import { useWords } from "./words";

export function useImproveWords(): ImprovePaneWords {
  return useWords().words.language === "fr" ? frenchImprovePane : englishImprovePane;
}

/** The sentence for a number: `One` or `Many` as the language counts. */
export function sayNumbered(
  said: Readonly<Record<"One" | "Many", string>>,
  n: number,
  language: string
): string {
  return say(said[new Intl.PluralRules(language).select(n) === "one" ? "One" : "Many"], { n });
}
