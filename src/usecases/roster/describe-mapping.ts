// What was taken for what, in words, so that a wrong guess is seen before anything is written.
import { say } from "../../text/catalogue";
import { rosterShown, type RosterWords } from "../../text/roster-words";
import type { ColumnMapping, RosterField } from "./column-mapping";
import { columnTitle } from "./roster-table";
import type { RosterTable } from "./roster-table";

type Titles = (list: readonly number[]) => string;

/** One sentence a line: learner first, then the coach with what he or she is matched by, the rest, and what is left out. */
export function describeMapping(
  table: RosterTable,
  mapping: ColumnMapping,
  words: RosterWords
): readonly string[] {
  const { columns, headerRow } = mapping;
  const titles: Titles = (list) =>
    list.map((column) => columnTitle(table, headerRow, column, words.quoted)).join(" + ");
  const byValues = (field: RosterField): string =>
    mapping.byValues.includes(field) ? words.byValues : "";
  const each = (list: readonly number[]): string =>
    list.map((column) => titles([column])).join(", ");
  const lines: string[] = [];
  if (headerRow === null) lines.push(words.noHeaders);
  else if (headerRow > 0) lines.push(say(words.headersAt, { row: headerRow + table.firstRow }));
  if (columns.learner.length === 0) {
    lines.push(say(words.teamOnly, { columns: titles(columns.team) }));
  } else {
    const matched = matchedBy(columns.id, columns.email, titles, words);
    const values = { columns: titles(columns.learner), byValues: byValues("learner"), matched };
    lines.push(say(words.learner, values));
  }
  if (columns.coach.length > 0 || columns.coachEmail.length > 0) {
    const name = columns.coach.length > 0 ? columns.coach : columns.coachEmail;
    const matched = matchedBy(columns.coachId, columns.coachEmail, titles, words);
    lines.push(say(words.coach, { columns: titles(name), matched }));
  } else {
    lines.push(words.noCoach);
  }
  for (const field of rosterShown) {
    // A team that stands for the learner was named above.
    if (columns[field].length === 0 || (field === "team" && columns.learner.length === 0)) continue;
    const values = { columns: titles(columns[field]), byValues: byValues(field) };
    lines.push(say(words.shown[field], values));
  }
  if (columns.note.length > 0) {
    const [n, named] = [columns.note.length, each(columns.note)];
    const said = n === 1 ? named : say(words.otherColumns, { n, columns: named });
    lines.push(say(words.note, { columns: said }));
  }
  if (mapping.withheld.length > 0)
    lines.push(say(words.private, { columns: each(mapping.withheld) }));
  if (mapping.unused.length > 0) {
    const unused = mapping.unused.map((column) => unusedTitle(table, mapping, column, words));
    lines.push(say(words.unused, { columns: unused.join(", ") }));
  }
  return lines;
}

function matchedBy(
  id: readonly number[],
  email: readonly number[],
  titles: Titles,
  words: RosterWords
): string {
  const by = id.length > 0 ? id : email;
  return by.length > 0 ? say(words.matchedBy, { columns: titles(by) }) : words.matchedByName;
}

function unusedTitle(
  table: RosterTable,
  { headerRow }: ColumnMapping,
  column: number,
  words: RosterWords
): string {
  const title = columnTitle(table, headerRow, column, words.quoted);
  const letter = columnTitle(table, null, column);
  return title === letter ? say(words.blankColumn, { letter }) : title;
}
