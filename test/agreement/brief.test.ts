// What the brief asks of the coaching cycle, each in the cell that says it, calculated by the host.
import type { Row } from "../../src/schema/row";
import { optionalSheets, wantedWorkbook } from "../../src/schema/workbook";
import { bookFromSpec } from "../support/book-from-spec";
import { briefCases, briefRows } from "../support/brief-cases";
import type { BriefCase } from "../support/brief-cases";
import { closeCases, closeRows } from "../support/brief-cases-close";
import { skillBriefCases, skillBriefRows } from "../support/brief-cases-skills";
import { practiceBriefCases, practiceBriefRows } from "../support/brief-cases-practice";
import { byHost, readerOf } from "../support/calculated";
import { inTable } from "../support/judged-workbook";
import type { CellReader } from "../support/judged-workbook";

const asOf = 46349;
const wanted = wantedWorkbook({ sheets: new Set(optionalSheets), logRows: 40, measureRows: 20 });

type Rows = ReadonlyMap<string, readonly Row[]>;
const groups: readonly (readonly [readonly BriefCase[], Rows])[] = [
  [briefCases, briefRows],
  [closeCases, closeRows],
  [skillBriefCases, skillBriefRows],
  [practiceBriefCases, practiceBriefRows],
];
const readers = new Map<Rows, CellReader>();
beforeAll(() => {
  for (const [, rows] of groups)
    readers.set(
      rows,
      readerOf(byHost(bookFromSpec(wanted, rows, new Map([["Settings!B3", asOf]])), asOf))
    );
});

const all = groups.flatMap(([cases, rows]) => cases.map((one) => [one.title, one, rows] as const));
test.each(all)("%s", (_, one, rows) => {
  const read = readers.get(rows);
  if (read === undefined) throw new Error("The workbook of the cases was not calculated.");
  expect(inTable(wanted, one.table, one.column, one.row - 1, read)).toBe(one.says);
});
