// Rows of a workbook of any size as it looks after months of orderly use: each measure with a reading a week, in the order in which
// they came in. For measurements of time only: nothing here is odd.
import type { Row } from "../../src/schema/row";
import { english } from "../../src/text/en";

export const scaledAsOf = 46308;
const measuresOfPlan = 3;

/** The rows of all tables by table id: `measures` measures with `readings` check-ins each. */
export function scaledRows(
  measures: number,
  readings: number
): ReadonlyMap<string, readonly Row[]> {
  const number = (index: number) => String(index + 1).padStart(5, "0");
  const start = scaledAsOf - readings * 7 - 7;
  const plans = Array.from({ length: Math.ceil(measures / measuresOfPlan) }, (_, i): Row => ({
    PlanId: `P${number(i)}`,
    LearnerId: `L${number(i)}`,
    Learner: `Learner ${i + 1}`,
    Coach: `Coach ${(i % 40) + 1}`,
    Stage: english.stages.active,
    Start: start,
  }));
  const measureRows = Array.from({ length: measures }, (_, i): Row => ({
    MeasureId: `M${number(i)}`,
    PlanId: `P${number(Math.floor(i / measuresOfPlan))}`,
    Measure: "Work finished on time",
    Direction: english.measureKinds.increase,
    Unit: "%",
    Baseline: 20,
    Target: 70,
    Start: start,
    Due: start + readings * 8,
  }));
  const checkIns = Array.from({ length: readings }, (_, week) =>
    measureRows.map((measure, i): Row => ({
      MeasuredOn: start + 7 * (week + 1) + (i % 5),
      MeasureId: measure["MeasureId"] ?? null,
      Value:
        20 + Math.round(((50 * (week + 1)) / readings) * (0.5 + ((i * 7 + week * 3) % 11) / 10)),
    }))
  ).flat();
  return new Map([
    ["Plans", plans],
    ["Measures", measureRows],
    ["CheckIns", checkIns],
    ["Leave", []],
    ["Actions", []],
  ]);
}
