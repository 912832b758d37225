// Whether a plan is neither too short nor too long for its kind: sessions held, weeks, extensions. A caution, never a State.
// Sources of the bounds: product design 4.9 (skills 1 to 8 sessions; performance 3 to 6 within half a year; executive 6 to 12;
// mentoring half a year to a year); business and personal coaching take the widest of them.
import { dayIn } from "./day";
import type { Day } from "./day";
import { kinds, sameId } from "./plan";
import type { Plan } from "./plan";
import type { Session } from "./session";

export interface LengthBounds {
  readonly fewestSessions: number;
  readonly mostSessions: number;
  readonly mostWeeks: number;
}

/** In the order of `kinds`, then mentoring, then a plan whose kind is not said. */
export const lengthBounds: readonly LengthBounds[] = [
  { fewestSessions: 1, mostSessions: 12, mostWeeks: 52 },
  { fewestSessions: 6, mostSessions: 12, mostWeeks: 52 },
  { fewestSessions: 3, mostSessions: 6, mostWeeks: 26 },
  { fewestSessions: 1, mostSessions: 8, mostWeeks: 26 },
  { fewestSessions: 1, mostSessions: 12, mostWeeks: 52 },
  { fewestSessions: 3, mostSessions: 24, mostWeeks: 52 },
  { fewestSessions: 1, mostSessions: 24, mostWeeks: 52 },
];

export const lengthChecks = ["fits", "tooShort", "tooLong", "extendedTwice"] as const;
export type LengthCheck = (typeof lengthChecks)[number];

/** Sessions of the plan that were held, contacts not counted. */
export function sessionsHeld(planId: string, sessions: readonly Session[]): number {
  return sessions.filter(
    (session) =>
      sameId(session.planId, planId) && session.type !== "contact" && dayIn(session.held) !== null
  ).length;
}

/**
 * Null unless the plan is active or closed. A plan's own number of planned sessions goes before that of its kind. Too short
 * is a closed plan of which some sessions were recorded, but fewer than its kind takes.
 */
export function lengthCheck(plan: Plan, held: number, asOf: Day): LengthCheck | null {
  if (plan.id === "" || (plan.stage !== "active" && plan.stage !== "closed")) return null;
  const bounds = boundsOf(plan);
  if (numberOr(plan.extensions, 0) >= 2) return "extendedTwice";
  const end = plan.stage === "closed" ? (dayIn(plan.closedOn) ?? asOf) : asOf;
  const start = dayIn(plan.start);
  const isLong = start !== null && end - start > bounds.mostWeeks * 7;
  if (isLong || held > bounds.mostSessions) return "tooLong";
  const isShort = plan.stage === "closed" && held > 0 && held < bounds.fewestSessions;
  return isShort ? "tooShort" : "fits";
}

/** The bounds of a plan's kind; a plan's own number of planned sessions goes before that of its kind. */
export function boundsOf(plan: Plan): LengthBounds {
  const { mode, kind } = plan;
  const place = mode === "mentoring" ? kinds.length : kind === null ? -1 : kinds.indexOf(kind);
  const bounds = (lengthBounds.at(place) ?? lengthBounds.at(-1)) as LengthBounds;
  return { ...bounds, mostSessions: numberOr(plan.plannedSessions, bounds.mostSessions) };
}

/** A count that somebody typed: a number above 0, else what is given instead. */
function numberOr(cell: Plan["extensions"], instead: number): number {
  return typeof cell === "number" && cell > 0 ? cell : instead;
}
