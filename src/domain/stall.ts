// The statistics behind Stalled, Regressing, Behind, Watch and Ahead, from the last readings of one measure.
// Source: stall rules of the field tried on real and simulated learners (docs/decisions); a Bayesian pace with a normal prior.
// Here stand numbers only; which State they mean is decided in judge.ts. A better rule replaces this file and its columns.
import { windowSize } from "./measure-facts";
import { normalCdf } from "./normal";
import { roundTo } from "./progress";

/** A reading in plan coordinates: x = share of the planned active time, y = share of the planned change. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface PaceStatistics {
  /** Readings in the window, at most seven. */
  readonly n: number;
  /** Share of the planned time at the last reading. */
  readonly x: number;
  /** Standard error of one reading, as a share of the planned change. */
  readonly s: number;
  /** Probability that the pace is below half the planned pace. */
  readonly pStall: number;
  /** Probability that the pace is below zero. */
  readonly pDecline: number;
  /** Mean distance below the aim line over the last (at most three) readings, in points. */
  readonly windowGap: number;
  /** The same distance in standard errors. */
  readonly z: number;
  /** Best mean of two neighbouring points in the window less the mean of the last two; 0 with fewer than two points. */
  readonly drop: number;
}

/** The prior of the pace: normal, mean .8 and standard deviation .6 of the planned pace. */
const priorMean = 0.8;
const priorVariance = 0.36;
/** Weight of the noise that is known beforehand, in readings. */
const noiseWeight = 4;
/** Readings on one spot of the learner's clock have no slope. */
const leastSpread = 1e-12;

/**
 * @param latestFirst readings that count, the last one first
 * @param noise standard error of one reading as known beforehand
 * @returns null while there is no reading
 */
export function paceStatistics(
  latestFirst: readonly Point[],
  noise: number
): PaceStatistics | null {
  const readings = latestFirst.slice(0, windowSize);
  const [last] = readings;
  if (last === undefined) return null;
  const baseline: Point = { x: 0, y: 0 };
  const window = readings.length < windowSize ? [...readings, baseline] : readings;

  const meanX = mean(window.map((point) => point.x));
  const meanY = mean(window.map((point) => point.y));
  const spread = sum(window.map((point) => (point.x - meanX) ** 2));
  const hasSlope = spread > leastSpread;
  const product = sum(window.map((point) => (point.x - meanX) * (point.y - meanY)));
  const slope = hasSlope ? product / spread : 0;
  const misfit = sum(window.map((point) => (point.y - meanY - slope * (point.x - meanX)) ** 2));
  const knowsMisfit = window.length >= 3 && hasSlope;
  const variance = knowsMisfit
    ? (noiseWeight * noise ** 2 + misfit) / (window.length + 2)
    : noise ** 2;
  const s = Math.sqrt(variance);

  const information = hasSlope ? spread / variance : 0;
  const precision = information + 1 / priorVariance;
  const pace = (slope * information + priorMean / priorVariance) / precision;

  const recent = readings.slice(0, 3);
  const below = mean(recent.map((point) => Math.min(1, point.x) - point.y));
  const pairs = window.slice(1).map((point, i) => ((window[i]?.y ?? 0) + point.y) / 2);
  return {
    n: readings.length,
    x: last.x,
    s,
    pStall: roundTo(normalCdf((0.5 - pace) * Math.sqrt(precision)), 9),
    pDecline: roundTo(normalCdf(-pace * Math.sqrt(precision)), 9),
    windowGap: roundTo(below * 100, 6),
    z: roundTo((below * Math.sqrt(recent.length)) / s, 9),
    drop: roundTo(Math.max(...pairs) - (pairs[0] ?? 0), 9),
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function mean(values: readonly number[]): number {
  return sum(values) / values.length;
}
