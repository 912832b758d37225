// What a reader should know of a table before it is taken over: dates typed as text, doubled IDs, two owners in a cell, rows left out.
// Keys and places only; the sentences stand in the text catalogue.
import { fold } from "../fold";
import { columnLetter } from "../roster/roster-table";
import type { FoundTable } from "./find-tables";
import type { Grid } from "./grid";
import { cellAt, seenAt } from "./grid";
import { columnsOf } from "./table-place";
import { keyFields } from "./tracker";
import type { ImportField, ImportProblemKey } from "../../text/import-words";
import type { ImportProblem, TrackerTable } from "./tracker";

const dateFields: readonly ImportField[] = ["start", "due", "done", "updated"];
const longestSample = 60;

export function problemsOf(
  grid: Grid,
  found: FoundTable,
  table: TrackerTable
): readonly ImportProblem[] {
  const cells = (field: ImportField): readonly (readonly [number, string, string])[] => {
    const column = table.columns.get(field);
    if (column === undefined) return [];
    return table.dataRows.flatMap((row) => {
      const cell = cellAt(grid, row, column);
      return cell === null ? [] : [[row, cell.text, cell.nature] as const];
    });
  };
  const at = (field: ImportField, row: number): string =>
    `${columnLetter(table.columns.get(field) ?? 0)}${row + 1}`;
  const problems: ImportProblem[] = [];
  const tell = (
    key: ImportProblemKey,
    field: ImportField,
    rows: readonly (readonly [number, string, string])[]
  ): void => {
    const [first] = rows;
    if (first === undefined) return;
    const found = first[1].slice(0, longestSample);
    problems.push({ key, place: at(field, first[0]), count: rows.length, found });
  };
  for (const field of dateFields) {
    tell(
      "noDate",
      field,
      cells(field).filter(([, , nature]) => nature === "text")
    );
  }
  const ids = cells("id");
  const seen = new Set<string>();
  tell(
    "doubledId",
    "id",
    ids.filter(([, text]) => seen.size === seen.add(fold(text)).size)
  );
  tell(
    "twoOwners",
    "owner",
    cells("owner").filter(([, text]) => /[/;&,]|\band\b|\bet\b/.test(text))
  );
  const key = keyFields.find((field) => table.columns.has(field));
  const keyColumn = key === undefined ? undefined : table.columns.get(key);
  const blank = table.dataRows.filter(
    (row) => keyColumn !== undefined && seenAt(grid, row, keyColumn) === null
  );
  if (key !== undefined && blank[0] !== undefined)
    problems.push({ key: "blankKey", place: at(key, blank[0]), count: blank.length, found: "" });
  if (table.leftOut[0] !== undefined) {
    const text = columnsOf(found).map(
      (column) => cellAt(grid, table.leftOut[0] ?? 0, column)?.text
    );
    problems.push({
      key: "rowsLeftOut",
      place: `row ${table.leftOut[0] + 1}`,
      count: table.leftOut.length,
      found: (text.find((one) => one !== undefined) ?? "").slice(0, longestSample),
    });
  }
  for (const column of columnsOf(found))
    if (grid.hiddenColumns.has(column))
      problems.push({
        key: "hiddenColumn",
        place: `column ${columnLetter(column)}`,
        count: 1,
        found: table.headers.get(column) ?? "",
      });
  if (grid.beyond !== null)
    problems.push({
      ...{ key: "farCells", place: grid.beyond.first },
      ...{ count: grid.beyond.count, found: "" },
    });
  return problems;
}
