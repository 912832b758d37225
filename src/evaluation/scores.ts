// How right a flag is over many episodes: precision, recall, F1, false alarms and delay of the first flag.
// A flag on a progressing learner is a false alarm; one before the true stall is both a false one and a miss. Slow movers are left
// out of precision and recall, and their share that is flagged stands beside.
import type { LabelledEpisode } from "./episode";

export interface Scores {
  readonly f1: number | null;
  readonly precision: number | null;
  readonly recall: number | null;
  /** Progressing learners flagged at least once. */
  readonly falseAlarms: number;
  readonly progressing: number;
  /** Stalled learners whose first flag came before they stalled. */
  readonly early: number;
  /** Median over the learners rightly flagged: check-ins after the stall up to the flag. */
  readonly delayCheckIns: number | null;
  /** The same as a share of the plan's time. */
  readonly delayShare: number | null;
  /** Share of slow movers flagged; null where there are none. */
  readonly slowFlagged: number | null;
}

/** @param flags place of the first flagged reading of each episode, or null; in the order of the episodes
 *  @param limit flags after this share of the time do not count */
export function scoreFlags(
  episodes: readonly LabelledEpisode[],
  flags: readonly (number | null)[],
  limit = Infinity
): Scores {
  const tally = {
    hits: 0,
    misses: 0,
    early: 0,
    falseAlarms: 0,
    progressing: 0,
    slow: 0,
    slowed: 0,
  };
  const checkIns: number[] = [];
  const shares: number[] = [];
  episodes.forEach((episode, i) => {
    const flag = flags[i] ?? null;
    const at = flag === null ? Infinity : (episode.x[flag] ?? Infinity);
    const isFlagged = at <= limit && at !== Infinity;
    const from = episode.stallFrom ?? 0;
    if (episode.label === "slow") {
      tally.slow += 1;
      if (isFlagged) tally.slowed += 1;
    } else if (episode.label === "progressing") {
      tally.progressing += 1;
      if (isFlagged) tally.falseAlarms += 1;
    } else if (!isFlagged) tally.misses += 1;
    else if (at < from) tally.early += 1;
    else {
      tally.hits += 1;
      shares.push(at - from);
      checkIns.push(episode.x.slice(1, (flag ?? 0) + 1).filter((x) => x > from).length);
    }
  });
  const { hits, early, falseAlarms } = tally;
  const missed = tally.misses + early;
  const wrong = falseAlarms + early;
  return {
    f1: ratio(2 * hits, 2 * hits + wrong + missed),
    precision: ratio(hits, hits + wrong),
    recall: ratio(hits, hits + missed),
    falseAlarms,
    progressing: tally.progressing,
    early,
    delayCheckIns: median(checkIns),
    delayShare: median(shares),
    slowFlagged: ratio(tally.slowed, tally.slow),
  };
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  const upper = sorted[half];
  if (upper === undefined) return null;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[half - 1] ?? upper)) / 2;
}
