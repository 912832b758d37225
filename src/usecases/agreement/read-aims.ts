// The measures of one plan with all that bears on them: for who reviews aims or mends a reading in the pane. Writes nothing.
import type { Day } from "../../domain/day";
import type { MeasureCase } from "../../domain/measure-case";
import { seenPerWeek } from "../../domain/measure-lights";
import type { SeenMeasure } from "../../domain/measure-lights";
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
}

export async function readAims(
  planId: string,
  today: Day,
  reader: Catalogue = english
): Promise<PlanAims> {
  const { result } = await run(
    async (context) => {
      const { judged } = readFlags(await openWorkbook(context, reader, flagTables), today);
      const whole = judged.filter(({ of }) => !of.isDoubled);
      return {
        measures: whole.map(({ of }) => of).filter(({ measure }) => sameId(measure.planId, planId)),
        seen: whole.map(({ of: { measure }, verdict }) => ({
          measure,
          seen: seenPerWeek(measure, verdict),
        })),
      };
    },
    { delayForCellEdit: true }
  );
  return result;
}
