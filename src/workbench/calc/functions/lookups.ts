/** MATCH, INDEX, VLOOKUP and their kin; where a reference lies. */
import { columnLetters, quoteSheet } from "../address";
import { compareValues } from "../compare";
import { matrixOf } from "../operand";
import type { Place } from "../place";
import { lookupKey, lowerBound } from "../position-index";
import { Matrix, type Operand, Region } from "../region";
import { isError, NA, REF, type Value, VALUE } from "../value";
import { hasWildcards, wildcardPattern } from "./criteria";
import { entry } from "./entry";

/** 0-based place of an exact match in one row or column; -1 when there is none. */
function exactPlace(at: Place, wanted: Value, list: Operand): number {
  const key = lookupKey(wanted);
  if (key === undefined) return -1;
  const pattern =
    typeof wanted === "string" && hasWildcards(wanted) ? wildcardPattern(wanted, true) : null;
  if (list instanceof Region && list.columns === 1 && pattern === null) {
    const column = list.sheet.column(list.left);
    if (column.formulaCount > 0)
      at.reading.prepareKey(column, key, list.top, list.bottom, list.growing);
    const rows = column.positions().rowsOf(key);
    const row = rows[lowerBound(rows, list.top)];
    const found = row !== undefined && row <= list.bottom;
    if (column.formulaCount === 0)
      at.reading.prepareKey(
        column,
        key,
        list.top,
        found ? row : list.bottom,
        list.growing && !found
      );
    return found ? row - list.top : -1;
  }
  return matrixOf(list, at).cells.findIndex((value) =>
    pattern === null ? lookupKey(value) === key : typeof value === "string" && pattern.test(value)
  );
}

/** The last place not above `wanted` in an ascending list (`direction` 1), or not below it in a descending one (-1); other kinds of value are passed over. */
function sortedPlace(wanted: Value, values: readonly Value[], direction: 1 | -1): number {
  if (isError(wanted)) return -1;
  const subject = wanted ?? 0;
  const comparable = (index: number): boolean => typeof values[index] === typeof subject;
  const reaches = (index: number): boolean => {
    const value = values[index] ?? null;
    return !isError(value) && compareValues(value, subject) * direction <= 0;
  };
  let low = 0;
  let high = values.length - 1;
  let best = -1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    let probe = middle;
    while (probe >= low && !comparable(probe)) probe--;
    if (probe < low) {
      low = middle + 1;
      continue;
    }
    if (reaches(probe)) {
      best = probe;
      low = middle + 1;
    } else high = probe - 1;
  }
  if (direction === -1 && best >= 0) {
    const found = values[best] ?? null;
    while (best > 0 && !isError(found) && values[best - 1] === found) best--;
  }
  return best;
}

function usedPart(list: Operand): Operand {
  if (!(list instanceof Region) || list.columns > 1) return list;
  const used = list.sheet.columns[list.left]?.values.length ?? 0;
  return list.bottom < used || list.top >= used
    ? list
    : new Region(list.sheet, list.top, list.left, used - 1, list.left);
}

/** What was read is the whole list; its blank end need not be copied. */
function listValues(at: Place, list: Operand): readonly Value[] {
  if (list instanceof Region) at.reading.prepare(list);
  return matrixOf(usedPart(list), at).cells;
}

function match(at: Place, wanted: Value, list: Operand, kind = 1): Value {
  if (isError(list)) return list;
  const sizes = list instanceof Region || list instanceof Matrix ? list : new Matrix(1, 1, [list]);
  if (sizes.rows > 1 && sizes.columns > 1) return NA;
  const place =
    kind === 0
      ? exactPlace(at, wanted, list)
      : sortedPlace(wanted, listValues(at, list), kind > 0 ? 1 : -1);
  return place < 0 ? NA : place + 1;
}

/** INDEX answers a reference: only the cell that is then read counts as read. */
function index(at: Place, list: Operand, first: number, second: number | undefined): Operand {
  if (isError(list)) return list;
  const area = list instanceof Region || list instanceof Matrix ? list : new Matrix(1, 1, [list]);
  const acrossOnly = second === undefined && area.rows === 1;
  const row = Math.trunc(acrossOnly ? 0 : first);
  const column = Math.trunc(acrossOnly ? first : (second ?? (area.columns === 1 ? 1 : 0)));
  if (row < 0 || column < 0) return VALUE;
  if (row > area.rows || column > area.columns) {
    if (area instanceof Region) at.reading.noteEnd(area);
    return REF;
  }
  if (area instanceof Matrix) {
    if (row > 0 && column > 0) return area.cells[(row - 1) * area.columns + column - 1] ?? null;
    return cut(area, row, column);
  }
  const top = row === 0 ? area.top : area.top + row - 1;
  const bottom = row === 0 ? area.bottom : top;
  const left = column === 0 ? area.left : area.left + column - 1;
  const right = column === 0 ? area.right : left;
  return new Region(area.sheet, top, left, bottom, right, row === 0 && area.growing);
}

