// A copy as a workbook that is pleasant to open: one accent, tiles, tables with filters, States in words and quiet colours, pages
// that print. A book of its own, made of nothing but the copy: no names, no formulas, no properties, no hidden sheet.
import { defaultStyle } from "../../files/book";
import type { Area, Book, BookCell, BookSheet, BookStyle, BookTable } from "../../files/book";
import { colors, dateFormat, shareFormat, stateColorsOf } from "../../schema/sheets/look";
import type { Copy, CopyCell, CopyColumn, CopyForm, CopySheet, CopyTable } from "./copy-sheet";
import { isState, plain } from "./copy-sheet";

/** Rows and columns are 0-based, as in a book. Column A is a narrow margin. */
const left = 1;
const tilesRow = 4;
/** Columns of texts this wide and wider break their lines. */
const wrapFrom = 36;
const barColor = "#9CC7CB";
const ruled: BookStyle["borders"] = { bottom: { style: "hair", color: colors.line } };

interface Pen {
  readonly cells: BookCell[];
  readonly style: (look: Partial<BookStyle>) => number;
  /** A name that no table of the copy has; it says nothing. */
  readonly tableName: () => string;
}

export function layOut(copy: Copy): Book {
  const styles: BookStyle[] = [defaultStyle];
  const known = new Map<string, number>();
  const style = (look: Partial<BookStyle>): number => {
    const key = JSON.stringify(look);
    const index = known.get(key) ?? styles.push({ ...defaultStyle, ...look }) - 1;
    known.set(key, index);
    return index;
  };
  let lists = 0;
  const tableName = (): string => `List${++lists}`;
  const sheets = copy.sheets.map((sheet) => sheetOf(copy, sheet, { style, tableName }));
  return { sheets, names: [], styles, activeSheet: 0 };
}

function sheetOf(copy: Copy, sheet: CopySheet, shared: Omit<Pen, "cells">): BookSheet {
  const { share } = copy.words;
  const pen: Pen = { ...shared, cells: [] };
  writeHead(pen, copy, share.sheets[sheet.id].title);
  sheet.tiles.forEach(({ id, count }, index) => writeTile(pen, index, count, share.tiles[id]));
  const tables: BookTable[] = [];
  const heights: BookSheet["rows"][number][] = [];
  const bars: Area[] = [];
  let row = tilesRow + (sheet.tiles.length > 0 ? 3 : 0);
  const firstHeader = row + (sheet.tables[0]?.title ? 1 : 0);
  for (const table of sheet.tables) {
    const placed = writeTable(pen, table, row);
    tables.push(...placed.tables);
    heights.push(...placed.heights);
    bars.push(...placed.bars);
    row = placed.next + 1;
  }
  for (const note of sheet.notes)
    put(pen, row++, left, note, { italic: true, color: colors.quiet, vertical: "center" });
  const [only] = sheet.tables;
  const isList = sheet.tables.length === 1 && only?.isList === true;
  return {
    name: share.sheets[sheet.id].tab,
    visibility: "visible",
    tabColor: sheet.id === "about" ? "#8FA6AD" : colors.accent,
    showGridlines: false,
    cells: [...pen.cells].sort((a, b) => a.row - b.row || a.column - b.column),
    columns: widthsOf(sheet),
    rows: [
      { index: 0, height: 32, hidden: false },
      ...(sheet.tiles.length > 0 ? [{ index: tilesRow, height: 30, hidden: false }] : []),
      ...heights,
    ],
    merges: [],
    freeze: isList ? { rows: firstHeader + 1, columns: 2 } : null,
    tables,
    validations: [],
    conditionalFormats: bars.map((area, index) => ({
      ...{ areas: [area], priority: index + 1, stopIfTrue: false },
      ...{ kind: "dataBar", color: barColor, min: 0, max: 1 },
    })),
    page: {
      ...{ landscape: true, fitToWidth: true, paper: 9, centerHorizontally: true },
      margins: { top: 40, bottom: 44, left: 32, right: 32, header: 20, footer: 22 },
      footer: { left: "Aimline", center: "", right: "&P / &N" },
      ...(isList && { titleRows: [firstHeader, firstHeader] }),
    },
  };
}

function writeHead(pen: Pen, { words, asOf, madeFor }: Copy, title: string): void {
  const label = { color: colors.quiet, bold: true };
  put(pen, 0, left, title, { bold: true, fontSize: 20, color: colors.accent, vertical: "center" });
  put(pen, 1, left, words.share.valuesOnly, { italic: true, color: colors.quiet });
  put(pen, 2, left, words.workbook.home.asOf, label);
  const said = { bold: true, color: colors.ink, horizontal: "left" } as const;
  put(pen, 2, left + 1, asOf, { ...said, numberFormat: dateFormat });
  if (madeFor === null) return;
  put(pen, 2, left + 2, words.share.madeFor, { ...label, horizontal: "right" });
  put(pen, 2, left + 3, madeFor, { ...said, indent: 1 });
}

