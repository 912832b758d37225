// What is known before plans are set up: the paces that were seen, and the aims that people have already. Writes nothing.
import type { Day } from "../../domain/day";
import type { SeenMeasure } from "../../domain/measure-lights";
import { seenOf } from "../../domain/measure-lights";
import { run } from "../../gateway/run";
import type { Catalogue } from "../../text/catalogue";
import { english } from "../../text/en";
import { openWorkbook } from "../open-workbook";
import { flagTables, readFlags } from "../read-flags";

export interface OpenAims {
  readonly seen: readonly SeenMeasure[];
  /** Of plans that are not closed. */
  readonly aims: readonly OpenAim[];
}

export interface OpenAim {
  readonly learner: string;
  readonly name: string;
}

export async function readOpenAims(today: Day, reader: Catalogue = english): Promise<OpenAims> {
  const { result } = await run(
    async (context) => {
      const opened = await openWorkbook(context, reader, flagTables);
      const { judged } = readFlags(opened, today);
      const whole = judged.filter(({ of }) => !of.isDoubled);
      return {
        seen: seenOf(whole),
        aims: whole.flatMap(({ of: { plan, measure } }) =>
          plan === null || plan.stage === "closed"
            ? []
            : [{ learner: plan.learner, name: measure.name }]
        ),
      };
    },
    { delayForCellEdit: true }
  );
  return result;
}
