// What people add to the workbook for themselves – columns at the end and in the middle of our tables, formulas, formats, rules, a sheet
// with a filtered table, names, other names for tabs, tables and headers, a hidden column – is as it was after every operation.
import type { Area, Book, BookSheet } from "../../src/files/book";
import { run } from "../../src/gateway/run";
import { undoLast } from "../../src/usecases/change/undo";
import { openHost, TODAY } from "../support/open-host";
import { productOperations, workedOn } from "../support/operations";
import { operationsOfSheets } from "../support/operations-of-sheets";

const ours = ["Plans", "Measures", "CheckIns", "Actions", "People"] as const;
const endOf = (table: string) => `Room of ${table}`;
const middleOf = (table: string) => `Length in ${table}`;

async function withOwnThings(): Promise<Book> {
  const host = openHost(await workedOn());
  await run(async ({ workbook }) => {
    const { context, tables, worksheets } = workbook;
    for (const name of ours) {
      const table = tables.getItem(name);
      const body = table.getDataBodyRange().load("values");
      const header = table.getHeaderRowRange().load("values");
      await context.sync();
      const [first] = header.values[0] as string[];
      const texts = body.values.map(([id], row) => [`${String(id)} keeps ${row}`]);
      const added = table.columns.add(undefined, [[endOf(name)], ...texts]);
      const middle = table.columns.add(2, [
        [middleOf(name)],
        ...texts.map(() => [`=LEN([@[${String(first)}]])`]),
      ]);
      const cells = added.getDataBodyRange();
      cells.format.fill.color = "#FFF2CC";
      cells.dataValidation.rule = { textLength: { formula1: 80, operator: "LessThan" } };
      const rule = cells.conditionalFormats.add("Custom").custom;
      rule.rule.formula = '=LEFT($A6,1)="M"';
      rule.format.font.color = "#C00000";
      middle.getDataBodyRange().numberFormat = texts.map(() => ["0.00"]);
    }
    tables.getItem("CheckIns").columns.getItem("Note").name = "Remarks";
    tables.getItem("Actions").name = "ToDo";
    worksheets.getItem("Measures").name = "What we count";
    worksheets.getItem("People").getRange("D:D").columnHidden = true;
    worksheets.getItem("Actions").getRange("C6").format.font.bold = true;
    workbook.names.add("OurRate", "=0.2");
    const diary = worksheets.add("Diary");
    diary.getRange("A1:B4").values = [
      ["Who", "How many"],
      ["Ana Souza", "=COUNTA(Measures[Measure ID])"],
      ["Ben Okafor", "=OurRate*'What we count'!B6"],
      ["=1+1", "'=1+1"],
    ];
    const table = diary.tables.add("A1:B4", true);
    table.name = "Diary";
    table.columns.getItem("Who").filter.applyValuesFilter(["Ana Souza"]);
    diary.getRange("D1").values = [["Tuesdays only"]];
    await context.sync();
  });
  return host.toBook();
}

const holds = ({ top, left, bottom, right }: Area, row: number, column: number) =>
  row >= top && row <= bottom && column >= left && column <= right;

