// Files of other programs and of Excel's other habits, read.
import type { BookCell, BookSheet } from "../../../src/files/book";
import { openHost } from "../../support/open-host";
import { readXlsx } from "../../../src/files/xlsx/read-xlsx";
import { writeXlsx } from "../../../src/files/xlsx/write-xlsx";
import { foreignFile, mainNamespace } from "../../support/foreign-file";
import { validateXlsx } from "../../support/validate-xlsx";

async function firstSheet(bytes: Uint8Array): Promise<BookSheet> {
  return (await readXlsx(bytes)).sheets[0] as BookSheet;
}
const rows = (xml: string): string => `<sheetData>${xml}</sheetData>`;
const styled = (styles: string): Record<string, string> => ({
  "xl/styles.xml": `<styleSheet ${mainNamespace}>${styles}</styleSheet>`,
});

test.each<{ title: string; xml: string; cells: readonly BookCell[] }>([
  {
    title: "texts kept in the cell, in runs and with Japanese reading aids",
    xml: '<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve"> a</t></is></c><c r="B1" t="inlineStr"><is><r><t>b</t></r><r><t>c</t></r><rPh sb="0" eb="1"><t>x</t></rPh></is></c></row>',
    cells: [
      { row: 0, column: 0, value: " a" },
      { row: 0, column: 1, value: "bc" },
    ],
  },
  {
    title: "rows and cells without addresses",
    xml: "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>",
    cells: [
      { row: 0, column: 0, value: 1 },
      { row: 0, column: 1, value: 2 },
      { row: 1, column: 0, value: 3 },
    ],
  },
  {
    title: "dates written as ISO text, as day numbers",
    xml: '<row r="2"><c r="C2" t="d"><v>2026-11-23</v></c><c r="D2" t="d"><v>2026-11-23T12:00:00Z</v></c></row>',
    cells: [
      { row: 1, column: 2, value: 46349 },
      { row: 1, column: 3, value: 46349.5 },
    ],
  },
  {
    title: "shared formulas, each with its own references",
    xml: '<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$C$1</f><v>2</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>6</v></c></row>',
    cells: [
      { row: 0, column: 1, value: 2, formula: "=A1*$C$1" },
      { row: 2, column: 1, value: 6, formula: "=A3*$C$1" },
    ],
  },
  {
    title: "errors that only newer Excel knows",
    xml: '<row r="1"><c r="A1" t="e"><v>#SPILL!</v></c></row>',
    cells: [{ row: 0, column: 0, value: { error: "#VALUE!" } }],
  },
])("a file with $title is read", async ({ xml, cells }) => {
  expect((await firstSheet(foreignFile(rows(xml)))).cells).toEqual(cells);
});

