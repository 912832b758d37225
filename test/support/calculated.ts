// A workbook's formulas calculated by the workbench's host, and by LibreOffice with every cached value taken out first.
import type { Book } from "../../src/files/book";
import { writeXlsx } from "../../src/files/xlsx/write-xlsx";
import { cellAddress } from "../../src/schema/address";
import { createHost } from "../../src/workbench/host/host";
import type { CellReader, Said } from "./judged-workbook";
import type { Recalculated } from "./libreoffice";
import { recalculate, recalculateAll } from "./libreoffice";

export function byHost(book: Book, today: number): Book {
  const host = createHost({ book, today: () => today });
  host.recalculate();
  return host.toBook();
}

export function readerOf(book: Book): CellReader {
  const sheets = new Map(
    book.sheets.map((sheet) => [
      sheet.name,
      new Map(sheet.cells.map((cell) => [`${cell.row},${cell.column}`, cell.value])),
    ])
  );
  return (sheet, row, column) => said(sheets.get(sheet)?.get(`${row - 1},${column - 1}`));
}

export async function byLibreOffice(book: Book): Promise<CellReader> {
  return readerOfWitness(recalculate(await writeXlsx(book)));
}

/** Many at once, in their order. */
export async function allByLibreOffice(books: readonly Book[]): Promise<readonly CellReader[]> {
  const files = await Promise.all(books.map((book) => writeXlsx(book)));
  return recalculateAll(files).map(readerOfWitness);
}

function readerOfWitness(sheets: Recalculated): CellReader {
  return (sheet, row, column) => said(sheets.get(sheet)?.get(cellAddress({ row, column })));
}

function said(value: unknown): Said {
  if (value === null || value === undefined || value === "") return null;
  return typeof value === "number" || typeof value === "string" ? value : JSON.stringify(value);
}
