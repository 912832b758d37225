// What is missing in the ledger of the eight events: practice and attempts on the job after which nobody gave feedback. Where an event
// is stuck is practice.ts. The sheet of practice has the same rule as a formula.
import { dayIn } from "./day";
import type { Day } from "./day";
import { sameId } from "./plan";
import type { Settings } from "./plan";
import type { InstructionEvent, Practice } from "./practice";

export const practiceGaps = ["noFeedback", "noFeedbackOnTheJob"] as const;
export type PracticeGap = (typeof practiceGaps)[number];

/** What is to follow each event that is done, and what it is called when it did not. */
const followed: Readonly<
  Partial<Record<InstructionEvent, { by: InstructionEvent; else: PracticeGap }>>
> = {
  practise: { by: "feedback", else: "noFeedback" },
  practiseAgain: { by: "feedback", else: "noFeedback" },
  tryOnTheJob: { by: "feedbackOnTheJob", else: "noFeedbackOnTheJob" },
};

/**
 * Null when feedback on the same skill of the plan was given on the day of the event or later, or may still come: within the grace of
 * a check-in.
 */
export function practiceGap(
  practice: Practice,
  all: readonly Practice[],
  { graceDays }: Pick<Settings, "graceDays">,
  asOf: Day
): PracticeGap | null {
  const done = dayIn(practice.done);
  const next = practice.event === null ? undefined : followed[practice.event];
  if (done === null || next === undefined || asOf - done <= graceDays) return null;
  const isGiven = all.some(
    (one) =>
      one.event === next.by &&
      sameId(one.planId, practice.planId) &&
      sameId(one.skill, practice.skill) &&
      (dayIn(one.done) ?? -1) >= done
  );
  return isGiven ? null : next.else;
}
