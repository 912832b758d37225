// Signs that a target, rather than a learner, is to be looked at again: the badge "Target to review". A curve that bends late looks like
// a stall for weeks; then the target is what there is to talk about. The formulas of schema/sheets/workings-review are its twin.
// "Stalled at three check-ins running" is told from the readings of today's window: docs/decisions/0037.
import { stallErrors } from "./pace-state";
import type { Settings } from "./plan";
import { roundTo } from "./progress";
import { stallRule } from "./stall-rule";
import type { StallRule } from "./stall-rule";
import type { PaceStatistics, Point } from "./stall";
import type { State } from "./states";

/** What the course of the readings says of the target. Which sign counts depends on the State. */
export interface ReviewSigns {
  /** The last reading lies in the first half of the planned time. */
  readonly isBeforeHalf: boolean;
  /** What is left would have to go faster than this many times the plan's own pace. */
  readonly isSteep: boolean;
  /** What keeps it Stalled today was there two check-ins ago. */
  readonly wasStalled: boolean;
}

/** Shares of the planned time, a multiple of the planned pace, and check-ins. */
export const reviewRule = {
  early: 0.5,
  steepFrom: 0.3,
  steepPace: 3,
  checkInsBefore: 2,
} as const;

/** @param latestFirst the readings of the window, the last one first, without the baseline */
export function reviewSigns(
  latestFirst: readonly Point[],
  pace: PaceStatistics,
  noise: number,
  settings: Pick<Settings, "tolerancePoints">,
  rule: StallRule = stallRule
): ReviewSigns {
  const lastFew = latestFirst.slice(0, Math.min(3, pace.n));
  const stands = lastFew.reduce((sum, { y }) => sum + y, 0) / lastFew.length;
  const timeLeft = 1 - Math.min(1, pace.x);
  return {
    isBeforeHalf: pace.x < reviewRule.early,
    isSteep:
      pace.x >= reviewRule.steepFrom &&
      roundTo(1 - stands - reviewRule.steepPace * timeLeft, 9) > 0,
    wasStalled: wasStalled(latestFirst, pace, noise, settings.tolerancePoints, rule),
  };
}

/** Two check-ins ago, by the story that tells today's window best: were the readings without progress low enough even then? */
function wasStalled(
  latestFirst: readonly Point[],
  pace: PaceStatistics,
  noise: number,
  tolerancePoints: number,
  rule: StallRule
): boolean {
  const before = reviewRule.checkInsBefore;
  const isCount = noise <= rule.countNoise;
  const [last, previous] = latestFirst.slice(before);
  if (last === undefined || previous === undefined) return false;
  if (pace.n < before + (isCount ? 2 : 3) || last.x < rule.stalledFrom) return false;
  const gaps = [last, previous].map(({ x, y }) => Math.min(1, x) - y);
  const gapOfTwo = gaps.reduce((sum, gap) => sum + gap, 0) / 2;
  if (gaps.some((gap) => roundTo(gap, 9) < 0)) return false;
  if (roundTo(gapOfTwo * 100, 6) < rule.tolerances * tolerancePoints) return false;
  const flatReadings = pace.flatReadings - before;
  if (flatReadings < 1) return false;
  const flat = latestFirst.slice(before, before + flatReadings);
  const level = flat.reduce((sum, { y }) => sum + y, 0) / flatReadings;
  const ofBaseline = isCount ? 0 : rule.baselineError;
  const { found, needed } = stallErrors(
    {
      x: last.x,
      levelGap: (Math.min(1, last.x) - level) * 100,
      levelError: pace.s * Math.sqrt(1 / flatReadings + ofBaseline),
      looks: pace.looks - before,
      hadMoved: pace.hadMoved,
    },
    tolerancePoints,
    rule
  );
  return found >= needed;
}

const running: readonly State[] = [
  "regressing",
  "stalled",
  "silent",
  "behind",
  "watch",
  "awaiting",
  "onTrack",
  "ahead",
];

/** Whether a measure in this State carries the badge. Past due needs none: its next step is the target anyway. */
export function isTargetToReview(state: State, signs: ReviewSigns): boolean {
  if (state === "achieved") return signs.isBeforeHalf;
  if (!running.includes(state)) return false;
  const isStalled = state === "stalled" || state === "regressing";
  return signs.isSteep || (isStalled && signs.wasStalled);
}
