// Rows of a file of readings → readings of known measures, every fault with its place. Nothing is taken when a row is faulty.
import type { DateOrder, Day } from "../../domain/day";
import type { CoachingRecord, Measure } from "../../domain/plan";
import { InputError, problemAt } from "../input-error";
import type { InputProblem } from "../input-error";
import { readDay } from "../read-day";
import { readNumber } from "../read-number";
import { columnTitle, isBlankRow, textAt } from "../roster/roster-table";
import type { RosterTable } from "../roster/roster-table";
import { findMeasure } from "./find-measure";
import type { ReadingColumns } from "./reading-columns";
import { findReadingColumns } from "./reading-columns";

export interface GivenReading {
  readonly row: number;
  readonly measure: Measure;
  readonly on: Day;
  readonly value: number;
  readonly note: string;
}

export interface ReadingFile extends RosterTable {
  /** What stands between the file's columns: a ";" file comes from a place that writes decimal commas. */
  readonly delimiter: string;
}

/** @throws InputError naming file, row and column of what cannot be used. */
export function readReadings(
  file: ReadingFile,
  record: Pick<CoachingRecord, "plans" | "measures">,
  order: DateOrder | null
): readonly GivenReading[] {
  const columns = findReadingColumns(file);
  const problems: InputProblem[] = [];
  const given: GivenReading[] = [];
  for (let index = columns.headerRow + 1; index < file.rows.length; index += 1) {
    if (isBlankRow(file, index)) continue;
    const reading = readOne(file, columns, index, record, order, problems);
    if (reading !== null) given.push(reading);
  }
  if (problems.length > 0) throw new InputError(problems);
  return given;
}

function readOne(
  file: ReadingFile,
  columns: ReadingColumns,
  index: number,
  record: Pick<CoachingRecord, "plans" | "measures">,
  order: DateOrder | null,
  problems: InputProblem[]
): GivenReading | null {
  const row = index + file.firstRow;
  const text = (column: number | null) => (column === null ? "" : textAt(file, index, column));
  const fault = (column: number | null, what: string): null => {
    const title = column === null ? null : columnTitle(file, columns.headerRow, column);
    problems.push(problemAt(file.source, row, title, what));
    return null;
  };
  const found = findMeasure(record, {
    measureId: text(columns.measureId),
    learner: text(columns.learner),
    measure: text(columns.measure),
  });
  if (found.kind === "none") {
    const at = { id: columns.measureId, learner: columns.learner, measure: columns.measure };
    return fault(at[found.column] ?? columns.measureId, found.what);
  }
  const on = readDay(text(columns.on), order);
  if (text(columns.on) === "")
    return fault(columns.on, "the date is missing. Write it as 2026-11-23.");
  if (on.kind !== "day") return fault(columns.on, on.mend);
  const value = text(columns.value);
  const number = readNumber(value.replace(/\s*%$/, ""), file.delimiter);
  if (value === "")
    return fault(columns.value, "the value is missing. Write the number, or delete the row.");
  if (number.kind === "ambiguous")
    return fault(
      columns.value,
      `“${value}” can be ${number.one} or ${number.other}. Write ${number.one} or ${number.other}.`
    );
  if (number.kind === "none")
    return fault(columns.value, `“${value}” is no number. Write the number alone.`);
  return { row, measure: found.measure, on: on.day, value: number.value, note: text(columns.note) };
}
