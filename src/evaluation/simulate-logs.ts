// Simulated logs with dates, for the question of silence: planned check-ins, kept early or late, some missed, some learners gone for good.
// Days count from the start of the plan, leave already taken out (as the learner's clock does); values do not matter here.
import { between } from "./draw";
import type { Random } from "./draw";

export interface LogMix {
  readonly cadenceDays: number;
  readonly planned: number;
  /** A check-in is kept up to this share of a cadence early or late. */
  readonly jitter: number;
  /** Share of planned check-ins that are missed. */
  readonly missed: number;
}

/** One learner's days of check-in, ascending; after `goneAfter` nothing came any more (null: stayed to the end). */
export interface DatedLog {
  readonly days: readonly number[];
  readonly goneAfter: number | null;
  /** Day of the last planned check-in. */
  readonly end: number;
}

/** A learner who stays to the end: the last check-in is kept, so that every silence ends. */
export function simulateLog(random: Random, mix: LogMix): DatedLog {
  const days: number[] = [];
  for (let k = 1; k <= mix.planned; k++) {
    const at = Math.round((k + between(random, -mix.jitter, mix.jitter)) * mix.cadenceDays);
    const isKept = k === mix.planned || random() >= mix.missed;
    if (isKept && at > (days[days.length - 1] ?? 0)) days.push(at);
  }
  return { days, goneAfter: null, end: mix.planned * mix.cadenceDays };
}

/** As simulateLog, but the learner leaves for good after a check-in of the middle half of the plan. */
export function simulateLeaver(random: Random, mix: LogMix): DatedLog {
  const whole = simulateLog(random, mix);
  const leaves = between(random, 0.25, 0.75) * whole.end;
  const days = whole.days.filter((day) => day <= leaves);
  return { days, goneAfter: days[days.length - 1] ?? 0, end: whole.end };
}
