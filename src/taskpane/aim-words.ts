// The words of reviewing aims and mending readings; loaded with their forms, not with the pane.
import { englishAimPane, type AimPaneWords } from "../text/en-aim-pane";
import { frenchAimPane } from "../text/fr-aim-pane";
import { useWords } from "./words";

export function useAimWords(): AimPaneWords {
  return useWords().words.language === "fr" ? frenchAimPane : englishAimPane;
}
