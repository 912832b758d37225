// Progress of one measure: raw, shown, expected by now, and the gap between the two.
// Shares of the planned change: 0 at the baseline, 1 at the target, whichever way the measure is to move.

/** (value − baseline) ÷ (target − baseline), with its sign: below 0 is below the baseline, above 1 past the target. */
export function rawProgress(value: number, baseline: number, target: number): number {
  return (value - baseline) / (target - baseline);
}

export function clampShare(share: number): number {
  return Math.max(0, Math.min(1, share));
}

/** Expected less actual, in points, rounded to six places so that a bound such as exactly 10 does not flip on binary noise. */
export function gapInPoints(expected: number, progress: number): number {
  return roundTo((expected - progress) * 100, 6);
}

/** Powers of ten by their exponent: raising to a power takes a quarter of the time of a verdict. */
const scales = Array.from({ length: 16 }, (_, places) => 10 ** places);

/** Rounds half away from zero, as Excel's ROUND does. @param places 0 to 15 */
export function roundTo(value: number, places: number): number {
  const scale = scales[places] ?? NaN;
  return (value < 0 ? -Math.round(-value * scale) : Math.round(value * scale)) / scale;
}
