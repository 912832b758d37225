// Which State the pace of a measure gives, when nothing before it in the closed list applies.
// The statistics are counted in stall.ts; days, leave and silence are no concern of this file.
import type { Settings } from "./plan";
import { roundTo } from "./progress";
import { stallRule } from "./stall-rule";
import type { StallRule } from "./stall-rule";
import type { PaceStatistics } from "./stall";
import type { State } from "./states";

export type PaceState = Extract<
  State,
  "regressing" | "stalled" | "behind" | "watch" | "ahead" | "onTrack"
>;

/** @param noise standard error of one reading as known beforehand, as a share of the planned change */
export function stateByPace(
  pace: PaceStatistics,
  noise: number,
  settings: Pick<Settings, "tolerancePoints" | "graceShare">,
  rule: StallRule = stallRule
): PaceState {
  const isCount = noise <= rule.countNoise;
  const tolerance = settings.tolerancePoints;
  if (isStalled(pace, isCount, tolerance, rule))
    return pace.n >= 3 && pace.drop >= roundTo(rule.regressingErrors * pace.s, 9)
      ? "regressing"
      : "stalled";
  const { n, x, z, windowGap } = pace;
  const isPastGrace = x >= settings.graceShare;
  const isFarBelow = isCount && pace.isStill && pace.lastGap > rule.tolerances * tolerance;
  if (isPastGrace && (windowGap > tolerance || isFarBelow)) {
    const enough = n >= 2 || isCount ? rule.behindErrors : rule.beyondDoubt;
    return isFarBelow || z >= enough ? "behind" : "watch";
  }
  return n >= 2 && windowGap < -tolerance && z <= -rule.behindErrors ? "ahead" : "onTrack";
}

/** Standard errors of the level below the aim line, beyond the tolerance, and how many it takes: both for the explanation too. */
export function stallErrors(
  pace: Pick<PaceStatistics, "x" | "looks" | "levelGap" | "levelError" | "hadMoved">,
  tolerancePoints: number,
  rule: StallRule = stallRule
): { readonly found: number; readonly needed: number } {
  const early = rule.errorsAtStart * (1 - Math.min(1, pace.x));
  const often = rule.errorsPerLog * Math.log(Math.max(3, pace.looks) / 3);
  return {
    found: roundTo((pace.levelGap - tolerancePoints) / 100 / pace.levelError, 9),
    needed: roundTo(early + often + (pace.hadMoved ? rule.errorsOfMover : 0), 9),
  };
}

function isStalled(
  pace: PaceStatistics,
  isCount: boolean,
  tolerance: number,
  rule: StallRule
): boolean {
  const { found, needed } = stallErrors(pace, tolerance, rule);
  return (
    pace.n >= (isCount ? 2 : 3) &&
    pace.x >= rule.stalledFrom &&
    pace.gapOfTwo >= rule.tolerances * tolerance &&
    pace.isTwiceBelow &&
    pace.odds >= rule.odds &&
    found >= needed
  );
}
