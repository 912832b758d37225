// Cell styles and the formats of conditional rules → the styles part. One cell format per Book style, in the same order.
import type { BookStyle } from "../book";
import type { BookFormatChange } from "../book-conditional";
import type { StylesKept } from "../book-kept";
import { changeXml, numberedXml } from "./format-changes";
import { builtInNumber } from "./number-formats";
import { xmlHead } from "./part-text";
import { pieceXml } from "./style-pieces";
import { toFileAttribute } from "./xml-text";

/** First number free for formats given as text. */
const firstOwnFormat = 164;

export interface StylesContent {
  readonly styles: readonly BookStyle[];
  /** Numbered by their position, as rules refer to them. */
  readonly changes: readonly BookFormatChange[];
  readonly theme: readonly string[];
  readonly kept: StylesKept | undefined;
}

export function stylesPart({ styles, changes, theme, kept }: StylesContent): string {
  const formats = numberedOnce([]);
  const fonts = numberedOnce([]);
  // A reader expects these two fills first, whatever follows.
  const fills = numberedOnce([
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ]);
  const borders = numberedOnce(["<border><left/><right/><top/><bottom/><diagonal/></border>"]);
  const named = kept?.named ?? [];
  const formatXml = (style: BookStyle, reference: string): string => {
    const format =
      builtInNumber(style.numberFormat) ?? firstOwnFormat + formats.number(style.numberFormat);
    const piece = (name: "font" | "fill" | "border"): string => pieceXml(name, style, theme);
    const ids = `numFmtId="${format}" fontId="${fonts.number(piece("font"))}" fillId="${fills.number(piece("fill"))}" borderId="${borders.number(piece("border"))}"`;
    const quote = style.quotePrefix ? ' quotePrefix="1"' : "";
    const protection = pieceXml("protection", style, theme);
    const applied =
      ' applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"' +
      (protection === "" ? "" : ' applyProtection="1"');
    const alignment = pieceXml("alignment", style, theme);
    return `<xf ${ids}${reference}${quote}${applied}>${alignment}${protection}</xf>`;
  };
  const cellFormats = styles.map((style) =>
    formatXml(style, ` xfId="${(style.kept?.named ?? -1) + 1}"`)
  );
  const namedFormats = named.map(({ style }) => formatXml(style, ""));
  const names = named.map(({ xml }, index) =>
    xml.replace(/^<cellStyle/, `<cellStyle xfId="${index + 1}"`)
  );
  // Formats of table styles stand after those of rules, which are numbered already.
  const all = [...changes];
  const tables = (kept?.tables ?? []).map((one) =>
    numberedXml(one, (change) => all.push(change) - 1)
  );
  const numberFormats = formats.all.map(
    (text, index) =>
      `<numFmt numFmtId="${firstOwnFormat + index}" formatCode="${toFileAttribute(text)}"/>`
  );
  return (
    `${xmlHead}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
    (numberFormats.length === 0 ? "" : counted("numFmts", numberFormats)) +
    counted("fonts", fonts.all) +
    counted("fills", fills.all) +
    counted("borders", borders.all) +
    counted("cellStyleXfs", [
      '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>',
      ...namedFormats,
    ]) +
    counted("cellXfs", cellFormats) +
    counted("cellStyles", ['<cellStyle name="Normal" xfId="0" builtinId="0"/>', ...names]) +
    counted(
      "dxfs",
      all.map((change) => changeXml(change, theme))
    ) +
    `<tableStyles count="${tables.length}" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16">${tables.join("")}</tableStyles>` +
    `${kept?.elements["colors"] ?? ""}${kept?.elements["extLst"] ?? ""}</styleSheet>`
  );
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
