// Who needs attention, worst first, since when and on what evidence: the list that Home, the pane and the command line show.
import { dayIn } from "./day";
import type { Day } from "./day";
import { eventDays, pictureOf } from "./evidence";
import type { Evidence, Picture } from "./evidence";
import { judgeMeasure } from "./judge";
import type { Verdict } from "./judge";
import { judgeRecord } from "./judge-record";
import type { MeasureCase } from "./measure-case";
import { readMeasure } from "./measure-facts";
import type { CoachingRecord } from "./plan";
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
  /** The window of readings up to the day since when, or null where there is nothing to draw. */
  readonly picture: Picture | null;
  /** What to do next: the text catalogue has a sentence for each State. */
  readonly nextStep: AttentionState;
}

/** Worst State first, then the longest so, then by plan id and measure id. */
export function attention(record: CoachingRecord, asOf: Day): readonly Flag[] {
  return judgeRecord(record, asOf)
    .flatMap(({ of, verdict }) => {
      const { state } = verdict;
      if (!needsAttention(state)) return [];
      const since = sinceWhen(of, state, verdict, asOf);
      const picture = pictureOf(of, asOf, since);
      return [
        {
          planId: of.measure.planId,
          learner: of.plan?.learner ?? "",
          coach: of.plan?.coach ?? "",
          measureId: of.measure.id,
          measure: of.measure.name,
          state,
          rule: ruleOf[state],
          since,
          evidence: picture?.readings.slice(-3) ?? [],
          picture,
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
  const { facts } = readMeasure(of);
  if (facts === null) return dayIn(of.plan?.start ?? null) ?? dayIn(of.measure.start) ?? asOf;
  if (state === "pastDue") return (verdict.due ?? facts.due) + 1;
  if (state === "silent") return fellSilent(of, verdict.lastOn ?? facts.start, asOf);
  let since = verdict.lastOn ?? asOf;
  for (const day of [...eventDays(of, asOf)].reverse()) {
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
