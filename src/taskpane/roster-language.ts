// The words in which the pane reads a list of people; loaded with the set-up, not with the pane.
import { englishRoster, englishRosterHere } from "../text/en-roster";
import { frenchRoster, frenchRosterHere } from "../text/fr-roster";
import { englishInput, frenchInput } from "../text/input-words";
import type { RosterHereWords } from "../text/roster-words";
import type { RosterLanguage } from "../usecases/roster/roster-language";
import { useWords } from "./words";

function here(words: RosterLanguage, { noLearners, twoWays }: RosterHereWords): RosterLanguage {
  return { ...words, noLearners, days: { ...words.days, twoWays } };
}

const inEnglish = here({ ...englishRoster, ...englishInput }, englishRosterHere);
const inFrench = here({ ...frenchRoster, ...frenchInput }, frenchRosterHere);

export function useRosterLanguage(): RosterLanguage {
  return useWords().words.language === "fr" ? inFrench : inEnglish;
}

export function useRosterExample(): string {
  return (useWords().words.language === "fr" ? frenchRosterHere : englishRosterHere).example;
}
