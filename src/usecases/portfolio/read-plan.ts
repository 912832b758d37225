// One plan as somebody looks at it who follows many: each of its measures with State, last reading, aim and course. Writes nothing.
import { pictureOf, type Picture } from "../../domain/evidence";
import type { Day } from "../../domain/day";
import { judgeRecord } from "../../domain/judge-record";
import type { Cell } from "../../domain/plan";
import { sameId } from "../../domain/plan";
import type { Freshness, State } from "../../domain/states";
import { run } from "../../gateway/run";
import { recordFrom } from "../../schema/row";
import type { Catalogue } from "../../text/catalogue";
import { english } from "../../text/en";
import { asOfDay } from "../as-of";
import { judgingTables } from "../judging-tables";
import { contentsOf, openWorkbook } from "../open-workbook";

export interface StandingMeasure {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly state: State;
  readonly freshness: Freshness | null;
  /** The last value that counts (of a count the total), and its day; null without a reading. */
  readonly current: number | null;
  readonly lastOn: Day | null;
  /** As they stand in the cells. */
  readonly target: Cell;
  readonly due: Day | null;
  /** Null without readings since the target in force began, and for milestones. */
  readonly picture: Picture | null;
}

/** In the order of their rows, on the workbook's as-of day. @throws InputError when the as-of cell holds no date */
export async function readPlanStanding(
  planId: string,
  reader: Catalogue = english
): Promise<readonly StandingMeasure[]> {
  const { result } = await run(
    async (context) => {
      const opened = await openWorkbook(context, reader, judgingTables);
      const asOf = await asOfDay(context, opened.words);
      const rows = new Map(judgingTables.map((id) => [id, contentsOf(opened, id)] as const));
      return judgeRecord(recordFrom(rows, opened.words), asOf)
        .filter(({ of }) => sameId(of.measure.planId, planId))
        .map(({ of, verdict }): StandingMeasure => ({
          id: of.measure.id,
          name: String(of.measure.name ?? ""),
          unit: String(of.measure.unit ?? ""),
          state: verdict.state,
          freshness: verdict.freshness,
          current: verdict.current,
          lastOn: verdict.lastOn,
          target: of.measure.target,
          due: verdict.due,
          picture: pictureOf(of, asOf, asOf),
        }));
    },
    { delayForCellEdit: true }
  );
  return result;
}
