// Who needs attention, worst first, since when and on what evidence: the list that Home, the pane and the command line show.
import { clockAt } from "./active-days";
import { dayIn } from "./day";
import type { Day } from "./day";
import { judgeMeasure } from "./judge";
import type { MeasureCase, Verdict } from "./judge";
import { judgeRecord } from "./judge-record";
import { readMeasure } from "./measure-facts";
import type { CoachingRecord } from "./plan";
import { sortReadings } from "./readings";
import { needsAttention, severity } from "./states";
import type { AttentionState } from "./states";

export type AttentionRule =
  | "data-problem"
  | "measure-regressing"
  | "measure-stalled"
  | "measure-silent"
  | "measure-behind"
  | "measure-past-due";

/** The stable code of the rule behind each State that asks for attention. */
export const ruleOf: Readonly<Record<AttentionState, AttentionRule>> = {
  dataProblem: "data-problem",
  regressing: "measure-regressing",
  stalled: "measure-stalled",
  silent: "measure-silent",
  behind: "measure-behind",
  pastDue: "measure-past-due",
};

/** One reading that counts, and where the aim line stood that day, both in the measure's unit. */
export interface Evidence {
  readonly on: Day;
  readonly value: number;
  readonly aim: number;
}

export interface Flag {
  readonly planId: string;
  readonly learner: string;
  readonly coach: string;
  /** Null for a rule about a whole plan. */
  readonly measureId: string | null;
  readonly measure: string;
  readonly state: AttentionState;
  readonly rule: AttentionRule;
  readonly since: Day;
  /** The last readings, at most three, oldest first. */
  readonly evidence: readonly Evidence[];
  /** What to do next: the text catalogue has a sentence for each State. */
  readonly nextStep: AttentionState;
}

/** Worst State first, then the longest so, then by plan id and measure id. */
export function attention(record: CoachingRecord, asOf: Day): readonly Flag[] {
  return judgeRecord(record, asOf)
    .flatMap(({ of, verdict }) => {
      const { state } = verdict;
      if (!needsAttention(state)) return [];
      return [
        {
          planId: of.measure.planId,
          learner: of.plan?.learner ?? "",
          coach: of.plan?.coach ?? "",
          measureId: of.measure.id,
          measure: of.measure.name,
          state,
          rule: ruleOf[state],
          since: sinceWhen(of, state, verdict, asOf),
          evidence: evidenceOf(of, asOf),
          nextStep: state,
        },
      ];
    })
    .sort(
      (a, b) =>
        severity(a.state) - severity(b.state) ||
        a.since - b.since ||
        compareText(a.planId, b.planId) ||
        compareText(a.measureId, b.measureId)
    );
}

/** By code units, so that the order is the same on every machine. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * Since when: the day after due, the day it fell silent, the start of a plan with a data problem; for the others the first
 * reading of the unbroken run of readings, judged one by one as they came in, at which this State or a more severe one held.
 */
function sinceWhen(of: MeasureCase, state: AttentionState, verdict: Verdict, asOf: Day): Day {
  const { facts } = readMeasure(of.measure, of.plan, of.isDoubled, of.settings);
  if (facts === null) return dayIn(of.plan?.start ?? null) ?? dayIn(of.measure.start) ?? asOf;
  if (state === "pastDue") return facts.due + 1;
  if (state === "silent") return fellSilent(of, verdict.lastOn ?? facts.start, asOf);
  const days = sortReadings(of.readings, facts.start, asOf).counted.map((reading) => reading.on);
  let since = verdict.lastOn ?? asOf;
  for (const day of days.reverse()) {
    const then = judgeMeasure(of, day).state;
    if (then === "paused") continue;
    if (severity(then) > severity(state)) break;
    since = day;
  }
  return since;
}

function fellSilent(of: MeasureCase, last: Day, asOf: Day): Day {
  for (let day = last + 1; day < asOf; day++)
    if (judgeMeasure(of, day).freshness === "silent") return day;
  return asOf;
}

function evidenceOf(of: MeasureCase, asOf: Day): readonly Evidence[] {
  const { facts } = readMeasure(of.measure, of.plan, of.isDoubled, of.settings);
  if (facts === null) return [];
  const zero = clockAt(of.away, facts.start);
  const span = Math.max(1, clockAt(of.away, facts.due) - zero);
  return sortReadings(of.readings, facts.start, asOf)
    .counted.slice(-3)
    .map(({ on, value }) => {
      const share = Math.min(1, (clockAt(of.away, on) - zero) / span);
      return { on, value, aim: facts.baseline + (facts.target - facts.baseline) * share };
    });
}
