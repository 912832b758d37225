// The families of the kinds of measure.
import type { MeasureKind } from "./plan";

/** Kinds that go from a baseline to a target along an aim line. */
export function isMoving(kind: MeasureKind | null): boolean {
  return kind === "increase" || kind === "decrease" || kind === "reach" || kind === "level";
}

/** Kinds that stay within bounds. */
export function isKeeping(kind: MeasureKind | null): boolean {
  return kind === "keepAbove" || kind === "keepBelow" || kind === "keepBetween";
}
