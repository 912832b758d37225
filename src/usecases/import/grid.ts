// A foreign sheet as a grid of cells, the same for a workbook and a file of text: what is shown, and of which nature it is.
// Nothing is interpreted here beyond a number format.
import type { Area, Book, BookCell, BookSheet, BookStyle } from "../../files/book";
import { readDay } from "../read-day";
import { readNumber } from "../read-number";
import type { GridEnd } from "./grid-end";
import { gridEnd } from "./grid-end";

export type CellNature = "text" | "number" | "percent" | "date" | "yesNo" | "error";

export interface GridCell {
  readonly text: string;
  readonly nature: CellNature;
  readonly isBold: boolean;
}

/** Rows and columns count from 0. */
export interface Grid {
  /** Null for a file of text. */
  readonly name: string | null;
  readonly isHidden: boolean;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly cells: ReadonlyMap<string, GridCell>;
  readonly merges: readonly Area[];
  readonly hiddenColumns: ReadonlySet<number>;
  /** Areas of Excel tables, header row and body, without totals. */
  readonly tables: readonly Area[];
  /** Cells too far away to be looked at; null where all are. */
  readonly beyond: GridEnd["beyond"];
}

/** The cell that stands there; the covered cells of a merge are blank. */
export function cellAt(grid: Grid, row: number, column: number): GridCell | null {
  return grid.cells.get(`${row},${column}`) ?? null;
}

export function textOf(grid: Grid, row: number, column: number): string {
  return cellAt(grid, row, column)?.text ?? "";
}

/** The merge that covers a cell, null where there is none. */
export function mergeAt(grid: Grid, row: number, column: number): Area | null {
  return (
    grid.merges.find(
      ({ top, left, bottom, right }) =>
        row >= top && row <= bottom && column >= left && column <= right
    ) ?? null
  );
}

/** What a reader sees in a cell: that of the merge which covers it, too. */
export function seenAt(grid: Grid, row: number, column: number): GridCell | null {
  const own = cellAt(grid, row, column);
  if (own !== null) return own;
  const merge = mergeAt(grid, row, column);
  return merge === null ? null : cellAt(grid, merge.top, merge.left);
}

export function gridsOf(book: Book): readonly Grid[] {
  return book.sheets.map((sheet) => gridOf(sheet, book.styles));
}

function gridOf(sheet: BookSheet, styles: readonly BookStyle[]): Grid {
  const filled = sheet.cells.filter(({ value }) => !isBlank(value));
  const { rowCount, columnCount, beyond } = gridEnd(filled);
  const cells = new Map<string, GridCell>();
  for (const cell of filled) {
    if (cell.row >= rowCount || cell.column >= columnCount) continue;
    const read = readCell(cell, styles[cell.style ?? 0]);
    if (read !== null) cells.set(`${cell.row},${cell.column}`, read);
  }
  return {
    name: sheet.name,
    isHidden: sheet.visibility !== "visible",
    rowCount,
    columnCount,
    beyond,
    cells,
    merges: sheet.merges,
    hiddenColumns: new Set(sheet.columns.filter(({ hidden }) => hidden).map(({ index }) => index)),
    tables: sheet.tables
      .filter(
        ({ hasHeaders, area }) => hasHeaders && area.top < rowCount && area.left < columnCount
      )
      .map(({ area, hasTotals }) => ({
        ...area,
        bottom: Math.min(area.bottom - (hasTotals ? 1 : 0), rowCount - 1),
        right: Math.min(area.right, columnCount - 1),
      })),
  };
}

function isBlank(value: BookCell["value"]): boolean {
  return value === null || (typeof value === "string" && value.trim() === "");
}

function readCell({ value }: BookCell, style: BookStyle | undefined): GridCell | null {
  if (value === null || value === "") return null;
  const isBold = style?.bold ?? false;
  if (typeof value === "boolean")
    return { text: value ? "TRUE" : "FALSE", nature: "yesNo", isBold };
  if (typeof value === "object") return { text: value.error, nature: "error", isBold };
  if (typeof value === "number")
    return { text: String(value), nature: natureOfFormat(style?.numberFormat ?? ""), isBold };
  const text = value.trim();
  return text === "" ? null : { text: value, nature: natureOfText(text), isBold };
}

function natureOfFormat(format: string): CellNature {
  const bare = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "");
  if (/[dmy年月日]/i.test(bare) && !/general/i.test(bare)) return "date";
  return bare.includes("%") ? "percent" : "number";
}

const months =
  /\b(jan|feb|f[ée]v|mar|m[äa]r|apr|avr|abr|mai|may|jun|juin|jul|juil|aug|ao[uû]t|ago|sep|set|oct|okt|out|nov|dec|d[ée]c|dez|dic|ene)[a-zéûä.]*\b/i;

/** What people type where a spreadsheet would hold a number or a day. */
export function natureOfText(text: string): CellNature {
  if (readDay(text, "dmy").kind === "day" || readDay(text, "mdy").kind === "day") return "date";
  if (/^\d{1,2}[-/.]\d{1,2}[-/.]\d{2}$/.test(text)) return "date";
  if (/^\d{4}年\d{1,2}月(\d{1,2}日)?$/.test(text)) return "date";
  if (text.length <= 24 && /\d/.test(text) && months.test(text) && !/[:;?]/.test(text))
    return "date";
  if (/^[-+<>≤≥]?\s*\d+([.,]\d+)?\s*%$/.test(text)) return "percent";
  return readNumber(text, ",").kind === "none" ? "text" : "number";
}

/** Rows of a file of text. */
export function gridOfRows(rows: readonly (readonly string[])[]): Grid {
  const cells = new Map<string, GridCell>();
  rows.forEach((row, r) =>
    row.forEach((text, c) => {
      if (text.trim() !== "")
        cells.set(`${r},${c}`, { text, nature: natureOfText(text.trim()), isBold: false });
    })
  );
  return {
    name: null,
    isHidden: false,
    rowCount: rows.length,
    columnCount: rows.reduce((widest, row) => Math.max(widest, row.length), 0),
    cells,
    merges: [],
    hiddenColumns: new Set(),
    tables: [],
    beyond: null,
  };
}