test("a file whose elements all carry a prefix is read like one without", async () => {
  const xml = `<x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:f>1+1</x:f><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
  expect((await firstSheet(foreignFile("", { "xl/worksheets/sheet1.xml": xml }))).cells).toEqual([
    { row: 0, column: 0, value: 2, formula: "=1+1" },
  ]);
});

test("dates counted from 1904 are moved to the usual count, other numbers stay, and it is said", async () => {
  const workbook = `<workbook ${mainNamespace} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><workbookPr date1904="1"/><sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>`;
  const styles = styled('<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>');
  const book = await readXlsx(
    foreignFile(
      rows('<row r="1"><c r="A1" s="1"><v>44887</v></c><c r="B1"><v>44887</v></c></row>'),
      { "xl/workbook.xml": workbook, ...styles }
    )
  );
  expect([book.sheets[0]?.cells.map((cell) => cell.value), book.notKept]).toEqual([
    [46349, 44887],
    [expect.stringContaining("1904")],
  ]);
});

test("colours of the theme, lighter or darker, of the old palette and without alpha become plain colours", async () => {
  const fill = (color: string): string =>
    `<fill><patternFill patternType="solid"><fgColor ${color}/></patternFill></fill>`;
  const colors = [
    'theme="4"',
    'theme="4" tint="0.7999816888943144"',
    'theme="0" tint="-0.249977111117893"',
    'indexed="10"',
    'rgb="0012abCD"',
  ];
  const xfs = colors.map((_, index) => `<xf fillId="${index}"/>`).join("");
  const book = await readXlsx(
    foreignFile("", styled(`<fills>${colors.map(fill).join("")}</fills><cellXfs>${xfs}</cellXfs>`))
  );
  expect(book.styles.map((style) => style.fill)).toEqual([
    "#4472C4",
    "#DAE3F3",
    "#BFBFBF",
    "#FF0000",
    "#12ABCD",
  ]);
});

test("rules and lists that Excel keeps in an extension because they look at other sheets are read", async () => {
  const sheet = await firstSheet(
    foreignFile(
      `${rows("")}<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">
      <x14:dataValidations><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>Lists!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>B2:B9</xm:sqref></x14:dataValidation></x14:dataValidations>
      <x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="expression" priority="4"><xm:f>Lists!$A$1=B2</xm:f><x14:dxf><fill><patternFill><bgColor rgb="FFFFEEDD"/></patternFill></fill></x14:dxf></x14:cfRule><xm:sqref>B2</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`
    )
  );
  expect([sheet.validations[0]?.formula1, sheet.conditionalFormats]).toEqual([
    "=Lists!$A$1:$A$3",
    [
      {
        areas: [{ top: 1, left: 1, bottom: 1, right: 1 }],
        ...{
          priority: 1,
          stopIfTrue: false,
          kind: "formula",
          formula: "=Lists!$A$1=B2",
          format: { fill: "#FFEEDD" },
        },
      },
    ],
  ]);
});

test("rules by value and by icons are read in words, others carried; saved again all say the same, and the file is valid", async () => {
  const bytes = foreignFile(
    `${rows('<row r="1"><c r="A1"><v>1</v></c></row>')}<conditionalFormatting sqref="A1:A9"><cfRule type="cellIs" dxfId="0" priority="1" operator="lessThan"><formula>"a&lt;b"</formula></cfRule>` +
      '<cfRule type="iconSet" priority="2"><iconSet iconSet="3Flags"><cfvo type="percent" val="0"/><cfvo type="percent" val="33"/><cfvo type="percent" val="67"/></iconSet></cfRule>' +
      '<cfRule type="top10" dxfId="0" priority="3" rank="2"/></conditionalFormatting>',
    styled(
      '<dxfs><dxf><font><b/></font><fill><patternFill><bgColor rgb="FFFF0000"/></patternFill></fill></dxf></dxfs>'
    )
  );
  const book = await readXlsx(bytes);
  const saved = await writeXlsx(book);
  expect(await validateXlsx(saved)).toEqual([]);
  expect((await firstSheet(saved)).conditionalFormats).toEqual(book.sheets[0]?.conditionalFormats);
  expect(
    book.sheets[0]?.conditionalFormats.map((rule) =>
      rule.kind === "other" ? [rule.type, rule.format] : rule
    )
  ).toMatchObject([
    {
      ...{ kind: "cellValue", operator: "lessThan", formulas: ['="a<b"'] },
      format: { fill: "#FF0000", bold: true },
    },
    {
      ...{ kind: "iconSet", set: "3Flags", reversed: false, iconOnly: false },
      points: [33, 67].map((value) => ({ at: "percent", value, above: false })),
    },
    ["top10", { fill: "#FF0000" }],
  ]);
});

test("a rule for blanks is drawn by its formula, which follows the cells", async () => {
  const bytes = foreignFile(
    `${rows('<row r="1"><c r="A1"><v>1</v></c></row>')}<conditionalFormatting sqref="A1:A2"><cfRule type="containsBlanks" dxfId="0" priority="1"><formula>LEN(TRIM(A1))=0</formula></cfRule></conditionalFormatting>`,
    styled(
      '<dxfs><dxf><fill><patternFill><bgColor rgb="FFFF0000"/></patternFill></fill></dxf></dxfs>'
    )
  );
  const host = openHost(await readXlsx(bytes));
  const column = { top: 0, left: 0, bottom: 2, right: 0 };
  const fills = () => host.viewCells("Data", column).map(([cell]) => cell?.style.fill);
  expect(fills()).toEqual([null, "#FF0000", null]);
  host.insertLines("Data", { axis: "rows", first: 0, last: 0 });
  expect(fills()).toEqual([null, null, "#FF0000"]);
  const saved = await writeXlsx(host.toBook());
  expect(await validateXlsx(saved)).toEqual([]);
  expect((await firstSheet(saved)).conditionalFormats).toEqual([
    expect.objectContaining({ type: "containsBlanks", formula: "=LEN(TRIM(A2))=0" }),
  ]);
});

test("what cannot be kept is listed with its sheet", async () => {
  const book = await readXlsx(
    foreignFile(rows('<row r="1"><c r="A1"><f>[1]Other!A1</f><v>5</v></c></row>'))
  );
  expect(book.notKept).toEqual(["links to other workbooks (their last values stay) on sheet Data"]);
  expect(book.sheets[0]?.cells).toEqual([{ row: 0, column: 0, value: 5 }]);
});
