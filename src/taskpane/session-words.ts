// The words of the session helper; loaded with it, not with the pane.
import { englishSessionPane, type SessionPaneWords } from "../text/en-session-pane";
import { frenchSessionPane } from "../text/fr-session-pane";
import { useWords } from "./words";

export function useSessionWords(): SessionPaneWords {
  return useWords().words.language === "fr" ? frenchSessionPane : englishSessionPane;
}
