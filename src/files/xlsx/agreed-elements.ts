// Elements of a sheet of which a file may say more than the Book. As long as the file's element and the Book's say the same in the
// Book's words, the file's is written; once the Book says something else, its own. See decision 0024.
import type { BookSheet } from "../book";
import { filterXml, readFilter } from "./filters";
import {
  propertiesXml,
  readProperties,
  readSizes,
  readViews,
  sizesXml,
  viewsXml,
} from "./sheet-head";
import { pageElements, readMargins, readOptions, readSetup, readTexts } from "./sheet-page";
import { protectionXml, readProtection } from "./sheet-protection";
import { sameValue } from "./same-value";
import { readXml, type XmlElement } from "./xml-tree";

/** The Book's own text of each, "" where it says nothing. */
export function agreedElements(sheet: BookSheet): Readonly<Record<string, string>> {
  return {
    sheetPr: propertiesXml(sheet),
    sheetViews: viewsXml(sheet, false),
    sheetFormatPr: sizesXml(sheet),
    sheetProtection: protectionXml(sheet.protection),
    autoFilter: filterXml(sheet.filter),
    ...pageElements(sheet.page),
  };
}

interface Agreement {
  readonly theme: readonly string[];
  /** Whether the sheet is fitted to pages, which stands in another element than how. */
  readonly fitsPage: boolean;
}

type Reader = (element: XmlElement | undefined, around: Agreement) => unknown;

/** What each says in the Book's words. */
const readers: Readonly<Record<string, Reader>> = {
  sheetPr: (element, { theme }) => readProperties(element, theme),
  sheetViews: readViews,
  sheetFormatPr: readSizes,
  sheetProtection: readProtection,
  autoFilter: readFilter,
  printOptions: readOptions,
  pageMargins: readMargins,
  pageSetup: (element, { fitsPage }) => readSetup(element, fitsPage),
  headerFooter: readTexts,
};

export function isAgreed(name: string): boolean {
  return readers[name] !== undefined;
}

/** The file's element where both agree or where the Book has no words for it, else the Book's. */
export function agreed(
  name: string,
  own: string,
  kept: string | undefined,
  around: Agreement
): string {
  if (kept === undefined) return own;
  const read = readers[name];
  if (read === undefined) return kept;
  const say = (xml: string): unknown => read(xml === "" ? undefined : readXml(xml), around);
  return sameValue(say(own), say(kept)) ? kept : own;
}
