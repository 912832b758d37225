// One sheet of a Book → its part, in the order of elements that the format demands (ECMA-376 part 1, 18.3.1.99).
import type { BookFormatChange, BookSheet } from "../book";
import { areaAddress, cellAddress } from "./cell-address";
import { toArgb } from "./file-colors";
import { conditionalXml } from "./conditional-formats";
import { partText, xmlHead } from "./part-text";
import { validationsXml } from "./validations";
import { writeCells, type SharedStrings } from "./write-cells";
import { toFileAttribute } from "./xml-text";

export interface SheetSurroundings {
  readonly strings: SharedStrings;
  readonly changeNumber: (change: BookFormatChange) => number;
  /** 1-based place of the sheet in the workbook. */
  readonly number: number;
  readonly isActive: boolean;
  /** Relationship ids, in the sheet's order: of its tables, and of each outside address of its hyperlinks. */
  readonly tableIds: readonly string[];
  readonly addressIds: ReadonlyMap<string, string>;
  readonly drawingId: string | undefined;
}

export function sheetPart(sheet: BookSheet, around: SheetSurroundings): Uint8Array {
  const part = partText();
  part.add(
    `${xmlHead}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">`
  );
  const tab = sheet.tabColor === null ? "" : `<tabColor rgb="${toArgb(sheet.tabColor)}"/>`;
  const fit = sheet.page?.fitToWidth === true ? '<pageSetUpPr fitToPage="1"/>' : "";
  if (tab + fit !== "") part.add(`<sheetPr>${tab}${fit}</sheetPr>`);
  part.add(`<dimension ref="${usedArea(sheet)}"/>`);
  part.add(`<sheetViews>${viewXml(sheet, around.isActive)}</sheetViews>`);
  part.add(
    `<sheetFormatPr${sheet.defaultColumnWidth === undefined ? "" : ` defaultColWidth="${sheet.defaultColumnWidth}"`}` +
      (sheet.defaultRowHeight === undefined
        ? ' defaultRowHeight="15"/>'
        : ` defaultRowHeight="${sheet.defaultRowHeight}" customHeight="1"/>`)
  );
  part.add(columnsXml(sheet.columns));
  writeCells(part, sheet, around.strings);
  if (sheet.merges.length > 0) {
    part.add(
      `<mergeCells count="${sheet.merges.length}">${sheet.merges.map((area) => `<mergeCell ref="${areaAddress(area)}"/>`).join("")}</mergeCells>`
    );
  }
  const conditional = conditionalXml(sheet.conditionalFormats, around.changeNumber, around.number);
  part.add(conditional.main);
  part.add(validationsXml(sheet.validations));
  part.add(hyperlinksXml(sheet, around.addressIds));
  part.add(
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>'
  );
  if (sheet.page !== null) {
    part.add(
      `<pageSetup orientation="${sheet.page.landscape ? "landscape" : "portrait"}"${sheet.page.fitToWidth ? ' fitToHeight="0"' : ""}/>`
    );
  }
  if (around.drawingId !== undefined) part.add(`<drawing r:id="${around.drawingId}"/>`);
  if (around.tableIds.length > 0) {
    part.add(
      `<tableParts count="${around.tableIds.length}">${around.tableIds.map((id) => `<tablePart r:id="${id}"/>`).join("")}</tableParts>`
    );
  }
  if (conditional.extension !== "") part.add(`<extLst>${conditional.extension}</extLst>`);
  part.add("</worksheet>");
  return part.bytes();
}

function viewXml(sheet: BookSheet, isActive: boolean): string {
  const attributes =
    (sheet.showGridlines ? "" : ' showGridLines="0"') +
    (isActive ? ' tabSelected="1"' : "") +
    (sheet.zoom === undefined ? "" : ` zoomScale="${sheet.zoom}" zoomScaleNormal="${sheet.zoom}"`);
  const start = `<sheetView${attributes} workbookViewId="0"`;
  const freeze = sheet.freeze;
  if (freeze === null || (freeze.rows === 0 && freeze.columns === 0)) return `${start}/>`;
  const pane = freeze.rows > 0 ? (freeze.columns > 0 ? "bottomRight" : "bottomLeft") : "topRight";
  return (
    `${start}><pane${freeze.columns > 0 ? ` xSplit="${freeze.columns}"` : ""}${freeze.rows > 0 ? ` ySplit="${freeze.rows}"` : ""}` +
    ` topLeftCell="${cellAddress(freeze.rows, freeze.columns)}" activePane="${pane}" state="frozen"/><selection pane="${pane}"/></sheetView>`
  );
}

/** Neighbours alike become one element: a file may hold a style for thousands of columns. */
function columnsXml(columns: BookSheet["columns"]): string {
  const sorted = [...columns].sort((a, b) => a.index - b.index);
  const groups: { first: number; last: number; attributes: string }[] = [];
  for (const column of sorted) {
    const attributes = ` width="${column.width}"${column.style === undefined ? "" : ` style="${column.style}"`}${column.hidden ? ' hidden="1"' : ""} customWidth="1"`;
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
