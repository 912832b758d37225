// The days and numbers, other than readings, on which a flag rests: of a measure what is missing, what was never done, when it was due;
// of a whole plan those of plan-rules.ts. Keys and values; the text catalogue has a sentence for each.
import type { Day } from "./day";
import type { Verdict } from "./judge";
import { look } from "./look";
import type { MeasureCase } from "./measure-case";
import { readMeasure } from "./measure-facts";
import type { MeasureProblem } from "./measure-facts";
import type { PlanFactKey } from "./plan-rules";

export const measureFactKeys = ["milestonesDone", "milestoneDue", "targetDue"] as const;
export type MeasureFactKey = (typeof measureFactKeys)[number];

/** One piece of evidence: a key and its values. */
export interface FlagFact {
  readonly fact: PlanFactKey | MeasureFactKey | MeasureProblem;
  /** ID of what it is about: a measure, an action, an event, an issue; "" for the plan itself. */
  readonly of: string;
  readonly on: Day | null;
  readonly value: number | null;
}

/** What stands beside the readings, or in their place, as evidence for the flag of a measure. */
export function measureFacts(
  of: MeasureCase,
  { state, problems, due, lastOn }: Verdict,
  hasReadings: boolean,
  asOf: Day
): readonly FlagFact[] {
  const { id } = of.measure;
  const fact = (key: FlagFact["fact"], on: Day | null, value: number | null = null): FlagFact => ({
    ...{ fact: key, of: id, on, value },
  });
  const { facts } = readMeasure(of);
  if (facts === null) return problems.map((problem) => fact(problem, null));
  const told: FlagFact[] = [];
  if (facts.kind === "milestones") {
    const { n, nextDue } = look(of, facts, [], asOf);
    told.push(fact("milestonesDone", lastOn, n));
    if (nextDue !== null) told.push(fact("milestoneDue", nextDue));
  } else if (!hasReadings)
    told.push(fact(lastOn === null ? "neverMeasured" : "lastReading", lastOn));
  if (state === "pastDue") told.push(fact("targetDue", due ?? facts.due));
  return told;
}
