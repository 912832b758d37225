// What is said as a plan is closed, of other help, of reflections, and of the record of a session. Values stand in braces: IDs, days,
// names, numbers, words of lists.
import type { Outcome } from "../domain/close";
import type { Alliance, OtherHelp } from "../domain/plan";
import type { SessionHint } from "../domain/session-hints";

export interface CloseWords {
  readonly alliances: Readonly<Record<Alliance, string>>;
  readonly otherHelps: Readonly<Record<OtherHelp, string>>;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly sessionHints: Readonly<Record<SessionHint, string>>;
  /** On a pulse that is none. */
  readonly pulseRange: string;
  /** What a new mentoring plan begins with. */
  readonly mentoringRules: string;
  readonly closeSentences: Readonly<Record<CloseSentence, string>>;
}

export type CloseSentence =
  | "measure"
  | "goals"
  | "standsStill"
  | "leftOpen"
  | "markedDone"
  | "missing"
  | "wordyExecutive"
  | "reasonNotKept"
  | "otherHelp"
  | "noConsent"
  | "noReasonKept"
  | "notNow"
  | "outsideCoaching"
  | "boundaryAsked"
  | "boundaryKeptOut"
  | "groundRules"
  | "meetBy"
  | "reflections"
  | "askedLast";
