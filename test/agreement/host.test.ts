// The same cases calculated by the workbench's own host: with LibreOffice and the domain code a third opinion, so that no test of the
// product passes while the three disagree. The errors of all cells are asked for too: a wanted workbook shows none.
import type { Book, BookCell } from "../../src/files/book";
import { agreementCase, disagreement, noDisagreement } from "../support/agreement-case";
import { byHost, readerOf } from "../support/calculated";
import { generatedAsOf } from "../support/generated-rows";

test.each([20261123, 7])(
  "the host and the domain code judge the same rows alike (seed %i)",
  (seed) => {
    const one = agreementCase(seed, 200);
    const book = byHost(one.book, generatedAsOf);
    expect(disagreement(one, readerOf(book))).toEqual(noDisagreement);
    expect(errors(book)).toEqual([]);
  }
);

test("an empty workbook shows no error in any cell", () => {
  expect(errors(byHost(agreementCase(1, 0).book, generatedAsOf))).toEqual([]);
});

function errors(book: Book): readonly string[] {
  const isError = ({ value }: BookCell) => typeof value === "object" && value !== null;
  return book.sheets.flatMap((sheet) =>
    sheet.cells
      .filter(isError)
      .map((cell) => `${sheet.name} ${cell.row + 1},${cell.column + 1}: ${JSON.stringify(cell)}`)
  );
}
