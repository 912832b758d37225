// The rows of a foreign table as what they say of people: who, what to do, what to reach, by when. A matrix becomes a row for each of
// its cells, a scorecard of periods a measure with a reading for each period. Nothing of the workbook is known here.
import type { DateOrder, Day } from "../../domain/day";
import { isoDay } from "../../domain/day";
import { CELL_CHARACTERS } from "../../gateway/cell-text";
import type { ImportField } from "../../text/import-words";
import type { RowProblemKey } from "../../text/adopt-words";
import type { Catalogue } from "../../text/catalogue";
import { columnLetter } from "../roster/roster-table";
import type { Grid, GridCell } from "./grid";
import { cellAt, seenAt } from "./grid";
import type { ReadNumber } from "./read-cells";
import { dayOfCell, numberOfCell, orderOf, percentOfCell } from "./read-cells";
import type { StatusMeaning } from "./status-meaning";
import { statusMeaning } from "./status-meaning";
import { periodReadings } from "./take-periods";
import type { TrackerTable } from "./tracker";

export interface TakenRow {
  /** Row number in the file, from 1. */
  readonly row: number;
  readonly ownId: string;
  /** "" where nobody is named. */
  readonly learner: string;
  readonly owner: string;
  readonly action: string;
  readonly measure: string;
  readonly skill: string;
  /** 0 to 4, of a skill. */
  readonly level: number | null;
  readonly baseline: ReadNumber | null;
  readonly target: ReadNumber | null;
  readonly readings: readonly TakenReading[];
  readonly start: Day | null;
  readonly due: Day | null;
  readonly done: Day | null;
  readonly meaning: StatusMeaning;
  readonly note: string;
}

export interface TakenReading {
  readonly on: Day;
  readonly value: number;
}

/** What of a row could not be taken as it stands. `place` as "C7". */
export interface RowProblem {
  readonly key: RowProblemKey;
  readonly place: string;
  readonly found: string;
}

export interface TakenRows {
  readonly rows: readonly TakenRow[];
  readonly problems: readonly RowProblem[];
  /** Rows, or cells of a matrix, that were dropped there: cancelled, waived, not applicable. */
  readonly dropped: number;
}

export interface TakeOptions {
  /** Null when not told: then the other dates of the table tell it, or nothing does. */
  readonly dateOrder: DateOrder | null;
  readonly today: Day;
  readonly words: Catalogue;
}

const dateFields = ["start", "due", "done", "updated"] as const;

export function takeRows(grid: Grid, table: TrackerTable, options: TakeOptions): TakenRows {
  const { today, words } = options;
  const { labels } = words.takeOver;
  const problems: RowProblem[] = [];
  const order = options.dateOrder ?? orderOf(dateCells(grid, table));
  const column = (field: ImportField) => table.columns.get(field);
  const cell = (row: number, field: ImportField): GridCell | null => {
    const at = column(field);
    return at === undefined ? null : cellAt(grid, row, at);
  };
  const tell = (key: RowProblemKey, row: number, at: number | undefined, found: string) =>
    problems.push({ key, place: `${columnLetter(at ?? 0)}${row + 1}`, found: found.slice(0, 60) });
  const isShare = table.dataRows.every((row) => Number(cell(row, "percent")?.text ?? 0) <= 1);
  let learnerAbove = "";
  let dropped = 0;
  const rows = table.dataRows.flatMap((row): readonly TakenRow[] => {
    const notes: string[] = [];
    const text = (field: ImportField): string => {
      const at = column(field);
      return at === undefined ? "" : clean(seenAt(grid, row, at)?.text ?? "");
    };
    const day = (field: ImportField): Day | null => {
      const read = dayOfCell(cell(row, field), order);
      if (read.kind === "day") return read.day;
      if (read.kind === "blank") return null;
      tell(read.kind, row, column(field), read.text);
      notes.push(`${words.imports.fields[field]}: ${clean(read.text)}`);
      return null;
    };
    const number = (field: ImportField): ReadNumber | null => {
      const there = cell(row, field);
      const read = numberOfCell(there);
      if (there !== null && read === null) {
        tell("noNumber", row, column(field), there.text);
        notes.push(`${words.imports.fields[field]}: ${clean(there.text)}`);
      }
      return read;
    };
    const note = (label: string, value: string) => {
      if (value !== "") notes.push(`${label}: ${value}`);
    };
    if (text("notes") !== "") notes.push(text("notes"));
    const learner = text("learner");
    if (learner !== "") learnerAbove = learner;
    else if (column("learner") !== undefined && learnerAbove !== "")
      tell("noLearner", row, column("learner"), learnerAbove);
    const status = text("status");
    const percent = percentOfCell(cell(row, "percent"), isShare);
    const meaning: StatusMeaning = percent === 100 ? "done" : statusMeaning(status);
    note(labels.category, text("category") || headingAbove(grid, table, row));
    note(labels.priority, text("priority"));
    note(labels.status, status);
    if (percent !== null) note(labels.percent, `${percent} %`);
    const days = { start: day("start"), due: day("due"), updated: day("updated") };
    const shared = {
      row: row + 1,
      ownId: text("id"),
      learner: learner === "" ? learnerAbove : learner,
      owner: text("owner"),
      action: text("action"),
      measure: text("measure"),
      skill: "",
      level: null,
      baseline: number("baseline"),
      target: number("target"),
      readings: [],
      start: days.start,
      due: days.due,
      done: day("done"),
      meaning,
    };
    if (table.kind === "matrix") {
      const cells = matrixCells(grid, table, row, order);
      dropped += cells.filter((one) => one.meaning === "dropped").length;
      return cells
        .filter((one) => one.meaning !== "dropped")
        .map(({ at, header, ...one }) => {
          if (one.isTooHigh) tell("levelTooHigh", row, at, one.found);
          const isOfPeople = column("learner") === undefined;
          const named = isOfPeople
            ? one.level === null
              ? { learner: header, action: shared.action === "" ? shared.measure : shared.action }
              : {
                  learner: header,
                  action: "",
                  skill: shared.measure === "" ? shared.action : shared.measure,
                }
            : one.level === null
              ? { action: header }
              : { skill: header, action: "" };
          const done = doneDay(one.done, one.meaning, { updated: null, today });
          if (done.isGuess) tell("doneWithoutDay", row, at, isoDay(done.day));
          return {
            ...shared,
            ...named,
            measure: "",
            baseline: null,
            target: null,
            due: null,
            done: done.day,
            level: one.level,
            meaning: one.meaning,
            note: [
              ...notes,
              ...(one.level === null ? [`${labels.status}: ${one.found}`] : []),
            ].join("\n"),
          };
        });
    }
    if (meaning === "dropped") {
      dropped += 1;
      return [];
    }
    const done = doneDay(shared.done, meaning, { updated: days.updated, today });
    if (done.isGuess)
      tell("doneWithoutDay", row, column("status") ?? column("percent"), isoDay(done.day));
    if (table.kind === "period matrix") {
      const { readings, withoutYear } = periodReadings(grid, table, row, today);
      for (const [at, header] of withoutYear) tell("noYear", row, at, header);
      const measure = shared.measure === "" ? shared.action : shared.measure;
      return [{ ...shared, action: "", measure, readings, done: null, note: notes.join("\n") }];
    }
    const actual = number("actual");
    const readings = actual === null ? [] : [{ on: days.updated ?? today, value: actual.value }];
    return [
      { ...shared, readings, done: done.day, note: notes.join("\n").slice(0, CELL_CHARACTERS) },
    ];
  });
  return { rows, problems, dropped };
}

