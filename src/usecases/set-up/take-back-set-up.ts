// Takes a set-up out of the workbook again, right after it: all of its rows, or none when one of them was changed since or something else of the
// workbook needs them. Sheets that it made stay. A change of later is taken back by its restore point: see change/undo.
import { keptContent } from "../../gateway/cell-text";
import type { RowsToAppend } from "../../gateway/append-rows";
import { editRows } from "../../gateway/rows/edit";
import type { TableRow } from "../../gateway/rows";
import { run } from "../../gateway/run";
import type { Row } from "../../schema/codec";
import { place, type Step } from "../../schema/restore-point";
import type { Catalogue } from "../../text/catalogue";
import { say } from "../../text/catalogue";
import { english } from "../../text/en";
import { refusal } from "../change/find-rows";
import { firstFew } from "../first-few";
import { openWorkbook } from "../open-workbook";

/** The column that names a row of each table, by which others refer to it. Actions are named by nobody. */
const idColumns: Readonly<Record<string, string>> = {
  People: "PersonId",
  Plans: "PlanId",
  Measures: "MeasureId",
};

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
        added.map((cells): Step => ({ kind: "add", table, cells: kept(cells) }))
      );
      const { removals } = place(steps, opened.rows, "undo");
      const gone = new Set(removals.map(({ table, row }) => `${table} ${row}`));
      if (removals.length < steps.length)
        throw refusal(say(said.rowsChanged, { n: steps.length - removals.length }), reader);
      const needed = neededIds(rows, opened.rows, gone);
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

/** As a cell holds it once it was written. */
function kept(cells: Row): Row {
  return Object.fromEntries(
    Object.entries(cells).map(([id, content]) => [id, keptContent(content ?? null)])
  );
}

/** Those of the added IDs that a row which stays names: a reading, a session, a plan for somebody who was new. */
function neededIds(
  added: RowsToAppend,
  present: ReadonlyMap<string, readonly TableRow[]>,
  gone: ReadonlySet<string>
): readonly string[] {
  const ids = new Set(
    Object.entries(idColumns).flatMap(([table, column]) =>
      (added.get(table) ?? []).map((row) => String(row[column]))
    )
  );
  const named = [...present].flatMap(([table, rows]) =>
    table === "ChangeLog"
      ? []
      : rows
          .filter(({ row }) => !gone.has(`${table} ${row}`))
          .flatMap(({ cells }) => Object.values(cells).map(String))
  );
  return [...new Set(named.filter((content) => ids.has(content)))].sort();
}
