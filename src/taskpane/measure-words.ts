// The words of setting a measure; loaded with its form, not with the pane.
import { englishMeasurePane, type MeasurePaneWords } from "../text/en-measure-pane";
import { frenchMeasurePane } from "../text/fr-measure-pane";
import { useWords } from "./words";

export function useMeasureWords(): MeasurePaneWords {
  return useWords().words.language === "fr" ? frenchMeasurePane : englishMeasurePane;
}
