// The files of a roll-up: what each is called, and which are left out, with one sentence that says why; the others go on.
import * as fc from "fast-check";
import type { Book } from "../../../src/files/book";
import { writeXlsx } from "../../../src/files/xlsx/write-xlsx";
import { english } from "../../../src/text/en";
import { french } from "../../../src/text/fr";
import { gather } from "../../../src/usecases/rollup/gather";
import { nameFiles } from "../../../src/usecases/rollup/name-files";
import { coachWorkbook, tablesOf } from "../../support/coach-workbook";
import { schemaVersion } from "../../../src/schema/version";

const book = tablesOf({ Plans: [{ PlanId: "P001", Learner: "Ana" }] });
const withNames = (of: Book, change: (name: string, formula: string) => string | null): Book => ({
  ...of,
  names: of.names.flatMap((one) => {
    const formula = change(one.name, one.formula);
    return formula === null ? [] : [{ ...one, formula }];
  }),
});
const newer = `=${schemaVersion + 1}`;
const withoutTable: Book = {
  ...book,
  sheets: book.sheets.map((sheet) =>
    sheet.name === "Check-ins" ? { ...sheet, tables: [] } : sheet
  ),
};
const stranger: Book = {
  ...book,
  names: [],
  sheets: book.sheets.slice(0, 1).map((sheet) => ({
    ...{ ...sheet, tables: [], name: "Budget" },
    cells: sheet.cells.filter(({ formula }) => formula === undefined),
  })),
};
const newerInLists = withNames(coachWorkbook({}), (name, formula) =>
  name === "Aimline.Schema" ? null : formula
);

async function refused(bytes: Uint8Array | Book): Promise<readonly string[]> {
  const content = bytes instanceof Uint8Array ? bytes : await writeXlsx(bytes);
  const file = { path: "a.xlsx", bytes: () => Promise.resolve(content) };
  const gathered = await gather([file], english);
  return gathered?.refused.map(({ sentence }) => sentence) ?? [];
}

test.each<readonly [string, Uint8Array | Book, string]>([
  [
    "a text",
    new TextEncoder().encode("Name;Coach"),
    "a.xlsx: left out. This is not an Excel workbook (.xlsx)",
  ],
  ["nothing", new Uint8Array(), "a.xlsx: left out. This is not an Excel workbook (.xlsx)"],
  [
    "a workbook with a password",
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    "a.xlsx: left out. This is an old .xls workbook or one with a password",
  ],
  [
    "a damaged one",
    new Uint8Array([0x50, 0x4b, 3, 4, 9, 9]),
    "a.xlsx: left out. The workbook is damaged",
  ],
  ["somebody else’s", stranger, "a.xlsx: left out, for it is no workbook of Aimline."],
  [
    "one of a newer Aimline, by its name",
    withNames(book, (name, formula) => (name === "Aimline.Schema" ? newer : formula)),
    "a.xlsx: left out, for a newer Aimline made it.",
  ],
  [
    "one of a newer Aimline, by its lists",
    {
      ...newerInLists,
      sheets: newerInLists.sheets.map((sheet) => ({
        ...sheet,
        cells: sheet.cells.map((cell) =>
          sheet.name === "Lists" && cell.row === 2 && cell.column === 1
            ? { ...cell, value: schemaVersion + 1 }
            : cell
        ),
      })),
    },
    "a.xlsx: left out, for a newer Aimline made it.",
  ],
  [
    "one whose check-ins are no table any more",
    withoutTable,
    "a.xlsx: left out, for the table Check-ins is missing in it.",
  ],
])("%s is left out, and that is said in one sentence", async (_, bytes, beginning) => {
  const said = await refused(bytes);
  expect(said.map((sentence) => sentence.slice(0, beginning.length))).toEqual([beginning]);
});

