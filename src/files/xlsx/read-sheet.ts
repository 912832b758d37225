// One sheet part → BookSheet; what the Book has no words for is carried as it is.
import type { BookCell, BookSheet, BookTable, BookValidation } from "../book";
import type { BookConditionalFormat, BookFormatChange } from "../book-conditional";
import type { KeptXml, SheetKept } from "../book-kept";
import { agreedElements, isAgreed } from "./agreed-elements";
import { lastColumn, parseArea } from "./cell-address";
import { ranked, readConditional, readExtended } from "./conditional-formats";
import { readFilter } from "./filters";
import { withFormats } from "./format-changes";
import type { KeptReader } from "./keep-parts";
import { readOutline } from "./outline";
import { richTexts } from "./rich-texts";
import { rowReader, type CellReading, type ReadRow } from "./read-cells";
import { readProperties, readSizes, readViews, withSelected } from "./sheet-head";
import { readPage } from "./sheet-page";
import { readProtection } from "./sheet-protection";
import { readValidation } from "./validations";
import type { Cut } from "./verbatim";
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
  readonly cut: Cut;
  readonly keep: KeptReader;
}

/** Elements that are always written from the Book. */
const ours: ReadonlySet<string> = new Set([
  ...["dimension", "cols", "sheetData", "mergeCells", "conditionalFormatting", "dataValidations"],
  ...["hyperlinks", "drawing", "legacyDrawing", "tableParts", "extLst"],
]);

/** `shapes`: the id of the relationship to the drawing of notes and form controls. */
type ReadSheet = BookSheet & { readonly kept: SheetKept; readonly shapes: string | undefined };

export function readSheet(part: string, reading: SheetReading): ReadSheet {
  const cells: BookCell[] = [];
  const rows: ReadRow[] = [];
  const rich = richTexts(reading.strings, reading.lose);
  const root = readXml(part, { name: "row", each: rowReader(reading, cells, rows, rich) });
  const properties = readProperties(child(root, "sheetPr"), reading.theme);
  const sizes = readSizes(child(root, "sheetFormatPr"));
  const extended = readExtensions(root, reading);
  const validations = readValidations(root, extended.validations, reading);
  const protection = readProtection(child(root, "sheetProtection"));
  const filter = readFilter(child(root, "autoFilter"));
  const sheet: BookSheet = {
    name: reading.name,
    visibility: reading.visibility,
    tabColor: properties.tabColor,
    ...readViews(child(root, "sheetViews")),
    cells: withHyperlinks(cells, children(child(root, "hyperlinks"), "hyperlink"), reading),
    columns: readColumns(child(root, "cols"), sizes.defaultColumnWidth ?? 8.43),
    rows,
    ...sizes,
    merges: children(child(root, "mergeCells"), "mergeCell").flatMap(
      (one) => parseArea(one.attributes["ref"] ?? "") ?? []
    ),
    tables: reading.tables,
    validations: validations.read,
    conditionalFormats: ranked([
      ...children(root, "conditionalFormatting").flatMap((one) =>
        readConditional(one, reading.changes, reading.theme)
      ),
      ...extended.rules,
    ]),
    page: readPage(root, properties.fitsPage),
    ...(protection === undefined ? {} : { protection }),
    ...(filter === undefined ? {} : { filter }),
  };
  const kept: SheetKept = {
    ...{ relationships: [], anchors: [], elements: keptElements(root, sheet, reading) },
    ...{ validations: validations.kept, conditionalFormats: extended.kept },
    ...{ extensions: extended.carried, richTexts: rich.all() },
  };
  return { ...sheet, kept, shapes: child(root, "legacyDrawing")?.attributes["r:id"] };
}

/** Whatever the Book has no words for, and what says more than the Book. */
function keptElements(
  root: XmlElement,
  sheet: BookSheet,
  { cut, keep, changes, lose }: SheetReading
): SheetKept["elements"] {
  const own = agreedElements(sheet);
  const kept: Record<string, KeptXml> = {};
  for (const element of root.children) {
    const name = elementName(element);
    if (ours.has(name)) continue;
    const xml = cut(element);
    if (xml === undefined) {
      if (!isAgreed(name)) lose(`${name} of a file in the Strict form`);
      continue;
    }
    const bare = { ...xml, xml: withSelected(xml.xml, false) };
    if (bare.xml === own[name]) continue;
    xml.relationships.forEach(keep.take);
    kept[name] = withFormats(bare, changes);
  }
  return kept;
}

/** A file may wrap an element, giving older programs another one in its place. */
function elementName(element: XmlElement): string {
  if (element.name !== "mc:AlternateContent") return element.name;
  return element.children.flatMap((choice) => choice.children)[0]?.name ?? element.name;
}

const modelled: ReadonlySet<string> = new Set([
  ...["x14:dataValidations", "x14:conditionalFormattings"],
]);

interface ReadExtensions {
  readonly rules: readonly BookConditionalFormat[];
  readonly validations: readonly XmlElement[];
  readonly kept: readonly KeptXml[];
  readonly carried: readonly KeptXml[];
}

function readExtensions(
  root: XmlElement,
  { cut, keep, theme, lose }: SheetReading
): ReadExtensions {
  const rules: BookConditionalFormat[] = [];
  const validations: XmlElement[] = [];
  const [kept, carried]: [KeptXml[], KeptXml[]] = [[], []];
  const carry = (element: XmlElement, list: KeptXml[], what: string): void => {
    const xml = cut(element);
    xml?.relationships.forEach(keep.take);
    if (xml === undefined) lose(what);
    else list.push(xml);
  };
  const readRule = (one: XmlElement): void => {
    const read = readExtended(one, theme);
    if (read === undefined) carry(one, kept, "conditional formats that only newer Excel knows");
    else rules.push(...read);
  };
  for (const ext of children(child(root, "extLst"), "ext")) {
    validations.push(...(child(ext, "x14:dataValidations")?.children ?? []));
    child(ext, "x14:conditionalFormattings")?.children.forEach(readRule);
    if (ext.children.some(({ name }) => !modelled.has(name)))
      carry(ext, carried, "extensions of newer Excel");
  }
  return { rules, validations, kept, carried };
}

function readValidations(
  root: XmlElement,
  extended: readonly XmlElement[],
  { cut, lose }: SheetReading
): { readonly read: readonly BookValidation[]; readonly kept: readonly KeptXml[] } {
  const read: BookValidation[] = [];
  const kept: KeptXml[] = [];
  for (const one of [...children(child(root, "dataValidations"), "dataValidation"), ...extended]) {
    const validation = readValidation(one);
    const xml = validation === undefined && one.name === "dataValidation" ? cut(one) : undefined;
    if (validation !== undefined) read.push(validation);
    else if (xml !== undefined) kept.push(xml);
    else lose(`data validation of kind ${one.attributes["type"] ?? "none"}`);
  }
  return { read, kept };
}

function readColumns(cols: XmlElement | undefined, defaultWidth: number): BookSheet["columns"] {
  return children(cols, "col").flatMap((col) => {
    const first = (numberOf(col, "min") ?? 1) - 1;
    const last = Math.min((numberOf(col, "max") ?? 1) - 1, lastColumn);
    const style = numberOf(col, "style") ?? 0;
    const one = {
      width: numberOf(col, "width") ?? defaultWidth,
      hidden: flag(col, "hidden"),
      ...(style === 0 ? {} : { style }),
      ...readOutline(col),
    };
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => ({
      index: first + index,
      ...one,
    }));
  });
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
