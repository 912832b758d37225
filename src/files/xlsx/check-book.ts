// What Excel would refuse to open, or would open only after a repair, said before a file is written.
// Limits: "Excel specifications and limits" and "Rename a worksheet" at support.microsoft.com.
import type { Area, Book, BookCell, BookSheet, BookTable } from "../book";
import { FileError } from "../file-error";
import { areaAddress, cellAddress, lastColumn, lastRow } from "./cell-address";

const longestText = 32_767;
const longestFormula = 8_192;
const mostHyperlinks = 65_530;

/** Throws FileError naming the place and the mend. */
export function checkBook(book: Book): void {
  if (!book.sheets.some((sheet) => sheet.visibility === "visible"))
    throw new FileError("The workbook has no visible sheet: show one.");
  if (book.sheets[book.activeSheet]?.visibility !== "visible") {
    throw new FileError(
      `The sheet to be shown first (number ${book.activeSheet + 1}) is hidden or missing: choose a visible one.`
    );
  }
  const sheetNames = new Set<string>();
  const tableNames = new Set<string>();
  for (const sheet of book.sheets) {
    const { name } = sheet;
    if (
      name.length === 0 ||
      name.length > 31 ||
      /[\\/?*:[\]]|^'|'$/.test(name) ||
      /^history$/i.test(name)
    ) {
      throw new FileError(
        `Excel does not accept the sheet name “${name}”: use 1 to 31 characters, none of \\ / ? * : [ ], no apostrophe at an end, not “History”.`
      );
    }
    once(sheetNames, name, `Two sheets are called “${name}”: rename one.`);
    checkCells(sheet, book.styles.length);
    checkAreas(sheet);
    for (const table of sheet.tables) {
      once(tableNames, table.name, `Two tables are called ${table.name}: rename one.`);
      checkTable(table, sheet);
    }
  }
  const names = new Set<string>();
  for (const { name, scope } of book.names) {
    if (!/^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u.test(name) || name.length > 255)
      throw new FileError(
        `Excel does not accept the name “${name}”: use letters, digits, underscores and dots.`
      );
    if (scope !== null && !sheetNames.has(scope.toUpperCase()))
      throw new FileError(
        `The name ${name} belongs to sheet “${scope}”, which does not exist: delete the name.`
      );
    if (scope === null && tableNames.has(name.toUpperCase()))
      throw new FileError(`A table and a name are both called ${name}: rename one.`);
    once(names, `${scope ?? ""}!${name}`, `The name ${name} is defined twice: delete one.`);
  }
}

function checkCells(sheet: BookSheet, styles: number): void {
  const at = (cell: BookCell): string =>
    `Cell ${cellAddress(cell.row, cell.column)} of sheet ${sheet.name}`;
  const seen = new Set<number>();
  let links = 0;
  for (const cell of sheet.cells) {
    if (cell.row < 0 || cell.row > lastRow || cell.column < 0 || cell.column > lastColumn)
      throw new FileError(`${at(cell)} lies outside Excel's grid.`);
    const key = cell.row * (lastColumn + 1) + cell.column;
    if (seen.has(key)) throw new FileError(`${at(cell)} is given twice.`);
    seen.add(key);
    if (typeof cell.value === "string" && cell.value.length > longestText) {
      throw new FileError(
        `${at(cell)} holds ${cell.value.length} characters; Excel takes ${longestText}: shorten the text.`
      );
    }
    if (cell.formula !== undefined && cell.formula.length > longestFormula) {
      throw new FileError(
        `${at(cell)} holds a formula of ${cell.formula.length} characters; Excel takes ${longestFormula}: split it.`
      );
    }
    if (cell.style !== undefined && cell.style !== 0 && (cell.style < 0 || cell.style >= styles))
      throw new Error(`${at(cell)} refers to style ${cell.style} of ${styles}.`);
    if (cell.hyperlink !== undefined && ++links > mostHyperlinks)
      throw new FileError(
        `Sheet ${sheet.name} has more than ${mostHyperlinks} hyperlinks: remove some.`
      );
  }
}

function checkAreas(sheet: BookSheet): void {
  const blocks = [
    ...sheet.merges.map((area) => ({ area, what: "merged cells" })),
    ...sheet.tables.map(({ area, name }) => ({ area, what: `table ${name}` })),
  ];
  blocks.forEach((one, index) => {
    const other = blocks.slice(index + 1).find(({ area }) => overlap(one.area, area));
    if (other !== undefined) {
      throw new FileError(
        `On sheet ${sheet.name}, ${one.what} ${areaAddress(one.area)} and ${other.what} ${areaAddress(other.area)} overlap: move or unmerge one.`
      );
    }
  });
}

function checkTable(table: BookTable, sheet: BookSheet): void {
  const { area, columns } = table;
  const where = `Table ${table.name} on sheet ${sheet.name}`;
  const rows = area.bottom - area.top + 1 - (table.hasHeaders ? 1 : 0) - (table.hasTotals ? 1 : 0);
  if (rows < 1)
    throw new FileError(
      `${where} has no row below its headers: Excel needs one, if only a blank one.`
    );
  if (columns.length !== area.right - area.left + 1)
    throw new Error(`${where} lists ${columns.length} columns for ${areaAddress(area)}.`);
  const seen = new Set<string>();
  for (const column of columns) {
    if (column.name === "")
      throw new FileError(`${where} has a column without a header: write one.`);
    once(seen, column.name, `${where} has two columns called “${column.name}”: rename one.`);
  }
  if (!table.hasHeaders) return;
  const headers = new Map(
    sheet.cells.filter((cell) => cell.row === area.top).map((cell) => [cell.column, cell])
  );
  columns.forEach((column, index) => {
    const header = headers.get(area.left + index);
    if (header?.value !== column.name || header.formula !== undefined) {
      throw new Error(
        `${where} calls its column ${cellAddress(area.top, area.left + index)} “${column.name}”, but the cell holds something else.`
      );
    }
  });
}

function once(seen: Set<string>, name: string, message: string): void {
  const key = name.toUpperCase();
  if (seen.has(key)) throw new FileError(message);
  seen.add(key);
}

function overlap(one: Area, other: Area): boolean {
  return (
    one.top <= other.bottom &&
    other.top <= one.bottom &&
    one.left <= other.right &&
    other.left <= one.right
  );
}
