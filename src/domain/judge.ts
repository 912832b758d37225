// What can be said of one measure on one day: its State, the first of the closed list that applies, and the numbers behind it.
// The worksheet formulas of schema/sheets/workings compute the same in the same order; test/agreement holds the two together.
import { isAway } from "./active-days";
import type { Day } from "./day";
import type { Decision } from "./decision";
import { look } from "./look";
import type { Sight } from "./look";
import type { MeasureCase } from "./measure-case";
import { readMeasure, windowSize } from "./measure-facts";
import type { MeasureFacts, MeasureProblem } from "./measure-facts";
import { isKeeping } from "./measure-kind";
import type { Stage } from "./plan";
import { sortReadings } from "./readings";
import type { CountedReading, SortedReadings } from "./readings";
import { needsAttention } from "./states";
import { isTargetToReview } from "./target-review";
import type { Badge, Freshness, Remark, State } from "./states";
import { suggestDecision } from "./suggest-decision";
import type { Suggested } from "./suggest-decision";

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
  /** The last value; for a count the total, for milestones the weight done. */
  readonly current: number | null;
  /** When the target in force is due; null with a data problem. */
  readonly due: Day | null;
  readonly lastOn: Day | null;
  readonly nextDue: Day | null;
  readonly freshness: Freshness | null;
  /** Active days past the next due day, 0 when it is not past. */
  readonly daysLate: number;
  /** Readings since the target in force began that the window holds; for milestones those done. */
  readonly n: number;
  readonly z: number | null;
  readonly pStall: number | null;
  /** The day of the first of the readings without progress; null where pace says nothing. */
  readonly flatSince: Day | null;
  /** For measures that stay within bounds: share of the readings inside, and of the planned readings taken. */
  readonly compliance: number | null;
  readonly coverage: number | null;
  readonly badges: readonly Badge[];
  /** What is worth saying beside the State; null when nothing is. */
  readonly remark: Remark | null;
  /** What the last reading suggests to decide; null when there is none to decide on. */
  readonly suggested: Suggested | null;
}

const nothingKnown: Omit<Verdict, "state" | "problems"> = {
  left: [],
  raw: null,
  progress: null,
  expected: null,
  gap: null,
  current: null,
  due: null,
  lastOn: null,
  nextDue: null,
  freshness: null,
  daysLate: 0,
  n: 0,
  z: null,
  pStall: null,
  flatSince: null,
  compliance: null,
  coverage: null,
  badges: [],
  remark: null,
  suggested: null,
};

export function judgeMeasure(of: MeasureCase, asOf: Day): Verdict {
  const { facts, problems } = readMeasure(of);
  if (facts === null) return { ...nothingKnown, state: neverRed(of, "dataProblem"), problems };
  const { counted, left } = sortReadings(of.readings, facts.start, asOf);
  const sight = look(of, facts, counted, asOf);
  const state = neverRed(of, decide(of, facts, sight, asOf));
  const isRunning = !["draft", "closed", "paused", "notStarted"].includes(state);
  const isOfMilestones = facts.kind === "milestones";
  const remark = remarkOn(facts, sight, state);
  const { raw, progress, expected, gap, current, due, lastOn, nextDue, n } = sight;
  return {
    ...{ state, problems, raw, progress, expected, gap, current, due, lastOn, nextDue },
    n: isOfMilestones ? n : Math.min(windowSize, n),
    left: isOfMilestones ? of.readings.map(({ row }) => ({ row, problem: "ofMilestones" })) : left,
    freshness: isRunning ? sight.freshness : null,
    daysLate: isRunning ? sight.daysLate : 0,
    z: sight.statistics?.z ?? null,
    pStall: sight.statistics?.pStall ?? null,
    flatSince: sight.flatSince,
    compliance: sight.compliance,
    coverage: sight.coverage,
    badges: badgesOf(facts, sight, state),
    remark,
    suggested: isOfMilestones
      ? null
      : suggestDecision({ state, remark, n, previous: previousDecision(counted, n) }),
  };
}

/** The last one that stands beside an earlier reading of the window: what came before a revised target is another story. */
function previousDecision(counted: readonly CountedReading[], n: number): Decision | null {
  const window = counted.slice(counted.length - Math.min(windowSize, n), -1);
  return window.filter(({ decision }) => decision !== null).at(-1)?.decision ?? null;
}

/** Mentoring has no State that calls for attention: what would be one is worth a look. */
function neverRed({ plan }: MeasureCase, state: State): State {
  return plan?.mode === "mentoring" && needsAttention(state) ? "watch" : state;
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
  if (asOf > sight.due) return "pastDue";
  if (sight.freshness === "silent") return "silent";
  return sight.course ?? "awaiting";
}

/** A coach's or learner's confidence up to this is low, on a scale of 1 to 5. */
const lowConfidence = 2;

function badgesOf(facts: MeasureFacts, sight: Sight, state: State): readonly Badge[] {
  // All milestones done, or a plain yes, is done whatever the number of readings.
  const isPlain = facts.kind === "milestones" || facts.kind === "yesNo";
  return [
    ...(state === "achieved" && sight.n < 3 && !isPlain ? (["provisional"] as const) : []),
    ...(sight.confidence !== null && sight.confidence <= lowConfidence
      ? (["lowConfidence"] as const)
      : []),
    ...(sight.review !== null && isTargetToReview(state, sight.review)
      ? (["targetToReview"] as const)
      : []),
  ];
}

function remarkOn(facts: MeasureFacts, sight: Sight, state: State): Remark | null {
  const { kind } = facts;
  if (kind === "milestones") return null;
  if (sight.lastOn === null) return state === "silent" ? "neverMeasured" : null;
  if (sight.n === 0) return "noneSinceRevised";
  if (isKeeping(kind)) return sight.isOutside ? "outOfBounds" : null;
  if (state !== "achieved" && sight.isAtTarget) return "holding";
  if (kind === "yesNo") return null;
  if (sight.raw !== null && sight.raw < 0) return "belowBaseline";
  if (sight.raw !== null && sight.raw > 1) return "pastTarget";
  return sight.n === 1 ? "oneReading" : null;
}
