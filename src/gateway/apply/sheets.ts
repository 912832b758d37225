// Makes a sheet and gives it its look. The look is written once; afterwards it belongs to the user.
import type { AddSheet, ShowSheet } from "../../schema/change";
import type { AreaLook, CellStyle, PageLook, SheetLook } from "../../schema/spec";
import { widthInPoints } from "./width";

export function addSheet(context: Excel.RequestContext, change: AddSheet): void {
  const { worksheets } = context.workbook;
  const sheet = change.exists ? worksheets.getItem(change.sheet) : worksheets.add(change.sheet);
  giveLook(sheet, change.look);
  for (const { address, style, mergeTo } of change.styles) {
    const range = sheet.getRange(mergeTo === undefined ? address : `${address}:${mergeTo}`);
    if (mergeTo !== undefined) range.merge(false);
    if (style !== undefined) giveStyle(range, style);
  }
  if (change.hidden) sheet.visibility = Excel.SheetVisibility.hidden;
}

export function showSheet({ workbook }: Excel.RequestContext, { sheet }: ShowSheet): void {
  workbook.worksheets.getItem(sheet).visibility = Excel.SheetVisibility.visible;
}

function giveLook(sheet: Excel.Worksheet, look: SheetLook): void {
  if (look.tabColor !== undefined) sheet.tabColor = look.tabColor;
  sheet.showGridlines = look.showGridlines;
  const { freezeRows = 0, freezeColumns = 0 } = look;
  if (freezeRows > 0 && freezeColumns > 0) {
    sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, freezeRows, freezeColumns));
  } else if (freezeRows > 0) sheet.freezePanes.freezeRows(freezeRows);
  else if (freezeColumns > 0) sheet.freezePanes.freezeColumns(freezeColumns);
  for (const [letter, width] of Object.entries(look.columnWidths)) {
    sheet.getRange(`${letter}:${letter}`).format.columnWidth = widthInPoints(width);
  }
  for (const [row, height] of Object.entries(look.rowHeights)) {
    sheet.getRange(`${row}:${row}`).format.rowHeight = height;
  }
  for (const area of look.areas ?? []) giveArea(sheet, area);
  if (look.page !== undefined) {
    const { landscape, fitToWidth, pagesWide = 1, onePage = false } = look.page;
    sheet.pageLayout.orientation = landscape
      ? Excel.PageOrientation.landscape
      : Excel.PageOrientation.portrait;
    if (fitToWidth)
      sheet.pageLayout.zoom = {
        horizontalFitToPages: pagesWide,
        ...(onePage && { verticalFitToPages: 1 }),
      };
    givePage(sheet.pageLayout, look.page);
  }
}

function giveArea(sheet: Excel.Worksheet, { address, style, when = [] }: AreaLook): void {
  const range = sheet.getRange(address);
  if (style !== undefined) giveStyle(range, style);
  // Excel puts each new one before the others.
  for (const { formula, color, fill, bold = false } of [...when].reverse()) {
    const added = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
    added.stopIfTrue = true;
    added.custom.rule.formula = formula;
    added.custom.format.font.color = color;
    added.custom.format.fill.color = fill;
    if (bold) added.custom.format.font.bold = true;
  }
}

/** Points: as little as printers of A4 and Letter take, and room for a line at the foot. */
const margins = { left: 32, right: 32, top: 40, bottom: 46, header: 20, footer: 22 } as const;

function givePage(layout: Excel.PageLayout, { titleRow, titleColumn, columns }: PageLook): void {
  layout.setPrintMargins(Excel.PrintMarginUnit.points, margins);
  if (titleRow !== undefined) layout.setPrintTitleRows(`$${titleRow}:$${titleRow}`);
  if (titleColumn !== undefined) layout.setPrintTitleColumns(`$${titleColumn}:$${titleColumn}`);
  if (columns !== undefined) layout.setPrintArea(columns);
  // Excel's codes for the tab's title, the page and the pages.
  const { defaultForAllPages } = layout.headersFooters;
  defaultForAllPages.leftFooter = "&A";
  defaultForAllPages.rightFooter = "&P / &N";
}

function giveStyle(range: Excel.Range, style: CellStyle): void {
  const { format } = range;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.color !== undefined) format.font.color = style.color;
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.italic !== undefined) format.font.italic = style.italic;
  if (style.size !== undefined) format.font.size = style.size;
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.indent !== undefined) format.indentLevel = style.indent;
  if (style.align !== undefined) format.horizontalAlignment = horizontal[style.align];
  if (style.vertical !== undefined) format.verticalAlignment = vertical[style.vertical];
  if (style.numberFormat !== undefined) range.numberFormat = [[style.numberFormat]];
  if (style.borderBottom !== undefined) {
    const edge = format.borders.getItem("EdgeBottom");
    edge.style = "Continuous";
    edge.color = style.borderBottom;
  }
}

const horizontal = { left: "Left", center: "Center", right: "Right" } as const;
const vertical = { top: "Top", center: "Center", bottom: "Bottom" } as const;
