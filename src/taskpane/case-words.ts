// The words of cases; loaded with their views, not with the pane.
import { englishCasePane, type CasePaneWords } from "../text/en-case-pane";
import { frenchCasePane } from "../text/fr-case-pane";
import { useWords } from "./words";

export function useCaseWords(): CasePaneWords {
  return useWords().words.language === "fr" ? frenchCasePane : englishCasePane;
}
