// Takes the last operation back by its restore point. Refused as a whole when a cell that it changed holds something else by now.
import type { Day } from "../../domain/day";
import { markRestorePoint } from "../../gateway/restore-points";
import { run } from "../../gateway/run";
import { place } from "../../schema/restore-point";
import type { Step } from "../../schema/restore-point";
import type { Catalogue } from "../../text/catalogue";
import { say } from "../../text/catalogue";
import { english } from "../../text/en";
import { firstFew } from "../first-few";

import { openWorkbook } from "../open-workbook";
import { openSettled } from "./carry-out";
import { refusal } from "./find-rows";
import { takeBack } from "./take-back";
import { wantedWith } from "../wanted-with";

export interface UndoRequest {
  readonly today: Day;
  readonly by: string;
}

/** @throws InputError when there is nothing to take back, or cells were changed since. */
export async function undoLast(
  request: UndoRequest,
  reader: Catalogue = english
): Promise<readonly string[]> {
  const { result } = await run(
    async (context) => {
      const settled = await openSettled(context, [], request, reader);
      if (settled.tookBack) return settled.said;
      const last = settled.points.at(-1);
      const { words } = settled.opened;
      const { nothingBack, takenBack } = words.lifeSentences;
      if (last === undefined) throw refusal(nothingBack, words);
      const tables = last.steps.flatMap((step) => (step.kind === "log" ? [] : [step.table]));
      const opened = await openWorkbook(context, reader, [...new Set([...tables, "ChangeLog"])]);
      wantedWith(opened);
      const { changedSince } = place(last.steps, opened.rows, "undo");
      if (changedSince.length > 0)
        throw refusal(sayChanged(last.operation, changedSince, words), words);
      await markRestorePoint(context, last, "undoing");
      await takeBack(context, opened, last, request, reader);
      return [...settled.said, say(takenBack, { id: last.operation, about: last.about })];
    },
    { delayForCellEdit: true }
  );
  return result;
}

function sayChanged(
  operation: string,
  steps: readonly Step[],
  { lifeSentences }: Catalogue
): string {
  const places = steps.flatMap((step) =>
    step.kind === "cell" ? [`${step.table} ${Object.values(step.match).join(" ")}`] : []
  );
  const where = firstFew([...new Set(places)], lifeSentences.andMore);
  return say(lifeSentences.changedSince, { id: operation, places: where });
}
