// A session, review or contact of a plan: when it was to be, when it was held, what came of it, and when the next is.
// Marked ° are private: they never leave the pair's own workbook.
import { dayIn } from "./day";
import type { Day } from "./day";
import type { Answer } from "./need";
import type { Cell, Kind } from "./plan";

export const sessionTypes = ["coaching", "mentoring", "review", "contact"] as const;
/** A contact is a short "we met": it needs no next date. */
export type SessionType = (typeof sessionTypes)[number];

export const boundaryChecks = ["nothing", "talked", "noComment"] as const;
/** "Anything outside coaching?": three answers and never a reason. */
export type BoundaryCheck = (typeof boundaryChecks)[number];

export const questionSets = ["grow", "oskar", "clear", "kata"] as const;
/**
 * GROW (Whitmore), OSKAR (McKergow and Jackson), CLEAR (Hawkins) and the five questions of the coaching kata (Rother): the names and the
 * order of the steps are theirs, the questions are our own.
 */
export type QuestionSet = (typeof questionSets)[number];

export interface Session {
  /** "S014". */
  readonly id: string;
  readonly planId: string;
  /** Null when the cell holds no word of the list. */
  readonly type: SessionType | null;
  readonly planned: Cell;
  readonly held: Cell;
  readonly next: Cell;
  /** Why nothing changed since the last session: a session held with it clears that nobody met and that nobody measured. */
  readonly unchanged: string;
  readonly analysis: string;
  readonly reflection: string;
  readonly observation: string;
  /** ° */
  readonly interpretation: string;
  /** ° The issue in the learner's words. */
  readonly issue: string;
  /** ° */
  readonly assumption: string;
  /** ° What the learner found. */
  readonly options: string;
  /** ° Whether the learner asked for advice. */
  readonly adviceAsked: Answer | null;
  /** ° */
  readonly advice: string;
  /** ° Read by nothing: no rule, flag or copy looks at it. */
  readonly boundary: BoundaryCheck | null;
  /** Which set of questions was used. */
  readonly questions: QuestionSet | null;
  /** ° How the learner felt about the talk, 1 to 5. */
  readonly pulse: Cell;
}

/** What a session says when only its day is known. */
export const unsaidOfSession: Omit<Session, "id" | "planId"> = {
  type: null,
  planned: null,
  held: null,
  next: null,
  unchanged: "",
  analysis: "",
  reflection: "",
  observation: "",
  interpretation: "",
  issue: "",
  assumption: "",
  options: "",
  adviceAsked: null,
  advice: "",
  boundary: null,
  questions: null,
  pulse: null,
};

/** How a talk felt: a number from 1 to 5. */
export function isPulse(cell: Cell): cell is number {
  return typeof cell === "number" && cell >= 1 && cell <= 5;
}

/** Advice that was given without having been asked for: mentoring lets the learner find the way, and writes down only what was asked. */
export function isUnasked({ adviceAsked, advice }: Session): boolean {
  return advice !== "" && adviceAsked !== "yes";
}

/**
 * True for a session of an executive plan in whose private columns something stands: such a plan keeps dates and counts only. The
 * boundary check is not looked at, here as everywhere.
 */
export function isKeptOut(session: Session, kind: Kind | null): boolean {
  const { interpretation, issue, assumption, options, adviceAsked, advice, pulse } = session;
  const isEmpty = [interpretation, issue, assumption, options, advice].every((one) => one === "");
  return kind === "executive" && !(isEmpty && adviceAsked === null && pulse === null);
}

export const sessionStates = ["planned", "missed", "held", "nextMissing"] as const;
export type SessionState = (typeof sessionStates)[number];

/** Null for a row with neither date. A session held without a next date is not closed; a contact is. */
export function sessionState(session: Session, asOf: Day): SessionState | null {
  const [planned, held] = [dayIn(session.planned), dayIn(session.held)];
  if (held !== null)
    return session.type === "contact" || dayIn(session.next) !== null ? "held" : "nextMissing";
  if (planned === null) return null;
  return planned < asOf ? "missed" : "planned";
}
