// What conditional formats and table styles change of a cell ↔ <dxf>. A file's own text is kept like that of a style's pieces.
import type { BookFormatChange } from "../book-conditional";
import type { KeptXml } from "../book-kept";
import { readColor, toArgb } from "./file-colors";
import { sameValue } from "./same-value";
import { child, flag, readXml, type XmlElement } from "./xml-tree";

export function changeXml(change: BookFormatChange, theme: readonly string[]): string {
  const { kept, ...said } = change;
  if (kept !== undefined && sameValue(readChange(readXml(kept), theme), said)) return kept;
  return ownXml(change);
}

function ownXml(change: BookFormatChange): string {
  const font =
    (change.bold === undefined ? "" : `<b val="${change.bold ? 1 : 0}"/>`) +
    (change.italic === undefined ? "" : `<i val="${change.italic ? 1 : 0}"/>`) +
    (change.color === undefined ? "" : `<color rgb="${toArgb(change.color)}"/>`);
  // A conditional format's solid fill is its background colour; without patternType readers paint black or repair.
  const fill =
    change.fill === undefined
      ? ""
      : `<fill><patternFill patternType="solid"><fgColor rgb="${toArgb(change.fill)}"/><bgColor rgb="${toArgb(change.fill)}"/></patternFill></fill>`;
  return `<dxf>${font === "" ? "" : `<font>${font}</font>`}${fill}</dxf>`;
}

/** What a <dxf> changes; also that of a rule in an extension. */
export function readChange(dxf: XmlElement, theme: readonly string[]): BookFormatChange {
  const font = child(dxf, "font");
  const pattern = child(child(dxf, "fill"), "patternFill");
  const isSolid =
    pattern?.attributes["patternType"] === undefined ||
    pattern.attributes["patternType"] === "solid";
  const fill = isSolid
    ? (readColor(child(pattern, "bgColor"), theme) ?? readColor(child(pattern, "fgColor"), theme))
    : null;
  const color = readColor(child(font, "color"), theme);
  const [bold, italic] = [child(font, "b"), child(font, "i")];
  return {
    ...(fill === null ? {} : { fill }),
    ...(color === null ? {} : { color }),
    ...(bold === undefined ? {} : { bold: flag(bold, "val", true) }),
    ...(italic === undefined ? {} : { italic: flag(italic, "val", true) }),
  };
}

const number = /\s(\w*[dD]xfId)="(\d+)"/g;

/** A carried element that names formats by their number in the file gets them along, numbered from 0. */
export function withFormats(kept: KeptXml, changes: readonly BookFormatChange[]): KeptXml {
  const numbers = [...new Set([...kept.xml.matchAll(number)].map((one) => Number(one[2])))];
  if (numbers.length === 0) return kept;
  return {
    ...kept,
    xml: kept.xml.replace(number, (_, name, n) => ` ${name}="${numbers.indexOf(Number(n))}"`),
    formats: numbers.map((one) => changes[one] ?? {}),
  };
}

/** The element's text for the file that is written, in which its formats get numbers of their own. */
export function numberedXml(
  { xml, formats = [] }: KeptXml,
  changeNumber: (change: BookFormatChange) => number
): string {
  if (formats.length === 0) return xml;
  const numbers = formats.map(changeNumber);
  return xml.replace(number, (_, name, n) => ` ${name}="${numbers[Number(n)] ?? 0}"`);
}

/** With the file's text where that says more. */
export function readKeptChange(
  dxf: XmlElement,
  text: string | undefined,
  theme: readonly string[]
): BookFormatChange {
  const change = readChange(dxf, theme);
  return text === undefined || text === ownXml(change) ? change : { ...change, kept: text };
}
