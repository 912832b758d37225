// Who needs attention, the most pressing first, since when and on what evidence: the list that Home, the pane and the command line
// show. A flag is one measure's State, or a rule about a plan as a whole (plan-rules.ts).
import { rankOf, ruleOf } from "./attention-rules";
import type { AttentionRule } from "./attention-rules";
import { emptyCycle } from "./cycle-record";
import type { CycleRecord } from "./cycle-record";
import { dayIn } from "./day";
import type { Day } from "./day";
import { eventDays, pictureOf } from "./evidence";
import { measureFacts } from "./flag-fact";
import type { FlagFact } from "./flag-fact";
import type { Evidence, Picture } from "./evidence";
import { judgeMeasure } from "./judge";
import type { Verdict } from "./judge";
import { seenRow } from "./flag-seen";
import type { FlagSeen } from "./flag-seen";
import { judgePlan, judgeRecord } from "./judge-record";
import type { JudgedMeasure } from "./judge-record";
import type { MeasureCase } from "./measure-case";
import { readMeasure } from "./measure-facts";
import { isInSpiteOfSupport, nextStepOf } from "./next-step";
import type { NextStep } from "./next-step";
import type { CoachingRecord, Plan } from "./plan";
import { findPlanHits } from "./plan-rules";
import { needsAttention, severity } from "./states";
import type { AttentionState, Badge, State } from "./states";

export interface Flag {
  readonly planId: string;
  readonly learner: string;
  readonly coach: string;
  /** Null for a rule about a whole plan. */
  readonly measureId: string | null;
  /** "" for a rule about a whole plan. */
  readonly measure: string;
  /** Of the measure, or of the plan as a whole: null for a plan without measures. */
  readonly state: State | null;
  /** What stands beside the State; none for a rule about a whole plan. */
  readonly badges: readonly Badge[];
  /** Says also why: the text catalogue has a sentence for each. */
  readonly rule: AttentionRule;
  /** The one fitting step; the text catalogue has its sentence. */
  readonly step: NextStep;
  readonly since: Day;
  /** The last readings, at most three, oldest first; of a rule about a plan none. */
  readonly evidence: readonly Evidence[];
  /** The days and numbers, other than readings, that it rests on. */
  readonly facts: readonly FlagFact[];
  /** The window of readings up to the day since when, or null where there is nothing to draw. */
  readonly picture: Picture | null;
  /** By whom it was put aside, and until when; null for a flag that nobody put aside. */
  readonly seen: FlagSeen | null;
}

/**
 * The most pressing rule first, then the longest so, then by plan id and measure id. Flags put aside are among them.
 * `judged`: the record's measures on that day, where they are judged already.
 */
export function attention(
  record: CoachingRecord,
  asOf: Day,
  cycle: CycleRecord = emptyCycle,
  judged: readonly JudgedMeasure[] = judgeRecord(record, asOf)
): readonly Flag[] {
  const { leave, settings } = record;
  const plans = record.plans.map((plan) => ({
    plan,
    found: findPlanHits({ plan, judged, cycle, leave, settings }, asOf),
  }));
  const isKnown = new Set(plans.flatMap(({ plan, found }) => (found.silenceIsKnown ? plan : [])));
  const ofMeasures = judged.flatMap((one) => {
    const isSaid = one.verdict.state === "silent" && one.of.plan && isKnown.has(one.of.plan);
    return isSaid ? [] : flagOfMeasure(one, cycle, asOf);
  });
  const ofPlans = plans.flatMap(({ plan, found }) =>
    found.hits.map((hit): FlagToSee => ({
      ...whose(plan),
      measureId: null,
      measure: "",
      state: judgePlan(plan, judged).state,
      badges: [],
      step: hit.rule,
      evidence: [],
      picture: null,
      ...hit,
    }))
  );
  return [...ofMeasures, ...ofPlans]
    .map((flag): Flag => ({ ...flag, seen: seenRow(flag, cycle.flagsSeen, asOf) ?? null }))
    .sort(
      (a, b) =>
        rankOf(a.rule) - rankOf(b.rule) ||
        a.since - b.since ||
        compareText(a.planId, b.planId) ||
        compareText(a.measureId ?? "", b.measureId ?? "")
    );
}

type FlagToSee = Omit<Flag, "seen">;

function whose(plan: Plan | null) {
  const { id = "", learner = "", coach = "" } = plan ?? {};
  return { planId: id, learner, coach };
}

function flagOfMeasure(
  { of, verdict }: JudgedMeasure,
  { sessions }: CycleRecord,
  asOf: Day
): readonly FlagToSee[] {
  const { state, badges, flatSince } = verdict;
  if (!needsAttention(state)) return [];
  const since = sinceWhen(of, state, verdict, asOf);
  const picture = pictureOf(of, asOf, since);
  const rule = ruleOf[state];
  const isHelped = isInSpiteOfSupport(of.measure.planId, flatSince, sessions, asOf);
  return [
    {
      ...whose(of.plan),
      planId: of.measure.planId,
      measureId: of.measure.id,
      measure: of.measure.name,
      state,
      badges,
      rule,
      step: nextStepOf(rule, badges.includes("targetToReview"), isHelped),
      since,
      evidence: picture?.readings.slice(-3) ?? [],
      facts: measureFacts(of, verdict, picture !== null, asOf),
      picture,
    },
  ];
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
