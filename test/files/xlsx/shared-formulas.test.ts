// Formulas filled down are written once, and only those that Excel keeps right when they are shared.
import { strFromU8, unzipSync } from "fflate";
import type { BookCell } from "../../../src/files/book";
import { readXlsx } from "../../../src/files/xlsx/read-xlsx";
import { writeXlsx } from "../../../src/files/xlsx/write-xlsx";
import { bookOf } from "../../support/small-book";

/** The formulas of column B, from row 1 down; undefined for a cell without one. */
function column(formulas: readonly (string | undefined)[]): readonly BookCell[] {
  return formulas.flatMap((formula, row) => [
    { row, column: 0, value: row },
    ...(formula === undefined ? [] : [{ row, column: 1, value: null, formula }]),
  ]);
}

async function written(cells: readonly BookCell[]): Promise<string> {
  const parts = unzipSync(await writeXlsx(bookOf(cells)));
  const xml = strFromU8(parts["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
  return [...xml.matchAll(/<f\b[^>]*?(?:\/>|>[^<]*<\/f>)/g)].map(([f]) => f).join("");
}

test.each<[string, readonly (string | undefined)[], string]>([
  [
    "filled down",
    ["=A1*$A$1", "=A2*$A$1", "=A3*$A$1"],
    '<f t="shared" ref="B1:B3" si="0">A1*$A$1</f><f t="shared" si="0"/><f t="shared" si="0"/>',
  ],
  [
    "filled down below another",
    ["=SUM(A1:A9)", "=A2+1", "=A3+1"],
    '<f>SUM(A1:A9)</f><f t="shared" ref="B2:B3" si="0">A2+1</f><f t="shared" si="0"/>',
  ],
  ["with a gap", ["=A1+1", undefined, "=A3+1"], "<f>A1+1</f><f>A3+1</f>"],
  ["the same text, not the same formula", ["=A1+1", "=A1+1"], "<f>A1+1</f><f>A1+1</f>"],
  [
    "of another sheet, which Excel would read wrongly",
    ["=Sheet1!A1", "=Sheet1!A2"],
    "<f>Sheet1!A1</f><f>Sheet1!A2</f>",
  ],
  [
    "of a name",
    ["=A1+Rate", "=A2+Rate"],
    '<f t="shared" ref="B1:B2" si="0">A1+Rate</f><f t="shared" si="0"/>',
  ],
  [
    "of whole columns",
    ["=INDEX($D:$E,A1)", "=INDEX($D:$E,A2)"],
    '<f t="shared" ref="B1:B2" si="0">INDEX($D:$E,A1)</f><f t="shared" si="0"/>',
  ],
  [
    "of a calculated range, which Excel never shares",
    ["=SUM(INDEX($D:$D,A1):E1)", "=SUM(INDEX($D:$D,A2):E2)"],
    "<f>SUM(INDEX($D:$D,A1):E1)</f><f>SUM(INDEX($D:$D,A2):E2)</f>",
  ],
  [
    "of a table",
    ["=INDEX(Plans[Stage],A1)", "=INDEX(Plans[Stage],A2)"],
    "<f>INDEX(Plans[Stage],A1)</f><f>INDEX(Plans[Stage],A2)</f>",
  ],
])("formulas %s come back as they were", async (_what, formulas, xml) => {
  const cells = column(formulas);
  expect(await written(cells)).toBe(xml);
  const [sheet] = (await readXlsx(await writeXlsx(bookOf(cells)))).sheets;
  expect(sheet?.cells).toEqual(cells);
});
