// Takes a set-up out of the workbook again, right after it: all of its rows, or none when one of them was changed since or something else of the
// workbook needs them. Sheets that it made stay. A change of later is taken back by its restore point: see change/undo.
import type { RowsToAppend } from "../../gateway/append-rows";
import { editRows } from "../../gateway/rows/edit";
import { run } from "../../gateway/run";
import { place, type Step } from "../../schema/restore-point";
import type { Catalogue } from "../../text/catalogue";
import { say } from "../../text/catalogue";
import { english } from "../../text/en";
import { refusal } from "../change/find-rows";
import { neededIds } from "../change/needed-ids";
import { keptCells } from "../change/operation";
import { firstFew } from "../first-few";
import { openWorkbook } from "../open-workbook";

/** `rows` are those that the set-up wrote. Returns what was done. @throws InputError when a row was changed or is needed */
export async function takeBackSetUp(
  rows: RowsToAppend,
  reader: Catalogue = english
): Promise<string> {
  const { result } = await run(
    async (context) => {
      const opened = await openWorkbook(context, reader, Object.keys(reader.workbook.headers));
      const { setUpSentences: said, lifeSentences } = reader;
      const steps = [...rows].flatMap(([table, added]) =>
        added.map((cells): Step => ({ kind: "add", table, cells: keptCells(cells) }))
      );
      const placed = place(steps, opened.rows, "undo");
      const { removals, changedSince } = placed;
      if (changedSince.length > 0)
        throw refusal(say(said.rowsChanged, { n: changedSince.length }), reader);
      const needed = neededIds(steps, placed, opened);
      if (needed.length > 0)
        throw refusal(
          say(said.rowsNeeded, { ids: firstFew(needed, lifeSentences.andMore) }),
          reader
        );
      await editRows(context, opened.located, [], removals);
      const count = rows.get("Plans")?.length ?? 0;
      const plans = `${count} ${count === 1 ? said.plan : said.plans}`;
      return say(said.setUpTakenBack, { plans });
    },
    { delayForCellEdit: true }
  );
  return result;
}
