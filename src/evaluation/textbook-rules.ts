// Rules of the field that the product is compared with, at the thresholds that textbooks and products give them.
// Sources: 4-point rule of progress monitoring; pace below 70 % as in OKR tools; XmR chart of the gap to the aim line; "no better than
// the best so far, three times in a row".
import type { Point } from "../domain/stall";
import type { Judge } from "./walk-forward";

/** True when the rule would flag after the last of the readings (the last one first, without the baseline). */
type Flags = (latestFirst: readonly Point[]) => boolean;

const flagging =
  (flags: Flags): Judge =>
  (latestFirst) =>
    flags(latestFirst) ? "stalled" : "onTrack";

const isBelow = ({ x, y }: Point): boolean => y < x;

function fourBelow(latestFirst: readonly Point[]): boolean {
  return latestFirst.length >= 4 && latestFirst.slice(0, 4).every(isBelow);
}

function slowPace([last]: readonly Point[]): boolean {
  return last !== undefined && last.x > 0.05 && last.y / Math.min(1, last.x) < 0.7;
}

/** One gap beyond 2.66 mean moving ranges below the aim line, or eight in a row below it. */
function outOfControl(latestFirst: readonly Point[]): boolean {
  const gaps = [...latestFirst.map(({ x, y }) => y - Math.min(1, x)), 0];
  if (gaps.length < 4) return false;
  const ranges = gaps.slice(1).map((gap, i) => Math.abs(gap - (gaps[i] ?? 0)));
  const mean = ranges.reduce((sum, range) => sum + range, 0) / ranges.length;
  const run = latestFirst.findIndex((point) => !isBelow(point));
  return (gaps[0] ?? 0) < -2.66 * mean || (run < 0 ? latestFirst.length : run) >= 8;
}

function noImprovement(latestFirst: readonly Point[]): boolean {
  let best = 0;
  let run = 0;
  for (const { y } of [...latestFirst].reverse()) {
    run = y > best + 1e-9 ? 0 : run + 1;
    best = Math.max(best, y);
  }
  return run >= 3;
}

export const textbookRules: Readonly<Record<string, Judge>> = {
  "4 readings below the aim line": flagging(fourBelow),
  "pace below 70 %": flagging(slowPace),
  "XmR chart of the gap": flagging(outOfControl),
  "no improvement in 3": flagging(noImprovement),
};
