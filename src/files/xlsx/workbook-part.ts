// The workbook part: the list of sheets and the names. Which file holds which sheet is settled by relationships.
import type { Book, BookName, BookSheet } from "../book";
import type { KeptXml } from "../book-kept";
import { areaAddress, columnLetters, lastRow } from "./cell-address";
import { looksIntoOtherWorkbook, toFileFormula, toUserFormula } from "./file-formula";
import { xmlHead } from "./part-text";
import { fromFileText, toFileAttribute, toFileText } from "./xml-text";
import type { Cut } from "./verbatim";
import { child, children, flag, numberOf, readXml, type XmlElement } from "./xml-tree";

interface ListedSheet {
  readonly name: string;
  readonly visibility: BookSheet["visibility"];
  readonly relationship: string;
  readonly number: number | undefined;
}

export interface ReadWorkbook {
  readonly sheets: readonly ListedSheet[];
  readonly names: readonly BookName[];
  readonly activeTab: number;
  readonly calculation: Book["calculation"];
  readonly countsFrom1904: boolean;
  readonly kept: Readonly<Record<string, KeptXml>>;
}

/** Names that Excel keeps for itself carry a prefix in files. */
const builtIn = new Set([
  "PRINT_AREA",
  "PRINT_TITLES",
  "CRITERIA",
  "EXTRACT",
  "DATABASE",
  "_FILTERDATABASE",
]);

/** Elements before and after those that are always written from the Book (ECMA-376 part 1, 18.2.27). */
const before = ["fileSharing", "workbookPr", "workbookProtection", "bookViews"] as const;
const after = [
  ...["oleSize", "customWorkbookViews", "pivotCaches", "smartTagPr", "smartTagTypes"],
  ...["webPublishing", "fileRecoveryPr", "webPublishObjects", "extLst"],
];

/** `sheetIds`: of the relationship to each sheet's part. `kept`: carried elements whose parts are there. */
export function workbookPart(
  book: Book,
  sheetIds: readonly string[],
  kept: Readonly<Record<string, KeptXml>>
): string {
  const numbers = sheetNumbers(book.sheets);
  const sheets = book.sheets.map((sheet, index) => {
    const state = sheet.visibility === "visible" ? "" : ` state="${sheet.visibility}"`;
    return `<sheet name="${toFileAttribute(sheet.name)}" sheetId="${numbers[index]}"${state} r:id="${sheetIds[index]}"/>`;
  });
  const names = [...book.names, ...filterNames(book.sheets), ...printNames(book)].map((name) =>
    nameXml(name, book)
  );
  const usual = {
    ...{ fileSharing: "", workbookPr: "<workbookPr/>", workbookProtection: "" },
    bookViews: "<bookViews><workbookView/></bookViews>",
  };
  const first = before.map((name) => kept[name]?.xml ?? usual[name]).join("");
  return (
    `${xmlHead}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">` +
    `${withActiveTab(first, book.activeSheet)}<sheets>${sheets.join("")}</sheets>` +
    (names.length === 0 ? "" : `<definedNames>${names.join("")}</definedNames>`) +
    `${calculationXml(kept["calcPr"]?.xml, book.calculation)}${after.map((name) => kept[name]?.xml ?? "").join("")}</workbook>`
  );
}

/** Pivot tables and slicers refer to sheets by these numbers: a sheet keeps its own. */
function sheetNumbers(sheets: readonly BookSheet[]): readonly number[] {
  const taken = new Set(sheets.map((sheet) => sheet.kept?.number));
  const used = new Set<number>();
  let next = 1;
  return sheets.map(({ kept }) => {
    let number = kept?.number;
    if (number === undefined || used.has(number)) {
      while (taken.has(next)) next++;
      number = next++;
    }
    used.add(number);
    return number;
  });
}

function nameXml(name: BookName, book: Book): string {
  const scope =
    name.scope === null
      ? ""
      : ` localSheetId="${book.sheets.findIndex((sheet) => sheet.name === name.scope)}"`;
  const fileName =
    (builtIn.has(name.name.toUpperCase()) && name.scope !== null ? "_xlnm." : "") + name.name;
  const formula = toFileText(toFileFormula(name.formula, null));
  return `<definedName name="${toFileAttribute(fileName)}"${scope}${name.hidden ? ' hidden="1"' : ""}>${formula}</definedName>`;
}

