// What is missing in the ledger of the eight events: practice and attempts on the job after which nobody gave feedback. Where an event
// is stuck is practice.ts. The sheet of practice has the same rule as a formula (schema/sheets/practice-gap.ts).
import { dayIn, firstDay } from "./day";
import type { Day } from "./day";
import { sameId } from "./plan";
import type { Settings } from "./plan";
import type { InstructionEvent, Practice } from "./practice";

export const practiceGaps = ["noFeedback", "noFeedbackOnTheJob"] as const;
export type PracticeGap = (typeof practiceGaps)[number];

interface Answer {
  /** The events that answer it, one of which is enough. */
  readonly by: readonly InstructionEvent[];
  /** On the day of the event or later; else on any day. */
  readonly isAfter: boolean;
  readonly else: PracticeGap;
}

/**
 * What is to follow each event that is done, and what it is called when it did not. Practising again is itself what follows feedback:
 * it lacks feedback only where nobody ever gave any on the skill.
 */
export const answersTo: Readonly<Partial<Record<InstructionEvent, Answer>>> = {
  practise: { by: ["feedback"], isAfter: true, else: "noFeedback" },
  practiseAgain: { by: ["feedback", "feedbackOnTheJob"], isAfter: false, else: "noFeedback" },
  tryOnTheJob: { by: ["feedbackOnTheJob"], isAfter: true, else: "noFeedbackOnTheJob" },
};

/** A longer name of a skill cannot be looked for by Excel's COUNTIFS: nothing is said of it. */
export const longestSkill = 200;

/**
 * Null when feedback on the same skill of the plan was given, in a row of its own or in the event's own words, or may still come: within
 * the grace of a check-in.
 */
export function practiceGap(
  practice: Practice,
  all: readonly Practice[],
  { graceDays }: Pick<Settings, "graceDays">,
  asOf: Day
): PracticeGap | null {
  const done = dayIn(practice.done);
  const answer = practice.event === null ? undefined : answersTo[practice.event];
  if (done === null || answer === undefined || asOf - done <= graceDays) return null;
  const { planId, skill, feedback } = practice;
  if (feedback !== "" || planId === "" || skill === "" || skill.length > longestSkill) return null;
  const isGiven = all.some(
    (one) =>
      one.event !== null &&
      answer.by.includes(one.event) &&
      sameId(one.planId, planId) &&
      sameId(one.skill, skill) &&
      (dayIn(one.done) ?? 0) >= (answer.isAfter ? done : firstDay)
  );
  return isGiven ? null : answer.else;
}
