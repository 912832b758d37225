// What is said of a need in a cell and in a sentence alike: the signs of its cause, and why a help is suggested.
import type { GateReading } from "../domain/gate";
import type { Advice } from "../domain/suggest-help";
import type { Catalogue } from "./catalogue";

export function saySigns({ signs }: GateReading, words: Catalogue): string {
  return signs.map((sign) => words.gateSigns[sign]).join("; ");
}

/** With the count of each side, where it was they that decided. */
export function sayAdvice(
  { suggestion, towardsCoaching, towardsMentoring }: Advice,
  { helps, suggestionReasons }: Catalogue
): string {
  const isCounted = ["coaching", "mentoring", "tie"].includes(suggestion);
  const counts = ` (${helps.coaching} ${towardsCoaching}, ${helps.mentoring} ${towardsMentoring})`;
  return suggestionReasons[suggestion] + (isCounted ? counts : "");
}
