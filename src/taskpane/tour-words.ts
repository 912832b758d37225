// The words of the tour; loaded with it, not with the pane.
import { englishTour, type TourWords } from "../text/en-tour";
import { frenchTour } from "../text/fr-tour";
import { useWords } from "./words";

export function useTourWords(): TourWords {
  return useWords().words.language === "fr" ? frenchTour : englishTour;
}
