// The bytes of an .xlsx workbook → a Book, with a list of everything that the Book does not hold. Runs in Node and in browsers.
import type { Book, BookName, BookSheet } from "../book";
import type { BookKept, KeptRelationship } from "../book-kept";
import { damagedWorkbook, FileError } from "../file-error";
import { readPeople } from "./comments";
import { readCustomXml } from "./custom-xml";
import { readDocumentProperties } from "./document-properties";
import { themeColors } from "./file-colors";
import { keptReader } from "./keep-parts";
import { isDateFormat } from "./number-formats";
import { officeTheme } from "./office-theme";
import { readSheetParts, type WorkbookReading } from "./read-sheet-parts";
import { readStyles } from "./read-styles";
import { readRelationships, type Relationship } from "./relationships";
import { readStrings } from "./shared-strings";
import { readSpillMetadata } from "./spill-metadata";
import { cutter } from "./verbatim";
import { readWorkbookPart } from "./workbook-part";
import { openParts, type Parts } from "./zip-parts";

// Day 0 of the 1904 count is day 1462 of the usual one (ECMA-376 part 1, 18.17.4.1).
const days1904 = 1462;

/** Parts that are not carried, in a reader's words. */
const foreign: Readonly<Record<string, string>> = {
  externalLink: "links to other workbooks",
  revisionHeaders: "the history of a shared workbook",
  volatileDependencies: "live data",
  origin: "digital signatures",
};

/** Read into the Book, made anew with every save, or of no use without what is not kept. */
const handled: ReadonlySet<string> = new Set([
  ...[
    "officeDocument",
    "worksheet",
    "chartsheet",
    "dialogsheet",
    "xlMacrosheet",
    "styles",
    "theme",
  ],
  ...["xlIntlMacrosheet", "sharedStrings", "sheetMetadata", "calcChain", "usernames"],
]);

export interface ReadOptions {
  /** Sheets that are of no use to the reader: they are not unpacked, and are missing in the Book. */
  readonly leavesOut?: (sheet: string, names: readonly BookName[]) => boolean;
}

/** Throws FileError for what is no readable workbook. */
export function readXlsx(bytes: Uint8Array, options: ReadOptions = {}): Promise<Book> {
  return Promise.resolve().then(() => {
    const parts = openParts(bytes);
    const workbookName =
      readRelationships(parts, "").find((one) => one.kind === "officeDocument")?.target ??
      "xl/workbook.xml";
    const text = parts.text(workbookName);
    if (text === undefined)
      throw new FileError(
        "This is a zip file without a workbook in it: open it in the program it comes from and save it as .xlsx."
      );
    return readBook(parts, workbookName, text, options);
  });
}

function readBook(
  parts: Parts,
  workbookName: string,
  text: string,
  { leavesOut = () => false }: ReadOptions
): Book {
  const notKept = new Set<string>();
  const keep = keptReader(parts);
  const lose = (what: string): void => void notKept.add(what);
  const ofPackage = readRelationships(parts, "");
  const relations = readRelationships(parts, workbookName);
  const workbook = readWorkbookPart(text, cutter(text, relations), lose);
  for (const { kind } of [...ofPackage, ...relations])
    if (foreign[kind] !== undefined) lose(foreign[kind]);
  const partOf = (kind: string): string | undefined => {
    const found = relations.find((one) => one.kind === kind);
    return found === undefined ? undefined : parts.text(found.target);
  };
  const themeText = partOf("theme");
  const theme = themeColors(themeText);
  const styling = readStyles(partOf("styles"), theme);
  const isDate = styling.styles.map((style) => isDateFormat(style.numberFormat));
  if (workbook.countsFrom1904)
    lose("the count of dates from 1904 (all dates were moved to Excel's usual count)");
  const reading: WorkbookReading = {
    ...{ parts, keep, theme, changes: styling.changes },
    strings: readStrings(partOf("sharedStrings")),
    spillMetadata: readSpillMetadata(partOf("sheetMetadata")),
    dateShift: (style) => (workbook.countsFrom1904 && isDate[style] === true ? days1904 : 0),
    people: readPeople(partOf("person")),
  };

  const sheets: BookSheet[] = [];
  let activeSheet = 0;
  workbook.sheets.forEach((listed, index) => {
    if (leavesOut(listed.name, workbook.names)) return;
    const relation = relations.find((one) => one.id === listed.relationship);
    const sheet =
      relation?.kind === "worksheet"
        ? readSheetParts(relation.target, listed, reading, (what) =>
            lose(`${what} on sheet ${listed.name}`)
          )
        : undefined;
    if (sheet === undefined) {
      lose(`sheet ${listed.name} (${relation?.kind ?? "missing"})`);
      return;
    }
    if (index === workbook.activeTab) activeSheet = sheets.length;
    sheets.push(sheet);
  });
  if (sheets[activeSheet]?.visibility !== "visible")
    activeSheet = Math.max(
      0,
      sheets.findIndex((sheet) => sheet.visibility === "visible")
    );
  if (sheets.length === 0)
    throw new FileError(
      "The workbook has no sheet of cells: open it in Excel, add one, and save it again."
    );
  refuseDoubled(
    "sheets",
    sheets.map(({ name }) => name)
  );
  refuseDoubled(
    "tables",
    sheets.flatMap(({ tables }) => tables.map(({ name }) => name))
  );
  const kept = new Set(sheets.map((sheet) => sheet.name));
  const customXml = readCustomXml(parts, relations, keep);
  const carried = (list: readonly Relationship[]): readonly KeptRelationship[] =>
    keep.takeAll(list.filter(({ kind }) => !handled.has(kind) && foreign[kind] === undefined));
  const everything: Omit<BookKept, "parts"> = {
    ...{ ofPackage: carried(ofPackage), ofWorkbook: carried(relations), workbook: workbook.kept },
    ...(styling.kept === undefined ? {} : { styles: styling.kept }),
  };
  const properties = readDocumentProperties(ofPackage, parts.text);
  return {
    sheets,
    names: workbook.names.filter((name) => name.scope === null || kept.has(name.scope)),
    styles: styling.styles,
    activeSheet,
    ...(workbook.calculation === undefined ? {} : { calculation: workbook.calculation }),
    notKept: [...notKept],
    ...(themeText === undefined || themeText === officeTheme ? {} : { theme: themeText }),
    ...(properties === undefined ? {} : { properties }),
    ...(customXml.length === 0 ? {} : { customXml }),
    ...carriedBook({ parts: keep.parts(), ...everything }),
  };
}

/** Excel tells names apart without regard to case, and repairs a file in which two are the same. */
function refuseDoubled(what: string, names: readonly string[]): void {
  if (new Set(names.map((name) => name.toLowerCase())).size < names.length)
    throw damagedWorkbook(`two ${what} of one name`);
}

/** A file that holds nothing but what the Book says leaves nothing to carry. */
function carriedBook(kept: BookKept): Pick<Book, "kept"> {
  const { parts, ofPackage, ofWorkbook, workbook, styles } = kept;
  const count = parts.length + ofPackage.length + ofWorkbook.length + Object.keys(workbook).length;
  return count === 0 && styles === undefined ? {} : { kept };
}
