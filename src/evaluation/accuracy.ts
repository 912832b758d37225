// The figures of docs/accuracy.md: our rule and those of textbooks on sets of episodes, and ours by what a plan is like.
// Figures only; the page and its words are written by the command.
import { grouped } from "../domain/grouped";
import { stateByPace } from "../domain/pace-state";
import { defaultSettings } from "../domain/settings";
import { paceStatistics } from "../domain/stall";
import { stallRule } from "../domain/stall-rule";
import type { StallRule } from "../domain/stall-rule";
import { randomFrom } from "./draw";
import type { LabelledEpisode } from "./episode";
import { scoreFlags } from "./scores";
import type { Scores } from "./scores";
import { simulateEpisodes, usualMix } from "./simulate-episodes";
import type { EpisodeMix, SimulatedEpisode } from "./simulate-episodes";
import { textbookRules } from "./textbook-rules";
import { judgeAsTheProduct, walkForward } from "./walk-forward";
import type { Judge, Walk } from "./walk-forward";

export interface NamedScores {
  readonly name: string;
  readonly scores: Scores;
}

type Flag = "stalled" | "attention";

function score(
  episodes: readonly LabelledEpisode[],
  judge: Judge,
  flag: Flag,
  limit?: number
): Scores {
  const flags = episodes.map((episode): Walk[Flag] => walkForward(episode, judge)[flag]);
  return scoreFlags(episodes, flags, limit);
}

/** @param limit flags after this share of the time do not count */
export function compareRules(
  episodes: readonly LabelledEpisode[],
  limit?: number
): readonly NamedScores[] {
  return [
    { name: "Aimline: Stalled", scores: score(episodes, judgeAsTheProduct, "stalled", limit) },
    {
      name: "Aimline: Stalled or Behind",
      scores: score(episodes, judgeAsTheProduct, "attention", limit),
    },
    ...Object.entries(textbookRules).map(([name, judge]) => ({
      name,
      scores: score(episodes, judge, "stalled", limit),
    })),
  ];
}

/**
 * What other numbers of the rule would have given, for the choice between aims that pull against each other. Those "set for" an aim are
 * the best of a random search on simulated-11, rounded by hand.
 */
export const frontier: Readonly<Record<string, Partial<StallRule>>> = {
  "**taken**": {},
  "half a standard error less asked": { errorsAtStart: 2.7, errorsOfMover: 0.5 },
  "half a standard error more asked": { errorsAtStart: 3.3, errorsOfMover: 1.5 },
  "set for a delay of 4": {
    ...{ baselineWeight: 1, noiseWeight: 2.25, movingPace: 0.65, formerPace: 0.8, odds: 0.7 },
    ...{ baselineError: 0.55, errorsAtStart: 2.2, errorsPerLog: 1.25, errorsOfMover: 0.25 },
    tolerances: 1.3,
  },
  "set for few slow movers at F1 .88": {
    ...{ baselineWeight: 1, noiseWeight: 1.5, movingPace: 0.45, formerPace: 1.1, fewestFlat: 4 },
    ...{
      flatPace: 0,
      baselineError: 0.6,
      errorsAtStart: 2.5,
      errorsPerLog: 1.25,
      errorsOfMover: 0,
    },
  },
  "set for few slow movers at F1 .86": {
    ...{
      baselineWeight: 1,
      noiseWeight: 1.4,
      formerPace: 1.2,
      fewestFlat: 4,
      flatPace: 0,
      odds: 1.5,
    },
    ...{ baselineError: 0.6, errorsAtStart: 2.4, errorsPerLog: 0.6, errorsOfMover: 0.7 },
    tolerances: 1.5,
  },
  "set for a quarter of the slow movers": {
    ...{
      baselineWeight: 1,
      noiseWeight: 1.4,
      formerPace: 1.2,
      fewestFlat: 4,
      flatPace: 0,
      odds: 2.1,
    },
    ...{ baselineError: 0.6, errorsAtStart: 2.4, errorsPerLog: 0.6, errorsOfMover: 0.7 },
    tolerances: 1.5,
  },
  "as taken, but odds of 20 to 1 asked": { odds: 3 },
};

export function stalledWith(
  episodes: readonly LabelledEpisode[],
  changes: Partial<StallRule>
): Scores {
  const rule = { ...stallRule, ...changes };
  const judge: Judge = (latestFirst, noise) => {
    const pace = paceStatistics(latestFirst, noise, rule);
    return pace === null ? "awaiting" : stateByPace(pace, noise, defaultSettings, rule);
  };
  return score(episodes, judge, "stalled");
}

/** Our own simulated learners of one mix, from a seed. */
export function simulated(
  count: number,
  seed: number,
  changes: Partial<EpisodeMix> = {}
): readonly SimulatedEpisode[] {
  return simulateEpisodes(count, randomFrom(seed), { ...usualMix, ...changes });
}

/** Share of flags that are right where that share of learners stalls. */
export function precisionAt(stalledShare: number, flag: Flag): number | null {
  return score(simulated(6000, 7, { stalledShare }), judgeAsTheProduct, flag).precision;
}

export interface FalseAlarms {
  readonly group: string;
  readonly falseAlarms: number;
  readonly progressing: number;
}

/** False alarms of Stalled among progressing learners, in groups. */
export function falseAlarmsBy(
  groupOf: (episode: SimulatedEpisode) => string
): readonly FalseAlarms[] {
  const progressing = simulated(6000, 8).filter(({ label }) => label === "progressing");
  return [...grouped(progressing, groupOf)]
    .sort(([a], [b]) => a.localeCompare(b, "en", { numeric: true }))
    .map(([group, episodes]) => ({
      group,
      ...score(episodes, judgeAsTheProduct, "stalled"),
    }));
}
