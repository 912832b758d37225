// The words of the part on people; loaded with More, not with the pane.
import { englishPeoplePane, type PeoplePaneWords } from "../text/en-people-pane";
import { frenchPeoplePane } from "../text/fr-people-pane";
import { useWords } from "./words";

export function usePeopleWords(): PeoplePaneWords {
  return useWords().words.language === "fr" ? frenchPeoplePane : englishPeoplePane;
}
