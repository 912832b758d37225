// One sheet of a Book → its part. Elements stand in the order that the format demands (ECMA-376 part 1, 18.3.1.99): those of the
// Book, those that are carried, and those of which the file says more than the Book, which stay as they were while both agree.
import type { BookSheet, BookStyle } from "../book";
import type { BookFormatChange } from "../book-conditional";
import type { KeptXml } from "../book-kept";
import { areaAddress, cellAddress } from "./cell-address";
import { conditionalXml } from "./conditional-formats";
import { partText, xmlHead } from "./part-text";
import { agreed, agreedElements } from "./agreed-elements";
import { numberedXml } from "./format-changes";
import { outlineXml } from "./outline";
import { withSelected } from "./sheet-head";
import { validationsXml } from "./validations";
import type { SharedStrings } from "./shared-strings";
import { writeCells } from "./write-cells";
import { toFileAttribute } from "./xml-text";

export interface SheetSurroundings {
  readonly strings: SharedStrings;
  readonly styles: readonly BookStyle[];
  readonly changeNumber: (change: BookFormatChange) => number;
  /** 1-based place of the sheet in the workbook. */
  readonly number: number;
  readonly isActive: boolean;
  /** Relationship ids, in the sheet's order: of its tables, and of each outside address of its hyperlinks. */
  readonly tableIds: readonly string[];
  readonly addressIds: ReadonlyMap<string, string>;
  readonly drawingId: string | undefined;
  readonly notesId: string | undefined;
  /** Carried elements whose parts are there. */
  readonly kept: Readonly<Record<string, KeptXml>>;
  readonly theme: readonly string[];
}

const order = [
  ...["sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr"],
  ...["sheetProtection", "protectedRanges", "scenarios", "autoFilter", "sortState"],
  ...["dataConsolidate", "customSheetViews", "mergeCells", "phoneticPr", "conditionalFormatting"],
  ...["dataValidations", "hyperlinks", "printOptions", "pageMargins", "pageSetup", "headerFooter"],
  ...["rowBreaks", "colBreaks", "customProperties", "cellWatches", "ignoredErrors", "smartTags"],
  ...["drawing", "legacyDrawing", "legacyDrawingHF", "drawingHF", "picture", "oleObjects"],
  ...["controls", "webPublishItems", "tableParts", "extLst"],
];

export function sheetPart(sheet: BookSheet, around: SheetSurroundings): Uint8Array {
  const part = partText();
  part.add(
    `${xmlHead}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">`
  );
  const own: Readonly<Record<string, string>> = {
    ...agreedElements(sheet),
    ...ruleElements(sheet, around),
    dimension: `<dimension ref="${usedArea(sheet)}"/>`,
    cols: columnsXml(sheet.columns),
    mergeCells: mergesXml(sheet),
    hyperlinks: hyperlinksXml(sheet, around.addressIds),
    drawing: referenceXml("drawing", around.drawingId),
    legacyDrawing: referenceXml("legacyDrawing", around.notesId),
    tableParts: tablePartsXml(around.tableIds),
  };
  const agreement = {
    theme: around.theme,
    fitsPage: own["sheetPr"]?.includes("fitToPage") === true,
  };
  const keptXml = (one: KeptXml | undefined): string | undefined =>
    one === undefined ? undefined : numberedXml(one, around.changeNumber);
  const element = (name: string): string =>
    agreed(name, own[name] ?? "", keptXml(around.kept[name]), agreement);
  for (const name of order) {
    if (name === "sheetData") writeCells(part, sheet, around.strings, around.styles);
    else if (name === "sheetViews") part.add(withSelected(element(name), around.isActive));
    else part.add(element(name));
  }
  part.add("</worksheet>");
  return part.bytes();
}

function ruleElements(
  sheet: BookSheet,
  { changeNumber, number, theme }: SheetSurroundings
): Readonly<Record<string, string>> {
  const conditional = conditionalXml(sheet, changeNumber, number, theme);
  const carried = (sheet.kept?.extensions ?? []).map(({ xml }) => xml);
  const all = [conditional.extension, ...carried].join("");
  return {
    conditionalFormatting: conditional.main,
    dataValidations: validationsXml(sheet),
    extLst: all === "" ? "" : `<extLst>${all}</extLst>`,
  };
}

function mergesXml({ merges }: BookSheet): string {
  const cells = merges.map((area) => `<mergeCell ref="${areaAddress(area)}"/>`);
  return cells.length === 0
    ? ""
    : `<mergeCells count="${cells.length}">${cells.join("")}</mergeCells>`;
}

function referenceXml(name: string, id: string | undefined): string {
  return id === undefined ? "" : `<${name} r:id="${id}"/>`;
}

function tablePartsXml(ids: readonly string[]): string {
  if (ids.length === 0) return "";
  return `<tableParts count="${ids.length}">${ids.map((id) => `<tablePart r:id="${id}"/>`).join("")}</tableParts>`;
}

/** Neighbours alike become one element: a file may hold a style for thousands of columns. */
function columnsXml(columns: BookSheet["columns"]): string {
  const sorted = [...columns].sort((a, b) => a.index - b.index);
  const groups: { first: number; last: number; attributes: string }[] = [];
  for (const column of sorted) {
    const attributes =
      ` width="${column.width}"${column.style === undefined ? "" : ` style="${column.style}"`}${column.hidden ? ' hidden="1"' : ""} customWidth="1"` +
      outlineXml(column);
    const group = groups[groups.length - 1];
    if (group !== undefined && group.last === column.index - 1 && group.attributes === attributes)
      group.last = column.index;
    else groups.push({ first: column.index, last: column.index, attributes });
  }
  if (groups.length === 0) return "";
  return `<cols>${groups.map((group) => `<col min="${group.first + 1}" max="${group.last + 1}"${group.attributes}/>`).join("")}</cols>`;
}

function hyperlinksXml(sheet: BookSheet, addressIds: ReadonlyMap<string, string>): string {
  const links = sheet.cells.flatMap((cell) => {
    if (cell.hyperlink === undefined) return [];
    const ref = `<hyperlink ref="${cellAddress(cell.row, cell.column)}"`;
    const id = addressIds.get(cell.hyperlink);
    return id === undefined
      ? `${ref} location="${toFileAttribute(cell.hyperlink.slice(1))}"/>`
      : `${ref} r:id="${id}"/>`;
  });
  return links.length === 0 ? "" : `<hyperlinks>${links.join("")}</hyperlinks>`;
}

function usedArea(sheet: BookSheet): string {
  if (sheet.cells.length === 0) return "A1";
  const area = { top: Infinity, left: Infinity, bottom: 0, right: 0 };
  for (const { row, column } of sheet.cells) {
    area.top = Math.min(area.top, row);
    area.left = Math.min(area.left, column);
    area.bottom = Math.max(area.bottom, row);
    area.right = Math.max(area.right, column);
  }
  return areaAddress(area);
}
