// How often a rule of silence is wrong about learners who stay, and how late it is about those who leave, on simulated logs.
import type { Random } from "./draw";
import { simulateLeaver, simulateLog } from "./simulate-logs";
import type { LogMix } from "./simulate-logs";

/** Quiet active days beyond which a learner is Silent, after `kept` readings of which the last came on `activeDays`. */
export type SilenceRule = (kept: number, activeDays: number, cadenceDays: number) => number;

export interface SilenceScores {
  /** Share of learners who stay and are called Silent at least once. */
  readonly everFalse: number;
  /** Cadences from the last check-in of a leaver to the first day of Silent: median, and the value that nine in ten keep to. */
  readonly delay: number;
  readonly delayOfNineInTen: number;
}

export function scoreSilence(
  rule: SilenceRule,
  learners: number,
  random: Random,
  mix: LogMix
): SilenceScores {
  let wronged = 0;
  for (let i = 0; i < learners; i++)
    if (isEverSilent(rule, simulateLog(random, mix).days, mix.cadenceDays)) wronged += 1;
  const delays = Array.from({ length: learners }, () => {
    const { days, goneAfter } = simulateLeaver(random, mix);
    const quiet = rule(days.length, goneAfter ?? 0, mix.cadenceDays);
    return (Math.floor(quiet) + 1) / mix.cadenceDays;
  }).sort((a, b) => a - b);
  return {
    everFalse: wronged / learners,
    delay: delays[Math.floor(learners / 2)] ?? NaN,
    delayOfNineInTen: delays[Math.floor(learners * 0.9)] ?? NaN,
  };
}

/** On some day before a check-in the learner had been quiet for longer than the rule allows. */
export function isEverSilent(
  rule: SilenceRule,
  days: readonly number[],
  cadenceDays: number
): boolean {
  return days.some((day, kept) => {
    const before = days[kept - 1] ?? 0;
    return day - 1 - before > rule(kept, before, cadenceDays);
  });
}
