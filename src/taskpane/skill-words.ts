// The words of skills; loaded with their view, not with the pane.
import { englishSkillPane, type SkillPaneWords } from "../text/en-skill-pane";
import { frenchSkillPane } from "../text/fr-skill-pane";
import { useWords } from "./words";

export function useSkillWords(): SkillPaneWords {
  return useWords().words.language === "fr" ? frenchSkillPane : englishSkillPane;
}
