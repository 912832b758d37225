// The measures of one plan with all that bears on them: for who reviews aims or mends a reading in the pane. Writes nothing.
import type { Day } from "../../domain/day";
import type { MeasureCase } from "../../domain/measure-case";
import { seenOf } from "../../domain/measure-lights";
import type { SeenMeasure } from "../../domain/measure-lights";
import type { Measure, Plan } from "../../domain/plan";
import { sameId } from "../../domain/plan";
import { run } from "../../gateway/run";
import type { Catalogue } from "../../text/catalogue";
import { english } from "../../text/en";
import { openWorkbook } from "../open-workbook";
import { flagTables, readFlags } from "../read-flags";

export interface PlanAims {
  readonly measures: readonly MeasureCase[];
  /** Every measure of the workbook with the pace that was seen on it. */
  readonly seen: readonly SeenMeasure[];
  /** The plan; null when it is gone. */
  readonly plan: Plan | null;
  /** All aims of its learner in plans that are not closed: with them a new aim may fight. */
  readonly aims: readonly Measure[];
}

export async function readAims(
  planId: string,
  today: Day,
  reader: Catalogue = english
): Promise<PlanAims> {
  const { result } = await run(
    async (context) => {
      const opened = await openWorkbook(context, reader, flagTables);
      const { judged, record } = readFlags(opened, today);
      const plan = record.plans.find(({ id }) => sameId(id, planId)) ?? null;
      const whole = judged.filter(({ of }) => !of.isDoubled);
      const isTheirs = (of: Plan | null): boolean =>
        of !== null && of.stage !== "closed" && sameId(of.learnerId, plan?.learnerId ?? "");
      return {
        plan,
        aims: whole.filter(({ of }) => isTheirs(of.plan)).map(({ of }) => of.measure),
        measures: whole.map(({ of }) => of).filter(({ measure }) => sameId(measure.planId, planId)),
        seen: seenOf(whole),
      };
    },
    { delayForCellEdit: true }
  );
  return result;
}
