// Cell styles and the formats of conditional rules → the styles part. One cell format per Book style, in the same order.
import type { BookFormatChange, BookStyle } from "../book";
import { toArgb } from "./file-colors";
import { builtInNumber } from "./number-formats";
import { xmlHead } from "./part-text";
import { toFileAttribute } from "./xml-text";

/** First number free for formats given as text. */
const firstOwnFormat = 164;
const sides = ["left", "right", "top", "bottom"] as const;

/** `changes` are numbered by their position, as rules refer to them. */
export function stylesPart(
  styles: readonly BookStyle[],
  changes: readonly BookFormatChange[]
): string {
  const formats = numberedOnce([]);
  const fonts = numberedOnce([]);
  // A reader expects these two fills first, whatever follows.
  const fills = numberedOnce([
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ]);
  const borders = numberedOnce(["<border><left/><right/><top/><bottom/><diagonal/></border>"]);
  const cellFormats = styles.map((style) => {
    const format =
      builtInNumber(style.numberFormat) ?? firstOwnFormat + formats.number(style.numberFormat);
    const ids = `numFmtId="${format}" fontId="${fonts.number(fontXml(style))}" fillId="${fills.number(fillXml(style))}" borderId="${borders.number(borderXml(style))}"`;
    const quote = style.quotePrefix ? ' quotePrefix="1"' : "";
    const applied =
      ' applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"';
    return `<xf ${ids} xfId="0"${quote}${applied}>${alignmentXml(style)}</xf>`;
  });
  const formatXml = formats.all.map(
    (text, index) =>
      `<numFmt numFmtId="${firstOwnFormat + index}" formatCode="${toFileAttribute(text)}"/>`
  );
  return (
    `${xmlHead}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
    (formatXml.length === 0 ? "" : counted("numFmts", formatXml)) +
    counted("fonts", fonts.all) +
    counted("fills", fills.all) +
    counted("borders", borders.all) +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    counted("cellXfs", cellFormats) +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
    counted("dxfs", changes.map(changeXml)) +
    '<tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/></styleSheet>'
  );
}

function fontXml(style: BookStyle): string {
  return (
    "<font>" +
    (style.bold ? "<b/>" : "") +
    (style.italic ? "<i/>" : "") +
    (style.strikethrough === true ? "<strike/>" : "") +
    (style.underline ? "<u/>" : "") +
    `<sz val="${style.fontSize}"/>` +
    (style.color === null ? '<color theme="1"/>' : `<color rgb="${toArgb(style.color)}"/>`) +
    `<name val="${toFileAttribute(style.fontName)}"/><family val="2"/></font>`
  );
}

function fillXml(style: BookStyle): string {
  if (style.fill === null) return '<fill><patternFill patternType="none"/></fill>';
  return `<fill><patternFill patternType="solid"><fgColor rgb="${toArgb(style.fill)}"/><bgColor indexed="64"/></patternFill></fill>`;
}

function borderXml(style: BookStyle): string {
  const lines = sides.map((side) => {
    const line = style.borders[side];
    return line === undefined
      ? `<${side}/>`
      : `<${side} style="${line.style}"><color rgb="${toArgb(line.color)}"/></${side}>`;
  });
  return `<border>${lines.join("")}<diagonal/></border>`;
}

function alignmentXml(style: BookStyle): string {
  const parts = [
    style.horizontal === "general" ? "" : ` horizontal="${style.horizontal}"`,
    style.vertical === "bottom" ? "" : ` vertical="${style.vertical}"`,
    style.wrap ? ' wrapText="1"' : "",
    style.indent === 0 ? "" : ` indent="${style.indent}"`,
  ].join("");
  return parts === "" ? "" : `<alignment${parts}/>`;
}

function changeXml(change: BookFormatChange): string {
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

function counted(name: string, items: readonly string[]): string {
  return `<${name} count="${items.length}">${items.join("")}</${name}>`;
}

function numberedOnce(first: readonly string[]): {
  readonly all: string[];
  readonly number: (item: string) => number;
} {
  const all = [...first];
  const numbers = new Map(all.map((item, index) => [item, index]));
  return {
    all,
    number: (item) => {
      const known = numbers.get(item);
      if (known !== undefined) return known;
      numbers.set(item, all.length);
      return all.push(item) - 1;
    },
  };
}
