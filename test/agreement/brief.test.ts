// What the brief asks of needs and agreement, each in the cell that says it, calculated by the host.
import { optionalSheets, wantedWorkbook } from "../../src/schema/workbook";
import { bookFromSpec } from "../support/book-from-spec";
import { briefCases, briefRows } from "../support/brief-cases";
import { byHost, readerOf } from "../support/calculated";
import { inTable } from "../support/judged-workbook";
import type { CellReader } from "../support/judged-workbook";

const asOf = 46349;
const wanted = wantedWorkbook({ sheets: new Set(optionalSheets), logRows: 20, measureRows: 20 });

let read: CellReader;
beforeAll(() => {
  const book = bookFromSpec(wanted, briefRows, new Map([["Settings!B3", asOf]]));
  read = readerOf(byHost(book, asOf));
});

test.each(briefCases.map((one) => [one.title, one] as const))("%s", (_, one) => {
  expect(inTable(wanted, one.table, one.column, one.row - 1, read)).toBe(one.says);
});
