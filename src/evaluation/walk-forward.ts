// An episode seen check-in by check-in, as its coach would have seen it: the State after each reading, knowing nothing of later ones.
// The States are those of the closed list that an episode can have; there is no silence, leave or stage in it.
import { stateByPace } from "../domain/pace-state";
import { defaultSettings } from "../domain/settings";
import { paceStatistics } from "../domain/stall";
import type { Point } from "../domain/stall";
import type { State } from "../domain/states";
import type { Episode } from "./episode";

/** The State after the last of the readings (the last one first, without the baseline). */
export type Judge = (latestFirst: readonly Point[], noise: number) => State;

export interface Walk {
  readonly id: string;
  /** Place of the first reading at which the State is Stalled or Regressing; null where it never is. */
  readonly stalled: number | null;
  readonly behind: number | null;
  /** Place of the first reading that asks for attention: Behind, Stalled or Regressing. */
  readonly attention: number | null;
  /** As long as x; null at the baseline. */
  readonly states: readonly (State | null)[];
}

export function walkForward(episode: Episode, judge: Judge = judgeAsTheProduct): Walk {
  const noise = episode.sem ?? defaultSettings.noiseShare;
  const latestFirst: Point[] = [];
  const states = episode.x.map((x, i) => {
    if (i === 0) return null;
    latestFirst.unshift({ x, y: episode.y[i] ?? NaN });
    if (isAchieved(latestFirst)) return "achieved";
    return x > 1 ? "pastDue" : judge(latestFirst, noise);
  });
  const firstOf = (...wanted: readonly State[]): number | null => {
    const at = states.findIndex((state) => state !== null && wanted.includes(state));
    return at < 0 ? null : at;
  };
  return {
    id: episode.id,
    stalled: firstOf("stalled", "regressing"),
    behind: firstOf("behind"),
    attention: firstOf("behind", "stalled", "regressing"),
    states,
  };
}

/** The judging that workbook and pane do, at the settings a workbook starts with. */
export function judgeAsTheProduct(latestFirst: readonly Point[], noise: number): State {
  const pace = paceStatistics(latestFirst, noise);
  return pace === null ? "awaiting" : stateByPace(pace, noise, defaultSettings);
}

/** Past the target on the median of the last three readings; with two of them on their mean, with one on it. */
export function isAchieved(latestFirst: readonly Point[]): boolean {
  const [a, b, c] = latestFirst;
  if (a === undefined) return false;
  if (b === undefined) return a.y >= 1;
  if (c === undefined) return (a.y + b.y) / 2 >= 1;
  return Math.max(Math.min(a.y, b.y), Math.min(Math.max(a.y, b.y), c.y)) >= 1;
}
