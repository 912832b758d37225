// Simulated learners as episodes: irregular and missed check-ins, a noisy baseline, outliers, leave that the learner's clock skips.
// The generator is a parameter: the same seed gives the same episodes.
import { between, normal, oneOf } from "./draw";
import type { Random } from "./draw";
import type { LabelledEpisode } from "./episode";
import { drawShape } from "./learner-shapes";

export interface SimulatedEpisode extends LabelledEpisode {
  readonly shape: string;
  /** True standard error of a reading, as a share of the planned change. */
  readonly noise: number;
  /** Planned check-ins. */
  readonly planned: number;
  /** By how much the baseline was measured too high (too low: below 0), as a share of the planned change. */
  readonly baselineError: number;
}

export interface EpisodeMix {
  /** Share of learners who stall; null for that of the mix. */
  readonly stalledShare: number | null;
  readonly noises: readonly [number, ...number[]];
  readonly checkIns: readonly [number, ...number[]];
  /** Share of planned check-ins that are missed. */
  readonly missed: readonly [number, ...number[]];
}

export const usualMix: EpisodeMix = {
  stalledShare: null,
  noises: [0.03, 0.1, 0.2, 0.35],
  checkIns: [8, 12, 16, 24],
  missed: [0, 0.1, 0.25],
};

/** A baseline is taken with more care than a check-in: its error is smaller by this factor. */
export const baselineCare = 0.7;
/** One reading in fourteen errs two and a half times as widely. */
const outlierShare = 0.07;
const outlierWidth = 2.5;
const jitter = 0.3;
/** Two readings do not fall on one spot of the clock. */
const leastStep = 0.005;

export function readingError(random: Random, noise: number): number {
  return noise * normal(random) * (random() < outlierShare ? outlierWidth : 1);
}

export function simulateEpisodes(
  count: number,
  random: Random,
  mix: EpisodeMix
): readonly SimulatedEpisode[] {
  return Array.from({ length: count }, (_, i) => simulateEpisode(`ours-${i + 1}`, random, mix));
}

function simulateEpisode(id: string, random: Random, mix: EpisodeMix): SimulatedEpisode {
  const shape = drawShape(random, mix.stalledShare);
  const noise = oneOf(random, mix.noises);
  const planned = oneOf(random, mix.checkIns);
  const missed = oneOf(random, mix.missed);
  const error = () => readingError(random, noise);
  const baseline = error() * baselineCare;
  const x = [0];
  const y = [0];
  for (let k = 1; k <= planned; k++) {
    if (k < planned && random() < missed) continue;
    const at = Math.min(
      1,
      Math.max((x[x.length - 1] ?? 0) + leastStep, (k + between(random, -jitter, jitter)) / planned)
    );
    x.push(at);
    y.push((shape.progress(at) + error() - baseline) / (1 - baseline));
  }
  return {
    id,
    x,
    y,
    sem: random() < 0.5 ? noise : null,
    label: shape.outcome,
    stallFrom: shape.stallFrom,
    shape: shape.name,
    noise,
    planned,
    baselineError: baseline,
  };
}
