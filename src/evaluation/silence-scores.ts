// How often Silent is wrong about learners who stay, and how late it is about those who leave, on simulated logs with dates.
import { activeDays } from "../domain/active-days";
import type { Day } from "../domain/day";
import type { Settings } from "../domain/plan";
import type { Random } from "./draw";
import { judgeLog } from "./log-case";
import type { Handling } from "./log-case";
import { logStart, simulateLeaver, simulateLog } from "./simulate-logs";
import type { DatedLog, LogMix } from "./simulate-logs";

export interface SilenceScores {
  /** Share of learners who stay and are called Silent at least once. */
  readonly everFalse: number;
  /** Cadences (leave left out) from the last check-in of a leaver to the first day of Silent: median, and what nine in ten keep to. */
  readonly delay: number;
  readonly delayOfNineInTen: number;
}

export function scoreSilence(
  settings: Settings,
  learners: number,
  random: Random,
  mix: LogMix,
  handling: Handling = "entered"
): SilenceScores {
  let wronged = 0;
  for (let i = 0; i < learners; i++)
    if (isEverSilent(simulateLog(random, mix), handling, settings)) wronged += 1;
  const delays = Array.from({ length: learners }, () =>
    delayOf(simulateLeaver(random, mix), handling, settings)
  ).sort((a, b) => a - b);
  return {
    everFalse: wronged / learners,
    delay: delays[Math.floor(learners / 2)] ?? NaN,
    delayOfNineInTen: delays[Math.floor(learners * 0.9)] ?? NaN,
  };
}

/** A silence is longest on the day before it ends: before a check-in, or before the leave in which nobody is Silent. */
function isEverSilent(log: DatedLog, handling: Handling, settings: Settings): boolean {
  const judge = judgeLog(log, handling, settings);
  const isSilentOn = (day: Day): boolean => judge(day).freshness === "silent";
  return log.checkIns.some(({ on }, i) => {
    const last = log.checkIns[i - 1]?.on ?? logStart;
    // Leave only shortens a silence: what is short enough by the calendar needs no judging.
    if (on - 1 - last <= patience(log, settings)) return false;
    const beforeLeave = log.leave === null ? last : log.leave.from - 1;
    return (
      isSilentOn(on - 1) || (beforeLeave > last && beforeLeave < on && isSilentOn(beforeLeave))
    );
  });
}

function delayOf(log: DatedLog, handling: Handling, settings: Settings): number {
  const judge = judgeLog(log, handling, settings);
  const last = log.checkIns.at(-1)?.on ?? logStart;
  let day = last + Math.floor(patience(log, settings));
  while (judge(day).freshness !== "silent") day += 1;
  return activeDays(log.leave === null ? [] : [log.leave], last, day) / log.cadenceDays;
}

function patience({ cadenceDays }: DatedLog, settings: Settings): number {
  return Math.max(settings.silentCadences * cadenceDays, settings.silentDays);
}
