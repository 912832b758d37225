// Rows of a sheet part → cells: values, formulas in user form, cached results. Dates stay the numbers that they are.
import type { BookCell, BookError, BookTable, BookValue } from "../book";
import { damagedWorkbook } from "../file-error";
import { columnIndex, lastColumn, lastRow, parseArea } from "./cell-address";
import { looksIntoOtherWorkbook, toUserFormula } from "./file-formula";
import type { RichTexts } from "./rich-texts";
import type { ReadStrings } from "./shared-strings";
import { readOutline, type Outline } from "./outline";
import { formulaShifter } from "./shifted-formula";
import { tableAt } from "./write-cells";
import { fromFileText } from "./xml-text";
import { child, flag, numberOf, type XmlElement } from "./xml-tree";

export interface CellReading {
  readonly strings: ReadStrings;
  readonly tables: readonly BookTable[];
  /** Cell metadata numbers (1-based) that mean "dynamic array". */
  readonly spillMetadata: ReadonlySet<number>;
  /** Days to add to a constant with this style: 1462 for dates of the 1904 count, else 0. */
  readonly dateShift: (style: number) => number;
  readonly lose: (what: string) => void;
}

export interface ReadRow extends Outline {
  readonly index: number;
  readonly height: number | null;
  readonly hidden: boolean;
  readonly style?: number;
}

/** A shared formula where it is written, and how it reads in each table (null: in none) that it reaches into. */
interface SharedText {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  readonly tables: Map<string | null, ((rows: number, columns: number) => string) | null>;
}

const errors: ReadonlySet<string> = new Set<BookError>([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
]);

const inlineFormats = "formats of single words in a cell (the words stay)";

/** A reader of successive <row> elements. Shared formulas are told from the first cell that carries their text. */
export function rowReader(
  reading: CellReading,
  cells: BookCell[],
  rows: ReadRow[],
  rich: RichTexts
): (row: XmlElement) => void {
  const shared = new Map<string, SharedText>();
  let nextRow = 0;

  const formulaOf = (element: XmlElement, row: number, column: number): string | undefined => {
    const type = element.attributes["t"];
    const text = fromFileText(element.text);
    if (type === "dataTable") {
      reading.lose("what-if data tables");
      return undefined;
    }
    if (type === "shared") {
      const key = element.attributes["si"] ?? "";
      if (text !== "") shared.set(key, { text, row, column, tables: new Map() });
      const first = shared.get(key);
      return first === undefined ? undefined : sharedAt(first, row, column);
    }
    return text === "" ? undefined : userFormula(text, row, column);
  };

  const userFormula = (text: string, row: number, column: number): string | undefined => {
    if (looksIntoOtherWorkbook(text)) {
      reading.lose("links to other workbooks (their last values stay)");
      return undefined;
    }
    return toUserFormula(text, tableAt(reading.tables, row, column)?.name ?? null);
  };

  const sharedAt = (first: SharedText, row: number, column: number): string | undefined => {
    const table = tableAt(reading.tables, row, column)?.name ?? null;
    let shifter = first.tables.get(table);
    if (shifter === undefined) {
      const formula = userFormula(first.text, row, column);
      shifter = formula === undefined ? null : formulaShifter(formula);
      first.tables.set(table, shifter);
    }
    return shifter?.(row - first.row, column - first.column);
  };

  return (row) => {
    const rowIndex = inGrid((numberOf(row, "r") ?? nextRow + 1) - 1, lastRow);
    nextRow = rowIndex + 1;
    const height = numberOf(row, "ht");
    const hidden = flag(row, "hidden");
    const isSized = height !== undefined && flag(row, "customHeight");
    const rowStyle = flag(row, "customFormat") ? numberOf(row, "s") : undefined;
    const outline = readOutline(row);
    if (isSized || hidden || rowStyle !== undefined || Object.keys(outline).length > 0) {
      rows.push({
        index: rowIndex,
        height: isSized ? height : null,
        hidden,
        ...(rowStyle === undefined ? {} : { style: rowStyle }),
        ...outline,
      });
    }
    let nextColumn = 0;
    for (const element of row.children) {
      if (element.name !== "c") continue;
      const letters = /^[A-Za-z]+/.exec(element.attributes["r"] ?? "")?.[0];
      const column = inGrid(letters === undefined ? nextColumn : columnIndex(letters), lastColumn);
      nextColumn = column + 1;
      const style = numberOf(element, "s") ?? 0;
      const f = child(element, "f");
      const formula = f === undefined ? undefined : formulaOf(f, rowIndex, column);
      const value = valueOf(element, reading, style);
      if (element.attributes["t"] === "s") rich.meet(Number(child(element, "v")?.text));
      else if (hasFormats(child(element, "is"))) reading.lose(inlineFormats);
      const area =
        f?.attributes["t"] === "array" ? parseArea(f.attributes["ref"] ?? "") : undefined;
      // A cell without content, formula and format says nothing.
      if (value === null && formula === undefined && style === 0) continue;
      const shift =
        formula === undefined && typeof value === "number" ? reading.dateShift(style) : 0;
      cells.push({
        row: rowIndex,
        column,
        value: shift === 0 ? value : (value as number) + shift,
        ...(formula === undefined ? {} : { formula }),
        ...(style === 0 ? {} : { style }),
        ...(formula === undefined || area === undefined
          ? {}
          : { array: { area, spills: reading.spillMetadata.has(numberOf(element, "cm") ?? 0) } }),
      });
    }
  };
}

function inGrid(index: number, last: number): number {
  if (Number.isInteger(index) && index >= 0 && index <= last) return index;
  throw damagedWorkbook("a cell outside of Excel's grid");
}

/** Text of a string item: its own, or that of its runs; a reading aid for Japanese is not part of it. */
export function itemText(item: XmlElement): string {
  let text = "";
  for (const part of item.children) {
    if (part.name === "t") text += part.text;
    else if (part.name === "r") text += child(part, "t")?.text ?? "";
  }
  return fromFileText(text);
}

/** Whether single words of a string item have formats of their own. */
export function hasFormats(item: XmlElement | undefined): boolean {
  return (item?.children ?? []).some(
    (part) => part.name === "r" && child(part, "rPr") !== undefined
  );
}

function valueOf(element: XmlElement, reading: CellReading, style: number): BookValue {
  const text = child(element, "v")?.text;
  switch (element.attributes["t"]) {
    case "s":
      return text === undefined ? null : (reading.strings.texts[Number(text)] ?? "");
    case "str":
      return fromFileText(text ?? "");
    case "inlineStr": {
      const item = child(element, "is");
      return item === undefined ? null : itemText(item);
    }
    case "b":
      return text === undefined ? null : text.trim() === "1" || text.trim() === "true";
    case "e":
      return text === undefined
        ? null
        : { error: (errors.has(text) ? text : "#VALUE!") as BookError };
    case "d":
      // Counted from 1900 whatever the workbook's count: the shift for dates of 1904 is taken off again.
      return text === undefined
        ? null
        : (Date.parse(text.endsWith("Z") ? text : `${text}Z`) - Date.UTC(1899, 11, 30)) /
            86_400_000 -
            reading.dateShift(style);
    default:
      return text === undefined || text.trim() === "" ? null : Number(text);
  }
}
