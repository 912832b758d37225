// What goes to the clipboard from the grid comes back from it, and what Excel puts there is understood.
import fc from "fast-check";
import { formatClipboard, parseClipboard } from "../../../src/workbench/page/clipboard-text";

test.each([
  ["one cell", "72", [["72"]]],
  [
    "two rows with a closing break, as Excel writes",
    "a\tb\r\nc\td\r\n",
    [
      ["a", "b"],
      ["c", "d"],
    ],
  ],
  ["a blank cell between", "a\t\tb", [["a", "", "b"]]],
  [
    "a cell with a break and a quote",
    '"first\nsays ""second"""\tx',
    [['first\nsays "second"', "x"]],
  ],
  ["a quote inside a word", 'size 5" pipe\tx', [['size 5" pipe', "x"]]],
  ["a blank row", "a\n\nb\n", [["a"], [""], ["b"]]],
])("%s", (_, text, rows) => {
  expect(parseClipboard(text)).toEqual(rows);
});

test("any cells that were copied are pasted as they were", () => {
  const cell = fc.string({ unit: fc.constantFrom("a", '"', "\t", "\n", "é", " ", "=") });
  const table = fc.integer({ min: 1, max: 4 }).chain((width) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
      minLength: 1,
      maxLength: 5,
    })
  );
  fc.assert(
    fc.property(table, (rows) => {
      // One closing break is the clipboard's own, so a last row of one blank cell cannot be told from none.
      fc.pre(rows.at(-1)?.join("") !== "");
      expect(parseClipboard(formatClipboard(rows))).toEqual(rows);
    })
  );
});