/** Excel keeps the area of each sheet's filter in a hidden name too. */
function filterNames(sheets: readonly BookSheet[]): readonly BookName[] {
  return sheets.flatMap(({ name, filter }) => {
    if (filter === undefined) return [];
    const area = areaAddress(filter.area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
    const formula = `='${name.replaceAll("'", "''")}'!${area}`;
    return [{ name: "_FilterDatabase", formula, hidden: true, scope: name }];
  });
}

/** What is printed of a sheet, and what is repeated on its pages, are names too; those that the book has as names stay. */
function printNames({ sheets, names }: Book): readonly BookName[] {
  return sheets.flatMap(({ name: scope, page }) => {
    const place = (text: string): string => `'${scope.replaceAll("'", "''")}'!${text}`;
    const columns = (first: number, last: number): string =>
      place(`$${columnLetters(first)}:$${columnLetters(last)}`);
    const { printArea = [], titleRows, titleColumns } = page ?? {};
    const areas = printArea.map((area) =>
      area.top === 0 && area.bottom === lastRow
        ? columns(area.left, area.right)
        : place(areaAddress(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2"))
    );
    const titles = [
      ...(titleColumns === undefined ? [] : [columns(...titleColumns)]),
      ...(titleRows === undefined ? [] : [place(`$${titleRows[0] + 1}:$${titleRows[1] + 1}`)]),
    ];
    const isNamed = (name: string): boolean =>
      names.some((one) => one.scope === scope && one.name.toUpperCase() === name.toUpperCase());
    return [
      { name: "Print_Area", places: areas },
      { name: "Print_Titles", places: titles },
    ].flatMap(({ name, places }) =>
      places.length === 0 || isNamed(name)
        ? []
        : [{ name, formula: `=${places.join(",")}`, hidden: false, scope }]
    );
  });
}

function withActiveTab(elements: string, active: number): string {
  return elements.replace(/<workbookView(?=[\s/>])/, `<workbookView activeTab="${active}"`);
}

const usualCalculation = '<calcPr calcId="191029"/>';

/** The results in the file come from our own calculation: Excel is to make its own when it opens the file. */
function calculationXml(kept: string | undefined, mode: Book["calculation"]): string {
  const said = mode === undefined ? "" : ` calcMode="${mode}"`;
  return (kept ?? usualCalculation).replace(/^<calcPr/, `<calcPr${said} fullCalcOnLoad="1"`);
}

export function readWorkbookPart(
  part: string,
  cut: Cut,
  lose: (what: string) => void
): ReadWorkbook {
  const root = readXml(part);
  const listed = children(child(root, "sheets"), "sheet").map((sheet): ListedSheet => {
    const state = sheet.attributes["state"];
    return {
      name: fromFileText(sheet.attributes["name"] ?? ""),
      visibility: state === "hidden" || state === "veryHidden" ? state : "visible",
      relationship: sheet.attributes["r:id"] ?? "",
      number: numberOf(sheet, "sheetId"),
    };
  });
  const names = children(child(root, "definedNames"), "definedName").flatMap(
    (one): readonly BookName[] => {
      const fileName = one.attributes["name"] ?? "";
      const text = fromFileText(one.text);
      // Excel makes it anew for every filter; it means nothing without the filter.
      if (fileName.toLowerCase() === "_xlnm._filterdatabase" || text === "") return [];
      if (looksIntoOtherWorkbook(text)) {
        lose(`the name ${fileName}, which looks into another workbook`);
        return [];
      }
      if (flag(one, "function") || flag(one, "vbProcedure")) {
        lose(`the name ${fileName}, which belongs to a macro`);
        return [];
      }
      const scope = numberOf(one, "localSheetId");
      return [
        {
          name: fileName.replace(/^_xlnm\./i, ""),
          formula: toUserFormula(text, null),
          hidden: flag(one, "hidden"),
          scope: scope === undefined ? null : (listed[scope]?.name ?? null),
        },
      ];
    }
  );
  return {
    sheets: listed,
    names,
    activeTab: numberOf(child(child(root, "bookViews"), "workbookView"), "activeTab") ?? 0,
    calculation: calculationMode(child(root, "calcPr")?.attributes["calcMode"]),
    countsFrom1904: flag(child(root, "workbookPr"), "date1904"),
    kept: keptElements(root, cut),
  };
}

function calculationMode(word: string | undefined): Book["calculation"] {
  return word === "manual" || word === "autoNoTable" ? word : undefined;
}

/** Without what is said anew by each save: the sheet shown, and how dates are counted (they are moved to the usual count). */
function keptElements(root: XmlElement, cut: Cut): Readonly<Record<string, KeptXml>> {
  const kept = [...before, "calcPr", ...after].flatMap((name) => {
    const element = child(root, name);
    const found = element === undefined ? undefined : cut(element);
    if (found === undefined) return [];
    const xml = found.xml.replace(/\s(?:date1904|activeTab|calcMode|fullCalcOnLoad)="[^"]*"/g, "");
    return isOurs.has(xml) ? [] : [[name, { ...found, xml }] as const];
  });
  return Object.fromEntries(kept);
}

/** As we write them for a workbook that no file was read for. */
const isOurs: ReadonlySet<string> = new Set([
  ...["<workbookPr/>", "<bookViews><workbookView/></bookViews>", usualCalculation],
]);
