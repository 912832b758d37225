import fc from "fast-check";
import type { BookCell, BookError, BookValue } from "../../../src/files/book";
import { readXlsx } from "../../../src/files/xlsx/read-xlsx";
import { writeXlsx } from "../../../src/files/xlsx/write-xlsx";
import { bookOf, smallBook } from "../../support/small-book";
import { validateXlsx } from "../../support/validate-xlsx";

test("a workbook comes back from its bytes as it was", async () => {
  expect(await readXlsx(await writeXlsx(smallBook))).toEqual(smallBook);
});

test("Microsoft's validator finds nothing in a workbook with one of everything", async () => {
  expect(await validateXlsx(await writeXlsx(smallBook))).toEqual([]);
});

test("the same workbook gives the same bytes", async () => {
  expect(await writeXlsx(smallBook)).toEqual(await writeXlsx(smallBook));
});

const text = fc.oneof(
  fc.string({ unit: "grapheme", minLength: 1 }),
  fc.string({ unit: "binary", minLength: 1 }),
  fc.constantFrom(
    "=1+1",
    "-x",
    "+",
    "@a",
    "'",
    " lead",
    "trail ",
    "\n",
    "a\r\nb",
    "_x0041_",
    "__x000D_",
    "\u0000",
    "\ud800",
    "😀",
    "<&>\"'",
    "x".repeat(32_767)
  )
);
const errors: readonly BookError[] = [
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
];
const value: fc.Arbitrary<BookValue> = fc.oneof(
  text,
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  fc.constantFrom(1e-300, 1.7976931348623157e308, 0.1 + 0.2, 46349.5, -46349),
  fc.boolean(),
  fc.constantFrom(...errors).map((error) => ({ error }))
);

test("any text, number, truth value or error in a cell comes back as it was, as a literal and as a formula's result", async () => {
  const column = fc.array(value, { minLength: 1, maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(column, column, async (literals, results) => {
      const cells: BookCell[] = [
        ...literals.map((one, row) => ({ row, column: 0, value: one })),
        ...results.map((one, row) => ({ row, column: 1, value: one, formula: '="a"&B1' })),
      ].sort((a, b) => a.row - b.row || a.column - b.column);
      const book = bookOf(cells);
      expect(await readXlsx(await writeXlsx(book))).toEqual(book);
    }),
    { numRuns: 150 }
  );
});

test("Excel has no negative zero: it is saved as zero", async () => {
  const back = await readXlsx(await writeXlsx(bookOf([{ row: 0, column: 0, value: -0 }])));
  expect(back.sheets[0]?.cells).toEqual([{ row: 0, column: 0, value: 0 }]);
});

test("odd texts leave the file valid", async () => {
  const odd = [
    "\u0000",
    "\ud800",
    "\uffff",
    "_x0041_",
    "a\r\nb",
    " ",
    "=1+1",
    "]]>",
    "&amp;",
    "x".repeat(32_767),
  ];
  const bytes = await writeXlsx(bookOf(odd.map((value, row) => ({ row, column: 0, value }))));
  expect(await validateXlsx(bytes)).toEqual([]);
});

test("rows and cells given in any order are saved in the file's order", async () => {
  const cells = [
    { row: 2, column: 1, value: "c" },
    { row: 0, column: 5, value: "b" },
    { row: 0, column: 0, value: "a" },
  ];
  const back = await readXlsx(await writeXlsx(bookOf(cells)));
  expect(back.sheets[0]?.cells.map((cell) => cell.value)).toEqual(["a", "b", "c"]);
});

test("what is printed and what is repeated on each page is in the file as names, whole columns without row numbers", async () => {
  const plain = { ...bookOf([]), names: [] };
  const [sheet] = plain.sheets;
  if (sheet === undefined) throw new Error("a book has a sheet");
  const page = { landscape: true, fitToWidth: true } as const;
  const printed = {
    ...plain,
    sheets: [
      {
        ...sheet,
        name: "Coach's plans",
        page: {
          ...page,
          printArea: [{ top: 0, bottom: 1_048_575, left: 0, right: 15 }],
          titleRows: [4, 4] as const,
          titleColumns: [0, 1] as const,
        },
      },
      {
        ...sheet,
        name: "Part",
        page: { ...page, printArea: [{ top: 1, bottom: 8, left: 1, right: 3 }] },
      },
    ],
  };
  const bytes = await writeXlsx(printed);
  expect(
    (await readXlsx(bytes)).names.map(({ scope, name, formula }) => [scope, name, formula])
  ).toEqual([
    ["Coach's plans", "Print_Area", "='Coach''s plans'!$A:$P"],
    ["Coach's plans", "Print_Titles", "='Coach''s plans'!$A:$B,'Coach''s plans'!$5:$5"],
    ["Part", "Print_Area", "='Part'!$B$2:$D$9"],
  ]);
  expect(await validateXlsx(bytes)).toEqual([]);
});
