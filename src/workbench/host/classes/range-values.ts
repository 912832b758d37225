// Range: the scalars that hold contents, formats of numbers and the range's place.
import type { Area } from "../../../files/book";
import {
  addressOf,
  cellKey,
  heightOf,
  maxColumns,
  maxRows,
  quotedSheet,
  widthOf,
} from "../address";
import { HostError, invalidArgument } from "../host-error";
import type { Members } from "../protocol/host-class";
import { formulaOrLiteral, plainValue, refreshed, textAt } from "../state/contents";
import { restyle } from "../state/styles";
import type { CellRange } from "../state/workbook";
import { styleOf } from "../state/workbook";
import { blockFor, checkShape, writeBlock } from "../state/write";
import { hyperlinkOf, setHyperlink } from "./hyperlink";
import { sectionsOf } from "../display/number-format";
import { notModelled } from "../host-error";
import { writeOneFormula } from "../state/fill";

/** Resource limits page of the Office add-ins documentation: five million cells in one read. */
const mostCellsRead = 5000000;

export const rangeValues: Members<CellRange> = {
  scalars: {
    Address: { get: ({ sheet, area }) => `${quotedSheet(sheet.name)}!${addressOf(area)}` },
    AddressLocal: { get: ({ sheet, area }) => `${quotedSheet(sheet.name)}!${addressOf(area)}` },
    RowIndex: { get: ({ area }) => area.top },
    ColumnIndex: { get: ({ area }) => area.left },
    RowCount: { get: ({ area }) => heightOf(area) },
    ColumnCount: { get: ({ area }) => widthOf(area) },
    CellCount: {
      get: ({ area }) =>
        heightOf(area) * widthOf(area) > 2147483647 ? -1 : heightOf(area) * widthOf(area),
    },
    IsEntireColumn: { get: ({ area }) => heightOf(area) === maxRows },
    IsEntireRow: { get: ({ area }) => widthOf(area) === maxColumns },
    Values: {
      get: ({ workbook, sheet, area }) => {
        const { calculation } = refreshed(workbook);
        return cellsOf(area, (row, column) =>
          plainValue(calculation.valueAt(sheet.id, row, column))
        );
      },
      set: write,
    },
    Formulas: {
      get: ({ workbook, sheet, area }) =>
        cellsOf(area, (row, column) => formulaOrLiteral(workbook, sheet, row, column)),
      set: write,
    },
    Text: {
      get: ({ workbook, sheet, area }) =>
        cellsOf(area, (row, column) => textAt(workbook, sheet, row, column)),
    },
    ValueTypes: {
      get: ({ workbook, sheet, area }) => {
        const { calculation } = refreshed(workbook);
        return cellsOf(area, (row, column) =>
          valueType(calculation.valueAt(sheet.id, row, column))
        );
      },
    },
    NumberFormat: {
      get: ({ workbook, sheet, area }) =>
        cellsOf(area, (row, column) => styleOf(workbook, sheet, cellKey(row, column)).numberFormat),
      set: setNumberFormat,
    },
    Hyperlink: { get: hyperlinkOf, set: setHyperlink },
    Hidden: { get: (range) => both(lineHidden(range, "rows"), lineHidden(range, "columns")) },
    RowHidden: {
      get: (range) => lineHidden(range, "rows"),
      set: (range, value) => setLinesHidden(range, "rows", value),
    },
    ColumnHidden: {
      get: (range) => lineHidden(range, "columns"),
      set: (range, value) => setLinesHidden(range, "columns", value),
    },
  },
  methods: {
    _ValidateArraySize: ({ area }, [rows, columns]) => {
      if (rows === heightOf(area) && columns === widthOf(area)) return;
      checkShape([], heightOf(area), widthOf(area));
    },
  },
};

function write({ workbook, sheet, area }: CellRange, value: unknown): void {
  const isOne = heightOf(area) * widthOf(area) === 1;
  if (typeof value === "string" && value.startsWith("=") && !isOne)
    return writeOneFormula(workbook, sheet, area, value);
  if (!Array.isArray(value) && heightOf(area) * widthOf(area) > mostCellsRead)
    throw notModelled("Range.values of a whole sheet, row or column");
  writeBlock(workbook, sheet, area.top, area.left, blockFor(workbook, sheet, area, value, "mdy"));
}

function cellsOf<V>(
  area: Area,
  read: (row: number, column: number) => V
): readonly (readonly V[])[] {
  if (heightOf(area) * widthOf(area) > mostCellsRead) {
    throw new HostError(
      "ResponsePayloadSizeLimitExceeded",
      `One read has at most ${mostCellsRead} cells; this range has more.`
    );
  }
  const rows: V[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const line: V[] = [];
    for (let column = area.left; column <= area.right; column++) line.push(read(row, column));
    rows.push(line);
  }
  return rows;
}

function valueType(value: ReturnType<CellRange["workbook"]["calculation"]["valueAt"]>): string {
  if (value === null) return "Empty";
  if (typeof value === "object") return "Error";
  return typeof value === "number" ? "Double" : typeof value === "boolean" ? "Boolean" : "String";
}

function setNumberFormat({ workbook, sheet, area }: CellRange, given: unknown): void {
  if (given === null || given === undefined) throw invalidArgument("null is no number format.");
  if (!Array.isArray(given)) {
    const numberFormat = formatArgument(given);
    restyle(workbook, sheet, area, (style) => ({ ...style, numberFormat }));
    return;
  }
  checkShape(given, heightOf(area), widthOf(area));
  for (const [i, line] of (given as readonly (readonly unknown[])[]).entries()) {
    for (const [j, each] of line.entries()) {
      if (each === null) continue;
      const numberFormat = formatArgument(each);
      const [row, column] = [area.top + i, area.left + j];
      restyle(workbook, sheet, { top: row, left: column, bottom: row, right: column }, (style) => ({
        ...style,
        numberFormat,
      }));
    }
  }
}

/** "" resets to General. A format the host cannot display is refused at once, not when it is shown. */
function formatArgument(given: unknown): string {
  if (typeof given !== "string")
    throw invalidArgument(`a number format is a text, not ${JSON.stringify(given)}.`);
  sectionsOf(given);
  return given === "" ? "General" : given;
}

function lineHidden({ sheet, area }: CellRange, axis: "rows" | "columns"): boolean | null {
  const [low, high] = axis === "rows" ? [area.top, area.bottom] : [area.left, area.right];
  let hidden = 0;
  for (const [index, line] of sheet[axis])
    if (line.hidden && index >= low && index <= high) hidden++;
  if (hidden === 0) return false;
  return hidden === high - low + 1 ? true : null;
}

function both(rows: boolean | null, columns: boolean | null): boolean | null {
  return rows === true || columns === true
    ? true
    : rows === null || columns === null
      ? null
      : false;
}

function setLinesHidden(
  { sheet, area }: CellRange,
  axis: "rows" | "columns",
  value: unknown
): void {
  if (typeof value !== "boolean") throw invalidArgument("hidden is true or false.");
  const [low, high] = axis === "rows" ? [area.top, area.bottom] : [area.left, area.right];
  if (high - low > 100000) throw notModelled(`hiding ${high - low + 1} ${axis}`);
  for (let index = low; index <= high; index++) {
    const line = sheet[axis].get(index);
    if (line !== undefined) line.hidden = value;
    else if (value) sheet[axis].set(index, { size: null, hidden: true, style: 0 });
  }
}
