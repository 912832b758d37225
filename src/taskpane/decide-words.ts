// The words of "What now?"; loaded with its view, not with the pane.
import { englishDecidePane, type DecidePaneWords } from "../text/en-decide-pane";
import { frenchDecidePane } from "../text/fr-decide-pane";
import { useWords } from "./words";

export function useDecideWords(): DecidePaneWords {
  return useWords().words.language === "fr" ? frenchDecidePane : englishDecidePane;
}
