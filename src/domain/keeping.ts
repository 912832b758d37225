// Whose data may have been kept long enough: learners all of whose plans were closed before a while. A prompt; a person decides.
import { dayIn } from "./day";
import type { Day } from "./day";
import type { Cell, Stage } from "./plan";

/** Periods to choose from, in months; the law and the house rules differ. */
export const keepingMonths = [12, 24, 36, 60] as const;

interface KeptPlan {
  readonly learnerId: string;
  readonly stage: Stage | null;
  readonly closedOn: Cell;
}

export interface KeptLong {
  readonly learnerId: string;
  /** The day on which the last of their plans was closed. */
  readonly closedOn: Day;
}

const daysOfMonth = 365.25 / 12;

/** The longest kept first. Who has a plan that is not closed, or closed without a day, is not among them. */
export function keptLong(
  plans: readonly KeptPlan[],
  months: number,
  today: Day
): readonly KeptLong[] {
  const byLearner = new Map<string, KeptPlan[]>();
  for (const plan of plans) {
    const key = plan.learnerId.toLowerCase();
    if (key !== "") byLearner.set(key, [...(byLearner.get(key) ?? []), plan]);
  }
  return [...byLearner.values()]
    .flatMap((own): readonly KeptLong[] => {
      const days = own.map(({ stage, closedOn }) => (stage === "closed" ? dayIn(closedOn) : null));
      const last = Math.max(...days.map((day) => day ?? Infinity));
      const isLong = today - last > Math.round(months * daysOfMonth);
      return isLong ? [{ learnerId: own[0]?.learnerId ?? "", closedOn: last }] : [];
    })
    .sort((a, b) => a.closedOn - b.closedOn);
}
