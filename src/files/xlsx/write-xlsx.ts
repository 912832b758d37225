// A Book → the bytes of an .xlsx workbook. The same Book gives the same bytes. Runs in Node and in browsers.
import { defaultStyle, type Book, type BookFormatChange } from "../book";
import { checkBook } from "./check-book";
import { officeTheme } from "./office-theme";
import { partText, textBytes, xmlHead } from "./part-text";
import { relationshipsPart, type Relationship } from "./relationships";
import { tablePart } from "./tables";
import { workbookPart } from "./workbook-part";
import { sharedStrings, type SharedStrings } from "./write-cells";
import { sheetPart } from "./write-sheet";
import { stylesPart } from "./write-styles";
import { toFileText } from "./xml-text";
import { zipParts } from "./zip-parts";

const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

/** Throws FileError, before anything is written, for what Excel would refuse or repair. */
export function writeXlsx(book: Book): Promise<Uint8Array> {
  return Promise.resolve().then(() => {
    checkBook(book);
    return zipParts(partsOf(book));
  });
}

function partsOf(book: Book): Record<string, Uint8Array> {
  const parts: Record<string, Uint8Array> = {};
  const overrides: string[] = [];
  const add = (name: string, contentType: string, content: string | Uint8Array): void => {
    parts[name] = typeof content === "string" ? textBytes(content) : content;
    overrides.push(`<Override PartName="/${name}" ContentType="${contentType}"/>`);
  };
  // The zip keeps this order, and the list of content types is read first.
  parts["[Content_Types].xml"] = new Uint8Array();
  parts["_rels/.rels"] = textBytes(
    relationshipsPart([
      { id: "rId1", type: "officeDocument", target: "xl/workbook.xml", isOutside: false },
    ])
  );

  const strings = sharedStrings();
  const changes: BookFormatChange[] = [];
  const changeNumber = (change: BookFormatChange): number => changes.push(change) - 1;
  const ofWorkbook: Relationship[] = [];
  const relate = (type: string, target: string): number =>
    ofWorkbook.push({ id: `rId${ofWorkbook.length + 1}`, type, target, isOutside: false });
  let tableCount = 0;

  add("xl/workbook.xml", `${spreadsheet}.sheet.main+xml`, workbookPart(book));
  book.sheets.forEach((sheet, index) => {
    relate("worksheet", `worksheets/sheet${index + 1}.xml`);
    const ofSheet: Relationship[] = [];
    const tableIds = sheet.tables.map((table) => {
      tableCount++;
      const id = `rId${ofSheet.length + 1}`;
      ofSheet.push({
        id,
        type: "table",
        target: `../tables/table${tableCount}.xml`,
        isOutside: false,
      });
      add(
        `xl/tables/table${tableCount}.xml`,
        `${spreadsheet}.table+xml`,
        tablePart(table, sheet, tableCount)
      );
      return id;
    });
    const addressIds = new Map<string, string>();
    for (const { hyperlink } of sheet.cells) {
      if (hyperlink === undefined || hyperlink.startsWith("#") || addressIds.has(hyperlink))
        continue;
      const id = `rId${ofSheet.length + 1}`;
      addressIds.set(hyperlink, id);
      ofSheet.push({
        id,
        type: "hyperlink",
        target: encodeURI(hyperlink).replaceAll("%25", "%"),
        isOutside: true,
      });
    }
    const isActive = index === book.activeSheet;
    const content = sheetPart(sheet, {
      strings,
      changeNumber,
      number: index + 1,
      isActive,
      tableIds,
      addressIds,
    });
    add(`xl/worksheets/sheet${index + 1}.xml`, `${spreadsheet}.worksheet+xml`, content);
    if (ofSheet.length > 0)
      parts[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] = textBytes(
        relationshipsPart(ofSheet)
      );
  });
  relate("styles", "styles.xml");
  add(
    "xl/styles.xml",
    `${spreadsheet}.styles+xml`,
    stylesPart(book.styles.length === 0 ? [defaultStyle] : book.styles, changes)
  );
  relate("sharedStrings", "sharedStrings.xml");
  add("xl/sharedStrings.xml", `${spreadsheet}.sharedStrings+xml`, stringsPart(strings));
  relate("theme", "theme/theme1.xml");
  add(
    "xl/theme/theme1.xml",
    "application/vnd.openxmlformats-officedocument.theme+xml",
    book.theme ?? officeTheme
  );
  if (book.sheets.some((sheet) => sheet.cells.some((cell) => cell.array?.spills === true))) {
    relate("sheetMetadata", "metadata.xml");
    add("xl/metadata.xml", `${spreadsheet}.sheetMetadata+xml`, spillMetadata);
  }
  parts["xl/_rels/workbook.xml.rels"] = textBytes(relationshipsPart(ofWorkbook));
  parts["[Content_Types].xml"] = textBytes(
    `${xmlHead}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      `<Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`
  );
  return parts;
}

function stringsPart(strings: SharedStrings): Uint8Array {
  const all = strings.all();
  const part = partText();
  part.add(`${xmlHead}<sst ${main} count="${strings.uses()}" uniqueCount="${all.length}">`);
  for (const text of all) {
    const keepsBlanks = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : "";
    part.add(`<si><t${keepsBlanks}>${toFileText(text)}</t></si>`);
  }
  part.add("</sst>");
  return part.bytes();
}

// MS-XLSX 2.2.4.6: the one metadata record that turns an array formula into one that Excel sizes itself.
const spillMetadata =
  `${xmlHead}<metadata ${main} xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray">` +
  '<metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes>' +
  '<futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>' +
  '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>';
