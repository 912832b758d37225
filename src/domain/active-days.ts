// A learner's clock: calendar days less the days of leave, so that nobody falls behind while away.
// Overlapping leave counts once. The workbook keeps the same clock in the fill `Away`.
import { dayIn, lastDay } from "./day";
import type { Day } from "./day";
import { sameId } from "./plan";
import type { Leave } from "./plan";

/** Days away, both ends included. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
}

/** One row of leave as a span, or null when its dates say nothing: no first day, or an end before it. */
export function leaveSpan(leave: Leave): Span | null {
  const from = dayIn(leave.from);
  const to = leave.to === null || leave.to === "" ? lastDay : dayIn(leave.to);
  return from !== null && to !== null && to >= from ? { from, to } : null;
}

/** The days on which a plan rests, its learner away or it paused itself, as spans that do not overlap, earliest first. */
export function awaySpans(
  leave: readonly Leave[],
  personId: string,
  planId: string
): readonly Span[] {
  const spans = leave
    .filter(
      (row) =>
        // A row that names a plan is about that plan alone.
        (row.planId !== "" && sameId(row.planId, planId)) ||
        (row.planId === "" && personId !== "" && sameId(row.personId, personId))
    )
    .map(leaveSpan)
    .filter((span) => span !== null)
    .sort((a, b) => a.from - b.from);
  const apart: Span[] = [];
  let reached: Day = 0;
  for (const span of spans) {
    const from = Math.max(span.from, reached + 1);
    if (span.to >= from) apart.push({ from, to: span.to });
    reached = Math.max(reached, span.to);
  }
  return apart;
}

/** The clock's reading on a day: the day less the days away up to and including it. Only differences mean anything. */
export function clockAt(away: readonly Span[], day: Day): number {
  const daysAway = away.map((span) => Math.max(0, Math.min(day, span.to) - span.from + 1));
  return day - daysAway.reduce((sum, days) => sum + days, 0);
}

/** Active days after one day up to and including another. */
export function activeDays(away: readonly Span[], after: Day, upTo: Day): number {
  return clockAt(away, upTo) - clockAt(away, after);
}

export function isAway(away: readonly Span[], day: Day): boolean {
  return away.some((span) => span.from <= day && day <= span.to);
}
