// What the last readings of one measure say about its pace, in plan coordinates (x = share of the planned time, y = of the planned
// change): which of three stories tells them best, and how far they lie below the aim line, in points and in standard errors.
// Numbers only; which State they mean is decided in pace-state.ts. Why this rule and these numbers: docs/decisions/0009.
import { windowSize } from "./measure-facts";
import { roundTo } from "./progress";
import { stallRule } from "./stall-rule";
import type { StallRule } from "./stall-rule";

/** A reading in plan coordinates. The baseline is the point (0, 0). */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface PaceStatistics {
  /** Readings in the window, at most seven. */
  readonly n: number;
  /** Share of the planned time at the last reading. */
  readonly x: number;
  /** Standard error of one reading, as a share of the planned change: what was known beforehand and the scatter seen. */
  readonly s: number;
  /** Readings at the end of the window that show no progress, in the story of no progress that tells the window best. */
  readonly flatReadings: number;
  /** That story says that there was progress before. */
  readonly hadMoved: boolean;
  /** Logarithm of the odds by which "no progress" tells the window better than "still moves at half the planned pace or more". */
  readonly odds: number;
  /** The same as a probability, when the two are held equally likely beforehand. */
  readonly pStall: number;
  /** Mean of the readings without progress below the aim line as it stands at the last reading, in points. */
  readonly levelGap: number;
  /** Standard error of that mean, as a share of the planned change. */
  readonly levelError: number;
  /** Readings since the start at the rhythm of the window: who looks often is wrong more often. */
  readonly looks: number;
  /** The last reading, and the mean of the last two and of the last three, below the aim line, in points. */
  readonly lastGap: number;
  readonly gapOfTwo: number;
  readonly windowGap: number;
  /** The last reading is no better than the one before it, the baseline for the first. */
  readonly isStill: boolean;
  /** Neither of the last two readings lies above the aim line. */
  readonly isTwiceBelow: boolean;
  /** The mean of the last three below the aim line in standard errors. */
  readonly z: number;
  /** Best mean of two neighbouring points in the window less the mean of the last two; 0 with fewer than two points. */
  readonly drop: number;
}

/** Readings on one spot of the learner's clock have no slope. */
const leastSpread = 1e-12;

/**
 * @param latestFirst readings that count, the last one first
 * @param noise standard error of one reading as known beforehand, as a share of the planned change
 * @returns null while there is no reading
 */
export function paceStatistics(
  latestFirst: readonly Point[],
  noise: number,
  rule: StallRule = stallRule
): PaceStatistics | null {
  const window = latestFirst.length > windowSize ? latestFirst.slice(0, windowSize) : latestFirst;
  const [last] = window;
  if (last === undefined) return null;
  const n = window.length;
  const whole = sumsOf(window, n, rule.baselineWeight);
  const moving = misfit(whole, rule.movingPace, Infinity);
  const story = noProgress(window, whole, rule);
  const known = rule.noiseWeight * noise ** 2;
  const s = Math.sqrt((known + story.misfit) / (rule.noiseWeight + n - 1));
  const trust = (rule.noiseWeight + n) / 2;
  const odds = roundTo(trust * Math.log((known + moving) / (known + story.misfit)), 9);

  const ofBaseline = noise <= rule.countNoise ? 0 : rule.baselineError;
  const level = meanOf(window, story.flatReadings, heightOf);
  const below = meanOf(window, Math.min(3, n), gapOf);
  return {
    n,
    x: last.x,
    s,
    flatReadings: story.flatReadings,
    hadMoved: story.hadMoved && roundTo(level, 9) > 0,
    odds,
    pStall: roundTo(1 / (1 + Math.exp(-odds)), 9),
    levelGap: (Math.min(1, last.x) - level) * 100,
    levelError: errorOfMean(s, story.flatReadings, ofBaseline),
    looks: looksOf(window, last),
    lastGap: roundTo(gapOf(last) * 100, 6),
    gapOfTwo: roundTo(meanOf(window, Math.min(2, n), gapOf) * 100, 6),
    windowGap: roundTo(below * 100, 6),
    isStill: roundTo(last.y - (window[1]?.y ?? 0), 9) <= 0,
    isTwiceBelow: isBelow(last) && isBelow(window[1] ?? last),
    z: clamped(roundTo(below / errorOfMean(s, Math.min(3, n), ofBaseline), 9)),
    drop: roundTo(dropOf(window), 9),
  };
}

