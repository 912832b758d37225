// The one-minute check-in: readings typed down a list, appended in one writing, and what they mean for each measure.
// Finds measures by ID at the moment of writing, wherever their rows are by then. The very same reading again is left out.
import type { Day } from "../domain/day";
import { judgeRecord } from "../domain/judge-record";
import type { Measure, Reading } from "../domain/plan";
import { sameId, unsaidOfReading } from "../domain/plan";
import type { Badge, State } from "../domain/states";
import { run } from "../gateway/run";
import { readingRow, recordFrom } from "../schema/row";
import type { Catalogue } from "../text/catalogue";
import { english } from "../text/en";
import { appendReadings } from "./log/append-readings";
import { sortNew } from "./log/sort-new";
import { judgingTables } from "./judging-tables";
import { contentsOf, openWorkbook } from "./open-workbook";

export interface TypedReading {
  readonly measureId: string;
  readonly value: number;
  readonly note: string;
}

/** A row of the check-ins as it was written, by which it is found again. */
export interface WrittenReading extends TypedReading {
  readonly on: Day;
}

export interface CheckedMeasure {
  readonly measureId: string;
  readonly state: State;
  readonly badges: readonly Badge[];
  readonly nextDue: Day | null;
}

export interface CheckInResult {
  readonly written: readonly WrittenReading[];
  /** IDs whose very reading stood there already. */
  readonly same: readonly string[];
  /** IDs that the workbook no longer has: nothing was written for them. */
  readonly gone: readonly string[];
  /** Of those written: where the measure stands now, on the day of the check-in. */
  readonly measures: readonly CheckedMeasure[];
}

/** @param on the day measured, and the day on which the measures are judged */
export async function checkIn(
  typed: readonly TypedReading[],
  on: Day,
  reader: Catalogue = english
): Promise<CheckInResult> {
  const { result } = await run(
    async (context): Promise<CheckInResult> => {
      const opened = await openWorkbook(context, reader, judgingTables);
      const record = recordFrom(
        new Map(judgingTables.map((id) => [id, contentsOf(opened, id)] as const)),
        opened.words
      );
      const found = typed.map((one) => ({ ...one, on, measure: measureOf(record.measures, one) }));
      const given = found.flatMap((one) =>
        one.measure === undefined ? [] : [{ ...one, measure: one.measure }]
      );
      const { added, same } = sortNew(given, record.readings);
      const readings = added.map((one, index): Reading => ({
        measureId: one.measure.id,
        on,
        value: one.value,
        note: one.note,
        ...unsaidOfReading,
        row: record.readings.length + index + 1,
      }));
      const rows = readings.map((reading) => readingRow(reading, opened.words));
      if (rows.length > 0) await appendReadings(context, opened, rows);
      const judged = judgeRecord({ ...record, readings: [...record.readings, ...readings] }, on);
      return {
        written: added.map(({ measure, value, note }) => ({
          measureId: measure.id,
          value,
          note,
          on,
        })),
        same: same.map(({ measure }) => measure.id),
        gone: found.flatMap(({ measure, measureId }) => (measure === undefined ? measureId : [])),
        measures: judged.flatMap(({ of, verdict }) =>
          !of.isDoubled && added.some(({ measure }) => measure === of.measure)
            ? {
                measureId: of.measure.id,
                state: verdict.state,
                badges: verdict.badges,
                nextDue: verdict.nextDue,
              }
            : []
        ),
      };
    },
    { delayForCellEdit: true }
  );
  return result;
}

function measureOf(measures: readonly Measure[], { measureId }: TypedReading): Measure | undefined {
  return measures.find(({ id }) => sameId(id, measureId));
}
