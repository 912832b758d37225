// What a copy is made from: the whole workbook as records, and every text that people wrote in our tables. Reads only.
import { attention } from "../../domain/attention";
import type { Flag } from "../../domain/attention";
import type { Day } from "../../domain/day";
import type { Action, CoachingRecord, Person } from "../../domain/plan";
import type { Practice } from "../../domain/practice";
import type { Session } from "../../domain/session";
import { run } from "../../gateway/run";
import { cycleFrom } from "../../schema/cycle-rows";
import { personFrom, recordFrom } from "../../schema/row";
import { optionalSheets } from "../../schema/workbook";
import type { Catalogue } from "../../text/catalogue";
import { asOfDay } from "../as-of";
import { refusal } from "../change/find-rows";
import { InputError, problemAt } from "../input-error";
import { contentsOf, openWorkbook } from "../open-workbook";

export interface ShareSource {
  /** The workbook's language: the copy speaks it too. */
  readonly words: Catalogue;
  readonly asOf: Day;
  readonly record: CoachingRecord;
  readonly people: readonly Person[];
  /** Judged with the whole workbook at hand, and without those that somebody put aside. */
  readonly flags: readonly Flag[];
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
        throw refusal(reader.share.problems.notOurs, reader);
      const asOf = await asOfDay(context, opened.words, asked);
      const { words } = opened;
      const rows = (id: string) => contentsOf(opened, id);
      const all = [...opened.rows.values()].flat();
      const byTable = new Map(tables.map((id) => [id, rows(id)] as const));
      const record = recordFrom(byTable, words);
      const cycle = cycleFrom(byTable, words);
      return {
        words,
        asOf,
        record,
        people: rows("People").map((row) => personFrom(row, words)),
        flags: attention(record, asOf, cycle).filter(({ seen }) => seen === null),
        actions: cycle.actions,
        sessions: cycle.sessions,
        practice: cycle.practice,
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
