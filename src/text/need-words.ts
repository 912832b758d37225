// The words of needs: what the gate found, what is suggested and why, and what is said when something is refused.
import type { Cause, GateSign } from "../domain/gate";
import type { IssueKind } from "../domain/issue";
import type { GateQuestion, Help, ModeQuestion } from "../domain/need";
import type { NeedCheck, Suggestion } from "../domain/suggest-help";

export interface NeedWords {
  readonly causes: Readonly<Record<Cause, string>>;
  readonly gateSigns: Readonly<Record<GateSign, string>>;
  /** A help that is suggested has the word of that help. */
  readonly noSuggestion: Readonly<Record<Exclude<Suggestion, Help>, string>>;
  readonly suggestionReasons: Readonly<Record<Suggestion, string>>;
  readonly needChecks: Readonly<Record<NeedCheck, string>>;
  readonly issueKinds: Readonly<Record<IssueKind, string>>;
  /** The nine questions and the six, as a person is asked them. */
  readonly gateQuestions: Readonly<Record<GateQuestion, string>>;
  readonly modeQuestions: Readonly<Record<ModeQuestion, string>>;
  /** What a use case says of a need; {…} are IDs, words of lists and what people typed. */
  readonly needSentences: Readonly<Record<NeedSentence, string>>;
}

export type NeedSentence =
  | "raised"
  | "answered"
  | "cause"
  | "suggested"
  | "decided"
  | "issueOwned"
  | "trainingOwned"
  | "signposted"
  | "draftMade"
  | "notStartedYet"
  | "noNeed"
  | "noOne"
  | "noIssue"
  | "alreadyDecided";
