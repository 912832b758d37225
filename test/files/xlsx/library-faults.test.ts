// Faults found in the libraries that were tried (docs/decisions): each is shown not to be ours.
import { strFromU8, unzipSync } from "fflate";
import type { Book, BookCell } from "../../../src/files/book";
import { defaultStyle } from "../../../src/files/book";
import { readXlsx } from "../../../src/files/xlsx/read-xlsx";
import { writeXlsx } from "../../../src/files/xlsx/write-xlsx";
import { foreignFile, mainNamespace } from "../../support/foreign-file";
import { bookOf, smallBook } from "../../support/small-book";
import { validateXlsx } from "../../support/validate-xlsx";

async function part(book: Book, name: string): Promise<string> {
  return strFromU8(unzipSync(await writeXlsx(book))[name] ?? new Uint8Array());
}

test("a conditional format's fill without a pattern, as Excel itself writes it, stays as the file had it", async () => {
  const changes = `<styleSheet ${mainNamespace}><dxfs><dxf><fill><patternFill><bgColor rgb="FFFDE9E7"/></patternFill></fill></dxf></dxfs></styleSheet>`;
  const rule =
    '<sheetData/><conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="0" priority="1"><formula>TRUE</formula></cfRule></conditionalFormatting>';
  const book = await readXlsx(foreignFile(rule, { "xl/styles.xml": changes }));
  expect(await part(book, "xl/styles.xml")).toContain(
    '<dxf><fill><patternFill><bgColor rgb="FFFDE9E7"/></patternFill></fill></dxf>'
  );
});

test("cells and the table's own part hold formulas in file form", async () => {
  expect(await part(smallBook, "xl/worksheets/sheet1.xml")).toContain(
    "<f>Plans[[#This Row],[Start]]+1</f>"
  );
  expect(await part(smallBook, "xl/tables/table1.xml")).toContain(
    "<calculatedColumnFormula>Plans[[#This Row],[Start]]+1</calculatedColumnFormula>"
  );
  expect(await part(smallBook, "xl/worksheets/sheet1.xml")).toContain(
    '<f>_xlfn.MAXIFS(Plans.Start,Plans.Start,"&gt;0")</f>'
  );
});

test("names stay hidden, and list drop-downs refer to them", async () => {
  expect(await part(smallBook, "xl/workbook.xml")).toContain(
    '<definedName name="Plans.Start" hidden="1">Plans[Start]</definedName>'
  );
  expect(await part(smallBook, "xl/worksheets/sheet1.xml")).toContain("<formula1>Words</formula1>");
});

test("text that looks like a formula is saved as text with its apostrophe, and read as text", async () => {
  const styles = [defaultStyle, { ...defaultStyle, quotePrefix: true }];
  const book = bookOf([{ row: 0, column: 0, value: "=1+1", style: 1 }], { styles });
  expect(await part(book, "xl/styles.xml")).toContain('quotePrefix="1"');
  expect((await readXlsx(await writeXlsx(book))).sheets[0]?.cells[0]).toEqual({
    row: 0,
    column: 0,
    value: "=1+1",
    style: 1,
  });
});

test("a date stays the number that it is, in whatever time zone", async () => {
  const styles = [defaultStyle, { ...defaultStyle, numberFormat: "yyyy-mm-dd hh:mm" }];
  const cells = [0, 1, 60, 61, 46349.999988].map((value, row): BookCell => ({
    row,
    column: 0,
    value,
    style: 1,
  }));
  expect((await readXlsx(await writeXlsx(bookOf(cells, { styles })))).sheets[0]?.cells).toEqual(
    cells
  );
});

test("an empty text as a formula's result stays an empty text", async () => {
  const cells: BookCell[] = [
    { row: 0, column: 0, value: "", formula: '=""' },
    { row: 1, column: 0, value: null, formula: "=A1" },
  ];
  expect((await readXlsx(await writeXlsx(bookOf(cells)))).sheets[0]?.cells).toEqual(cells);
});

test("control characters stay in texts", async () => {
  const cells: BookCell[] = [{ row: 0, column: 0, value: "a\u0001b\u001f" }];
  expect((await readXlsx(await writeXlsx(bookOf(cells)))).sheets[0]?.cells).toEqual(cells);
});

test("a data bar from 0 to 1 draws nothing for 0: it has its second half, with the same limits", async () => {
  const xml = await part(smallBook, "xl/worksheets/sheet1.xml");
  expect(xml).toContain(
    '<dataBar minLength="0" maxLength="100"><cfvo type="num" val="0"/><cfvo type="num" val="1"/>'
  );
  expect(xml).toContain(
    '<x14:cfvo type="num"><xm:f>0</xm:f></x14:cfvo><x14:cfvo type="num"><xm:f>1</xm:f></x14:cfvo>'
  );
});

test("a formula that spills is saved with its whole area and marked so that Excel sizes it, as are old array formulas without the mark", async () => {
  const area = { top: 0, left: 0, bottom: 2, right: 0 };
  const cells: BookCell[] = [
    { row: 0, column: 0, value: 1, formula: "=SEQUENCE(3)", array: { area, spills: true } },
    {
      row: 0,
      column: 1,
      value: 6,
      formula: "=SUM(A1:A3*1)",
      array: { area: { top: 0, left: 1, bottom: 0, right: 1 }, spills: false },
    },
    { row: 1, column: 0, value: 2 },
    { row: 2, column: 0, value: 3 },
  ];
  const bytes = await writeXlsx(bookOf(cells));
  expect((await readXlsx(bytes)).sheets[0]?.cells).toEqual(cells);
  expect(await validateXlsx(bytes)).toEqual([]);
});

test("every formula of a long column keeps its own result: 20,000 different texts", async () => {
  const cells = Array.from({ length: 20_000 }, (_, row): BookCell => ({
    row,
    column: 0,
    value: row * 2,
    formula: `=B${row + 1}*2+${row}`,
  }));
  expect((await readXlsx(await writeXlsx(bookOf(cells)))).sheets[0]?.cells).toEqual(cells);
});
