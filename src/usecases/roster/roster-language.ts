// The words in which a list of people is read: its sentences, and what is said of an input.
import { englishInput, type InputWords } from "../../text/input-words";
import { englishRoster } from "../../text/en-roster";
import type { RosterWords } from "../../text/roster-words";

export type RosterLanguage = RosterWords & InputWords;

export const rosterInEnglish: RosterLanguage = { ...englishRoster, ...englishInput };
