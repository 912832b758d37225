// Which column of a file of readings holds what, by its header.
import { fold } from "../fold";
import { InputError, problemAt } from "../input-error";
import { isBlankRow, textAt } from "../roster/roster-table";
import type { RosterTable } from "../roster/roster-table";

export interface ReadingColumns {
  readonly headerRow: number;
  readonly measureId: number | null;
  readonly learner: number | null;
  readonly measure: number | null;
  readonly on: number;
  readonly value: number;
  readonly note: number | null;
}

const headers = {
  measureId: ["measure id", "measureid", "id"],
  learner: ["learner", "name", "person", "team", "protege", "mentee", "coachee", "learner name"],
  measure: ["measure", "measure of success", "metric", "kpi"],
  on: ["measured on", "date", "on", "day", "measured", "measurement date"],
  value: ["value", "reading", "result", "actual", "score"],
  note: ["note", "notes", "comment", "comments", "remark"],
} as const;

/** @throws InputError when measured-on, value, or what names the measure is missing. */
export function findReadingColumns(table: RosterTable): ReadingColumns {
  const headerRow = table.rows.findIndex((_, row) => !isBlankRow(table, row));
  if (headerRow < 0) throw fault(table, null, "the file is blank. Give one row for each reading.");
  const names = (table.rows[headerRow] ?? []).map((_, column) =>
    fold(textAt(table, headerRow, column)).replace(/[_-]/g, " ")
  );
  const find = (field: keyof typeof headers): number | null => {
    for (const header of headers[field]) {
      const column = names.indexOf(header);
      if (column >= 0) return column;
    }
    return null;
  };
  const [on, value] = [find("on"), find("value")];
  const [measureId, learner, measure] = [find("measureId"), find("learner"), find("measure")];
  const row = headerRow + table.firstRow;
  if (on === null) throw fault(table, row, missing("Measured on"));
  if (value === null) throw fault(table, row, missing("Value"));
  if (measureId === null && (learner === null || measure === null))
    throw fault(table, row, missing("Measure ID (or Learner and Measure)"));
  return { headerRow, measureId, learner, measure, on, value, note: find("note") };
}

function missing(column: string): string {
  return `there is no column ${column}. The columns are Measure ID (or Learner and Measure), Measured on, Value, Note.`;
}

function fault(table: RosterTable, row: number | null, what: string): InputError {
  return new InputError([problemAt(table.source, row, null, what)]);
}
