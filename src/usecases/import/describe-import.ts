// A proposal in words: where the table stands, what its columns are, how many rows, and what to look at.
import type { Catalogue } from "../../text/catalogue";
import { say } from "../../text/catalogue";
import { columnLetter } from "../roster/roster-table";
import type { ImportProposal } from "./propose-import";
import type { ImportProblem, TrackerTable } from "./tracker";

export function describeImport(
  { main, others }: ImportProposal,
  source: string,
  words: Catalogue
): readonly string[] {
  const { imports } = words;
  if (main.confidence === "reject")
    return main.problems.map((one) => sayProblem(one, source, words));
  return [
    main.headerRow === null
      ? say(imports.noHeader, { place: placeOf(main, source) })
      : say(imports.header, { place: placeOf(main, source), row: main.headerRow + 1 }),
    ...[...main.columns].map(([field, column]) =>
      say(imports.column, { field: imports.fields[field], column: titleOf(main, column) })
    ),
    ...sayValueColumns(main, words),
    say(imports.rows, { count: main.dataRows.length }),
    imports.confidences[main.confidence],
    ...main.problems.map((one) => sayProblem(one, source, words)),
    ...others.map((other) =>
      say(imports.otherTable, { place: placeOf(other, source), count: other.dataRows.length })
    ),
  ];
}

export function sayProblem(problem: ImportProblem, source: string, words: Catalogue): string {
  const { key, place, count, found } = problem;
  return say(words.imports.problems[key], { source, place, count, found });
}

function sayValueColumns(table: TrackerTable, words: Catalogue): readonly string[] {
  if (table.valueColumns.length === 0) return [];
  const columns = table.valueColumns.map((column) => titleOf(table, column)).join(", ");
  const sentence = table.kind === "matrix" ? words.imports.matrix : words.imports.periodMatrix;
  return [say(sentence, { count: table.valueColumns.length, columns })];
}

function titleOf(table: TrackerTable, column: number): string {
  const header = (table.headers.get(column) ?? "").trim().replace(/\s+/g, " ");
  return header === "" ? columnLetter(column) : `“${header}”`;
}

function placeOf({ sheet }: TrackerTable, source: string): string {
  return sheet === null ? source : `${source}, “${sheet}”`;
}
