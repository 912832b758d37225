// The aim line of a measure: which share of the planned change is due by a day, for the three shapes that a plan may have.
import { clockAt } from "./active-days";
import type { Span } from "./active-days";
import type { Day } from "./day";
import type { MeasureFacts } from "./measure-facts";
import { clampShare } from "./progress";
import type { Segment } from "./segment";
import type { Step } from "./steps";

export interface AimLine {
  readonly away: readonly Span[];
  /** The clock's reading where the line begins to rise, and its length in active days. */
  readonly zero: number;
  readonly span: number;
  /** Only for a line of steps: the share that is due from each day on. */
  readonly steps: readonly { readonly due: Day; readonly share: number }[] | null;
}

export function aimLine(
  facts: MeasureFacts,
  segment: Segment,
  steps: readonly Step[],
  away: readonly Span[]
): AimLine {
  const { baseline, target, due, from } = segment;
  const zero = clockAt(away, facts.shape === "lateStart" ? Math.max(from, facts.aimFrom) : from);
  const shares = steps.map((step) => ({
    due: step.due,
    share: clampShare((step.value - baseline) / (target - baseline)),
  }));
  return {
    away,
    zero,
    span: Math.max(1, clockAt(away, due) - zero),
    steps: facts.shape === "steps" ? [...shares, { due, share: 1 }] : null,
  };
}

/** The planned share on a day: 0 at the start, 1 when due; a line that is no staircase goes on past 1. */
export function plannedShare(line: AimLine, day: Day): number {
  if (line.steps === null) return Math.max(0, (clockAt(line.away, day) - line.zero) / line.span);
  const reached = line.steps.filter(({ due }) => due <= day).map(({ share }) => share);
  return Math.max(0, ...reached);
}
