// Measures that stay within bounds: what share of the readings is inside, what share of the planned readings was taken, and the
// State that the last readings give. There is no aim line and no noise: a reading is inside or it is not.
import type { MeasureKind } from "./plan";
import { roundTo } from "./progress";
import type { Segment } from "./segment";
import { median } from "./segment";
import type { State } from "./states";

/** Of the readings, this share must lie inside when the measure is due. */
export const complianceToAchieve = 0.8;

/** How far a value lies outside the bounds, in the measure's unit; 0 inside. Bounds belong to the inside. */
export function distanceOutside(
  kind: MeasureKind,
  { target, upper }: Pick<Segment, "target" | "upper">,
  value: number
): number {
  const below = kind === "keepBelow" ? 0 : Math.max(0, target - value);
  const above =
    kind === "keepAbove" ? 0 : Math.max(0, value - (kind === "keepBelow" ? target : upper));
  return roundTo(Math.max(below, above), 9);
}

/** @param latestFirst distances of the readings, at least one, the last one first */
export function stateByKeeping(
  latestFirst: readonly number[]
): Extract<State, "stalled" | "behind" | "watch" | "onTrack"> {
  const recent = latestFirst.slice(0, 3);
  const outside = recent.filter((distance) => distance > 0).length;
  // The three readings before the last three, or the first three where there are fewer.
  const end = Math.min(6, latestFirst.length);
  const earlier = latestFirst.slice(Math.max(0, end - 3), end);
  if (outside === 3 && median(recent) >= median(earlier)) return "stalled";
  if (outside >= 2) return "behind";
  return (latestFirst[0] ?? 0) > 0 ? "watch" : "onTrack";
}
