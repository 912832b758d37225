// Rows of a file of readings → readings of known measures, every fault with its place. Nothing is taken when a row is faulty.
import type { DateOrder, Day } from "../../domain/day";
import type { CoachingRecord, Measure } from "../../domain/plan";
import { say } from "../../text/catalogue";
import type { ReadingWords } from "../../text/reading-words";
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
  order: DateOrder | null,
  words: ReadingWords
): readonly GivenReading[] {
  const columns = findReadingColumns(file, words);
  const problems: InputProblem[] = [];
  const given: GivenReading[] = [];
  for (let index = columns.headerRow + 1; index < file.rows.length; index += 1) {
    if (isBlankRow(file, index)) continue;
    const reading = readOne({ file, columns, record, order, words }, index, problems);
    if (reading !== null) given.push(reading);
  }
  if (problems.length > 0) throw new InputError(problems, words.places);
  return given;
}

interface Given {
  readonly file: ReadingFile;
  readonly columns: ReadingColumns;
  readonly record: Pick<CoachingRecord, "plans" | "measures">;
  readonly order: DateOrder | null;
  readonly words: ReadingWords;
}

function readOne(
  { file, columns, record, order, words }: Given,
  index: number,
  problems: InputProblem[]
): GivenReading | null {
  const row = index + file.firstRow;
  const text = (column: number | null) => (column === null ? "" : textAt(file, index, column));
  const fault = (column: number | null, what: string): null => {
    const title =
      column === null ? null : columnTitle(file, columns.headerRow, column, words.quoted);
    problems.push(problemAt(file.source, row, title, what, words.places));
    return null;
  };
  const asked = {
    measureId: text(columns.measureId),
    learner: text(columns.learner),
    measure: text(columns.measure),
  };
  if (asked.measureId === "" && columns.learner === null)
    return fault(columns.measureId, words.noIdSaid);
  const found = findMeasure(record, asked, words);
  if (found.kind === "none") {
    const at = { id: columns.measureId, learner: columns.learner, measure: columns.measure };
    return fault(at[found.column] ?? columns.measureId, found.what);
  }
  const on = readDay(text(columns.on), order, words.days);
  if (text(columns.on) === "") return fault(columns.on, words.noDay);
  if (on.kind !== "day") return fault(columns.on, on.mend);
  const value = text(columns.value);
  const number = readNumber(value.replace(/\s*%$/, ""), file.delimiter);
  if (value === "") return fault(columns.value, words.noValue);
  if (number.kind === "ambiguous")
    return fault(
      columns.value,
      say(words.twoNumbers, { text: value, one: number.one, other: number.other })
    );
  if (number.kind === "none") return fault(columns.value, say(words.noNumber, { text: value }));
  return { row, measure: found.measure, on: on.day, value: number.value, note: text(columns.note) };
}
