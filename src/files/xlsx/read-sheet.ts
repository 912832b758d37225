// One sheet part → BookSheet; everything of it that the Book does not hold is said.
import type {
  BookCell,
  BookConditionalFormat,
  BookFormatChange,
  BookSheet,
  BookTable,
  BookValidation,
} from "../book";
import { lastColumn, parseArea } from "./cell-address";
import { ranked, readConditional, readExtended } from "./conditional-formats";
import { readColor } from "./file-colors";
import { rowReader, type CellReading, type ReadRow } from "./read-cells";
import { readValidation } from "./validations";
import { fromFileText } from "./xml-text";
import { child, children, flag, numberOf, readXml, type XmlElement } from "./xml-tree";

export interface SheetReading extends CellReading {
  readonly name: string;
  readonly visibility: BookSheet["visibility"];
  readonly tables: readonly BookTable[];
  readonly changes: readonly BookFormatChange[];
  readonly theme: readonly string[];
  /** Outside address of a relationship. */
  readonly address: (id: string) => string | undefined;
}

const notModelled: Readonly<Record<string, string>> = {
  sheetProtection: "the sheet's protection",
  protectedRanges: "protected ranges",
  scenarios: "scenarios",
  autoFilter: "the sheet's filter",
  customSheetViews: "custom views",
  headerFooter: "page header and footer",
  rowBreaks: "page breaks",
  colBreaks: "page breaks",
  oleObjects: "embedded objects",
  controls: "form controls",
  picture: "the background picture",
  sparklines: "sparklines",
};

export function readSheet(part: string, reading: SheetReading): BookSheet {
  const cells: BookCell[] = [];
  const rows: ReadRow[] = [];
  const root = readXml(part, { name: "row", each: rowReader(reading, cells, rows) });
  for (const { name } of root.children) {
    const what = notModelled[name];
    if (what !== undefined) reading.lose(what);
  }
  const properties = child(root, "sheetPr");
  const view = child(child(root, "sheetViews"), "sheetView");
  if (flag(view, "rightToLeft")) reading.lose("the sheet's direction from right to left");
  const format = child(root, "sheetFormatPr");
  const extensions = children(child(root, "extLst"), "ext").flatMap((ext) => ext.children);
  const extended = (name: string): readonly XmlElement[] =>
    extensions.find((one) => one.name === name)?.children ?? [];
  if (extended("x14:sparklineGroups").length > 0) reading.lose("sparklines");
  if (
    extended("x14:slicerList").length +
      extensions.filter((one) => one.name.endsWith("slicerList")).length >
    0
  )
    reading.lose("slicers");
  const validations = [
    ...children(child(root, "dataValidations"), "dataValidation"),
    ...extended("x14:dataValidations"),
  ]
    .map((one) => readValidation(one, reading.lose))
    .filter((one): one is BookValidation => one !== undefined);
  const conditionalFormats: BookConditionalFormat[] = [
    ...children(root, "conditionalFormatting").flatMap((one) =>
      readConditional(one, reading.changes, reading.theme)
    ),
    ...extended("x14:conditionalFormattings").flatMap((one) =>
      readExtended(one, reading.theme, reading.lose)
    ),
  ];
  const columnWidth = numberOf(format, "defaultColWidth");
  const zoom = numberOf(view, "zoomScale");
  return {
    name: reading.name,
    visibility: reading.visibility,
    tabColor: readColor(child(properties, "tabColor"), reading.theme),
    showGridlines: flag(view, "showGridLines", true),
    cells: withHyperlinks(cells, children(child(root, "hyperlinks"), "hyperlink"), reading),
    columns: readColumns(child(root, "cols"), columnWidth ?? 8.43, reading.lose),
    rows,
    ...(columnWidth === undefined ? {} : { defaultColumnWidth: columnWidth }),
    ...(flag(format, "customHeight")
      ? { defaultRowHeight: numberOf(format, "defaultRowHeight") ?? 15 }
      : {}),
    ...(zoom === undefined || zoom === 100 ? {} : { zoom }),
    merges: children(child(root, "mergeCells"), "mergeCell").flatMap(
      (one) => parseArea(one.attributes["ref"] ?? "") ?? []
    ),
    freeze: readFreeze(child(view, "pane"), reading.lose),
    tables: reading.tables,
    validations,
    conditionalFormats: ranked(conditionalFormats),
    page: readPage(root, properties),
  };
}

function readColumns(
  cols: XmlElement | undefined,
  defaultWidth: number,
  lose: (what: string) => void
): BookSheet["columns"] {
  return children(cols, "col").flatMap((col) => {
    if (numberOf(col, "outlineLevel") ?? 0) lose("groups of columns");
    const first = (numberOf(col, "min") ?? 1) - 1;
    const last = Math.min((numberOf(col, "max") ?? 1) - 1, lastColumn);
    const style = numberOf(col, "style") ?? 0;
    const one = {
      width: numberOf(col, "width") ?? defaultWidth,
      hidden: flag(col, "hidden"),
      ...(style === 0 ? {} : { style }),
    };
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => ({
      index: first + index,
      ...one,
    }));
  });
}

function readFreeze(
  pane: XmlElement | undefined,
  lose: (what: string) => void
): BookSheet["freeze"] {
  if (pane === undefined) return null;
  if (!(pane.attributes["state"] ?? "").startsWith("frozen")) {
    lose("the split of the window");
    return null;
  }
  return { rows: numberOf(pane, "ySplit") ?? 0, columns: numberOf(pane, "xSplit") ?? 0 };
}

function readPage(root: XmlElement, properties: XmlElement | undefined): BookSheet["page"] {
  const setup = child(root, "pageSetup");
  const fits = flag(child(properties, "pageSetUpPr"), "fitToPage");
  if (setup === undefined && !fits) return null;
  return {
    landscape: setup?.attributes["orientation"] === "landscape",
    fitToWidth: fits && (numberOf(setup, "fitToWidth") ?? 1) > 0,
  };
}

function withHyperlinks(
  cells: readonly BookCell[],
  links: readonly XmlElement[],
  reading: SheetReading
): readonly BookCell[] {
  const targets = new Map<string, string>();
  for (const link of links) {
    if (link.attributes["tooltip"] !== undefined) reading.lose("tips of hyperlinks");
    const outside = reading.address(link.attributes["r:id"] ?? "");
    const place =
      link.attributes["location"] === undefined
        ? ""
        : `#${fromFileText(link.attributes["location"])}`;
    const area = parseArea(link.attributes["ref"] ?? "");
    if (area !== undefined && (outside ?? "") + place !== "")
      targets.set(`${area.top},${area.left}`, (outside ?? "") + place);
  }
  if (targets.size === 0) return cells;
  const linked = cells.map((cell) => {
    const key = `${cell.row},${cell.column}`;
    const hyperlink = targets.get(key);
    targets.delete(key);
    return hyperlink === undefined ? cell : { ...cell, hyperlink };
  });
  // What is left lies on cells without content or format.
  const bare = [...targets].map(([key, hyperlink]): BookCell => {
    const [row = 0, column = 0] = key.split(",").map(Number);
    return { row, column, value: null, hyperlink };
  });
  return bare.length === 0
    ? linked
    : [...linked, ...bare].sort((a, b) => a.row - b.row || a.column - b.column);
}