function cut(area: Matrix, row: number, column: number): Matrix {
  if (row === 0 && column === 0) return area;
  if (row > 0)
    return new Matrix(
      1,
      area.columns,
      area.cells.slice((row - 1) * area.columns, row * area.columns)
    );
  return new Matrix(
    area.rows,
    1,
    area.cells.filter((_, i) => i % area.columns === column - 1)
  );
}

function tableLookup(down: boolean) {
  return entry(
    "s x n s?",
    (at, wanted: Value, table: Operand, number: number, near: Value = true) => {
      if (isError(table)) return table;
      const area =
        table instanceof Region || table instanceof Matrix ? table : new Matrix(1, 1, [table]);
      const step = Math.trunc(number);
      if (step < 1) return VALUE;
      if (step > (down ? area.columns : area.rows)) return REF;
      const list = index(at, area, down ? 0 : 1, down ? 1 : 0);
      const exact = near === false || near === 0 || near === null;
      const place = exact
        ? exactPlace(at, wanted, list)
        : sortedPlace(wanted, listValues(at, list), 1);
      if (place < 0) return NA;
      return down ? index(at, area, place + 1, step) : index(at, area, step, place + 1);
    }
  );
}

function edges(answer: (region: Region) => number, own: (at: Place) => number) {
  return entry("r?", (at, operand: Operand | undefined) => {
    if (operand === undefined) return own(at);
    if (operand instanceof Region) at.reading.noteRow(operand.sheet, operand.bottom, operand.left);
    return operand instanceof Region ? answer(operand) : isError(operand) ? operand : VALUE;
  });
}

function extent(answer: (area: Region | Matrix) => number) {
  return entry("r", (at, operand: Operand) => {
    if (isError(operand)) return operand;
    if (operand instanceof Region) at.reading.noteEnd(operand);
    return operand instanceof Region || operand instanceof Matrix ? answer(operand) : 1;
  });
}

export const LOOKUPS = {
  MATCH: entry("s x n?", match),
  INDEX: entry("x n n?", index),
  VLOOKUP: tableLookup(true),
  HLOOKUP: tableLookup(false),
  LOOKUP: entry(
    "s x x?",
    (at, wanted: Value, list: Operand, results: Operand | undefined) => {
      if (isError(list)) return list;
      const area = matrixOf(usedPart(list), at);
      if (list instanceof Region) at.reading.prepare(list);
      const flat = area.rows === 1 || area.columns === 1;
      const acrossFirst = area.columns > area.rows;
      const keys = flat ? area : cut(area, acrossFirst ? 1 : 0, acrossFirst ? 0 : 1);
      const place = sortedPlace(wanted, keys.cells, 1);
      if (place < 0) return NA;
      if (results !== undefined) return index(at, results, place + 1, undefined);
      if (flat) return area.cells[place] ?? null;
      return acrossFirst
        ? (area.cells[(area.rows - 1) * area.columns + place] ?? null)
        : (area.cells[(place + 1) * area.columns - 1] ?? null);
    },
    true
  ),
  ROW: edges(
    (region) => region.top + 1,
    (at) => at.row + 1
  ),
  COLUMN: edges(
    (region) => region.left + 1,
    (at) => at.column + 1
  ),
  ROWS: extent((area) => area.rows),
  COLUMNS: extent((area) => area.columns),
  ADDRESS: entry(
    "n n n? v? t?",
    (_at, row: number, column: number, kind = 1, style: Value = true, sheet?: string) => {
      if (row < 1 || column < 1 || style === false || style === 0) return VALUE;
      const columnMark = kind === 1 || kind === 3 ? "$" : "";
      const rowMark = kind === 1 || kind === 2 ? "$" : "";
      const cell = `${columnMark}${columnLetters(Math.trunc(column) - 1)}${rowMark}${Math.trunc(row)}`;
      return sheet === undefined ? cell : `${quoteSheet(sheet)}!${cell}`;
    }
  ),
  /** The friendly text; the link itself is the host's affair. */
  HYPERLINK: entry("t s?", (_at, address: string, shown?: Value) => shown ?? address),
};
