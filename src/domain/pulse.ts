// How talks felt, for HR: how many learners said so at their last talk, and how many of them said 4 or 5. Counts of people, and none that
// counts so few that somebody could be known by it.
import { dayIn } from "./day";
import { sameId } from "./plan";
import type { Plan } from "./plan";
import { isPulse } from "./session";
import type { Session } from "./session";

/** Fewer people are never counted, whatever HR asks for. */
const fewestForPulse = 5;
const good = 4;

export interface PulseCount {
  readonly people: number;
  /** Null where they, or the others, are too few. */
  readonly good: number | null;
}

/** `least`: the smallest number of people that a number may count. Null where fewer than that gave a pulse. */
export function pulseCount(
  plans: readonly Plan[],
  sessions: readonly Session[],
  least: number
): PulseCount | null {
  const last = new Map<string, { readonly on: number; readonly pulse: number }>();
  for (const { planId, held, pulse } of sessions) {
    const plan = plans.find(({ id }) => sameId(id, planId));
    const on = dayIn(held);
    if (plan === undefined || plan.planFor === "team" || on === null || !isPulse(pulse)) continue;
    const who = (plan.learnerId || plan.learner || plan.id).toLowerCase();
    if ((last.get(who)?.on ?? -1) <= on) last.set(who, { on, pulse });
  }
  const fewest = Math.max(least, fewestForPulse);
  const people = last.size;
  if (people < fewest) return null;
  const high = [...last.values()].filter(({ pulse }) => pulse >= good).length;
  // That all said so, or none, would tell it of each of them.
  return { people, good: Math.min(high, people - high) >= fewest ? high : null };
}
