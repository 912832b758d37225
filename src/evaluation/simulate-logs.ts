// Simulated logs with dates: check-ins kept early or late, some missed, leave, a target revised in the middle of the plan, learners who
// leave for good. True progress follows the learner's own clock, which stops during leave. How a log is judged is log-case.ts.
import type { Span } from "../domain/active-days";
import type { Day } from "../domain/day";
import { between, oneOf } from "./draw";
import type { Random } from "./draw";
import type { Outcome } from "./episode";
import { shapeWithOutcome } from "./learner-shapes";
import { baselineCare, readingError, usualMix } from "./simulate-episodes";

export interface LogMix {
  readonly cadenceDays: number;
  readonly planned: number;
  /** A check-in is kept up to this share of a cadence early or late. */
  readonly jitter: number;
  /** Share of planned check-ins that are missed. */
  readonly missed: number;
  /** Length of the one leave, somewhere in the middle of the plan; 0 for none. The due day is put off by as much. */
  readonly leaveDays: number;
}

/** The learner is to go from 0 (as far as it is measured rightly) to this value. */
export const firstTarget = 100;
export const logStart: Day = 46000;

export interface DatedLog {
  readonly checkIns: readonly { readonly on: Day; readonly value: number }[];
  readonly baseline: number;
  readonly due: Day;
  readonly cadenceDays: number;
  readonly leave: Span | null;
  /** Null where nobody knows it. */
  readonly standardError: number | null;
  /** The target that the coach revised, and from when. */
  readonly revised: { readonly from: Day; readonly target: number; readonly due: Day } | null;
  /** Last day before leave or revised target. */
  readonly eventOn: Day;
  /** The day after which the learner moves no more; null for one who moves to the end. */
  readonly stalledAfter: Day | null;
}

/** What happens in the middle of a plan, and how the learner had done before it. */
export interface LogEvent {
  /** Share of the planned pace before it: from, to. */
  readonly pace: readonly [number, number];
  readonly target: number;
  /** Share of the plan's length by which the due day is put off. */
  readonly putOff: number;
}

export const uneventful: LogEvent = { pace: [0.9, 1.15], target: firstTarget, putOff: 0 };

/** The event comes when this share of the plan has gone: from, to. */
const eventAt = [0.35, 0.6] as const;

/** A learner of whom only the days matter: on the aim line throughout. */
export function simulateLog(random: Random, mix: LogMix): DatedLog {
  return simulateEvent(random, mix, uneventful, null);
}

/** As simulateLog, but nothing comes any more after a check-in of the middle half of the plan. */
export function simulateLeaver(random: Random, mix: LogMix): DatedLog {
  const whole = simulateLog(random, mix);
  const leaves = logStart + between(random, 0.25, 0.75) * (whole.due - logStart);
  return { ...whole, checkIns: whole.checkIns.filter(({ on }) => on <= leaves) };
}

/** @param outcome how the learner does after the event; null for one on the aim line, without noise */
export function simulateEvent(
  random: Random,
  mix: LogMix,
  event: LogEvent,
  outcome: Outcome | null
): DatedLog {
  const length = mix.planned * mix.cadenceDays;
  const before = Math.round(between(random, ...eventAt) * length);
  const end = Math.round(length * (1 + event.putOff));
  const dayAt = (active: number) => logStart + active + (active > before ? mix.leaveDays : 0);
  const noise = outcome === null ? 0 : firstTarget * oneOf(random, usualMix.noises);
  const pace = outcome === null ? 1 : between(random, ...event.pace);
  const shape = outcome === null ? null : shapeWithOutcome(random, outcome);
  const stood = (firstTarget * pace * before) / length;
  const valueAt = (active: number): number => {
    if (active <= before) return (stood * active) / before;
    const x = (active - before) / (end - before);
    return stood + (event.target - stood) * (shape === null ? x : shape.progress(x));
  };
  const isRevised = event.target !== firstTarget || event.putOff > 0;
  const stallFrom = shape?.stallFrom ?? null;
  return {
    checkIns: keptOn(random, mix, end).map((active) => ({
      on: dayAt(active),
      value: valueAt(active) + readingError(random, noise),
    })),
    baseline: readingError(random, noise) * baselineCare,
    due: dayAt(length),
    cadenceDays: mix.cadenceDays,
    leave:
      mix.leaveDays > 0 ? { from: dayAt(before) + 1, to: dayAt(before) + mix.leaveDays } : null,
    standardError: noise > 0 && random() < 0.5 ? noise : null,
    revised: isRevised ? { from: dayAt(before) + 1, target: event.target, due: dayAt(end) } : null,
    eventOn: dayAt(before),
    stalledAfter: stallFrom === null ? null : dayAt(before + stallFrom * (end - before)),
  };
}

/** Active days of the check-ins that are kept; the last one always is, so that every silence ends. */
function keptOn(random: Random, mix: LogMix, end: number): readonly number[] {
  const { cadenceDays, jitter, missed } = mix;
  const planned = Math.round(end / cadenceDays);
  const days: number[] = [];
  for (let k = 1; k <= planned; k++) {
    const at = Math.round((k + between(random, -jitter, jitter)) * cadenceDays);
    const isKept = k === planned || random() >= missed;
    if (isKept && at > (days[days.length - 1] ?? 0)) days.push(Math.min(at, end));
  }
  return days;
}
