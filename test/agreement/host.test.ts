// The same cases calculated by the workbench's own host: with LibreOffice and the domain code a third opinion, so that no test of the
// product passes while the three disagree. The errors of all cells are asked for too: a wanted workbook shows none.
import type { Book, BookCell } from "../../src/files/book";
import { createHost } from "../../src/workbench/host/host";
import { agreementCase, disagreement, noDisagreement } from "../support/agreement-case";
import { generatedAsOf } from "../support/generated-rows";
import type { CellReader } from "../support/judged-workbook";

function calculated(book: Book): Book {
  const host = createHost({ book, today: () => generatedAsOf });
  host.recalculate();
  return host.toBook();
}

function reader(book: Book): CellReader {
  const sheets = new Map(
    book.sheets.map((sheet) => [
      sheet.name,
      new Map(sheet.cells.map((cell) => [`${cell.row},${cell.column}`, cell.value])),
    ])
  );
  return (sheet, row, column) => {
    const value = sheets.get(sheet)?.get(`${row - 1},${column - 1}`) ?? null;
    if (value === null || value === "") return null;
    return typeof value === "number" || typeof value === "string" ? value : JSON.stringify(value);
  };
}

test.each([20261123, 20261124, 7])(
  "the host and the domain code judge the same rows alike (seed %i)",
  (seed) => {
    const one = agreementCase(seed, 330);
    const book = calculated(one.book);
    expect(disagreement(one, reader(book))).toEqual(noDisagreement);
    expect(errors(book)).toEqual([]);
  }
);

test("an empty workbook shows no error in any cell", () => {
  expect(errors(calculated(agreementCase(1, 0).book))).toEqual([]);
});

function errors(book: Book): readonly string[] {
  const isError = ({ value }: BookCell) => typeof value === "object" && value !== null;
  return book.sheets.flatMap((sheet) =>
    sheet.cells
      .filter(isError)
      .map((cell) => `${sheet.name} ${cell.row + 1},${cell.column + 1}: ${JSON.stringify(cell)}`)
  );
}
