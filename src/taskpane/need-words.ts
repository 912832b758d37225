// The words of needs; loaded with their views, not with the pane.
import { englishNeedPane, type NeedPaneWords } from "../text/en-need-pane";
import { frenchNeedPane } from "../text/fr-need-pane";
import { useWords } from "./words";

export function useNeedWords(): NeedPaneWords {
  return useWords().words.language === "fr" ? frenchNeedPane : englishNeedPane;
}