test("a file given twice and a copy of a file are read once; the others are read, and each is told while it is", async () => {
  const bytes = await writeXlsx(book);
  const other = await writeXlsx(tablesOf({ Plans: [{ PlanId: "P001", Learner: "Ben" }] }));
  const file = (path: string, content: Uint8Array) => ({
    path,
    bytes: () => Promise.resolve(content),
  });
  const told: string[] = [];
  const gathered = await gather(
    [
      ...[file("/x/b.xlsx", other), file("/x/copy.xlsx", bytes), file("/x/a.xlsx", bytes)],
      ...[file("/x/b.xlsx", other), file("/x/broken.xlsx", bytes.slice(0, 99))],
    ],
    french,
    { tell: (step) => told.push(step) }
  );
  expect({
    read: gathered?.read.map(({ path }) => path),
    refused: gathered?.refused.map(({ sentence }) => sentence.slice(0, 40)),
    told,
  }).toEqual({
    read: ["/x/a.xlsx", "/x/b.xlsx"],
    refused: [
      "b.xlsx : donné deux fois ; il est lu une",
      "broken.xlsx : laissé de côté. The workbo",
      "copy.xlsx : laissé de côté, car c’est un",
    ],
    told: [
      ...["1 sur 5 : a.xlsx", "2 sur 5 : b.xlsx", "3 sur 5 : b.xlsx"],
      ...["4 sur 5 : broken.xlsx", "5 sur 5 : copy.xlsx"],
    ],
  });
});

test("cancelled between two files, nothing is gathered, and no further file is opened", async () => {
  const bytes = await writeXlsx(book);
  const opened: string[] = [];
  const file = (path: string) => ({
    path,
    bytes: () => {
      opened.push(path);
      return Promise.resolve(bytes);
    },
  });
  const isCancelled = () => opened.length === 1;
  expect([
    await gather([file("a.xlsx"), file("b.xlsx")], english, { isCancelled }),
    opened,
  ]).toEqual([null, ["a.xlsx"]]);
});

describe("what a file is called", () => {
  test.each<readonly [string, readonly string[], readonly string[], readonly string[]]>([
    ["by its name", ["/a/north.xlsx", "/a/south.xlsx"], [], ["north.xlsx", "south.xlsx"]],
    [
      "by its folders where names are the same",
      ["/a/north/c.xlsx", "/a/south/c.xlsx", "/a/d.xlsx"],
      [],
      ["north/c.xlsx", "south/c.xlsx", "d.xlsx"],
    ],
    ["as it is known", ["/b/north/c.xlsx"], ["north/c.xlsx", "south/c.xlsx"], ["north/c.xlsx"]],
    ["by the name alone, as the pane gives it", ["c.xlsx"], ["north/c.xlsx"], ["north/c.xlsx"]],
    ["not, where two are known", ["c.xlsx"], ["north/c.xlsx", "south/c.xlsx"], ["ambiguous"]],
    [
      "not, where two claim one name",
      ["/n/c.xlsx", "/s/c.xlsx"],
      ["c.xlsx"],
      ["ambiguous", "ambiguous"],
    ],
    ["twice", ["/n/c.xlsx", "/n/c.xlsx"], [], ["c.xlsx", "twice"]],
  ])("%s", (_, paths, known, expected) => {
    const said = nameFiles(paths, known).map(({ kind, label }) =>
      kind === "named" ? label : kind
    );
    expect(said).toEqual(expected);
  });

  test("no two files ever go by one name, and a second run gives the same names", () => {
    const part = fc.constantFrom("a", "b", "c.xlsx");
    const path = fc
      .array(part, { minLength: 1, maxLength: 4 })
      .map((parts) => `/${parts.join("/")}`);
    fc.assert(
      fc.property(fc.uniqueArray(path, { minLength: 1, maxLength: 6 }), (paths) => {
        const labels = nameFiles(paths, []).map(({ label }) => label);
        const again = nameFiles(paths, labels).map(({ label }) => label);
        expect([new Set(labels).size, again]).toEqual([paths.length, labels]);
      })
    );
  });
});
