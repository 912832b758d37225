// A measure of milestones: its progress is the weight of those done, what is expected is the weight of those due, and it is
// judged without check-ins. A milestone counts once it has a due date; what is ticked is known exactly, so no noise is asked.
import { clockAt } from "./active-days";
import type { Span } from "./active-days";
import { dayIn } from "./day";
import type { Day } from "./day";
import type { Milestone, Settings } from "./plan";
import { gapInPoints, roundTo } from "./progress";
import { numberIn } from "./readings";
import type { Freshness, State } from "./states";

interface Planned {
  readonly due: Day;
  readonly weight: number;
  /** Null while not done. */
  readonly doneOn: Day | null;
}

export interface MilestoneList {
  readonly planned: readonly Planned[];
  /** Sum of weights. */
  readonly total: number;
}

/** The milestones that count: a weight that is blank or no number from 0 up is 1. */
export function milestonesIn(rows: readonly Milestone[]): MilestoneList {
  const planned = rows.flatMap((row): Planned[] => {
    const due = dayIn(row.due);
    const weight = numberIn(row.weight);
    if (due === null) return [];
    const known = weight !== null && weight >= 0 ? weight : 1;
    return [{ due, weight: known, doneOn: dayIn(row.doneOn) }];
  });
  return { planned, total: sumOf(planned) };
}

/** What became of a row of Milestones, in the order of the workbook's list. */
export const milestoneFates = [
  "open",
  "overdue",
  "done",
  "noMeasure",
  "noDueDate",
  "doneNotADate",
  "doneInFuture",
] as const;
export type MilestoneFate = (typeof milestoneFates)[number];

/** @param hasMeasure whether its measure is there and is one of milestones */
export function milestoneFate(row: Milestone, hasMeasure: boolean, asOf: Day): MilestoneFate {
  const due = dayIn(row.due);
  const doneOn = dayIn(row.doneOn);
  if (!hasMeasure) return "noMeasure";
  if (due === null) return "noDueDate";
  if (doneOn === null && row.doneOn !== null && row.doneOn !== "") return "doneNotADate";
  if (doneOn !== null) return doneOn > asOf ? "doneInFuture" : "done";
  return due < asOf ? "overdue" : "open";
}

export interface MilestoneSight {
  readonly n: number;
  readonly lastOn: Day | null;
  /** Weight done so far. */
  readonly current: number;
  readonly progress: number;
  readonly expected: number;
  readonly isDone: boolean;
  readonly nextDue: Day | null;
  readonly daysLate: number;
  readonly freshness: Freshness;
  readonly course: Extract<State, "stalled" | "behind" | "ahead" | "onTrack">;
}

/** @param given days between milestones where the measure says so */
export function lookAtMilestones(
  { planned, total }: MilestoneList,
  given: number | null,
  [start, due]: readonly [Day, Day],
  away: readonly Span[],
  settings: Settings,
  asOf: Day
): MilestoneSight {
  const done = planned.filter(({ doneOn }) => doneOn !== null && doneOn <= asOf);
  const open = planned.filter((one) => !done.includes(one));
  const progress = sumOf(done) / total;
  const expected = sumOf(planned.filter((one) => one.due <= asOf)) / total;
  const lastOn = done.length === 0 ? null : Math.max(...done.map((one) => one.doneOn ?? 0));
  const nextDue = open.length === 0 ? null : Math.min(...open.map((one) => one.due));
  const now = clockAt(away, asOf);
  const zero = clockAt(away, start);
  const span = Math.max(1, clockAt(away, due) - zero);
  const interval = span / planned.length;
  const quiet = now - clockAt(away, Math.max(lastOn ?? start, start));
  const daysLate = nextDue === null ? 0 : Math.max(0, now - clockAt(away, nextDue));
  const isLate = daysLate > settings.graceDays;
  const patience = Math.max(settings.silentCadences * (given ?? interval), settings.silentDays);
  const gap = gapInPoints(expected, progress);
  const isBehind = (now - zero) / span >= settings.graceShare && gap > settings.tolerancePoints;
  const isStuck = quiet > 2 * interval && gap >= roundTo(100 / planned.length, 6);
  return {
    n: done.length,
    lastOn,
    current: sumOf(done),
    progress,
    expected,
    isDone: open.length === 0,
    nextDue,
    daysLate,
    freshness: !isLate ? (daysLate > 0 ? "due" : "fresh") : quiet > patience ? "silent" : "late",
    course: isBehind
      ? isStuck
        ? "stalled"
        : "behind"
      : done.length >= 2 && gap < -settings.tolerancePoints
        ? "ahead"
        : "onTrack",
  };
}

function sumOf(of: readonly Planned[]): number {
  return of.reduce((sum, { weight }) => sum + weight, 0);
}
