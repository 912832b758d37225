// The words of ideas and issues; loaded with their views, not with the pane.
import { englishImprovePane, type ImprovePaneWords } from "../text/en-improve-pane";
import { frenchImprovePane } from "../text/fr-improve-pane";
import { useWords } from "./words";

export function useImproveWords(): ImprovePaneWords {
  return useWords().words.language === "fr" ? frenchImprovePane : englishImprovePane;
}
