// What a copy is made from: the whole workbook as records, and every text that people wrote in our tables. Reads only.
import type { Day } from "../../domain/day";
import { dayIn } from "../../domain/day";
import type { Action, CoachingRecord, Person } from "../../domain/plan";
import type { Practice } from "../../domain/practice";
import type { Session } from "../../domain/session";
import { readNamedCell } from "../../gateway/named-cell";
import { run } from "../../gateway/run";
import { practiceRows, sessionRows } from "../../schema/cycle-rows";
import { actionFrom, personFrom, recordFrom } from "../../schema/row";
import { optionalSheets } from "../../schema/workbook";
import type { Catalogue } from "../../text/catalogue";
import { InputError, problemAt } from "../input-error";
import { contentsOf, openWorkbook } from "../open-workbook";

export interface ShareSource {
  /** The workbook's language: the copy speaks it too. */
  readonly words: Catalogue;
  readonly asOf: Day;
  readonly record: CoachingRecord;
  readonly people: readonly Person[];
  readonly actions: readonly Action[];
  readonly sessions: readonly Session[];
  readonly practice: readonly Practice[];
  /** Texts of all rows, those of users' own columns too. */
  readonly texts: readonly string[];
}

const tables = [
  ...["Plans", "Measures", "CheckIns", "Actions", "Settings", "Leave"],
  ...optionalSheets,
];

/**
 * On the given day, else on the workbook's own as-of day.
 * @throws InputError for a workbook that is not ours, or whose as-of cell holds no date
 */
export async function readShareSource(asked: Day | null, reader: Catalogue): Promise<ShareSource> {
  const { result } = await run(
    async (context) => {
      const opened = await openWorkbook(context, reader, tables);
      if (!opened.located.tables.some(({ id }) => id === "Plans"))
        throw refuse("The workbook", reader.share.problems.notOurs);
      const asOf = asked ?? dayIn(await readNamedCell(context, "AsOf"));
      if (asOf === null)
        throw refuse("Settings", "the as-of cell holds no date. Write =TODAY() into it.");
      const { words } = opened;
      const rows = (id: string) => contentsOf(opened, id);
      const all = [...opened.rows.values()].flat();
      return {
        words,
        asOf,
        record: recordFrom(new Map(tables.map((id) => [id, rows(id)] as const)), words),
        people: rows("People").map((row) => personFrom(row, words)),
        actions: rows("Actions").map((row) => actionFrom(row, words)),
        sessions: rows("Sessions").map((row) => sessionRows.from(row, words)),
        practice: rows("Practice").map((row) => practiceRows.from(row, words)),
        texts: all.flatMap(({ cells, own }) =>
          [...Object.values(cells), ...Object.values(own)].filter((one) => typeof one === "string")
        ),
      };
    },
    { delayForCellEdit: true }
  );
  return result;
}

export function refuse(source: string, what: string): InputError {
  return new InputError([problemAt(source, null, null, what)]);
}