function writeTile(pen: Pen, index: number, count: number, name: string): void {
  const tile = { fill: colors.tile, indent: 1, horizontal: "left" } as const;
  const number = { ...tile, bold: true, fontSize: 20, vertical: "center" } as const;
  put(pen, tilesRow, left + index, count, { ...number, color: colors.accent });
  put(pen, tilesRow + 1, left + index, name, { ...tile, fontSize: 9, color: colors.quiet });
}

interface PlacedTable {
  readonly tables: readonly BookTable[];
  readonly heights: BookSheet["rows"];
  /** Where progress is drawn as bars too. */
  readonly bars: readonly Area[];
  /** The first free row. */
  readonly next: number;
}

function writeTable(pen: Pen, table: CopyTable, from: number): PlacedTable {
  let row = from;
  if (table.title !== null) {
    const section = { bold: true, fontSize: 13, color: colors.accent };
    put(pen, row++, left, table.title, section);
  }
  const header = row;
  table.columns.forEach((column, index) => {
    const look = { fill: colors.accent, color: colors.onAccent, bold: true, wrap: true } as const;
    put(pen, header, left + index, column.header, {
      ...look,
      ...{ vertical: "center", horizontal: alignOf(column.form) },
      ...(column.form !== "day" && { indent: 1 }),
    });
  });
  if (table.rows.length === 0) {
    put(pen, header + 1, left, table.whenEmpty, { italic: true, color: colors.quiet });
    return { tables: [], bars: [], heights: [], next: header + 2 };
  }
  table.rows.forEach((cells, at) => {
    const isTotal = table.hasTotal === true && at === table.rows.length - 1;
    cells.forEach((cell, index) => {
      const column = table.columns[index];
      if (column !== undefined)
        put(pen, header + 1 + at, left + index, plain(cell), cellLook(cell, column, isTotal));
    });
  });
  const bottom = header + table.rows.length;
  const right = left + table.columns.length - 1;
  return {
    tables: table.isList
      ? [listOf(table, { top: header, left, bottom, right }, pen.tableName())]
      : [],
    bars: table.columns.flatMap(({ form }, index) =>
      form === "share" && index === table.columns.findIndex((one) => one.form === "share")
        ? [{ top: header + 1, bottom, left: left + index, right: left + index }]
        : []
    ),
    heights: [
      { index: header, height: 24, hidden: false },
      ...table.rows.map((cells, at) => ({
        ...{ index: header + 1 + at, hidden: false },
        height:
          6 + lineHeight * Math.max(...cells.map((cell, i) => linesOf(cell, table.columns[i]))),
      })),
    ],
    next: bottom + 1,
  };
}

function listOf({ columns }: CopyTable, area: Area, name: string): BookTable {
  return {
    ...{ name, area, hasHeaders: true, hasTotals: false, style: null },
    ...{ bandedRows: false, showFilter: true },
    columns: columns.map(({ header }) => ({ name: header })),
  };
}

function cellLook(cell: CopyCell, { form, width }: CopyColumn, isTotal: boolean) {
  const look: Partial<BookStyle> = {
    ...{ color: colors.ink, borders: ruled, vertical: "center", horizontal: alignOf(form) },
    ...(form === "day" ? { numberFormat: dateFormat } : { indent: 1 }),
    ...(form === "share" && { numberFormat: shareFormat }),
    ...(form === "text" && width >= wrapFrom && { wrap: true }),
  };
  if (isState(cell)) {
    const { ink, ground } = stateColorsOf(cell.state);
    return { ...look, color: ink, fill: ground };
  }
  return isTotal ? { ...look, bold: true, fill: colors.tile } : look;
}

/** Points. */
const lineHeight = 15;

/** Lines that a text takes in its column, each somewhat shorter than the column is wide. */
function linesOf(cell: CopyCell, column: CopyColumn | undefined): number {
  const text = plain(cell);
  if (typeof text !== "string" || column === undefined || column.width < wrapFrom) return 1;
  const lines = text.split("\n").map((line) => Math.ceil((line.length * 1.15) / column.width));
  // Excel's highest row has 409 points.
  return Math.min(
    26,
    Math.max(
      1,
      lines.reduce((sum, count) => sum + Math.max(1, count), 0)
    )
  );
}

function alignOf(form: CopyForm): BookStyle["horizontal"] {
  if (form === "day") return "center";
  return form === "number" || form === "count" || form === "share" ? "right" : "left";
}

function put(
  { cells, style }: Pen,
  row: number,
  column: number,
  value: BookCell["value"],
  look: Partial<BookStyle>
): void {
  // Text that Excel would take for a formula when somebody edits the cell stays text.
  const quotePrefix = typeof value === "string" && /^[=+\-@]/.test(value);
  cells.push({ row, column, value, style: style(quotePrefix ? { ...look, quotePrefix } : look) });
}

/** The widest column of any table at each place. */
function widthsOf({ tables }: CopySheet): BookSheet["columns"] {
  const widths = tables.reduce<readonly number[]>(
    (so, { columns }) =>
      Array.from({ length: Math.max(so.length, columns.length) }, (_, index) =>
        Math.max(so[index] ?? 0, columns[index]?.width ?? 0)
      ),
    []
  );
  return [2, ...widths].map((width, index) => ({ index, width, hidden: false }));
}
