// Coaches' workbooks for roll-ups: rows as the file that Aimline would leave, without a calculation; and a roll-up kept as plain rows,
// into which plans of roll-ups are carried out, so that many can be tried. The real way through Excel is tested beside it.
import { markOf } from "../../src/domain/source-row";
import type { Book } from "../../src/files/book";
import type { TableRow } from "../../src/gateway/rows";
import { sourceRows } from "../../src/schema/cycle-rows";
import type { Row } from "../../src/schema/codec";
import { optionalSheets, wantedWorkbook } from "../../src/schema/workbook";
import type { Room } from "../../src/schema/sheets/workings";
import type { WorkbookSpec } from "../../src/schema/spec";
import type { Catalogue } from "../../src/text/catalogue";
import { english } from "../../src/text/en";
import { catalogues } from "../../src/text/languages";
import type { OpenedWorkbook } from "../../src/usecases/open-workbook";
import { chooseRows } from "../../src/usecases/rollup/choose-rows";
import type { Gathered } from "../../src/usecases/rollup/gather";
import { planRollup } from "../../src/usecases/rollup/plan-rollup";
import type { RollupPlan } from "../../src/usecases/rollup/plan-rollup";
import { workbookOf } from "../../src/usecases/rollup/read-workbook";
import { bookFromSpec } from "./book-from-spec";
import { TODAY } from "./open-host";

export type Rows = Readonly<Record<string, readonly Row[]>>;

/** With the sheets that have rows, and those that every workbook has. */
export function coachWorkbook(
  rows: Rows,
  words: Catalogue = english,
  room: Room = littleRoom
): Book {
  return bookFromSpec(specFor(rows, words, room), new Map(Object.entries(rows)));
}

/** The tables alone, without the sheets that only calculate or list words: all that a roll-up reads, and quick to make by the hundred. */
export function tablesOf(rows: Rows, words: Catalogue = english): Book {
  const wanted = specFor(rows, words, littleRoom);
  const sheets = wanted.sheets.filter(({ id, tables }) => id !== "Home" && tables.length > 0);
  const names = wanted.names.filter(({ formula }) => !/(Home|Workings|Lists)!/.test(formula));
  return bookFromSpec({ ...wanted, sheets, names }, new Map(Object.entries(rows)));
}

const littleRoom: Room = { logRows: 20, measureRows: 20 };

function specFor(rows: Rows, words: Catalogue, room: Room): WorkbookSpec {
  const sheets = new Set(optionalSheets.filter((id) => (rows[id] ?? []).length > 0));
  return wantedWorkbook({ sheets, ...room }, words);
}

export function gatheredFrom(books: Readonly<Record<string, Book>>): Gathered {
  const paths = Object.keys(books).sort();
  const read = paths.map((path) => {
    const book = books[path];
    const workbook = book && workbookOf(book, catalogues);
    if (workbook === undefined || "why" in workbook) throw new Error(`${path} cannot be read.`);
    return {
      path,
      chosen: chooseRows(workbook),
      mark: markOf([JSON.stringify([...workbook.tables])]),
    };
  });
  return { read, refused: [] };
}

/** A roll-up as its rows alone, by table. */
export type PlainRollup = ReadonlyMap<string, readonly TableRow[]>;

export const emptyRollup: PlainRollup = new Map();

export function planInto(
  rollup: PlainRollup,
  books: Readonly<Record<string, Book>>,
  told: ReadonlyMap<string, string> = new Map(),
  words: Catalogue = english
): RollupPlan {
  const located = { sheets: [], tables: [], otherTables: [], names: new Map<string, string>() };
  const opened: OpenedWorkbook = { schema: null, located, words, rows: rollup };
  return planRollup(gatheredFrom(books), opened, told, TODAY, english);
}

/** As the gateway writes: cells, then rows that go, then rows below. */
export function carriedOut(rollup: PlainRollup, plan: RollupPlan): PlainRollup {
  const result = new Map(rollup);
  const entries = plan.newEntries.map((entry) => sourceRows.to(entry, english));
  const marks = new Map(plan.marks.map(({ row, mark }) => [row, mark]));
  const sources = (rollup.get("Sources") ?? []).map((one) =>
    marks.has(one.row) ? { ...one, cells: { ...one.cells, Mark: marks.get(one.row) ?? "" } } : one
  );
  result.set("Sources", numbered([...sources.map(({ cells }) => cells), ...entries]));
  for (const [table, { added, writes, removals }] of plan.changes) {
    const gone = new Set(removals.map(({ row }) => row));
    const kept = (rollup.get(table) ?? [])
      .filter(({ row }) => !gone.has(row))
      .map(({ row, cells }) => ({
        ...cells,
        ...Object.fromEntries(
          writes.filter((one) => one.row === row).map(({ column, content }) => [column, content])
        ),
      }));
    result.set(table, numbered([...kept, ...added]));
  }
  return result;
}

function numbered(rows: readonly Row[]): readonly TableRow[] {
  return rows.map((cells, index) => ({ row: index + 6, cells, own: {} }));
}

/** Rows without blanks, one text each, in an order of their own: for comparing. */
export function asTexts(rollup: PlainRollup, without: readonly string[] = []): readonly string[] {
  return [...rollup]
    .filter(([table]) => !without.includes(table))
    .flatMap(([table, rows]) =>
      rows.flatMap(({ cells }) => {
        const filled = Object.entries(cells).filter(([, content]) => (content ?? null) !== null);
        return filled.length === 0 ? [] : [`${table} ${JSON.stringify(filled.sort())}`];
      })
    )
    .sort();
}
