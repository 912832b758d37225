// A coach's workbook as rows, read from the value of its file: nothing is calculated, and the hidden workings are not even looked at.
// Tables and columns are found as in an open workbook, by hidden names and then by headers, whatever version wrote them.
import type { Area, Book, BookName, BookValue } from "../../files/book";
import { readXlsx } from "../../files/xlsx/read-xlsx";
import { keptContent } from "../../gateway/cell-text";
import { parseCell } from "../../schema/address";
import { languageAmong } from "../../schema/language";
import { outlineOf } from "../../schema/outline";
import { recognise } from "../../schema/recognise";
import type { Recognised } from "../../schema/recognise";
import { parseCellReference } from "../../schema/reference";
import { sheetMark } from "../../schema/spec";
import type { CellContent, WorkbookSpec } from "../../schema/spec";
import type { Catalogue } from "../../text/catalogue";
import { english } from "../../text/en";
import { everyLanguage } from "../../text/speak";
import { schemaCell, namedSchema, schemaVersion } from "../../schema/version";
import { everySheet } from "../../schema/workbook";

export interface ReadRow {
  /** Row number of the sheet, from 1. */
  readonly row: number;
  /** Column id → what stands there; blanks are left out. */
  readonly cells: Readonly<Partial<Record<string, CellContent>>>;
}

export interface ReadTable {
  /** The tab, as it is called there. */
  readonly sheet: string;
  readonly rows: readonly ReadRow[];
}

export interface ReadWorkbook {
  readonly words: Catalogue;
  readonly tables: ReadonlyMap<string, ReadTable>;
}

export type NotRead =
  { readonly why: "notOurs" | "newer" } | { readonly why: "lostTable"; readonly table: string };

/** Without these there is nothing to take, or half of it. */
const needed = ["Plans", "Measures", "CheckIns", "Actions"] as const;

/** @throws FileError for what is no readable workbook */
export async function readWorkbook(bytes: Uint8Array): Promise<ReadWorkbook | NotRead> {
  return workbookOf(await readXlsx(bytes, { leavesOut: isWorkings }), await everyLanguage());
}

function isWorkings(sheet: string, names: readonly BookName[]): boolean {
  const mark = names.find(({ name }) => name === sheetMark("Workings"))?.formula ?? "";
  return parseCellReference(mark)?.sheet.toLowerCase() === sheet.toLowerCase();
}

/** `languages`: those that the workbook may be in. */
export function workbookOf(book: Book, languages: readonly Catalogue[]): ReadWorkbook | NotRead {
  const names = new Map(
    book.names.filter(({ scope }) => scope === null).map(({ name, formula }) => [name, formula])
  );
  const { words, recognised } = inItsLanguage(book, names, languages);
  const schema = namedSchema(names) ?? listedSchema(book, names);
  if (schema !== null && schema > schemaVersion) return { why: "newer" };
  const there = needed.filter((id) => recognised.tables.has(id));
  if (there.length === 0 && schema === null) return { why: "notOurs" };
  const lost = needed.find((id) => !recognised.tables.has(id));
  if (lost !== undefined) return { why: "lostTable", table: words.workbook.sheets[lost].tab };
  return { words, tables: rowsOf(book, recognised, inputsOf(specIn(words))) };
}

/** The wanted workbook of a language, made once. */
const specs = new Map<Catalogue, WorkbookSpec>();

function specIn(words: Catalogue): WorkbookSpec {
  const spec = specs.get(words) ?? everySheet(words);
  specs.set(words, spec);
  return spec;
}

function inItsLanguage(
  book: Book,
  names: ReadonlyMap<string, string>,
  languages: readonly Catalogue[]
) {
  const tables = book.sheets.flatMap((sheet) =>
    sheet.tables.map(({ name, columns }) => ({
      name,
      sheetName: sheet.name,
      headers: columns.map((column) => column.name),
    }))
  );
  const found = { sheets: book.sheets.map(({ name }) => ({ name })), tables, names };
  const read = (words: Catalogue) => ({
    words,
    recognised: recognise(outlineOf(specIn(words)), found),
  });
  const first = read(english);
  const said = languageAmong(languages, {
    ...{ sheets: [], otherTables: [], names },
    tables: [...first.recognised.tables].map(([id, { name, sheetName, headers, columnIds }]) => ({
      ...{ id, name, sheetName, anchor: "A1", rowCount: 0, isBlank: true },
      columns: headers.map((header, index) => ({ id: columnIds[index] ?? null, header, index })),
    })),
  });
  if (said === english) return first;
  if (said !== null) return read(said);
  const others = languages.filter((words) => words !== english).map(read);
  return others.find(({ recognised }) => recognised.tables.size > 0) ?? first;
}

function listedSchema(book: Book, names: ReadonlyMap<string, string>): number | null {
  const mark = parseCellReference(names.get(sheetMark("Lists")) ?? "")?.sheet;
  const lists = book.sheets.find(({ name }) => name === mark);
  const { row, column } = parseCell(schemaCell);
  const cell = lists?.cells.find((one) => one.row === row - 1 && one.column === column - 1);
  return typeof cell?.value === "number" ? cell.value : null;
}

/** Table id → the columns that people fill in. */
function inputsOf({ sheets }: WorkbookSpec): ReadonlyMap<string, ReadonlySet<string>> {
  const tables = sheets.flatMap((sheet) => sheet.tables);
  return new Map(
    tables.map(({ id, columns }) => [
      id,
      new Set(columns.filter(({ formula }) => formula === undefined).map((column) => column.id)),
    ])
  );
}

function rowsOf(
  book: Book,
  { tables }: Recognised,
  inputs: ReadonlyMap<string, ReadonlySet<string>>
): ReadonlyMap<string, ReadTable> {
  const result = new Map<string, ReadTable>();
  for (const [id, { name, sheetName, columnIds }] of tables) {
    const sheet = book.sheets.find((one) => one.name === sheetName);
    const table = sheet?.tables.find((one) => one.name === name);
    if (sheet === undefined || table === undefined) continue;
    const { top, left, bottom } = table.area;
    const body: Area = {
      ...table.area,
      top: top + (table.hasHeaders ? 1 : 0),
      bottom: bottom - (table.hasTotals ? 1 : 0),
    };
    const rows = new Map<number, Record<string, CellContent>>();
    for (const { row, column, value } of sheet.cells) {
      const columnId = columnIds[column - left] ?? null;
      if (row < body.top || row > body.bottom || column < left) continue;
      if (columnId === null || inputs.get(id)?.has(columnId) !== true) continue;
      const content = contentOf(value);
      if (content === null) continue;
      const cells = rows.get(row) ?? {};
      cells[columnId] = content;
      rows.set(row, cells);
    }
    const inOrder = [...rows].sort(([a], [b]) => a - b);
    result.set(id, {
      sheet: sheetName,
      rows: inOrder.map(([row, cells]) => ({ row: row + 1, cells })),
    });
  }
  return result;
}

/** Text as a cell of ours will hold it, so that what was written once is found the same. An error counts as nothing. */
function contentOf(value: BookValue): CellContent {
  const content = typeof value === "object" ? null : keptContent(value);
  return content === "" ? null : content;
}
