// What can be said of one measure on one day: its State, the first of the closed list that applies, and the numbers behind it.
// The worksheet formulas of schema/sheets/workings compute the same in the same order; test/agreement holds the two together.
import { clockAt, isAway } from "./active-days";
import type { Span } from "./active-days";
import type { Day } from "./day";
import { readMeasure } from "./measure-facts";
import type { MeasureFacts, MeasureProblem } from "./measure-facts";
import { stateByPace } from "./pace-state";
import type { Measure, Plan, Reading, Settings, Stage } from "./plan";
import { clampShare, gapInPoints, rawProgress } from "./progress";
import { sortReadings } from "./readings";
import type { CountedReading, SortedReadings } from "./readings";
import { paceStatistics } from "./stall";
import type { PaceStatistics } from "./stall";
import type { Freshness, State } from "./states";

/** A measure with all that bears on it: its plan (null when there is none), its rows of the log, its learner's days away. */
export interface MeasureCase {
  readonly measure: Measure;
  readonly plan: Plan | null;
  /** True when an earlier row of the measures has the same id. */
  readonly isDoubled: boolean;
  readonly readings: readonly Reading[];
  readonly away: readonly Span[];
  readonly settings: Settings;
}

/** Shares are of the planned change or time (1 = all of it), gaps are in points (100 = the planned change). */
export interface Verdict {
  readonly state: State;
  readonly problems: readonly MeasureProblem[];
  /** Rows of the log that do not count, and why. */
  readonly left: SortedReadings["left"];
  readonly raw: number | null;
  readonly progress: number | null;
  readonly expected: number | null;
  readonly gap: number | null;
  readonly current: number | null;
  readonly lastOn: Day | null;
  readonly nextDue: Day | null;
  readonly freshness: Freshness | null;
  /** Active days past the next due day, 0 when it is not past. */
  readonly daysLate: number;
  /** Readings that the window holds, at most seven. */
  readonly n: number;
  readonly z: number | null;
  readonly pStall: number | null;
  /** Achieved, but on fewer than three readings. */
  readonly isProvisional: boolean;
}

const nothingKnown: Omit<Verdict, "state" | "problems"> = {
  left: [],
  raw: null,
  progress: null,
  expected: null,
  gap: null,
  current: null,
  lastOn: null,
  nextDue: null,
  freshness: null,
  daysLate: 0,
  n: 0,
  z: null,
  pStall: null,
  isProvisional: false,
};

export function judgeMeasure(of: MeasureCase, asOf: Day): Verdict {
  const { facts, problems } = readMeasure(of.measure, of.plan, of.isDoubled, of.settings);
  if (facts === null) return { ...nothingKnown, state: "dataProblem", problems };
  const { counted, left } = sortReadings(of.readings, facts.start, asOf);
  const sight = look(of, facts, counted, asOf);
  const state = decide(of, facts, sight, asOf);
  const isRunning = !["draft", "closed", "paused", "notStarted"].includes(state);
  return {
    state,
    problems,
    left,
    raw: sight.raw,
    progress: sight.raw === null ? null : clampShare(sight.raw),
    expected: sight.expected,
    gap: sight.raw === null ? null : gapInPoints(sight.expected, clampShare(sight.raw)),
    current: sight.last?.value ?? null,
    lastOn: sight.last?.on ?? null,
    nextDue: sight.nextDue,
    freshness: isRunning ? sight.freshness : null,
    daysLate: isRunning ? sight.daysLate : 0,
    n: sight.statistics?.n ?? 0,
    z: sight.statistics?.z ?? null,
    pStall: sight.statistics?.pStall ?? null,
    isProvisional: state === "achieved" && counted.length < 3,
  };
}

interface Sight {
  readonly last: CountedReading | null;
  readonly raw: number | null;
  readonly expected: number;
  readonly isHeld: boolean;
  readonly statistics: PaceStatistics | null;
  readonly nextDue: Day;
  readonly freshness: Freshness;
  readonly daysLate: number;
}

function look(
  of: MeasureCase,
  facts: MeasureFacts,
  counted: readonly CountedReading[],
  asOf: Day
): Sight {
  const zero = clockAt(of.away, facts.start);
  const now = clockAt(of.away, asOf);
  const span = Math.max(1, clockAt(of.away, facts.due) - zero);
  const latestFirst = [...counted].reverse();
  const points = latestFirst.map((reading) => ({
    x: (clockAt(of.away, reading.on) - zero) / span,
    y: rawProgress(reading.value, facts.baseline, facts.target),
  }));
  const [last = null] = latestFirst;
  const since = last?.on ?? facts.start;
  const quiet = now - clockAt(of.away, since);
  return {
    last,
    raw: points[0]?.y ?? null,
    expected: clampShare((now - zero) / span),
    isHeld:
      points.length >= facts.hold && points.slice(0, facts.hold).every((point) => point.y >= 1),
    statistics: paceStatistics(points, facts.noise),
    nextDue: since + facts.cadenceDays + (asOf - since - quiet),
    freshness: freshnessOf(quiet, facts, of.settings),
    daysLate: Math.max(0, quiet - facts.cadenceDays),
  };
}

function freshnessOf(quiet: number, facts: MeasureFacts, settings: Settings): Freshness {
  if (quiet > Math.max(settings.silentCadences * facts.cadenceDays, settings.silentDays))
    return "silent";
  if (quiet > facts.cadenceDays + settings.graceDays) return "late";
  return quiet > facts.cadenceDays ? "due" : "fresh";
}

const idleStages: Partial<Record<Stage, State>> = {
  draft: "draft",
  closed: "closed",
  paused: "paused",
};

function decide(of: MeasureCase, facts: MeasureFacts, sight: Sight, asOf: Day): State {
  const idle = of.plan?.stage ? idleStages[of.plan.stage] : undefined;
  if (idle) return idle;
  if (isAway(of.away, asOf)) return "paused";
  if (asOf < facts.start) return "notStarted";
  if (sight.isHeld) return "achieved";
  if (asOf > facts.due) return "pastDue";
  if (sight.freshness === "silent") return "silent";
  if (sight.statistics === null) return "awaiting";
  return stateByPace(sight.statistics, facts.noise, of.settings);
}
