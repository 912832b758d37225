// The flags of an opened workbook: its rows read as records, and judged. For listing them and for putting one aside.
import type { Flag } from "../domain/attention";
import { attention } from "../domain/attention";
import type { CycleRecord } from "../domain/cycle-record";
import type { Day } from "../domain/day";
import { judgeRecord } from "../domain/judge-record";
import type { JudgedMeasure } from "../domain/judge-record";
import type { CoachingRecord } from "../domain/plan";
import { cycleFrom } from "../schema/cycle-rows";
import { recordFrom } from "../schema/row";
import { judgingTables } from "./judging-tables";
import type { OpenedWorkbook } from "./open-workbook";
import { contentsOf } from "./open-workbook";

/** The tables that bear on flags. */
export const flagTables = [
  ...judgingTables,
  ...["Actions", "Sessions", "Practice", "Issues", "FlagsSeen"],
];

export interface ReadFlags {
  readonly flags: readonly Flag[];
  readonly record: CoachingRecord;
  readonly cycle: CycleRecord;
  readonly judged: readonly JudgedMeasure[];
}

/** `opened` with the rows of `flagTables`. */
export function readFlags(opened: OpenedWorkbook, asOf: Day): ReadFlags {
  const there = flagTables.filter((id) => opened.located.tables.some((table) => table.id === id));
  const rows = new Map(there.map((id) => [id, contentsOf(opened, id)] as const));
  const record = recordFrom(rows, opened.words);
  const cycle = cycleFrom(rows, opened.words);
  const judged = judgeRecord(record, asOf);
  return { flags: attention(record, asOf, cycle, judged), record, cycle, judged };
}
