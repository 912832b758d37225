// The words of copies, of what is stored and of removal; loaded with their views, not with the pane.
import { englishCare, type CareWords } from "../text/en-care";
import { frenchCare } from "../text/fr-care";
import { useWords } from "./words";

export function useCareWords(): CareWords {
  return useWords().words.language === "fr" ? frenchCare : englishCare;
}
