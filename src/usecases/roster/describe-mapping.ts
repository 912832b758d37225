// What was taken for what, in words, so that a wrong guess is seen before anything is written.
import type { ColumnMapping, RosterField } from "./column-mapping";
import { columnTitle } from "./roster-table";
import type { RosterTable } from "./roster-table";

const fieldWords: Readonly<Record<RosterField, string>> = {
  id: "Own ID",
  learner: "Learner",
  team: "Team",
  email: "E-mail",
  job: "Job",
  manager: "Manager",
  coach: "Coach",
  coachEmail: "Coach's e-mail",
  coachId: "Coach's ID",
  start: "Start",
  note: "Note",
};

/** One sentence a line: learner first, then the coach with what he or she is matched by, the rest, and what is left out. */
export function describeMapping(table: RosterTable, mapping: ColumnMapping): readonly string[] {
  const { columns, headerRow } = mapping;
  const titles = (list: readonly number[]): string =>
    list.map((column) => columnTitle(table, headerRow, column)).join(" + ");
  const looked = (field: RosterField): string =>
    mapping.byValues.includes(field) ? " (by its values)" : "";
  const lines: string[] = [];
  if (headerRow === null) lines.push("Headers: none; the first row is taken as data already.");
  else if (headerRow > 0)
    lines.push(`Headers: row ${headerRow + table.firstRow}; the rows above it are left out.`);
  if (columns.learner.length === 0) {
    lines.push(`Learner: column ${titles(columns.team)} as team: each plan is for a team.`);
  } else {
    lines.push(
      `Learner: ${titles(columns.learner)}${looked("learner")}${matchedBy(columns.id, columns.email, titles)}.`
    );
  }
  if (columns.coach.length > 0 || columns.coachEmail.length > 0) {
    const name = columns.coach.length > 0 ? columns.coach : columns.coachEmail;
    lines.push(`Coach: ${titles(name)}${matchedBy(columns.coachId, columns.coachEmail, titles)}.`);
  } else {
    lines.push("Coach: no column; plans get no coach.");
  }
  const shown: readonly RosterField[] =
    columns.learner.length === 0
      ? ["email", "job", "manager", "start"]
      : ["team", "email", "job", "manager", "start"];
  for (const field of shown) {
    if (columns[field].length > 0)
      lines.push(`${fieldWords[field]}: ${titles(columns[field])}${looked(field)}.`);
  }
  if (columns.note.length > 0) lines.push(`Note: ${sayColumns(columns.note, titles)}.`);
  if (mapping.withheld.length > 0) {
    lines.push(
      `Not used, being private: ${mapping.withheld.map((column) => titles([column])).join(", ")}.`
    );
  }
  if (mapping.unused.length > 0) {
    lines.push(
      `Not used: ${mapping.unused.map((column) => unusedTitle(table, mapping, column)).join(", ")}.`
    );
  }
  return lines;
}

function matchedBy(
  id: readonly number[],
  email: readonly number[],
  titles: (list: readonly number[]) => string
): string {
  if (id.length > 0) return `, matched by ${titles(id)}`;
  return email.length > 0 ? `, matched by ${titles(email)}` : ", matched by name";
}

function sayColumns(list: readonly number[], titles: (list: readonly number[]) => string): string {
  const names = list.map((column) => titles([column])).join(", ");
  return list.length === 1 ? names : `${list.length} other columns (${names})`;
}

function unusedTitle(table: RosterTable, mapping: ColumnMapping, column: number): string {
  const title = columnTitle(table, mapping.headerRow, column);
  return title.startsWith("“") ? title : `column ${title} (no header, blank)`;
}