/** The own things of one of our tables, its rows by their IDs. */
function ownOfTable(book: Book, sheet: BookSheet, at: number) {
  const table = sheet.tables[at];
  if (table === undefined) throw new Error("There is no such table.");
  const { area, columns } = table;
  const cellAt = new Map(sheet.cells.map((cell) => [`${cell.row} ${cell.column}`, cell]));
  const own = columns.flatMap(({ name }, index) =>
    /^(?:Room of|Length in) /.test(name) ? [{ name, column: area.left + index }] : []
  );
  const rows = Array.from({ length: area.bottom - area.top }, (_, row) => area.top + 1 + row);
  const contents = rows.flatMap((row) => {
    const id = cellAt.get(`${row} ${area.left}`)?.value;
    if (typeof id !== "string" && typeof id !== "number") return [];
    return own.map(({ name, column }) => {
      const { value = null, formula = null, style = 0 } = cellAt.get(`${row} ${column}`) ?? {};
      const { fill, numberFormat } = book.styles[style] ?? {};
      // What the formula gives follows the row; a check-in has only its day for an ID, so several rows may bear it.
      return JSON.stringify([id, name, formula ?? value, fill, numberFormat]);
    });
  });
  const [first = area] = rows.map((row) => ({ ...area, top: row }));
  const rules = own.flatMap(({ name, column }) => [
    ...sheet.validations
      .filter(({ areas }) => areas.some((each) => holds(each, first.top, column)))
      .map(({ type, operator, formula1 }) => [name, type, operator, formula1]),
    ...sheet.conditionalFormats
      .filter(({ areas }) => areas.some((each) => holds(each, first.top, column)))
      .map((rule) => [name, rule.kind, rule.kind === "formula" ? rule.formula : ""]),
  ]);
  return { contents, rules, columns: columns.map(({ name }) => name) };
}

function ownThings(book: Book) {
  const tables = book.sheets.flatMap((sheet) =>
    sheet.tables.flatMap(({ name, columns }, at) =>
      columns.some((column) => column.name.startsWith("Room of "))
        ? [[name, sheet.name, ownOfTable(book, sheet, at)] as const]
        : []
    )
  );
  const diary = book.sheets.find(({ name }) => name === "Diary");
  const people = book.sheets.find(({ name }) => name === "People");
  const style = (index = 0) => book.styles[index];
  return {
    tabs: book.sheets.filter(({ visibility }) => visibility === "visible").map(({ name }) => name),
    tables,
    diary: diary && {
      ...diary,
      cells: diary.cells.map((cell) => ({ ...cell, value: null, style: style(cell.style) })),
    },
    texts: diary?.cells.filter(({ formula }) => formula === undefined).map(({ value }) => value),
    hidden: people?.columns.filter(({ hidden }) => hidden).map(({ index }) => index),
    names: book.names.filter(({ name }) => name === "OurRate"),
  };
}

describe("a user's own things", () => {
  let book: Book;
  beforeAll(async () => {
    book = await withOwnThings();
  });

  test.each([...productOperations, ...operationsOfSheets()])(
    "are as they were after: $name",
    async ({ name: what, work }) => {
      const host = openHost(book);
      const before = ownThings(host.toBook());
      const done = await work();
      if (what === "merge two people") {
        // The doubled row goes, as was asked for; what was their own in it is named, and comes back with it.
        expect(done).toMatchObject({
          said: expect.arrayContaining([
            "What stood in the row of L02 under Length in People, Room of People went with it; undo brings it back.",
          ]) as unknown,
        });
        await undoLast({ today: TODAY, by: "Hana" });
      }
      const after = ownThings(host.toBook());
      const isThere = (row: string, rows: readonly string[]) => rows.includes(row);
      for (const [index, [name, tab, own]] of before.tables.entries()) {
        const [nameNow, tabNow, ownNow] = after.tables[index] ?? ["", "", null];
        expect([nameNow, tabNow, ownNow?.columns, ownNow?.rules]).toEqual([
          ...[name, tab],
          ...[own.columns, own.rules],
        ]);
        expect(own.contents.filter((row) => !isThere(row, ownNow?.contents ?? []))).toEqual([]);
      }
      expect(before.tables.map(([name]) => name).sort()).toEqual(
        ["CheckIns", "Measures", "People", "Plans", "ToDo"].sort()
      );
      expect(before.tabs.filter((tab) => !after.tabs.includes(tab))).toEqual([]);
      const { diary, texts, hidden, names } = before;
      expect([after.diary, after.texts, after.hidden, after.names]).toEqual([
        ...[diary, texts],
        ...[hidden, names],
      ]);
    }
  );
});
