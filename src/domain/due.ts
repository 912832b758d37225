// Which measures are to be measured now, the longest overdue first: those that run and whose next check-in has come.
import type { Day } from "./day";
import type { JudgedMeasure } from "./judge-record";
import type { Freshness, State } from "./states";
import type { MeasureKind } from "./plan";

export interface DueMeasure {
  readonly measureId: string;
  readonly planId: string;
  readonly learner: string;
  readonly measure: string;
  readonly unit: string;
  readonly kind: MeasureKind;
  /** For a count the total so far. */
  readonly lastValue: number | null;
  readonly lastOn: Day | null;
  readonly nextDue: Day;
  readonly freshness: Freshness;
  readonly state: State;
}

/** Milestones are not among them: they are done on their own sheet. Of two with one ID only the first. */
export function dueNow(judged: readonly JudgedMeasure[], asOf: Day): readonly DueMeasure[] {
  return judged
    .flatMap(({ of, verdict }): readonly DueMeasure[] => {
      const { measure, plan, isDoubled } = of;
      const { nextDue, freshness, state, lastOn } = verdict;
      if (freshness === null || nextDue === null || nextDue > asOf) return [];
      if (measure.kind === null || measure.kind === "milestones") return [];
      if (isDoubled || state === "achieved") return [];
      return [
        {
          measureId: measure.id,
          planId: measure.planId,
          learner: plan?.learner ?? "",
          measure: measure.name,
          unit: measure.unit === null ? "" : String(measure.unit),
          kind: measure.kind,
          lastValue: lastOn === null ? null : verdict.current,
          lastOn,
          nextDue,
          freshness,
          state,
        },
      ];
    })
    .sort((a, b) => a.nextDue - b.nextDue);
}
