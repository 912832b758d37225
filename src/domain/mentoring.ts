// What is counted of mentoring: by when the pair meets again by its own rhythm, and how often the learner found the way or asked for advice.
import { dayIn } from "./day";
import type { Day } from "./day";
import { sameId } from "./plan";
import type { Plan } from "./plan";
import { numberIn } from "./readings";
import type { Session } from "./session";

/** The last meeting, else the start, and the rhythm on top; null without a rhythm and for a plan that is not active. Contacts are none. */
export function meetBy(plan: Plan, sessions: readonly Session[]): Day | null {
  const rhythm = numberIn(plan.rhythmDays);
  if (plan.id === "" || plan.stage !== "active" || rhythm === null || rhythm < 1) return null;
  const held = sessions.flatMap(({ planId, type, held: on }) =>
    sameId(planId, plan.id) && type !== "contact" ? (dayIn(on) ?? []) : []
  );
  const from = held.length > 0 ? Math.max(...held) : dayIn(plan.start);
  return from === null ? null : from + Math.floor(rhythm);
}

export interface Reflections {
  /** Reflections in which the learner found ways and asked for no advice. */
  readonly found: number;
  /** Reflections in which advice was asked for. */
  readonly advised: number;
}

/** Null for a plan that is no mentoring. */
export function reflectionsOf(plan: Plan, sessions: readonly Session[]): Reflections | null {
  if (plan.id === "" || plan.mode !== "mentoring") return null;
  const own = sessions.filter(
    ({ planId, type }) => sameId(planId, plan.id) && type === "mentoring"
  );
  return {
    found: own.filter(({ options, adviceAsked }) => options !== "" && adviceAsked !== "yes").length,
    advised: own.filter(({ adviceAsked }) => adviceAsked === "yes").length,
  };
}
