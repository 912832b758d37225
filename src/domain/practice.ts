// The ledger of the eight events of instruction: a row for each skill, event and attempt, from ten minutes to weeks.
import { dayIn } from "./day";
import type { Day } from "./day";
import type { Cell, Settings } from "./plan";
import { roundTo } from "./progress";

export const events = [
  "agreeOutcome",
  "demonstrate",
  "practise",
  "feedback",
  "practiseAgain",
  "tryOnTheJob",
  "feedbackOnTheJob",
  "agreeNext",
] as const;
/** The eight events in their order; 3 to 5 and 6 to 7 may repeat. */
export type InstructionEvent = (typeof events)[number];

export const practicePlaces = ["live", "offLine"] as const;
export type PracticePlace = (typeof practicePlaces)[number];

export const spanUnits = ["minutes", "hours", "days", "weeks"] as const;
export type SpanUnit = (typeof spanUnits)[number];

export const practiceResults = ["notYet", "withHelp", "alone", "canShow"] as const;
export type PracticeResult = (typeof practiceResults)[number];

export interface Practice {
  /** "E021". */
  readonly id: string;
  readonly planId: string;
  readonly skill: string;
  /** Null when the cell holds no word of the list. */
  readonly event: InstructionEvent | null;
  readonly attempt: Cell;
  readonly place: PracticePlace | null;
  /** Person ID of who demonstrates, when it is not the coach. */
  readonly demonstratorId: string;
  readonly planned: Cell;
  /** How long the event is to take, in its unit. */
  readonly span: Cell;
  readonly unit: SpanUnit | null;
  readonly done: Cell;
  readonly result: PracticeResult | null;
  readonly feedback: string;
}

const unitsInADay: Readonly<Record<SpanUnit, number>> = {
  minutes: 24 * 60,
  hours: 24,
  days: 1,
  weeks: 1 / 7,
};

/** The planned span in days; null without a positive number and a unit. */
export function plannedDays({ span, unit }: Practice): number | null {
  return typeof span === "number" && span > 0 && unit !== null ? span / unitsInADay[unit] : null;
}

export const practiceStates = ["planned", "underWay", "done"] as const;
export type PracticeState = (typeof practiceStates)[number];

/** Null for a row with neither date. An event is under way from its planned day until it is done. */
export function practiceState(practice: Practice, asOf: Day): PracticeState | null {
  if (dayIn(practice.done) !== null) return "done";
  const planned = dayIn(practice.planned);
  if (planned === null) return null;
  return planned <= asOf ? "underWay" : "planned";
}

/** Days since the planned day for an event under way, or from it to the day it was done (0 when that was earlier). */
export function daysInEvent(practice: Practice, asOf: Day): number | null {
  const planned = dayIn(practice.planned);
  const end = dayIn(practice.done) ?? asOf;
  if (planned === null || practiceState(practice, asOf) === "planned") return null;
  return Math.max(0, end - planned);
}

/**
 * From which day an event under way is stuck, in calendar days: when it takes longer than the setting, or twice its planned span;
 * never within that span, nor within the grace of a check-in. Null for an event that is not under way.
 */
export function stuckFrom(
  practice: Practice,
  { stuckDays, graceDays }: Pick<Settings, "stuckDays" | "graceDays">,
  asOf: Day
): Day | null {
  const planned = dayIn(practice.planned);
  if (planned === null || practiceState(practice, asOf) !== "underWay") return null;
  const span = plannedDays(practice);
  const limit =
    span === null ? stuckDays : Math.max(span, graceDays, Math.min(stuckDays, 2 * span));
  return planned + Math.floor(roundTo(limit, 9)) + 1;
}
