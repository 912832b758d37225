// The words of closing a plan; loaded with the form, not with the pane.
import { englishClosePane, type ClosePaneWords } from "../text/en-close-pane";
import { frenchClosePane } from "../text/fr-close-pane";
import { useWords } from "./words";

export function useCloseWords(): ClosePaneWords {
  return useWords().words.language === "fr" ? frenchClosePane : englishClosePane;
}