function dateCells(grid: Grid, table: TrackerTable): readonly GridCell[] {
  const columns = [
    ...dateFields.flatMap((field) => table.columns.get(field) ?? []),
    ...(table.kind === "matrix" ? table.valueColumns : []),
  ];
  return table.dataRows.flatMap((row) =>
    columns.flatMap((column) => cellAt(grid, row, column) ?? [])
  );
}

interface MatrixCell {
  readonly at: number;
  readonly header: string;
  readonly found: string;
  readonly level: number | null;
  readonly isTooHigh: boolean;
  readonly done: Day | null;
  readonly meaning: StatusMeaning;
}

function matrixCells(
  grid: Grid,
  table: TrackerTable,
  row: number,
  order: DateOrder | null
): readonly MatrixCell[] {
  return table.valueColumns.flatMap((at): readonly MatrixCell[] => {
    const cell = cellAt(grid, row, at);
    const header = clean(table.headers.get(at) ?? "");
    if (cell === null || header === "") return [];
    const day = dayOfCell(cell, order);
    const number = cell.nature === "number" ? numberOfCell(cell) : null;
    const isLevel = number !== null && Number.isInteger(number.value) && number.value >= 0;
    const meaning = day.kind === "day" ? "done" : statusMeaning(cell.text);
    return [
      {
        at,
        header,
        found: clean(cell.text),
        level: isLevel && number.value <= 4 ? number.value : null,
        isTooHigh: isLevel && number.value > 4,
        done: day.kind === "day" ? day.day : null,
        meaning: cell.nature === "yesNo" && cell.text === "TRUE" ? "done" : meaning,
      },
    ];
  });
}

/** The day of what is done: its own, else that of the last change, else today. */
function doneDay(
  own: Day | null,
  meaning: StatusMeaning,
  { updated, today }: { readonly updated: Day | null; readonly today: Day }
):
  | { readonly day: Day; readonly isGuess: boolean }
  | { readonly day: null; readonly isGuess: false } {
  if (own !== null) return { day: own, isGuess: false };
  if (meaning !== "done") return { day: null, isGuess: false };
  return { day: updated ?? today, isGuess: true };
}

/** The text of the nearest heading above that was left out of the rows; "" without one. */
function headingAbove(grid: Grid, table: TrackerTable, row: number): string {
  const heading = table.leftOut.filter((one) => one < row).at(-1);
  if (heading === undefined || table.area === null) return "";
  for (let column = table.area.left; column <= table.area.right; column += 1) {
    const cell = cellAt(grid, heading, column);
    if (cell !== null) return clean(cell.text);
  }
  return "";
}

/** As a cell holds it, so that what is written and what is read again are one: composed, without control and direction marks. */
function clean(text: string): string {
  return text
    .normalize("NFC")
    .replace(/\r\n?/g, "\n")
    .replace(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g, " ")
    .trim()
    .slice(0, CELL_CHARACTERS);
}
