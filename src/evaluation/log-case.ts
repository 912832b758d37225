// A simulated log as a measure of the product, judged by the very code that workbook and pane run, with or without what the coach
// should have entered: the leave, and the revised target as a row of its own.
import type { Day } from "../domain/day";
import { judgeMeasure } from "../domain/judge";
import type { Verdict } from "../domain/judge";
import type { MeasureCase } from "../domain/measure-case";
import { unsaidOfPlan, unsaidOfReading } from "../domain/plan";
import type { Measure, Plan, Reading, Settings } from "../domain/plan";
import { firstTarget, logStart } from "./simulate-logs";
import type { DatedLog } from "./simulate-logs";

/** The leave is entered, and a revised target is a row of Targets; else nothing is, and the new target is typed over the old one. */
export type Handling = "entered" | "notEntered";

export type JudgeOn = (asOf: Day) => Verdict;

export function judgeLog(log: DatedLog, handling: Handling, settings: Settings): JudgeOn {
  const { revised, leave } = log;
  const isEntered = handling === "entered";
  const old = caseOf(log, settings, firstTarget, log.due);
  const of: MeasureCase = {
    ...(revised === null || isEntered ? old : caseOf(log, settings, revised.target, revised.due)),
    away: leave !== null && isEntered ? [leave] : [],
    targets:
      revised === null || !isEntered
        ? []
        : [
            {
              ...{ measureId: "M001", baseline: null, upper: null, why: "", version: null, row: 1 },
              ...revised,
            },
          ],
  };
  return (asOf) => judgeMeasure(of, asOf);
}

function caseOf(log: DatedLog, settings: Settings, target: number, due: Day): MeasureCase {
  return {
    measure: {
      ...plainMeasure,
      ...{ target, due, baseline: log.baseline },
      ...{ cadenceDays: log.cadenceDays, standardError: log.standardError },
    },
    plan: plainPlan,
    isDoubled: false,
    readings: log.checkIns.map(({ on, value }, i): Reading => ({
      ...{ measureId: "M001", on, value, note: "", ...unsaidOfReading },
      row: i + 1,
    })),
    targets: [],
    milestones: [],
    away: [],
    settings,
  };
}

const plainMeasure: Measure = {
  ...{ id: "M001", planId: "P001", name: "", kind: "increase", unit: "points" },
  ...{ baseline: null, target: null, upper: null, start: logStart, due: null },
  ...{ shape: null, aimFrom: null, weight: null, cadenceDays: null, hold: null },
  ...{ standardError: null, smallestChange: null },
  ...{ howMeasured: "", whoMeasures: "", objectivity: null },
};

const plainPlan: Plan = {
  ...{ id: "P001", planFor: "person", learnerId: "L01", learner: "", team: "" },
  ...{ coachId: "", coach: "", mode: "coaching", kind: null, issue: "", stage: "active" },
  ...{ start: null, review: null, end: null, note: "" },
  ...unsaidOfPlan,
};
