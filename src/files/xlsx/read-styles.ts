// The styles part → cell styles and formats of conditional rules, colours resolved; named styles and table styles are carried.
import { defaultStyle, type BookStyle } from "../book";
import type { BookFormatChange } from "../book-conditional";
import type { StylesKept } from "../book-kept";
import { readKeptChange, withFormats } from "./format-changes";
import { builtInFormat } from "./number-formats";
import { pieceNames, pieces, type PieceName } from "./style-pieces";
import { cutter, type Cut } from "./verbatim";
import { fromFileText } from "./xml-text";
import { child, children, flag, numberOf, readXml, type XmlElement } from "./xml-tree";

export interface ReadStyles {
  readonly styles: readonly BookStyle[];
  readonly changes: readonly BookFormatChange[];
  readonly kept: StylesKept | undefined;
}

interface StyleSource {
  readonly root: XmlElement;
  readonly theme: readonly string[];
  readonly cut: Cut;
}

export function readStyles(part: string | undefined, theme: readonly string[]): ReadStyles {
  if (part === undefined) return { styles: [defaultStyle], changes: [], kept: undefined };
  const root = readXml(part);
  const source = { root, theme, cut: cutter(part, []) };
  const cells = styleReader(source);
  const named = readNamed(source, cells);
  const styles = children(child(root, "cellXfs"), "xf").map((xf): BookStyle => {
    const style = cells(xf);
    const place = named.places.get(numberOf(xf, "xfId") ?? 0);
    return place === undefined ? style : { ...style, kept: { ...style.kept, named: place } };
  });
  const changes = children(child(root, "dxfs"), "dxf").map((dxf) =>
    readKeptChange(dxf, source.cut(dxf)?.xml, theme)
  );
  return {
    styles: styles.length === 0 ? [defaultStyle] : styles,
    changes,
    kept: readKept(source, named.styles, changes),
  };
}

/** Style of an <xf>, its pieces looked up by number. */
function styleReader({ root, theme, cut }: StyleSource): (xf: XmlElement) => BookStyle {
  const formats = new Map(
    children(child(root, "numFmts"), "numFmt").map((one) => [
      numberOf(one, "numFmtId"),
      fromFileText(one.attributes["formatCode"] ?? "General"),
    ])
  );
  const [fonts, fills, borders] = ["font", "fill", "border"].map((name) =>
    children(child(root, `${name}s`), name)
  );
  const elementOf = (name: PieceName, xf: XmlElement): XmlElement | undefined => {
    if (name === "font") return fonts?.[numberOf(xf, "fontId") ?? 0];
    if (name === "fill") return fills?.[numberOf(xf, "fillId") ?? 0];
    if (name === "border") return borders?.[numberOf(xf, "borderId") ?? 0];
    return child(xf, name);
  };
  return (xf) => {
    const format = numberOf(xf, "numFmtId") ?? 0;
    let style: BookStyle = {
      ...defaultStyle,
      numberFormat: formats.get(format) ?? builtInFormat(format),
      quotePrefix: flag(xf, "quotePrefix"),
    };
    for (const name of pieceNames)
      style = { ...style, ...pieces[name].read(elementOf(name, xf), theme) };
    const kept: Partial<Record<PieceName, string>> = {};
    for (const name of pieceNames) {
      const element = elementOf(name, xf);
      const text = element === undefined ? undefined : cut(element)?.xml;
      if (text !== undefined && text !== pieces[name].xml(style) && !isDull(text))
        kept[name] = text;
    }
    return Object.keys(kept).length === 0 ? style : { ...style, kept };
  };
}

/** A piece that says nothing is not worth keeping in the file's own spelling. */
function isDull(text: string): boolean {
  return /^<(?:alignment|protection|fill|border)\/>$/.test(text) || text.includes('"gray125"');
}

/** Styles that people choose by name, the plain one left out; `places` by their number in the file. */
function readNamed(
  { root, cut }: StyleSource,
  read: (xf: XmlElement) => BookStyle
): { readonly styles: StylesKept["named"]; readonly places: ReadonlyMap<number, number> } {
  const formats = children(child(root, "cellStyleXfs"), "xf");
  const styles: { xml: string; style: BookStyle }[] = [];
  const places = new Map<number, number>();
  for (const one of children(child(root, "cellStyles"), "cellStyle")) {
    const number = numberOf(one, "xfId") ?? 0;
    const xf = formats[number];
    const xml = cut(one)?.xml;
    const isPlain = one.attributes["builtinId"] === "0";
    if (xf === undefined || xml === undefined || isPlain || places.has(number)) continue;
    places.set(number, styles.length);
    styles.push({ xml: xml.replace(/\sxfId="\d+"/, ""), style: read(xf) });
  }
  return { styles, places };
}

function readKept(
  { root, cut }: StyleSource,
  named: StylesKept["named"],
  changes: readonly BookFormatChange[]
): StylesKept | undefined {
  const tables = children(child(root, "tableStyles"), "tableStyle").flatMap((one) => {
    const kept = cut(one);
    return kept === undefined ? [] : [withFormats(kept, changes)];
  });
  const elements = ["colors", "extLst"].flatMap((name) => {
    const element = child(root, name);
    const xml = element === undefined ? undefined : cut(element)?.xml;
    return xml === undefined ? [] : [[name, xml] as const];
  });
  if (named.length + tables.length + elements.length === 0) return undefined;
  return { named, tables, elements: Object.fromEntries(elements) };
}
