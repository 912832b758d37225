// The workbook part: the list of sheets and the names. Which file holds which sheet is settled by relationships.
import type { Book, BookName, BookSheet } from "../book";
import { looksIntoOtherWorkbook, toFileFormula, toUserFormula } from "./file-formula";
import { xmlHead } from "./part-text";
import { fromFileText, toFileAttribute, toFileText } from "./xml-text";
import { child, children, flag, numberOf, readXml } from "./xml-tree";

interface ListedSheet {
  readonly name: string;
  readonly visibility: BookSheet["visibility"];
  readonly relationship: string;
}

export interface ReadWorkbook {
  readonly sheets: readonly ListedSheet[];
  readonly names: readonly BookName[];
  readonly activeTab: number;
  readonly countsFrom1904: boolean;
}

/** Names that Excel keeps for itself carry a prefix in files. */
const builtIn = new Set(["PRINT_AREA", "PRINT_TITLES", "CRITERIA", "EXTRACT", "DATABASE"]);

/** `sheetIds`: of the relationship to each sheet's part. */
export function workbookPart(book: Book, sheetIds: readonly string[]): string {
  const sheets = book.sheets.map((sheet, index) => {
    const state = sheet.visibility === "visible" ? "" : ` state="${sheet.visibility}"`;
    return `<sheet name="${toFileAttribute(sheet.name)}" sheetId="${index + 1}"${state} r:id="${sheetIds[index]}"/>`;
  });
  const names = book.names.map((name) => {
    const scope =
      name.scope === null
        ? ""
        : ` localSheetId="${book.sheets.findIndex((sheet) => sheet.name === name.scope)}"`;
    const fileName =
      (builtIn.has(name.name.toUpperCase()) && name.scope !== null ? "_xlnm." : "") + name.name;
    const formula = toFileText(toFileFormula(name.formula, null));
    return `<definedName name="${toFileAttribute(fileName)}"${scope}${name.hidden ? ' hidden="1"' : ""}>${formula}</definedName>`;
  });
  return (
    `${xmlHead}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">` +
    `<workbookPr/><bookViews><workbookView activeTab="${book.activeSheet}"/></bookViews><sheets>${sheets.join("")}</sheets>` +
    (names.length === 0 ? "" : `<definedNames>${names.join("")}</definedNames>`) +
    // The results in the file come from our own calculation: Excel is to make its own when it opens the file.
    '<calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>'
  );
}

export function readWorkbookPart(part: string, lose: (what: string) => void): ReadWorkbook {
  const root = readXml(part);
  const listed = children(child(root, "sheets"), "sheet").map((sheet): ListedSheet => {
    const state = sheet.attributes["state"];
    return {
      name: fromFileText(sheet.attributes["name"] ?? ""),
      visibility: state === "hidden" || state === "veryHidden" ? state : "visible",
      relationship: sheet.attributes["r:id"] ?? "",
    };
  });
  if (child(root, "workbookProtection") !== undefined) lose("the workbook's protection");
  if (child(root, "customWorkbookViews") !== undefined) lose("custom views");
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
    countsFrom1904: flag(child(root, "workbookPr"), "date1904"),
  };
}
