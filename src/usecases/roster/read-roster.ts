// From a table of text and a mapping of its columns to people and plans. Who is one person with whom is decided in
// roster-people.ts; here rows are read, checked and told apart.
import { say } from "../../text/catalogue";
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
import { rosterInEnglish, type RosterLanguage } from "./roster-language";
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
export function readRoster(
  table: RosterTable,
  options: RosterOptions,
  words: RosterLanguage = rosterInEnglish
): Roster {
  const mapping = withToldColumns(table, proposeColumns(table), options.told, words);
  if (mapping.columns.learner.length === 0 && mapping.columns.team.length === 0)
    throw noLearners(table, mapping, words);
  const problems: InputProblem[] = [];
  const said: string[] = [...describeMapping(table, mapping, words)];
  const rows = distinctRows(
    { table, mapping, dateOrder: options.dateOrder, words },
    problems,
    said
  );
  if (rows.length === 0 && problems.length === 0) {
    problems.push(problemAt(table.source, null, null, words.nobody, words.places));
  }
  const gathered = gatherPeople(
    { source: table.source, words, titleOf: (field) => titleOf(table, mapping, field, words) },
    rows
  );
  problems.push(...gathered.problems);
  if (problems.length > 0) throw new InputError(problems, words.places);
  return {
    source: table.source,
    people: gathered.people,
    plans: gathered.plans,
    said: [...said, ...gathered.said],
  };
}

function noLearners(table: RosterTable, mapping: ColumnMapping, words: RosterLanguage): InputError {
  if (table.rows.every((_, row) => isBlankRow(table, row))) {
    return new InputError([problemAt(table.source, null, null, words.blank, words.places)]);
  }
  const row = mapping.headerRow === null ? null : mapping.headerRow + table.firstRow;
  const what = say(words.noLearners, { headers: sayHeaders(table, mapping.headerRow, words) });
  return new InputError([problemAt(table.source, row, null, what, words.places)]);
}

function titleOf(
  table: RosterTable,
  mapping: ColumnMapping,
  field: RosterField,
  { quoted }: RosterLanguage
): string | null {
  const column = mapping.columns[field][0];
  return column === undefined ? null : columnTitle(table, mapping.headerRow, column, quoted);
}

/** A list with how it is read. */
interface ReadList {
  readonly table: RosterTable;
  readonly mapping: ColumnMapping;
  readonly dateOrder: DateOrder | null;
  readonly words: RosterLanguage;
}

/** Reads every row once; the very same row again is left out and said. */
function distinctRows(
  list: ReadList,
  problems: InputProblem[],
  said: string[]
): readonly RosterRow[] {
  const { table, mapping, words } = list;
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
      repeats.push(say(words.sameRow, { row, first }));
      continue;
    }
    seen.set(key, row);
    const read = readRow(list, index, problems);
    if (read !== null) rows.push(read);
  }
  if (repeats.length > 0) {
    said.push(say(words.sameRows, { rows: firstFew(repeats, words.andMore) }));
  }
  return rows;
}

function readRow(list: ReadList, index: number, problems: InputProblem[]): RosterRow | null {
  const { table, mapping, dateOrder, words } = list;
  const row = index + table.firstRow;
  const { columns } = mapping;
  const before = problems.length;
  const text = (field: RosterField): string =>
    columns[field]
      .map((column) => textAt(table, index, column))
      .filter((part) => part !== "")
      .join(" ");
  const problem = (field: RosterField, what: string): void => {
    const title = titleOf(table, mapping, field, words);
    problems.push(problemAt(table.source, row, title, what, words.places));
  };
  const email = readEmail(text("email"));
  const coachEmail = readEmail(text("coachEmail"));
  const noEmail = (field: RosterField) => problem(field, say(words.noEmail, { text: text(field) }));
  if (email === null) noEmail("email");
  if (coachEmail === null) noEmail("coachEmail");
  const named: RosterField = columns.learner.length > 0 ? "learner" : "team";
  if (text(named) === "") problem(named, words.noName);
  for (const field of ["learner", "team", "coach", "manager"] as const) {
    if (text(field).length > longestName && !(field === "team" && named !== "team")) {
      problem(field, say(words.longText, { n: text(field).length, most: longestName }));
    }
  }
  let start: number | null = null;
  if (text("start") !== "") {
    const reading = readDay(text("start"), dateOrder, words.days);
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
