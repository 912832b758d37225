// What there is to see of one measure on one day before its State is decided: where it stands, what was expected, how fresh it is
// and the State that its course alone would give. One way to look for each family of kinds.
import { activeDays } from "./active-days";
import { aimLine, plannedShare } from "./aim-line";
import type { Day } from "./day";
import { complianceToAchieve, distanceOutside, stateByKeeping } from "./keep-state";
import type { MeasureCase } from "./measure-case";
import { noiseOf } from "./measure-facts";
import type { MeasureFacts } from "./measure-facts";
import { isKeeping } from "./measure-kind";
import { lookAtMilestones, milestonesIn } from "./milestones";
import { stateByPace } from "./pace-state";
import { clampShare, gapInPoints, rawProgress, roundTo } from "./progress";
import type { CountedReading } from "./readings";
import { segmentOf, totalOf } from "./segment";
import type { Segment } from "./segment";
import { paceStatistics } from "./stall";
import type { PaceStatistics, Point } from "./stall";
import type { Freshness, State } from "./states";
import { stepsIn } from "./steps";
import { reviewSigns } from "./target-review";
import type { ReviewSigns } from "./target-review";
import { revisionOn } from "./targets";

export interface Sight {
  /** When the target in force is due. */
  readonly due: Day;
  /** Readings since the target in force began. */
  readonly n: number;
  /** Of all readings since the start. */
  readonly lastOn: Day | null;
  readonly current: number | null;
  readonly confidence: number | null;
  readonly raw: number | null;
  readonly progress: number | null;
  readonly expected: number | null;
  readonly gap: number | null;
  /** At or past the target for as many readings as it has to hold. */
  readonly isHeld: boolean;
  readonly isAtTarget: boolean;
  /** The last reading lies outside the bounds. */
  readonly isOutside: boolean;
  readonly compliance: number | null;
  readonly coverage: number | null;
  readonly statistics: PaceStatistics | null;
  /** The first of the readings without progress. */
  readonly flatSince: Day | null;
  readonly review: ReviewSigns | null;
  /** The State by the readings alone; null without any. */
  readonly course: State | null;
  readonly nextDue: Day | null;
  readonly freshness: Freshness;
  readonly daysLate: number;
}

/** @param counted the readings that count, oldest first */
export function look(
  of: MeasureCase,
  facts: MeasureFacts,
  counted: readonly CountedReading[],
  asOf: Day
): Sight {
  if (facts.kind === "milestones") return ofMilestones(of, facts, asOf);
  const segment = segmentOf(facts, revisionOn(of.targets, facts, asOf), counted);
  const since = rhythm(of, facts, counted, asOf);
  const seen = { ...nothingSeen, ...since, due: segment.due, n: segment.readings.length };
  if (facts.kind === "yesNo") return { ...seen, ...ofYesNo(facts, counted) };
  if (isKeeping(facts.kind)) return { ...seen, ...ofKeeping(of, facts, segment, asOf) };
  return { ...seen, ...ofMoving(of, facts, segment, counted, asOf) };
}

const nothingSeen = {
  raw: null,
  progress: null,
  expected: null,
  gap: null,
  isHeld: false,
  isAtTarget: false,
  isOutside: false,
  compliance: null,
  coverage: null,
  statistics: null,
  flatSince: null,
  review: null,
  course: null,
} as const;

type Rhythm = Pick<
  Sight,
  "lastOn" | "current" | "confidence" | "nextDue" | "freshness" | "daysLate"
>;

function rhythm(
  of: MeasureCase,
  facts: MeasureFacts,
  counted: readonly CountedReading[],
  asOf: Day
): Rhythm {
  const { settings, away } = of;
  const last = counted.at(-1);
  const cadence = facts.cadenceDays ?? settings.cadenceDays;
  const since = last?.on ?? facts.start;
  const quiet = activeDays(away, since, asOf);
  const patience = Math.max(settings.silentCadences * cadence, settings.silentDays);
  const late = quiet > cadence + settings.graceDays ? "late" : quiet > cadence ? "due" : "fresh";
  return {
    lastOn: last?.on ?? null,
    current: last?.value ?? null,
    confidence: last?.confidence ?? null,
    nextDue: since + cadence + (asOf - since - quiet),
    freshness: quiet > patience ? "silent" : late,
    daysLate: Math.max(0, quiet - cadence),
  };
}

