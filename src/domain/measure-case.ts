// A measure with all that bears on it, out of a whole record: what judging takes.
import type { Span } from "./active-days";
import type { Measure, Milestone, Plan, Reading, Settings, TargetRow } from "./plan";

export interface MeasureCase {
  readonly measure: Measure;
  /** Null when there is none. */
  readonly plan: Plan | null;
  /** True when an earlier row of the measures has the same id. */
  readonly isDoubled: boolean;
  /** Its rows of the log, of Targets and of Milestones. */
  readonly readings: readonly Reading[];
  readonly targets: readonly TargetRow[];
  readonly milestones: readonly Milestone[];
  /** Its learner's days away and its plan's days of rest. */
  readonly away: readonly Span[];
  readonly settings: Settings;
}
