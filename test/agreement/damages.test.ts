// Whatever is done to the log by hand after Aimline wrote its order, and to the order itself, the formulas judge as the domain code
// does on the rows that then stand there: on the host one damage after another, in LibreOffice the worst of them.
import type { Book } from "../../src/files/book";
import { writeXlsx } from "../../src/files/xlsx/write-xlsx";
import { cellAddress, parseCell } from "../../src/schema/address";
import type { Row } from "../../src/schema/row";
import { createHost } from "../../src/workbench/host/host";
import type { AgreementCase, Damage } from "../support/agreement-case";
import { agreementCase, disagreement, noDisagreement } from "../support/agreement-case";
import { generatedAsOf } from "../support/generated-rows";
import type { CellReader } from "../support/judged-workbook";
import { recalculate } from "../support/libreoffice";

type Rows = readonly Row[];
type OfRows = NonNullable<Damage["rows"]>;
type OfOrder = NonNullable<Damage["order"]>;

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

const ofOrder: readonly (readonly [string, OfOrder])[] = [
  ["never written", () => []],
  ["erased in its second half", (order) => order.slice(0, order.length / 2)],
  ["erased in one place", (order) => order.map((row, index) => (index === 40 ? null : row))],
  ["one row too low", (order) => [null, ...order]],
  ["all the first row", (order) => order.map(() => 1)],
  [
    "with one row twice and one not at all",
    (order) => order.map((row, i) => (i === 41 ? (order[40] ?? null) : row)),
  ],
  [
    "with a half more in one place",
    (order) => order.map((row, i) => (i === 41 ? Number(order[40]) + 0.5 : row)),
  ],
  ["words", (order) => order.map(() => "lost")],
  ["yes", (order) => order.map(() => true)],
  ["beyond the log", (order) => order.map((_, index) => 99999 + index)],
  ["negative fractions", (order) => order.map((_, index) => -0.5 - index)],
  ["as the rows stand", (order) => order.map((_, index) => index + 1)],
  ["the wrong way round", (order) => [...order].reverse()],
  ["shuffled", (order) => shuffled(order)],
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

/** Whether the places of the readings are taken from the order that was written. */
function isProven({ wanted }: AgreementCase, read: CellReader): boolean {
  for (const sheet of wanted.sheets)
    for (const { address, content } of sheet.cells) {
      const { row, column } = parseCell(address);
      if (content === "Proven") return read(sheet.title, row, column + 1) === 1;
    }
  throw new Error("No cell says whether the order is proven.");
}

const [seed, measures] = [20261125, 24];

test.each(ofRows)("judged rightly: a log %s", (_what, rows) => {
  const one = agreementCase(seed, measures, { rows });
  expect(disagreement(one, onHost(one.book))).toEqual(noDisagreement);
});

test.each(ofOrder)("judged rightly: an order %s", (_what, order) => {
  const one = agreementCase(seed, measures, { order });
  expect(disagreement(one, onHost(one.book))).toEqual(noDisagreement);
});

test("the order is taken while it is right, whatever happens to dates and values, and only then", () => {
  const proven = (damage: Damage) => {
    const one = agreementCase(seed, measures, damage);
    return isProven(one, onHost(one.book));
  };
  const laterByADay = eachIn((row) =>
    typeof row["MeasuredOn"] === "number" ? { ...row, MeasuredOn: row["MeasuredOn"] + 1 } : row
  );
  expect(proven({})).toBe(true);
  expect(proven({ rows: laterByADay })).toBe(true);
  expect(proven({ rows: inLog((rows) => [...rows, ...pasted]) })).toBe(false);
  for (const [, order] of ofOrder) expect(proven({ order })).toBe(false);
});

test.each<[string, Damage]>([
  ["shuffled, its order stale", { rows: inLog(shuffled) }],
  ["as it was, its order shuffled", { order: (order) => shuffled(order) }],
  [
    "with nine pasted in the middle",
    { rows: inLog((rows) => [...rows.slice(0, 40), ...pasted, ...rows.slice(40)]) },
  ],
])(
  "LibreOffice judges a log %s",
  async (_what, damage) => {
    const one = agreementCase(seed, measures, damage);
    expect(disagreement(one, await inLibreOffice(one.book))).toEqual(noDisagreement);
  },
  180000
);
