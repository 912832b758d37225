// A Book → the bytes of an .xlsx workbook. The same Book gives the same bytes. Runs in Node and in browsers.
import { defaultStyle, type Book } from "../book";
import type { BookFormatChange } from "../book-conditional";
import { checkBook } from "./check-book";
import { chartPoints } from "./charts/chart-points";
import { themeColors } from "./file-colors";
import { officeTheme } from "./office-theme";
import { partStore } from "./part-store";
import { addCustomXml } from "./custom-xml";
import { addDocumentProperties } from "./document-properties";
import { xmlHead } from "./part-text";
import { keptHere } from "./keep-parts";
import { personList } from "./people";
import { relationshipList } from "./relationships";
import { addSheet, type SheetNeighbours } from "./sheet-parts";
import { workbookPart } from "./workbook-part";
import { sharedStrings } from "./shared-strings";
import { stylesPart } from "./write-styles";
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
  const { kept } = book;
  const store = partStore(kept?.parts ?? []);
  const strings = sharedStrings();
  const changes: BookFormatChange[] = [];
  const theme = themeColors(book.theme);
  const people = personList(book, store);
  const around: SheetNeighbours = {
    ...{ store, strings, people, theme, styles: book.styles, tableCount: 0 },
    find: chartPoints(book),
    changeNumber: (change) => changes.push(change) - 1,
  };
  const ofWorkbook = relationshipList(kept?.ofWorkbook);
  const part = (kind: string, name: string, type: string, content: string | Uint8Array): void => {
    store.add(`xl/${name}`, type, content);
    ofWorkbook.add(kind, `xl/${name}`);
  };
  const sheetIds = book.sheets.map((sheet, index) =>
    ofWorkbook.add("worksheet", addSheet(sheet, index, index === book.activeSheet, around))
  );
  const styles = book.styles.length === 0 ? [defaultStyle] : book.styles;
  const styling = stylesPart({ styles, changes, theme, kept: kept?.styles });
  part("styles", "styles.xml", `${spreadsheet}.styles+xml`, styling);
  part("sharedStrings", "sharedStrings.xml", `${spreadsheet}.sharedStrings+xml`, strings.part());
  part(
    "theme",
    "theme/theme1.xml",
    "application/vnd.openxmlformats-officedocument.theme+xml",
    book.theme ?? officeTheme
  );
  if (book.sheets.some((sheet) => sheet.cells.some((cell) => cell.array?.spills === true)))
    part("sheetMetadata", "metadata.xml", `${spreadsheet}.sheetMetadata+xml`, spillMetadata);
  people.add(ofWorkbook);
  addCustomXml(book, store, ofWorkbook);
  ofWorkbook.keep(store.keep((kept?.ofWorkbook ?? []).filter(({ type }) => !isAdded.test(type))));
  const elements = keptHere(kept?.workbook ?? {}, ofWorkbook.all());
  const hasMacros = ofWorkbook.all().some(({ type }) => type.endsWith("/vbaProject"));
  store.add(
    "xl/workbook.xml",
    hasMacros
      ? "application/vnd.ms-excel.sheet.macroEnabled.main+xml"
      : `${spreadsheet}.sheet.main+xml`,
    workbookPart(book, sheetIds, elements),
    ofWorkbook.all()
  );
  const ofPackage = relationshipList(kept?.ofPackage);
  ofPackage.add("officeDocument", "xl/workbook.xml");
  addDocumentProperties(book, store, ofPackage);
  ofPackage.keep(
    store.keep((kept?.ofPackage ?? []).filter(({ type }) => !/-properties$/.test(type)))
  );
  return store.finish(ofPackage.all());
}

/** Relationships of the workbook that others see to. */
const isAdded = /\/(?:customXml|person)$/;

// MS-XLSX 2.2.4.6: the one metadata record that turns an array formula into one that Excel sizes itself.
const spillMetadata =
  `${xmlHead}<metadata ${main} xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray">` +
  '<metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes>' +
  '<futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>' +
  '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>';
