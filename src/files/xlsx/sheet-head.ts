// What stands above the cells of a sheet part ↔ the Book: tab colour, view with frozen panes, usual sizes of lines.
import type { BookSheet } from "../book";
import { cellAddress } from "./cell-address";
import { readColor, toArgb } from "./file-colors";
import { child, flag, numberOf, type XmlElement } from "./xml-tree";

export function propertiesXml(sheet: BookSheet): string {
  const tab = sheet.tabColor === null ? "" : `<tabColor rgb="${toArgb(sheet.tabColor)}"/>`;
  const fit = sheet.page?.fitToWidth === true || sheet.page?.fit !== undefined;
  const page = fit ? '<pageSetUpPr fitToPage="1"/>' : "";
  return tab + page === "" ? "" : `<sheetPr>${tab}${page}</sheetPr>`;
}

export function readProperties(properties: XmlElement | undefined, theme: readonly string[]) {
  return {
    tabColor: readColor(child(properties, "tabColor"), theme),
    fitsPage: flag(child(properties, "pageSetUpPr"), "fitToPage"),
  };
}

export function viewsXml(sheet: BookSheet, isActive: boolean): string {
  const attributes =
    (sheet.showGridlines ? "" : ' showGridLines="0"') +
    (isActive ? ' tabSelected="1"' : "") +
    (sheet.zoom === undefined ? "" : ` zoomScale="${sheet.zoom}" zoomScaleNormal="${sheet.zoom}"`);
  return `<sheetViews><sheetView${attributes} workbookViewId="0"${paneXml(sheet.freeze)}</sheetViews>`;
}

function paneXml(freeze: BookSheet["freeze"]): string {
  if (freeze === null || (freeze.rows === 0 && freeze.columns === 0)) return "/>";
  const pane = freeze.rows > 0 ? (freeze.columns > 0 ? "bottomRight" : "bottomLeft") : "topRight";
  return (
    `><pane${freeze.columns > 0 ? ` xSplit="${freeze.columns}"` : ""}${freeze.rows > 0 ? ` ySplit="${freeze.rows}"` : ""}` +
    ` topLeftCell="${cellAddress(freeze.rows, freeze.columns)}" activePane="${pane}" state="frozen"/><selection pane="${pane}"/></sheetView>`
  );
}

/** A window that is split without being frozen is no freeze. */
export function readViews(
  views: XmlElement | undefined
): Pick<BookSheet, "showGridlines" | "freeze" | "zoom"> {
  const view = child(views, "sheetView");
  const pane = child(view, "pane");
  const zoom = numberOf(view, "zoomScale");
  const isFrozen = (pane?.attributes["state"] ?? "").startsWith("frozen");
  return {
    showGridlines: flag(view, "showGridLines", true),
    freeze: isFrozen
      ? { rows: numberOf(pane, "ySplit") ?? 0, columns: numberOf(pane, "xSplit") ?? 0 }
      : null,
    ...(zoom === undefined || zoom === 100 ? {} : { zoom }),
  };
}

/** Which sheets are chosen changes with every save; what else a view says may stay. */
export function withSelected(views: string, isActive: boolean): string {
  const bare = views.replace(/\stabSelected="[^"]*"/g, "");
  return isActive ? bare.replace(/<sheetView(?=[\s/>])/, '<sheetView tabSelected="1"') : bare;
}

export function sizesXml(sheet: BookSheet): string {
  const width =
    sheet.defaultColumnWidth === undefined ? "" : ` defaultColWidth="${sheet.defaultColumnWidth}"`;
  const height =
    sheet.defaultRowHeight === undefined
      ? ' defaultRowHeight="15"'
      : ` defaultRowHeight="${sheet.defaultRowHeight}" customHeight="1"`;
  const levels = levelXml("Row", sheet.rows) + levelXml("Col", sheet.columns);
  return `<sheetFormatPr${width}${height}${levels}/>`;
}

/** How many steps of groups a reader must leave room for. */
function levelXml(name: "Row" | "Col", lines: readonly { readonly outline?: number }[]): string {
  const deepest = Math.max(0, ...lines.map(({ outline = 0 }) => outline));
  return deepest === 0 ? "" : ` outlineLevel${name}="${deepest}"`;
}

export function readSizes(
  format: XmlElement | undefined
): Pick<BookSheet, "defaultColumnWidth" | "defaultRowHeight"> {
  const width = numberOf(format, "defaultColWidth");
  return {
    ...(width === undefined ? {} : { defaultColumnWidth: width }),
    ...(flag(format, "customHeight")
      ? { defaultRowHeight: numberOf(format, "defaultRowHeight") ?? 15 }
      : {}),
  };
}
