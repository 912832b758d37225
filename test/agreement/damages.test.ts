// Whatever is done to the log by hand after Aimline wrote its links, and to the links themselves, the formulas judge as the domain code
// does on the rows that then stand there: on the host one damage after another, in LibreOffice the worst of them.
import type { Book } from "../../src/files/book";
import { writeXlsx } from "../../src/files/xlsx/write-xlsx";
import { cellAddress, columnNumber } from "../../src/schema/address";
import type { Row } from "../../src/schema/row";
import { createHost } from "../../src/workbench/host/host";
import type { AgreementCase, Damage } from "../support/agreement-case";
import { agreementCase, disagreement, noDisagreement } from "../support/agreement-case";
import type { WrittenLinks } from "../support/book-from-spec";
import { generatedAsOf } from "../support/generated-rows";
import type { CellReader } from "../support/judged-workbook";
import { recalculate } from "../support/libreoffice";

type Rows = readonly Row[];
type OfRows = NonNullable<Damage["rows"]>;
type OfLinks = NonNullable<Damage["links"]>;

/** A fixed order that looks like none. */
function shuffled<T>(list: readonly T[]): readonly T[] {
  return list
    .map((item, index) => ({ item, at: (index * 7919) % 104729 }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

function sortedBy(rows: Rows, column: string, direction: 1 | -1): Rows {
  const number = (row: Row) => (typeof row[column] === "number" ? row[column] : 0);
  return [...rows].sort((a, b) => (number(a) - number(b)) * direction);
}

const inLog =
  (change: (rows: Rows) => Rows): OfRows =>
  (rows) =>
    new Map(rows).set("CheckIns", change(rows.get("CheckIns") ?? []));
const eachIn = (change: (row: Row, index: number) => Row) =>
  inLog((rows) => rows.map((row, index) => change(row, index)));
const numbered = (text: Row[string], by: number) =>
  String(text ?? "M1").replace(/\d+/, (digits) => String((Number(digits) % 30) + by));
const pasted: Rows = Array.from({ length: 9 }, (_, index) => ({
  MeasuredOn: generatedAsOf - 20 + index,
  MeasureId: `M${(index % 4) + 1}`,
  Value: 10 + index,
}));

const ofRows: readonly (readonly [string, OfRows])[] = [
  ["shuffled", inLog(shuffled)],
  ["turned upside down", inLog((rows) => [...rows].reverse())],
  ["sorted by value", inLog((rows) => sortedBy(rows, "Value", -1))],
  ["sorted by date", inLog((rows) => sortedBy(rows, "MeasuredOn", 1))],
  ["short of its first ten", inLog((rows) => rows.slice(10))],
  ["short of its last ten", inLog((rows) => rows.slice(0, -10))],
  ["short of every third", inLog((rows) => rows.filter((_, index) => index % 3 > 0))],
  ["with nine pasted above", inLog((rows) => [...pasted, ...rows])],
  [
    "with nine pasted in the middle",
    inLog((rows) => [...rows.slice(0, 40), ...pasted, ...rows.slice(40)]),
  ],
  ["with nine appended", inLog((rows) => [...rows, ...pasted])],
  ["with a blank row between", inLog((rows) => [...rows.slice(0, 30), {}, ...rows.slice(30)])],
  [
    "back-dated in every fifth",
    eachIn((row, i) => (i % 5 ? row : { ...row, MeasuredOn: generatedAsOf - 70 + (i % 9) })),
  ],
  [
    "of another measure in every seventh",
    eachIn((row, i) => (i % 7 ? row : { ...row, MeasureId: numbered(row["MeasureId"], 1) })),
  ],
  ["of no measure in every sixth", eachIn((row, i) => (i % 6 ? row : { ...row, MeasureId: null }))],
  [
    "of one measure from the twentieth on",
    eachIn((row, i) => (i < 20 ? row : { ...row, MeasureId: "M3" })),
  ],
  [
    "beside measures in another order",
    (rows) => new Map(rows).set("Measures", [...(rows.get("Measures") ?? [])].reverse()),
  ],
];

const both =
  (change: (cells: WrittenLinks["after"]) => WrittenLinks["after"]): OfLinks =>
  ({ after, before }) => ({ after: change(after), before: change(before) });

const ofLinks: readonly (readonly [string, OfLinks])[] = [
  ["never written", both(() => [])],
  ["erased in their second half", both((cells) => cells.slice(0, cells.length / 2))],
  ["one row too low", both((cells) => [null, ...cells])],
  ["all the first row", both((cells) => cells.map(() => 1))],
  ["words", both((cells) => cells.map(() => "lost"))],
  ["yes", both((cells) => cells.map(() => true))],
  ["beyond the log", both((cells) => cells.map(() => 99999))],
  ["negative fractions", both((cells) => cells.map((_, index) => -0.5 - index))],
  ["each doubled by its neighbour", both((cells) => cells.map((_, i) => cells[i - (i % 2)] ?? 0))],
  ["the wrong way round", ({ after, before }) => ({ after: before, before: after })],
  ["shuffled", both(shuffled)],
];

function onHost(book: Book): CellReader {
  const host = createHost({ book, today: () => generatedAsOf });
  host.recalculate();
  const sheets = new Map(
    host
      .toBook()
      .sheets.map(({ name, cells }) => [
        name,
        new Map(cells.map(({ row, column, value }) => [`${row},${column}`, value])),
      ])
  );
  return (sheet, row, column) => said(sheets.get(sheet)?.get(`${row - 1},${column - 1}`));
}

async function inLibreOffice(book: Book): Promise<CellReader> {
  const sheets = recalculate(await writeXlsx(book));
  return (sheet, row, column) => said(sheets.get(sheet)?.get(cellAddress({ row, column })));
}

function said(value: unknown): string | number | null {
  if (value === null || value === undefined || value === "") return null;
  return typeof value === "number" || typeof value === "string" ? value : JSON.stringify(value);
}

/** How many measures search the log instead of following its links. */
function searching({ wanted, record }: AgreementCase, read: CellReader): number {
  for (const sheet of wanted.sheets)
    for (const { id, firstRow, columns } of sheet.fills) {
      const loose = columns.find((column) => id === "Work" && column.id === "Loose");
      if (loose === undefined) continue;
      const column = columnNumber(loose.letter);
      return record.measures.filter((_, i) => read(sheet.title, firstRow + i, column) === 1).length;
    }
  throw new Error("No column Work.Loose");
}

const [seed, measures] = [20261125, 24];

test.each(ofRows)("judged rightly: a log %s", (_what, rows) => {
  const one = agreementCase(seed, measures, { rows });
  expect(disagreement(one, onHost(one.book))).toEqual(noDisagreement);
});

test.each(ofLinks)("judged rightly: links %s", (_what, links) => {
  const one = agreementCase(seed, measures, { links });
  expect(disagreement(one, onHost(one.book))).toEqual(noDisagreement);
});

test("links are followed while they are right; rows added at the end make only their own measures search", () => {
  const count = (damage: Damage) => {
    const one = agreementCase(seed, measures, damage);
    return searching(one, onHost(one.book));
  };
  const appended = inLog((rows) => [...rows, ...pasted]);
  const few = count({ rows: appended });
  expect(count({})).toBe(0);
  expect(few).toBeLessThanOrEqual(4);
  expect(count({ links: both(() => []) })).toBeGreaterThan(few);
});

test.each<[string, Damage]>([
  ["shuffled, its links stale", { rows: inLog(shuffled) }],
  ["as it was, its links shuffled", { links: both(shuffled) }],
])(
  "LibreOffice judges a log %s",
  async (_what, damage) => {
    const one = agreementCase(seed, measures, damage);
    expect(disagreement(one, await inLibreOffice(one.book))).toEqual(noDisagreement);
  },
  180000
);
