// The day of judgement as the sheets read it from Settings: host, LibreOffice and domain code, also where the cell holds no day.
import { dayIn, firstDay, lastDay } from "../../src/domain/day";
import { rule } from "../../src/schema/sheets/workings-rules";
import type { CellContent } from "../../src/schema/spec";
import { parseCell } from "../../src/schema/address";
import { wantedWorkbook } from "../../src/schema/workbook";
import { english } from "../../src/text/en";
import { bookFromSpec } from "../support/book-from-spec";
import { allByLibreOffice, byHost, readerOf } from "../support/calculated";
import type { CellReader } from "../support/judged-workbook";
import { notDays } from "../support/not-days";

const typed: readonly CellContent[] = [...notDays, firstDay, lastDay, lastDay + 0.75, 46349.75];
const wanted = wantedWorkbook({ sheets: new Set(), logRows: 5, measureRows: 5 });
const books = typed.map((content) =>
  bookFromSpec(wanted, new Map(), new Map([["Settings!B3", content]]))
);
const cell = parseCell(rule("AsOf").replaceAll("$", ""));
const judged = (read: CellReader) =>
  read(english.workbook.sheets.Workings.tab, cell.row, cell.column);
const byDomain = typed.map((content) => dayIn(content) ?? 0);

test("the host reads the day of judgement as the domain code does", () => {
  expect(books.map((book) => judged(readerOf(byHost(book, 46349))))).toEqual(byDomain);
});

test("LibreOffice reads the day of judgement as the domain code does", async () => {
  expect((await allByLibreOffice(books)).map(judged)).toEqual(byDomain);
}, 180_000);
