// From a table of text and a mapping of its columns to people and plans. Who is one person with whom is decided in
// roster-people.ts; here rows are read, checked and told apart.
import { firstFew } from "../first-few";
import type { DateOrder } from "../../domain/day";
import { fold } from "../fold";
import { InputError, problemAt } from "../input-error";
import type { InputProblem } from "../input-error";
import { readDay } from "../read-day";
import type { ColumnMapping, RosterField } from "./column-mapping";
import { describeMapping } from "./describe-mapping";
import { proposeColumns } from "./propose-columns";
import type { Roster } from "./roster";
import { gatherPeople } from "./roster-people";
import type { RosterRow } from "./roster-row";
import { columnTitle, isBlankRow, textAt } from "./roster-table";
import type { RosterTable } from "./roster-table";
import { sayHeaders, withToldColumns } from "./told-columns";
import type { ToldColumn } from "./told-columns";

/** A plan's note is for reading, not for storing a register: what is longer is cut and ends in "…". */
const longestNote = 2000;
const longestNoteValue = 300;
/** More characters than this in a name are a mistake in the file, such as a missing closing quote. */
const longestName = 200;

export interface RosterOptions {
  readonly told: readonly ToldColumn[];
  readonly dateOrder: DateOrder | null;
}

/**
 * The people and plans of a roster.
 * @throws InputError when no column names learners or teams, or rows cannot be used; nothing is taken then.
 */
export function readRoster(table: RosterTable, options: RosterOptions): Roster {
  const mapping = withToldColumns(table, proposeColumns(table), options.told);
  if (mapping.columns.learner.length === 0 && mapping.columns.team.length === 0)
    throw noLearners(table, mapping);
  const problems: InputProblem[] = [];
  const said: string[] = [...describeMapping(table, mapping)];
  const rows = distinctRows(table, mapping, options.dateOrder, problems, said);
  if (rows.length === 0 && problems.length === 0) {
    problems.push(
      problemAt(
        table.source,
        null,
        null,
        "there are no people in it. Add one row for each learner."
      )
    );
  }
  const gathered = gatherPeople(table.source, rows, (field) => titleOf(table, mapping, field));
  problems.push(...gathered.problems);
  if (problems.length > 0) throw new InputError(problems);
  return {
    source: table.source,
    people: gathered.people,
    plans: gathered.plans,
    said: [...said, ...gathered.said],
  };
}

function noLearners(table: RosterTable, mapping: ColumnMapping): InputError {
  if (table.rows.every((_, row) => isBlankRow(table, row))) {
    return new InputError([
      problemAt(table.source, null, null, "the roster is blank. Give one row for each learner."),
    ]);
  }
  const row = mapping.headerRow === null ? null : mapping.headerRow + table.firstRow;
  const what = `no column of learners or teams was found. ${sayHeaders(table, mapping.headerRow)} Say which it is with --map learner=COLUMN.`;
  return new InputError([problemAt(table.source, row, null, what)]);
}

function titleOf(table: RosterTable, mapping: ColumnMapping, field: RosterField): string | null {
  const column = mapping.columns[field][0];
  return column === undefined ? null : columnTitle(table, mapping.headerRow, column);
}

/** Reads every row once; the very same row again is left out and said. */
function distinctRows(
  table: RosterTable,
  mapping: ColumnMapping,
  dateOrder: DateOrder | null,
  problems: InputProblem[],
  said: string[]
): readonly RosterRow[] {
  const seen = new Map<string, number>();
  const repeats: string[] = [];
  const rows: RosterRow[] = [];
  for (let index = (mapping.headerRow ?? -1) + 1; index < table.rows.length; index += 1) {
    if (isBlankRow(table, index)) continue;
    const row = index + table.firstRow;
    const key = JSON.stringify((table.rows[index] ?? []).map((cell) => cell.trim())).replace(
      /(,"")+\]$/,
      "]"
    );
    const first = seen.get(key);
    if (first !== undefined) {
      repeats.push(`row ${row} (as row ${first})`);
      continue;
    }
    seen.set(key, row);
    const read = readRow(table, mapping, index, dateOrder, problems);
    if (read !== null) rows.push(read);
  }
  if (repeats.length > 0) {
    said.push(`The very same row again, taken once: ${firstFew(repeats)}.`);
  }
  return rows;
}

function readRow(
  table: RosterTable,
  mapping: ColumnMapping,
  index: number,
  dateOrder: DateOrder | null,
  problems: InputProblem[]
): RosterRow | null {
  const row = index + table.firstRow;
  const { columns } = mapping;
  const before = problems.length;
  const text = (field: RosterField): string =>
    columns[field]
      .map((column) => textAt(table, index, column))
      .filter((part) => part !== "")
      .join(" ");
  const problem = (field: RosterField, what: string): void => {
    problems.push(problemAt(table.source, row, titleOf(table, mapping, field), what));
  };
  const email = readEmail(text("email"));
  const coachEmail = readEmail(text("coachEmail"));
  if (email === null)
    problem(
      "email",
      `“${text("email")}” is no e-mail address. Correct it or leave the cell blank.`
    );
  if (coachEmail === null) {
    problem(
      "coachEmail",
      `“${text("coachEmail")}” is no e-mail address. Correct it or leave the cell blank.`
    );
  }
  const named: RosterField = columns.learner.length > 0 ? "learner" : "team";
  if (text(named) === "") problem(named, "the name is missing. Write it, or delete the row.");
  for (const field of ["learner", "team", "coach", "manager"] as const) {
    if (text(field).length > longestName && !(field === "team" && named !== "team")) {
      problem(
        field,
        `the text has ${text(field).length} characters. Shorten it to ${longestName}; a quote may be missing.`
      );
    }
  }
  let start: number | null = null;
  if (text("start") !== "") {
    const reading = readDay(text("start"), dateOrder);
    if (reading.kind === "day") start = reading.day;
    else problem("start", reading.mend);
  }
  if (problems.length > before) return null;
  return {
    row,
    id: text("id"),
    learner: oneLine(text("learner")),
    team: oneLine(text("team")),
    email: email ?? "",
    job: oneLine(text("job")),
    manager: oneLine(text("manager")),
    coach: oneLine(text("coach")),
    coachEmail: coachEmail ?? "",
    coachId: text("coachId"),
    start,
    note: noteOf(table, mapping, index),
  };
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ");
}

/** The address without "mailto:" and without a name around it; null when there is text but no address. */
function readEmail(text: string): string | null {
  if (text === "" || ["-", "n/a", "none", "–"].includes(fold(text))) return "";
  const inside = /<([^<>]+)>\s*$/.exec(text)?.[1] ?? text;
  const address = inside.replace(/^mailto:/i, "").trim();
  return /^[^\s@]+@[^\s@]+$/.test(address) ? address : null;
}

function noteOf(table: RosterTable, mapping: ColumnMapping, index: number): string {
  const { note } = mapping.columns;
  const lines = note.flatMap((column) => {
    const value = oneLine(textAt(table, index, column));
    if (value === "") return [];
    const short =
      value.length > longestNoteValue ? `${value.slice(0, longestNoteValue - 1)}…` : value;
    const header =
      mapping.headerRow === null ? "" : oneLine(textAt(table, mapping.headerRow, column));
    return [header === "" || note.length === 1 ? short : `${header}: ${short}`];
  });
  const whole = lines.join("\n");
  return whole.length > longestNote ? `${whole.slice(0, longestNote - 1)}…` : whole;
}
