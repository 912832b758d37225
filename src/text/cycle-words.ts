// The words of the coaching cycle beyond measuring: sessions, practice, needs, issues, ideas, skills, and the change log.
import type { ChangeKind } from "../domain/change-record";
import type { Benefit, IdeaState } from "../domain/idea";
import type { IssueState } from "../domain/issue";
import type { LengthCheck } from "../domain/length";
import type { Answer, Help, Leaning, NeedKind, Purpose, Trigger } from "../domain/need";
import type { Result } from "../domain/plan";
import type { InstructionEvent, PracticePlace, PracticeResult } from "../domain/practice";
import type { PracticeState, SpanUnit } from "../domain/practice";
import type { BoundaryCheck, SessionState, SessionType } from "../domain/session";
import type { Route } from "../domain/skill";

export interface CycleWords {
  readonly sessionTypes: Readonly<Record<SessionType, string>>;
  readonly sessionStates: Readonly<Record<SessionState, string>>;
  readonly boundaryChecks: Readonly<Record<BoundaryCheck, string>>;
  readonly events: Readonly<Record<InstructionEvent, string>>;
  readonly practicePlaces: Readonly<Record<PracticePlace, string>>;
  readonly spanUnits: Readonly<Record<SpanUnit, string>>;
  readonly practiceResults: Readonly<Record<PracticeResult, string>>;
  readonly practiceStates: Readonly<Record<PracticeState, string>>;
  readonly triggers: Readonly<Record<Trigger, string>>;
  readonly needKinds: Readonly<Record<NeedKind, string>>;
  readonly purposes: Readonly<Record<Purpose, string>>;
  readonly answers: Readonly<Record<Answer, string>>;
  readonly leanings: Readonly<Record<Leaning, string>>;
  readonly helps: Readonly<Record<Help, string>>;
  readonly issueStates: Readonly<Record<IssueState, string>>;
  readonly benefits: Readonly<Record<Benefit, string>>;
  readonly ideaStates: Readonly<Record<IdeaState, string>>;
  readonly routes: Readonly<Record<Route, string>>;
  readonly results: Readonly<Record<Result, string>>;
  readonly lengthChecks: Readonly<Record<LengthCheck, string>>;
  /** What stands in place of the name of a person who was removed. */
  readonly removedPerson: string;
  readonly changeKinds: Readonly<Record<ChangeKind, string>>;
}