function ofMoving(
  of: MeasureCase,
  facts: MeasureFacts,
  segment: Segment,
  counted: readonly CountedReading[],
  asOf: Day
): Partial<Sight> {
  const { baseline, target, readings } = segment;
  const line = aimLine(facts, segment, stepsIn(of.targets), of.away);
  const reached = pointsOf(facts, segment);
  const points = readings
    .map((reading, i): Point => ({ x: plannedShare(line, reading.on), y: reached[i] ?? NaN }))
    .reverse();
  const noise = noiseOf(facts, target - baseline, of.settings);
  const statistics = paceStatistics(points, noise);
  const headline = (value: number) => rawProgress(value, facts.baseline, target);
  const current = currentOf(facts, segment, counted);
  const raw = current === null ? null : headline(current);
  const aim = baseline + (target - baseline) * clampShare(plannedShare(line, asOf));
  const expected = clampShare(headline(aim));
  return {
    current,
    raw,
    progress: raw === null ? null : clampShare(raw),
    expected,
    gap: raw === null || readings.length === 0 ? null : gapInPoints(expected, clampShare(raw)),
    isHeld: holds(facts, points),
    isAtTarget: (points[0]?.y ?? 0) >= 1,
    statistics,
    flatSince: statistics === null ? null : (readings.at(-statistics.flatReadings)?.on ?? null),
    review: statistics === null ? null : reviewSigns(points, statistics, noise, of.settings),
    course: statistics === null ? null : stateByPace(statistics, noise, of.settings),
  };
}

function holds(facts: MeasureFacts, latestFirst: readonly Pick<Point, "y">[]): boolean {
  return (
    latestFirst.length >= facts.hold && latestFirst.slice(0, facts.hold).every(({ y }) => y >= 1)
  );
}

/** Share of the planned change at each reading of the segment, oldest first: for a count, that of all up to it. */
function pointsOf(facts: MeasureFacts, { baseline, target, readings }: Segment): readonly number[] {
  if (facts.kind !== "reach")
    return readings.map(({ value }) => rawProgress(value, baseline, target));
  return readings.map((_, i) => totalOf(readings.slice(0, i + 1)) / (target - baseline));
}

/** The last value; for a count, where it began and all that came since. */
function currentOf(
  facts: MeasureFacts,
  segment: Segment,
  counted: readonly CountedReading[]
): number | null {
  const last = counted.at(-1);
  if (last === undefined || facts.kind !== "reach") return last?.value ?? null;
  if (segment.readings.length === 0) return roundTo(facts.baseline + totalOf(counted), 9);
  return roundTo(segment.baseline + totalOf(segment.readings), 9);
}

function ofKeeping(
  of: MeasureCase,
  facts: MeasureFacts,
  segment: Segment,
  asOf: Day
): Partial<Sight> {
  const { readings, from, due } = segment;
  const distances = readings
    .map(({ value }) => distanceOutside(facts.kind, segment, value))
    .reverse();
  const inside = distances.filter((distance) => distance === 0).length;
  const cadence = facts.cadenceDays ?? of.settings.cadenceDays;
  const wanted = Math.floor(roundTo(activeDays(of.away, from, asOf) / cadence, 9));
  const compliance = readings.length === 0 ? null : inside / readings.length;
  return {
    raw: compliance,
    progress: compliance,
    compliance,
    coverage: wanted < 1 ? null : Math.min(1, readings.length / wanted),
    isHeld: asOf >= due && compliance !== null && compliance >= complianceToAchieve,
    isOutside: (distances[0] ?? 0) > 0,
    course: distances.length === 0 ? null : stateByKeeping(distances),
  };
}

function ofYesNo(facts: MeasureFacts, counted: readonly CountedReading[]): Partial<Sight> {
  const answers = [...counted].reverse().map(({ value }) => ({ y: value >= 1 ? 1 : 0 }));
  const last = answers[0]?.y ?? null;
  return {
    raw: last,
    progress: last,
    isHeld: holds(facts, answers),
    isAtTarget: last === 1,
    course: last === null ? null : "onTrack",
  };
}

function ofMilestones(of: MeasureCase, facts: MeasureFacts, asOf: Day): Sight {
  const { start, due, cadenceDays } = facts;
  const list = milestonesIn(of.milestones);
  const seen = lookAtMilestones(list, cadenceDays, [start, due], of.away, of.settings, asOf);
  const { n, lastOn, current, progress, expected, nextDue, daysLate, freshness } = seen;
  return {
    ...nothingSeen,
    ...{ due, n, lastOn, current, progress, expected, nextDue, daysLate, freshness },
    confidence: null,
    raw: progress,
    gap: gapInPoints(expected, progress),
    isHeld: seen.isDone,
    course: n === 0 ? null : seen.course,
  };
}
