// The words of decisions after a check-in: what is suggested and why, what was decided, what is refused.
// Values stand in braces: IDs, days, numbers, names of measures, words of lists.
import type { Decision, LookedAt, Suggestion } from "../domain/decision";
import type { DecisionWhy } from "../domain/suggest-decision";

export interface DecisionWords {
  readonly suggestions: Readonly<Record<Suggestion, string>>;
  readonly decisions: Readonly<Record<Decision, string>>;
  /** The evidence, as the end of a sentence. */
  readonly decisionWhys: Readonly<Record<DecisionWhy, string>>;
  /** What to do after it was decided to look again. */
  readonly lookAgainSteps: Readonly<Record<LookedAt, string>>;
  readonly decisionSentences: Readonly<Record<DecisionSentence, string>>;
}

export type DecisionSentence =
  | "suggested"
  | "reading"
  | "decided"
  | "agrees"
  | "differs"
  | "noSuggestion"
  | "last"
  | "noName"
  | "noMeasure"
  | "noReading"
  | "noReadingOn"
  | "noHow"
  | "howElsewhere"
  | "keptOut"
  | "asksReason"
  | "asksReasonAlone"
  | "closedPlan"
  | "meanwhile"
  | "readingMeanwhile"
  | "whyMended"
  | "readingMended"
  | "readingTakenBack"
  | "actionAdded"
  | "actionOver"
  | "nothingAdded"
  | "addedElsewhere";