/** @param ofBaseline squared error of the baseline, in squared errors of one reading */
function errorOfMean(s: number, readings: number, ofBaseline: number): number {
  return s * Math.sqrt(1 / readings + ofBaseline);
}

/** Beyond this many standard errors there is nothing to tell apart, and the digits of the sums are used up. */
export const mostErrors = 99;

function clamped(errors: number): number {
  return Math.max(-mostErrors, Math.min(mostErrors, errors));
}

interface NoProgress {
  readonly misfit: number;
  readonly flatReadings: number;
  readonly hadMoved: boolean;
}

/** The better of "never moved" and "moved, then no more for the last m readings", by squares left over. */
function noProgress(window: readonly Point[], whole: Sums, rule: StallRule): NoProgress {
  const n = window.length;
  const never = misfit(whole, -Infinity, rule.flatPace);
  let best: NoProgress = { misfit: never, flatReadings: n, hadMoved: false };
  let least = roundTo(never, 12);
  for (let m = rule.fewestFlat; m < n; m++) {
    const tail = sumsOf(window, m, 0);
    const flat = misfit(tail, -Infinity, rule.flatPace);
    // Squares only add up: a tail that is worse alone cannot win.
    if (flat >= best.misfit) continue;
    const broken = roundTo(flat + misfit(less(whole, tail), rule.formerPace, Infinity), 12);
    if (broken >= least) continue;
    least = broken;
    best = { misfit: broken, flatReadings: m, hadMoved: true };
  }
  return best;
}

function looksOf(window: readonly Point[], last: Point): number {
  const oldest = window[windowSize - 1];
  if (oldest === undefined) return window.length;
  return windowSize + ((windowSize - 1) * oldest.x) / Math.max(1e-9, last.x - oldest.x);
}

/** The baseline is a point of the window while the window has room for it. */
function dropOf(window: readonly Point[]): number {
  const last = pairAt(window, 0);
  let best = last;
  for (let i = 1; i < Math.min(window.length, windowSize - 1); i++)
    best = Math.max(best, pairAt(window, i));
  return best - last;
}

function pairAt(window: readonly Point[], place: number): number {
  return ((window[place]?.y ?? 0) + (window[place + 1]?.y ?? 0)) / 2;
}

function heightOf(point: Point): number {
  return point.y;
}

function isBelow(point: Point): boolean {
  return roundTo(gapOf(point), 9) >= 0;
}

function gapOf(point: Point): number {
  return Math.min(1, point.x) - point.y;
}

function meanOf(window: readonly Point[], readings: number, of: (point: Point) => number): number {
  let sum = 0;
  for (let i = 0; i < readings; i++) sum += of(window[i] as Point);
  return sum / readings;
}

/** Sums over points; the baseline adds its weight to n and nothing to the others. */
interface Sums {
  readonly n: number;
  readonly x: number;
  readonly y: number;
  readonly xx: number;
  readonly xy: number;
  readonly yy: number;
}

function sumsOf(window: readonly Point[], readings: number, baselineWeight: number): Sums {
  let x = 0;
  let y = 0;
  let xx = 0;
  let xy = 0;
  let yy = 0;
  for (let i = 0; i < readings; i++) {
    const point = window[i] as Point;
    x += point.x;
    y += point.y;
    xx += point.x * point.x;
    xy += point.x * point.y;
    yy += point.y * point.y;
  }
  return { n: readings + baselineWeight, x, y, xx, xy, yy };
}

function less(whole: Sums, part: Sums): Sums {
  return {
    n: whole.n - part.n,
    x: whole.x - part.x,
    y: whole.y - part.y,
    xx: whole.xx - part.xx,
    xy: whole.xy - part.xy,
    yy: whole.yy - part.yy,
  };
}

/** Least sum of squares about a straight line whose slope lies between the bounds. */
function misfit(of: Sums, least: number, most: number): number {
  const spread = of.xx - (of.x * of.x) / of.n;
  const product = of.xy - (of.x * of.y) / of.n;
  const scatter = of.yy - (of.y * of.y) / of.n;
  const free = spread > leastSpread ? product / spread : 0;
  const slope = Math.min(most, Math.max(least, free));
  return Math.max(0, scatter - 2 * slope * product + slope * slope * spread);
}
