// The bytes of an .xlsx workbook → a Book, with a list of everything that the Book does not hold. Runs in Node and in browsers.
import type { Book, BookSheet } from "../book";
import { FileError } from "../file-error";
import { themeColors } from "./file-colors";
import { readSpillMetadata } from "./spill-metadata";
import { isDateFormat } from "./number-formats";
import { itemText } from "./read-cells";
import { officeTheme } from "./office-theme";
import { readSheet } from "./read-sheet";
import { readStyles } from "./read-styles";
import { readDrawing, type ReadDrawing } from "./drawings";
import { keptReader } from "./keep-parts";
import { readRelationships } from "./relationships";
import { readTable } from "./tables";
import { readWorkbookPart } from "./workbook-part";
import { readXml } from "./xml-tree";
import { openParts, type Parts } from "./zip-parts";

// Day 0 of the 1904 count is day 1462 of the usual one (ECMA-376 part 1, 18.17.4.1).
const days1904 = 1462;

/** Related parts that the Book has no place for, in a reader's words. */
const foreign: Readonly<Record<string, string>> = {
  comments: "comments",
  threadedComment: "comments",
  pivotTable: "pivot tables",
  slicer: "slicers",
  timeline: "timelines",
  oleObject: "embedded objects",
  control: "form controls",
  ctrlProp: "form controls",
  queryTable: "data queries",
  image: "pictures",
  externalLink: "links to other workbooks",
  vbaProject: "macros",
  connections: "data connections",
  chart: "charts",
  chartEx: "charts",
  diagramData: "diagrams",
  model: "the data model",
};

/** Throws FileError for what is no readable workbook. */
export function readXlsx(bytes: Uint8Array): Promise<Book> {
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
    return readBook(parts, workbookName, text);
  });
}

function readBook(parts: Parts, workbookName: string, text: string): Book {
  const notKept = new Set<string>();
  const keep = keptReader(parts);
  const lose = (what: string): void => void notKept.add(what);
  const workbook = readWorkbookPart(text, lose);
  const relations = readRelationships(parts, workbookName);
  for (const { kind } of relations) if (foreign[kind] !== undefined) lose(foreign[kind]);
  const partOf = (kind: string): string | undefined => {
    const found = relations.find((one) => one.kind === kind);
    return found === undefined ? undefined : parts.text(found.target);
  };
  const themeText = partOf("theme");
  const theme = themeColors(themeText);
  const { styles, changes } = readStyles(partOf("styles"), theme, lose);
  const strings = readStrings(partOf("sharedStrings"), lose);
  const spillMetadata = readSpillMetadata(partOf("sheetMetadata"));
  const isDate = styles.map((style) => isDateFormat(style.numberFormat));
  if (workbook.countsFrom1904)
    lose("the count of dates from 1904 (all dates were moved to Excel's usual count)");
  const dateShift = (style: number): number =>
    workbook.countsFrom1904 && isDate[style] === true ? days1904 : 0;

  const sheets: BookSheet[] = [];
  let activeSheet = 0;
  workbook.sheets.forEach((listed, index) => {
    const relation = relations.find((one) => one.id === listed.relationship);
    const part = relation?.kind === "worksheet" ? parts.text(relation.target) : undefined;
    if (relation === undefined || part === undefined) {
      lose(`sheet ${listed.name} (${relation?.kind ?? "missing"})`);
      return;
    }
    const loseHere = (what: string): void => lose(`${what} on sheet ${listed.name}`);
    const related = readRelationships(parts, relation.target);
    for (const { kind } of related) if (foreign[kind] !== undefined) loseHere(foreign[kind]);
    const tables = related
      .filter((one) => one.kind === "table")
      .flatMap((one) => readTable(parts.text(one.target) ?? "<none/>", loseHere) ?? []);
    if (index === workbook.activeTab) activeSheet = sheets.length;
    const sheet = readSheet(part, {
      ...{
        name: listed.name,
        visibility: listed.visibility,
        tables,
        changes,
        theme,
        strings,
        spillMetadata,
        dateShift,
      },
      lose: loseHere,
      address: (id) => related.find((one) => one.id === id && one.isOutside)?.target,
    });
    const drawing = related.find((one) => one.kind === "drawing");
    sheets.push({
      ...sheet,
      ...(drawing === undefined
        ? {}
        : drawn(readDrawing(parts, drawing.target, { sizes: sheet, theme, keep, lose: loseHere }))),
    });
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
  const kept = new Set(sheets.map((sheet) => sheet.name));
  return {
    sheets,
    names: workbook.names.filter((name) => name.scope === null || kept.has(name.scope)),
    styles,
    activeSheet,
    notKept: [...notKept],
    ...(themeText === undefined || themeText === officeTheme ? {} : { theme: themeText }),
    ...(keep.parts().length === 0
      ? {}
      : { kept: { parts: keep.parts(), ofPackage: [], ofWorkbook: [], workbook: {} } }),
  };
}

function drawn({ charts, anchors }: ReadDrawing): Pick<BookSheet, "charts" | "kept"> {
  return {
    ...(charts.length === 0 ? {} : { charts }),
    ...(anchors.length === 0 ? {} : { kept: { elements: {}, relationships: [], anchors } }),
  };
}

function readStrings(part: string | undefined, lose: (what: string) => void): readonly string[] {
  const strings: string[] = [];
  if (part !== undefined)
    readXml(part, { name: "si", each: (item) => void strings.push(itemText(item, lose)) });
  return strings;
}
