// Hands in the sheets: rows deleted, pasted and overtyped, sheets renamed, and the formulas still judge as the domain code does on
// what then stands in the tables.
import type { Book, BookValue } from "../../src/files/book";
import { judgeRecord } from "../../src/domain/judge-record";
import type { CoachingRecord } from "../../src/domain/plan";
import { recordFrom } from "../../src/schema/row";
import type { Row } from "../../src/schema/row";
import type { WorkbookSpec } from "../../src/schema/spec";
import { english } from "../../src/text/en";
import type { Host } from "../../src/workbench/host/contract";
import { createHost } from "../../src/workbench/host/host";
import { agreementCase } from "../support/agreement-case";
import { generatedAsOf } from "../support/generated-rows";
import { differences, measuresByDomain, measuresInSheet } from "../support/judged-workbook";

const edits: readonly (readonly [string, (host: Host, record: CoachingRecord) => void])[] = [
  ["check-ins are deleted", (host) => host.deleteTableRows("Check-ins", "A9:A30")],
  ["measures are deleted", (host) => host.deleteTableRows("Measures", "A8:A9")],
  ["a plan is deleted", (host) => host.deleteTableRows("Plans", "A7")],
  [
    "check-ins are pasted below",
    (host, record) => {
      const { tables } = host.viewSheet("Check-ins");
      const below = (tables[0]?.area.bottom ?? 0) + 2;
      const [running] = judgeRecord(record, generatedAsOf).filter(
        ({ verdict }) => verdict.state === "onTrack"
      );
      const id = running?.of.measure.id ?? "";
      host.paste("Check-ins", `A${below}`, [
        ["2026-10-13", id.toLowerCase(), "", "", "-3", "pasted"],
        ["2026-10-12", id, "", "", "not seen", ""],
        ["2027-10-10", id, "", "", "0.4", ""],
      ]);
    },
  ],
  ["a target is changed", (host) => void host.type("Measures", "H7", "55")],
  ["a start is erased", (host) => host.erase("Measures", "I10")],
  ["a sheet is renamed", (host) => host.renameSheet("Check-ins", "Readings 'n' notes")],
  ["the day of judgement is moved", (host) => void host.type("Settings", "B3", "2026-09-20")],
];

test.each(edits)("after %s the formulas and the domain code still agree", (what, edit) => {
  const { wanted, book, record: given } = agreementCase(20261123, 45);
  const host = createHost({ book, today: () => generatedAsOf });
  const before = JSON.stringify(
    host.viewCells("Measures", { top: 5, left: 0, bottom: 50, right: 23 })
  );
  edit(host, given);
  const now = host.toBook();
  const at = cellsOf(now);
  const record = recordFrom(rowsIn(now, wanted), english);
  const asOf = at("Settings", 2, 1);
  const read = (sheet: string, row: number, column: number) => {
    const value = at(sheet, row - 1, column - 1);
    if (value === null || value === "") return null;
    return typeof value === "object" || typeof value === "boolean" ? JSON.stringify(value) : value;
  };
  expect(
    differences(measuresInSheet(wanted, record, read), measuresByDomain(record, Number(asOf)))
  ).toEqual([]);
  const after = JSON.stringify(
    host.viewCells("Measures", { top: 5, left: 0, bottom: 50, right: 23 })
  );
  expect(after === before).toBe(what === "a sheet is renamed");
});

type CellAt = (sheet: string, row: number, column: number) => BookValue;

/** Rows and columns from 0. */
function cellsOf(book: Book): CellAt {
  const sheets = new Map(
    book.sheets.map(({ name, cells }) => [
      name,
      new Map(cells.map(({ row, column, value }) => [`${row},${column}`, value])),
    ])
  );
  return (sheet, row, column) => sheets.get(sheet)?.get(`${row},${column}`) ?? null;
}

/** The rows of the wanted tables as they stand in a book, found by table name and position of the column. */
function rowsIn(book: Book, wanted: WorkbookSpec): ReadonlyMap<string, readonly Row[]> {
  const specs = wanted.sheets.flatMap((sheet) => sheet.tables);
  return new Map(
    specs.map((spec): [string, Row[]] => {
      const sheet = book.sheets.find(({ tables }) => tables.some(({ name }) => name === spec.name));
      const area = sheet?.tables.find(({ name }) => name === spec.name)?.area;
      if (sheet === undefined || area === undefined) throw new Error(`No table ${spec.name}`);
      const rows: Record<string, Row[string]>[] = Array.from(
        { length: area.bottom - area.top },
        () => ({})
      );
      for (const { row, column, value } of sheet.cells) {
        const id = spec.columns[column - area.left]?.id;
        const own = rows[row - area.top - 1];
        if (id === undefined || own === undefined) continue;
        own[id] = typeof value === "object" ? null : value;
      }
      return [spec.id, rows];
    })
  );
}
