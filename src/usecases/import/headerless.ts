// A list without a header: rows alike, with a column of days or of status words beside one of texts. What the columns are is told by
// their values alone, so it is only ever a guess that a person looks over.
import { readColumn } from "./column-values";
import type { FoundTable } from "./find-tables";
import type { Grid } from "./grid";
import { cellAt } from "./grid";
import { importFields } from "../../text/import-words";
import type { ImportField } from "../../text/import-words";

const leastRows = 3;

/** Null where the rows are not alike enough. Columns count from 0. */
export function headerlessTable(
  grid: Grid
): { readonly table: FoundTable; readonly columns: ReadonlyMap<ImportField, number> } | null {
  const filledIn = (row: number) =>
    Array.from({ length: grid.columnCount }, (_, at) => cellAt(grid, row, at)).filter(Boolean)
      .length;
  // Fewer cells are a title or a footnote.
  const rows = Array.from({ length: grid.rowCount }, (_, row) => row).filter(
    (row) => filledIn(row) >= 3
  );
  const [top] = rows;
  const bottom = rows.at(-1);
  if (top === undefined || bottom === undefined || rows.length < leastRows || grid.columnCount < 3)
    return null;
  const seen = Array.from({ length: grid.columnCount }, (_, column) => ({
    column,
    ...readColumn(grid, column, rows),
  })).filter(({ filled }) => filled >= rows.length * 0.7);
  const columns = new Map<ImportField, number>();
  const take = (field: ImportField, found: { readonly column: number } | undefined) => {
    if (found !== undefined) columns.set(field, found.column);
  };
  const isFree = ({ column }: { readonly column: number }) =>
    ![...columns.values()].includes(column);
  take(
    "id",
    seen.find(({ counting }) => counting >= 0.9)
  );
  take(
    "due",
    seen.filter(isFree).find(({ dates }) => dates >= 0.9)
  );
  take(
    "status",
    seen.filter(isFree).find(({ statuses }) => statuses >= 0.9)
  );
  const texts = seen
    .filter(isFree)
    .filter(({ length, numbers, dates }) => length >= 3 && numbers < 0.1 && dates < 0.1);
  const longest = [...texts].sort((a, b) => b.length - a.length)[0];
  if (longest === undefined || longest.distinct < rows.length * 0.9) return null;
  take("action", longest);
  const names = texts.filter(isFree).find(({ length }) => length <= 30 && length < longest.length);
  take("owner", names);
  if (!columns.has("due") && !columns.has("status")) return null;
  const area = { top, bottom, left: 0, right: grid.columnCount - 1 };
  const ordered = importFields.flatMap((field) => {
    const column = columns.get(field);
    return column === undefined ? [] : [[field, column] as const];
  });
  return {
    columns: new Map(ordered),
    table: { headerRow: -1, groupRow: null, area, headerScore: 0 },
  };
}
