// What is said of sessions: the agenda, its questions, and what is refused. Values stand in braces: IDs, days, names, words of lists.
import type { PracticeGap } from "../domain/practice-gaps";
import type { QuestionSet } from "../domain/session";

export interface SessionWords {
  readonly practiceGaps: Readonly<Record<PracticeGap, string>>;
  readonly questionSets: Readonly<Record<QuestionSet, QuestionSetWords>>;
  readonly sessionSentences: Readonly<Record<SessionSentence, string>>;
}

export interface QuestionSetWords {
  readonly name: string;
  /** The steps in their order, each with what may be asked. */
  readonly steps: readonly { readonly step: string; readonly ask: string }[];
}

export type SessionSentence =
  | "agenda"
  | "lastSession"
  | "noSession"
  | "overdue"
  | "dueSoon"
  | "measure"
  | "flag"
  | "stuck"
  | "gap"
  | "caution"
  | "questions"
  | "question"
  | "recorded"
  | "noNext"
  | "next"
  | "dayAhead"
  | "nextFirst"
  | "closedPlan"
  | "keptOut"
  | "adviceUnasked"
  | "heldAlready";
