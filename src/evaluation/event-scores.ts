// How right the flags are after leave or a revised target: wrong ones on learners who progress, in the check-ins just after it and up
// to the due day, and how soon a learner is found who stalls after it.
import { defaultSettings } from "../domain/settings";
import type { State } from "../domain/states";
import type { Random } from "./draw";
import { judgeLog } from "./log-case";
import type { Handling } from "./log-case";
import { median } from "./scores";
import { firstTarget, simulateEvent, uneventful } from "./simulate-logs";
import type { DatedLog, LogEvent, LogMix } from "./simulate-logs";

export const logEvents = {
  nothing: uneventful,
  leave: uneventful,
  raised: { pace: [1, 1.3], target: 1.4 * firstTarget, putOff: 0 },
  lowered: { pace: [0.4, 0.7], target: 0.7 * firstTarget, putOff: 0 },
  putOff: { pace: [0.4, 0.7], target: firstTarget, putOff: 0.5 },
} as const satisfies Readonly<Record<string, LogEvent>>;
export type LogEventName = keyof typeof logEvents;

/** "Just after": within this many check-ins. */
export const justAfter = 4;

export interface EventScores {
  /** Shares of the learners who progress that are flagged wrongly. */
  readonly stalledJustAfter: number;
  readonly stalledEver: number;
  readonly attentionJustAfter: number;
  readonly attentionEver: number;
  /** Of the learners who stall after it: share found, not flagged before they stall, and check-ins to the flag, median. */
  readonly found: number;
  readonly delayCheckIns: number | null;
}

export function scoreEvent(
  name: LogEventName,
  handling: Handling,
  learners: number,
  random: Random,
  mix: LogMix
): EventScores {
  const simulate = (outcome: "progressing" | "stalled") =>
    Array.from({ length: learners }, () => simulateEvent(random, mix, logEvents[name], outcome));
  const moving = simulate("progressing").map((log) => statesAfter(log, handling));
  const flagged = (of: readonly State[], first: number): number =>
    moving.filter((states) => states.slice(0, first).some((state) => of.includes(state))).length /
    learners;
  const delays = simulate("stalled")
    .map((log) => delayOf(log, handling))
    .filter((delay) => delay !== null);
  return {
    stalledJustAfter: flagged(stalled, justAfter),
    stalledEver: flagged(stalled, Infinity),
    attentionJustAfter: flagged(attention, justAfter),
    attentionEver: flagged(attention, Infinity),
    found: delays.length / learners,
    delayCheckIns: median(delays),
  };
}

const stalled: readonly State[] = ["stalled", "regressing"];
const attention: readonly State[] = [...stalled, "behind"];

/** The State at each check-in after the event, as it was on that day. */
function statesAfter(log: DatedLog, handling: Handling): readonly State[] {
  const judge = judgeLog(log, handling, defaultSettings);
  return log.checkIns.filter(({ on }) => on > log.eventOn).map(({ on }) => judge(on).state);
}

/** Check-ins after the stall up to the first flag; null where that came before the stall or not at all. */
function delayOf(log: DatedLog, handling: Handling): number | null {
  const after = log.checkIns.filter(({ on }) => on > log.eventOn);
  const flag = statesAfter(log, handling).findIndex((state) => stalled.includes(state));
  const from = log.stalledAfter ?? log.eventOn;
  const flagOn = after[flag]?.on;
  if (flagOn === undefined || flagOn < from) return null;
  return after.slice(0, flag + 1).filter(({ on }) => on > from).length;
}
