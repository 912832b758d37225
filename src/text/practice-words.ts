// What is said of practice: how it was spread, what was logged, what is refused; and whether a skills plan has what it needs.
// Values stand in braces: IDs, days, numbers, words of lists.
import type { SpanUnit } from "../domain/practice";
import type { PracticeScale } from "../domain/practice-plan";
import type { SkillsLack } from "../domain/skills-check";

export interface PracticeWords {
  readonly practiceScales: Readonly<Record<PracticeScale, string>>;
  /** Beside a number. */
  readonly spanSigns: Readonly<Record<SpanUnit, string>>;
  /** What a skills plan lacks: several stand in one cell. */
  readonly skillsLacks: Readonly<Record<SkillsLack, string>>;
  /** In their place when nothing is lacking. */
  readonly skillsComplete: string;
  readonly practiceSentences: Readonly<Record<PracticeSentence, string>>;
}

export type PracticeSentence =
  | "spread"
  | "further"
  | "event"
  | "eventAgain"
  | "demonstrator"
  | "vague"
  | "longName"
  | "noName"
  | "canShow"
  | "noDemonstration"
  | "closedPlan"
  | "logged"
  | "early"
  | "next"
  | "allDone"
  | "once"
  | "doneAlready"
  | "noAttempt"
  | "takenAttempt"
  | "noSkill"
  | "dayAhead"
  | "keptOut"
  | "due";
