// Which State the pace of a measure gives, when nothing before it in the closed list applies.
// The statistics are counted in stall.ts; days, leave and silence are no concern of this file.
import type { Settings } from "./plan";
import type { PaceStatistics } from "./stall";
import type { State } from "./states";

export type PaceState = Extract<
  State,
  "regressing" | "stalled" | "behind" | "watch" | "ahead" | "onTrack"
>;

/** A reading this exact is a count of something: one or two of them are enough. */
const countNoise = 0.06;

/** @param noise standard error of one reading as known beforehand, as a share of the planned change */
export function stateByPace(
  pace: PaceStatistics,
  noise: number,
  settings: Pick<Settings, "tolerancePoints" | "graceShare">
): PaceState {
  const isCount = noise <= countNoise;
  const { n, z, windowGap, pStall } = pace;
  const tolerance = settings.tolerancePoints;
  const isPastGrace = pace.x >= settings.graceShare;
  if (n >= 3 && pace.pDecline >= 0.9 && pace.drop >= 1.96 * pace.s) return "regressing";
  const mayStall = n >= (isCount ? 2 : 3) && isPastGrace && windowGap >= tolerance;
  if (mayStall && pStall >= 0.65 && z >= 2) return "stalled";
  if (isPastGrace && windowGap > tolerance) {
    const enough = n >= 2 || isCount ? 1.64 : 2.58;
    return z >= enough ? "behind" : "watch";
  }
  return n >= 2 && windowGap < -tolerance && z <= -1.64 ? "ahead" : "onTrack";
}
