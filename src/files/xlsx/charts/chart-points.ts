// The values that a chart's reference names, as a file repeats them beside the reference so that readers can draw at once.
import type { Area, Book, BookCell, BookValue } from "../../book";
import { parseArea } from "../cell-address";

export interface ChartPoints {
  /** Cells of the area, blank ones included. */
  readonly count: number;
  /** By position in the area, row by row; blank cells are absent. */
  readonly values: readonly (readonly [position: number, value: Exclude<BookValue, null>])[];
  /** Of the first cell with a value. */
  readonly numberFormat: string;
}

/** Undefined where the formula names no cells that are known here. */
export type FindPoints = (formula: string) => ChartPoints | undefined;

export function chartPoints(book: Book): FindPoints {
  const rowsOf = new Map<string, ReadonlyMap<number, readonly BookCell[]>>();
  const rows = (sheetName: string): ReadonlyMap<number, readonly BookCell[]> | undefined => {
    const key = sheetName.toUpperCase();
    const known = rowsOf.get(key);
    const sheet = book.sheets.find((one) => one.name.toUpperCase() === key);
    if (known !== undefined || sheet === undefined) return known;
    const made = new Map<number, BookCell[]>();
    for (const cell of sheet.cells) {
      const row = made.get(cell.row);
      if (row === undefined) made.set(cell.row, [cell]);
      else row.push(cell);
    }
    rowsOf.set(key, made);
    return made;
  };
  return (formula) => {
    const named = book.names.find(({ name, scope }) => scope === null && `=${name}` === formula);
    const place = placeOf(named?.formula ?? formula);
    const found = place === undefined ? undefined : rows(place.sheet);
    return place === undefined || found === undefined
      ? undefined
      : pointsOf(book, found, place.area);
  };
}

function pointsOf(
  book: Book,
  rows: ReadonlyMap<number, readonly BookCell[]>,
  area: Area
): ChartPoints {
  const width = area.right - area.left + 1;
  const values: [number, Exclude<BookValue, null>][] = [];
  let numberFormat: string | undefined;
  const filled = [...rows.keys()].filter((row) => row >= area.top && row <= area.bottom);
  for (const row of filled.sort((a, b) => a - b)) {
    for (const cell of rows.get(row) ?? []) {
      if (cell.column < area.left || cell.column > area.right || cell.value === null) continue;
      values.push([(row - area.top) * width + cell.column - area.left, cell.value]);
      numberFormat ??= book.styles[cell.style ?? 0]?.numberFormat;
    }
  }
  values.sort(([a], [b]) => a - b);
  const count = (area.bottom - area.top + 1) * width;
  return { count, values, numberFormat: numberFormat ?? "General" };
}

/** "=Plan!$B$2:$B$9" or "='My plan'!$B$2:$B$9". */
function placeOf(formula: string): { readonly sheet: string; readonly area: Area } | undefined {
  const match = /^=(?:'((?:[^']|'')+)'|([^'!]+))!([^!]+)$/.exec(formula);
  const area = parseArea(match?.[3] ?? "");
  const sheet = match?.[1]?.replaceAll("''", "'") ?? match?.[2];
  return area === undefined || sheet === undefined ? undefined : { sheet, area };
}
