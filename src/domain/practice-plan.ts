// How the eight events of instruction of one skill are spread over minutes, days or weeks, and what a learner who begins further up leaves
// out. A further round repeats the events that may repeat. Which rows there are already is asked by the use case.
import type { Day } from "./day";
import type { InstructionEvent, PracticePlace, SpanUnit } from "./practice";

export const practiceScales = ["tenMinutes", "fiveDays", "eightWeeks"] as const;
export type PracticeScale = (typeof practiceScales)[number];

/** Events that are practised again and again until it sits; the others happen once for a skill. */
export const repeatedEvents: readonly InstructionEvent[] = [
  ...(["practise", "feedback", "practiseAgain", "tryOnTheJob", "feedbackOnTheJob"] as const),
];

/** What one event takes, and how many days (of five days: working days) later the next one begins. */
interface Share {
  readonly span: number;
  readonly unit: SpanUnit;
  readonly next: number;
}

const shares: Readonly<Record<PracticeScale, Readonly<Record<InstructionEvent, Share>>>> = {
  tenMinutes: {
    agreeOutcome: { span: 1, unit: "minutes", next: 0 },
    demonstrate: { span: 2, unit: "minutes", next: 0 },
    practise: { span: 2, unit: "minutes", next: 0 },
    feedback: { span: 1, unit: "minutes", next: 0 },
    practiseAgain: { span: 1, unit: "minutes", next: 0 },
    tryOnTheJob: { span: 1, unit: "minutes", next: 0 },
    feedbackOnTheJob: { span: 1, unit: "minutes", next: 0 },
    agreeNext: { span: 1, unit: "minutes", next: 0 },
  },
  fiveDays: {
    agreeOutcome: { span: 1, unit: "hours", next: 0 },
    demonstrate: { span: 2, unit: "hours", next: 1 },
    practise: { span: 1, unit: "days", next: 1 },
    feedback: { span: 1, unit: "hours", next: 0 },
    practiseAgain: { span: 1, unit: "days", next: 1 },
    tryOnTheJob: { span: 1, unit: "days", next: 1 },
    feedbackOnTheJob: { span: 1, unit: "hours", next: 0 },
    agreeNext: { span: 30, unit: "minutes", next: 0 },
  },
  eightWeeks: {
    agreeOutcome: { span: 1, unit: "hours", next: 0 },
    demonstrate: { span: 2, unit: "hours", next: 7 },
    practise: { span: 2, unit: "weeks", next: 14 },
    feedback: { span: 1, unit: "hours", next: 0 },
    practiseAgain: { span: 2, unit: "weeks", next: 14 },
    tryOnTheJob: { span: 2, unit: "weeks", next: 14 },
    feedbackOnTheJob: { span: 1, unit: "hours", next: 7 },
    agreeNext: { span: 1, unit: "hours", next: 0 },
  },
};

export interface PlannedEvent {
  readonly event: InstructionEvent;
  /** 1 in a first round; what stands in the ledger is counted on by the use case. */
  readonly attempt: number;
  readonly planned: Day;
  readonly span: number;
  readonly unit: SpanUnit;
}

/** From this level on nothing is left to practise: who can show others demonstrates. */
export const levelOfShowing = 4;

const full: readonly InstructionEvent[] = [
  ...(["agreeOutcome", "demonstrate", "practise", "feedback", "practiseAgain"] as const),
  ...(["tryOnTheJob", "feedbackOnTheJob", "agreeNext"] as const),
];
const round: readonly InstructionEvent[] = ["practise", "feedback", "practiseAgain"];
const onTheJob: readonly InstructionEvent[] = [
  ...(["agreeOutcome", "tryOnTheJob", "feedbackOnTheJob", "agreeNext"] as const),
];

/**
 * By the level at the start (0 none, 1 the basics, 2 with help, 3 alone): who begins at nothing practises a second round before trying on
 * the job; who works with help has seen it done; who works alone only tries it on the job.
 */
function eventsFrom(level: number | null): readonly InstructionEvent[] {
  if (level === 0) return [...full.slice(0, 5), ...round, ...full.slice(5)];
  if (level === 2) return full.filter((event) => event !== "demonstrate");
  return level === 3 ? onTheJob : full;
}

/** What is left out gives its time back, what comes on top takes more: the dates of the rest follow. */
export function spreadEvents(
  scale: PracticeScale,
  start: Day,
  level: number | null,
  isFurther: boolean
): readonly PlannedEvent[] {
  const wanted = eventsFrom(level).filter((event) => !isFurther || repeatedEvents.includes(event));
  const said = new Map<InstructionEvent, number>();
  let planned = start;
  return wanted.map((event) => {
    const { span, unit, next } = shares[scale][event];
    const attempt = (said.get(event) ?? 0) + 1;
    said.set(event, attempt);
    const one = { event, attempt, planned, span, unit };
    planned = scale === "fiveDays" ? afterWorkingDays(planned, next, start) : planned + next;
    return one;
  });
}

/** Monday to Friday; who begins on a Saturday or Sunday works on them, so days count as they come. */
function afterWorkingDays(day: Day, count: number, start: Day): Day {
  if (isWeekend(start)) return day + count;
  let on = day;
  for (let left = count; left > 0;) {
    on += 1;
    if (!isWeekend(on)) left -= 1;
  }
  return on;
}

/** Serial day 7 was a Saturday, by Excel's calendar, and so is every seventh from it. */
function isWeekend(day: Day): boolean {
  return day % 7 < 2;
}

/** Ten minutes are at the work itself; longer practice is aside from it until the try on the job. Talks have no place. */
export function placeOf(
  event: InstructionEvent,
  scale: PracticeScale,
  told: PracticePlace | null
): PracticePlace | null {
  if (event === "agreeOutcome" || event === "agreeNext") return null;
  if (event === "tryOnTheJob" || event === "feedbackOnTheJob") return "live";
  return told ?? (scale === "tenMinutes" ? "live" : "offLine");
}
