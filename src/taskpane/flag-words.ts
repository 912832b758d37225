// The words of what can be done about a flag; loaded with its buttons, not with the pane.
import { englishFlagPane, type FlagPaneWords } from "../text/en-flag-pane";
import { frenchFlagPane } from "../text/fr-flag-pane";
import { useWords } from "./words";

export function useFlagWords(): FlagPaneWords {
  return useWords().words.language === "fr" ? frenchFlagPane : englishFlagPane;
}
