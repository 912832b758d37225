// The filter button of a header cell: of a table, or of a range that the sheet filters.
import type { Area } from "../../files/book";
import type { BookCriterion } from "../../files/book-extras";
import type { Host, SheetView } from "../host/contract";
import { areaAddress } from "./address";
import { tableAt } from "./table-look";

export interface HeaderFilter {
  /** The table or range, with its header row. */
  readonly area: Area;
  readonly column: number;
  readonly criterion: BookCriterion | null;
}

/** Null when the cell is no header with a filter button. */
export function headerFilter(sheet: SheetView, row: number, column: number): HeaderFilter | null {
  const table = tableAt(sheet.tables, row, column);
  if (table !== null) {
    if (!table.showFilter || !table.hasHeaders || row !== table.area.top) return null;
    const { area, filters } = table;
    return { area, column, criterion: filters.get(column - area.left) ?? null };
  }
  if (sheet.filter === null) return null;
  const { area, criteria } = sheet.filter;
  if (row !== area.top || column < area.left || column > area.right) return null;
  return { area, column, criterion: criteria.get(column - area.left) ?? null };
}

export interface FilterWord {
  /** As it is shown; "" for blank cells. */
  readonly text: string;
  readonly isShown: boolean;
}

/** The different words of the column in order, blanks last, and which of them are shown. */
export function filterWords(
  host: Host,
  sheet: SheetView,
  filter: HeaderFilter
): readonly FilterWord[] {
  const { area, column, criterion } = filter;
  const table = tableAt(sheet.tables, area.top, area.left);
  const body = {
    top: area.top + 1,
    bottom: area.bottom - (table?.hasTotals === true ? 1 : 0),
    left: column,
    right: column,
  };
  const shown = new Map<string, boolean>();
  host.viewCells(sheet.name, body).forEach(([cell], offset) => {
    const text = cell?.text ?? "";
    const isVisible = sheet.rows.get(body.top + offset)?.hidden !== true;
    shown.set(text, (shown.get(text) ?? false) || isVisible);
  });
  const kept = criterion?.kind === "values" ? new Set(criterion.values) : null;
  const isShown = (text: string): boolean => {
    if (criterion === null) return true;
    if (criterion.kind !== "values") return shown.get(text) === true;
    return text === "" ? criterion.blanks : kept?.has(text) === true;
  };
  return [...shown.keys()]
    .sort(
      (a, b) =>
        Number(a === "") - Number(b === "") || a.localeCompare(b, undefined, { numeric: true })
    )
    .map((text) => ({ text, isShown: isShown(text) }));
}

/** Shows the rows with these words only; all words take the filter away. */
export function applyFilter(
  host: Host,
  sheet: SheetView,
  { area, column }: HeaderFilter,
  words: readonly FilterWord[]
): void {
  const shown = words.filter(({ isShown }) => isShown).map(({ text }) => text);
  const criterion: BookCriterion | null =
    shown.length === words.length
      ? null
      : { kind: "values", values: shown.filter((text) => text !== ""), blanks: shown.includes("") };
  host.filter(sheet.name, areaAddress(area), column, criterion);
}
