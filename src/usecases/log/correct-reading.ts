// Mends a wrong reading: a new row that names the one it takes the place of; the old row stays and no longer counts. What was decided on it
// and how sure somebody was go over to the new row.
import { dayIn, isoDay } from "../../domain/day";
import type { Day } from "../../domain/day";
import type { Reading } from "../../domain/plan";
import { unsaidOfReading } from "../../domain/plan";
import { readingRow } from "../../schema/row";
import type { Catalogue } from "../../text/catalogue";
import { say } from "../../text/catalogue";
import { english } from "../../text/en";
import { carryOut } from "../change/carry-out";
import type { Done } from "../change/done";
import { refusal } from "../change/find-rows";
import type { Asked } from "../change/operation";
import { stepsOf } from "../change/operation";
import { countedOf, measureOf } from "../decide/decided-on";
import { flagTables, readFlags } from "../read-flags";

export interface CorrectionRequest {
  readonly measureId: string;
  /** The day of the wrong reading, and the value that the person saw there. */
  readonly on: Day;
  readonly seen: number;
  /** Null takes the reading back: nothing was measured that day. */
  readonly value: number | null;
}

/** @throws InputError without a reason, for a measure or day without a reading, and for one that was mended meanwhile */
export function correctReading(
  { measureId, on, seen, value }: CorrectionRequest,
  asked: Asked,
  reader: Catalogue = english
): Promise<Done> {
  return carryOut(
    {
      asked,
      tables: flagTables,
      decide: (opened, operation) => {
        const { words } = opened;
        const said = words.decisionSentences;
        if (asked.why === "") throw refusal(said.whyMended, words);
        const read = readFlags(opened, asked.today);
        const judged = measureOf(read, measureId, words);
        const { id } = judged.of.measure;
        const day = isoDay(on);
        const rows = judged.of.readings.filter((one) => dayIn(one.on) === on);
        const counted = countedOf(judged, asked.today).find((one) => one.on === on);
        const isTakenBack = counted === undefined && rows.some(isTakingBack);
        if (value === null ? isTakenBack : counted?.value === value) return null;
        const old = rows.find(({ row }) => row === counted?.row);
        if (old === undefined || counted?.value !== seen)
          throw refusal(say(said.readingMeanwhile, { id, day }), words);
        const steps = stepsOf(opened, "mended", id, operation, asked);
        const { decision, recognition, confidence } = old;
        const kept = value === null ? unsaidOfReading : { decision, recognition, confidence };
        const row = { measureId: id, on, value, note: asked.why, ...kept, corrects: on };
        steps.add("CheckIns", readingRow(row, words));
        const field = words.workbook.headers.CheckIns.Value;
        steps.log({ of: id, field, before: seen, after: value });
        return {
          kind: "mended",
          of: id,
          steps: steps.all(),
          done: [
            value === null
              ? say(said.readingTakenBack, { id, day, before: seen })
              : say(said.readingMended, { id, day, before: seen, after: value }),
          ],
        };
      },
    },
    reader
  );
}

/** A row that names a reading and says no value. */
function isTakingBack({ corrects, value }: Reading): boolean {
  return dayIn(corrects) !== null && (value === null || value === "");
}
