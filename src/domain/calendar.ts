// What of the plans belongs into somebody's calendar: sessions that are to come and reviews. Dates and names only; nothing of what
// was or will be said. The form of the file is not here.
import { dayIn } from "./day";
import type { Day } from "./day";
import { sameId } from "./plan";
import type { Plan } from "./plan";
import type { Session } from "./session";
import { reasonToStay } from "./sharing";

export interface CalendarDate {
  /** The same for the same date of the same plan at every export, so that a calendar replaces and does not double it. */
  readonly id: string;
  readonly kind: "session" | "review" | "end";
  readonly on: Day;
  readonly planId: string;
  /** Null for plans that only the pair knows of: executive and personal ones, and mentoring. */
  readonly who: { readonly learner: string; readonly coach: string } | null;
}

/**
 * From the given day on, by date, of plans that are active: planned sessions that were not held, the next date that a held one
 * agreed, reviews and ends.
 */
export function calendarDates(
  plans: readonly Plan[],
  sessions: readonly Session[],
  from: Day
): readonly CalendarDate[] {
  const running = plans.filter(({ stage }) => stage === "active");
  const dates = running.flatMap((plan) => {
    const own = sessions.filter(({ planId }) => sameId(planId, plan.id));
    const planned = own.flatMap((session) =>
      dayIn(session.held) === null ? dayIn(session.planned) : dayIn(session.next)
    );
    const at = (kind: CalendarDate["kind"], on: Day | null): readonly CalendarDate[] =>
      on === null || on < from
        ? []
        : [
            {
              ...{
                id: `${plan.id}-${kind}-${on}-${mixed(`${plan.learner}|${plan.coach}|${String(plan.start)}`)}`,
                kind,
                on,
              },
              planId: plan.id,
              who:
                reasonToStay(plan) === null ? { learner: plan.learner, coach: plan.coach } : null,
            },
          ];
    return [
      ...[...new Set(planned)].flatMap((on) => at("session", on)),
      ...at("review", dayIn(plan.review)),
      ...at("end", dayIn(plan.end)),
    ];
  });
  return [...dates].sort((a, b) => a.on - b.on);
}

/** FNV-1a of 32 bits: tells plans of one ID in two workbooks apart, without saying whose they are. */
function mixed(text: string): string {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}
