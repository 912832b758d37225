// What can be said of one measure on one day: its State and the numbers behind it.
// The worksheet formulas of schema/sheets/workings compute the same in the same order; test/agreement holds the two together.
import type { Day, Leave, Measure, Plan, Reading, Settings } from "./plan";
import type { Freshness, State } from "./states";

/** Shares are of the planned change or time (1 = all of it), gap is in points (100 = the planned change). */
export interface Verdict {
  readonly measureId: string;
  readonly planId: string;
  readonly state: State;
  readonly problems: readonly string[];
  readonly raw: number | null;
  readonly progress: number | null;
  readonly expected: number | null;
  readonly gap: number | null;
  readonly current: number | null;
  readonly lastOn: Day | null;
  readonly nextDue: Day | null;
  readonly freshness: Freshness | null;
  readonly daysLate: number;
  /** Readings that the window holds, at most six. */
  readonly n: number;
  readonly z: number | null;
  readonly pStall: number | null;
  readonly isProvisional: boolean;
}

export declare function judgeMeasure(
  measure: Measure,
  plan: Plan | null,
  readings: readonly Reading[],
  leave: readonly Leave[],
  settings: Settings,
  asOf: Day
): Verdict;
