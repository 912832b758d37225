// The pieces of a cell's style ↔ XML: font, fill, borders, alignment, protection. A file's own text of a piece is kept where it says
// more than the Book, and written again while both say the same. See decision 0024.
import { defaultStyle, type BookStyle } from "../book";
import { readColor, toArgb } from "./file-colors";
import { sameValue } from "./same-value";
import { toFileAttribute } from "./xml-text";
import { child, flag, numberOf, readXml, type XmlElement } from "./xml-tree";

export const pieceNames = ["font", "fill", "border", "alignment", "protection"] as const;
export type PieceName = (typeof pieceNames)[number];

interface Piece {
  /** "" where the element is left out. */
  readonly xml: (style: BookStyle) => string;
  readonly read: (element: XmlElement | undefined, theme: readonly string[]) => Partial<BookStyle>;
}

type Line = NonNullable<BookStyle["borders"]["top"]>;
const sides = ["left", "right", "top", "bottom"] as const;

const lineStyles: ReadonlySet<string> = new Set<Line["style"]>([
  ...(["thin", "medium", "thick", "hair", "dotted", "dashed", "double"] as const),
]);

export const pieces: Readonly<Record<PieceName, Piece>> = {
  font: { xml: fontXml, read: readFont },
  fill: { xml: fillXml, read: readFill },
  border: { xml: borderXml, read: readBorder },
  alignment: { xml: alignmentXml, read: readAlignment },
  protection: {
    xml: (style) => (style.locked === false ? '<protection locked="0"/>' : ""),
    read: (element) => (flag(element, "locked", true) ? {} : { locked: false }),
  },
};

/** The file's text of a piece while it says what the style says, else the style's own. */
export function pieceXml(name: PieceName, style: BookStyle, theme: readonly string[]): string {
  const { xml, read } = pieces[name];
  const own = xml(style);
  const kept = style.kept?.[name];
  if (kept === undefined) return own;
  const say = (text: string): unknown => read(text === "" ? undefined : readXml(text), theme);
  return sameValue(say(own), say(kept)) ? kept : own;
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

function readFont(font: XmlElement | undefined, theme: readonly string[]): Partial<BookStyle> {
  if (font === undefined) return {};
  const color = child(font, "color");
  const isOn = (name: string): boolean => {
    const element = child(font, name);
    return element !== undefined && flag(element, "val", true);
  };
  const underline = child(font, "u");
  return {
    fontName: child(font, "name")?.attributes["val"] ?? defaultStyle.fontName,
    fontSize: numberOf(child(font, "sz"), "val") ?? defaultStyle.fontSize,
    bold: isOn("b"),
    italic: isOn("i"),
    underline: underline !== undefined && underline.attributes["val"] !== "none",
    // The theme's text colour without a tint is what a cell has when nobody chose a colour.
    color:
      color?.attributes["theme"] === "1" && color.attributes["tint"] === undefined
        ? null
        : readColor(color, theme),
    ...(isOn("strike") ? { strikethrough: true } : {}),
  };
}

function fillXml(style: BookStyle): string {
  if (style.fill === null) return '<fill><patternFill patternType="none"/></fill>';
  return `<fill><patternFill patternType="solid"><fgColor rgb="${toArgb(style.fill)}"/><bgColor indexed="64"/></patternFill></fill>`;
}

/** Patterns are read as their colour, a run of colours as none. */
function readFill(fill: XmlElement | undefined, theme: readonly string[]): Partial<BookStyle> {
  const pattern = child(fill, "patternFill");
  const type = pattern?.attributes["patternType"] ?? "none";
  if (type === "none" || type === "gray125") return { fill: null };
  return { fill: readColor(child(pattern, "fgColor"), theme) };
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

function readBorder(border: XmlElement | undefined, theme: readonly string[]): Partial<BookStyle> {
  const lines: { -readonly [Side in keyof BookStyle["borders"]]: BookStyle["borders"][Side] } = {};
  for (const side of ["top", "bottom", "left", "right"] as const) {
    const line =
      child(border, side) ??
      child(border, side === "left" ? "start" : side === "right" ? "end" : side);
    const style = line?.attributes["style"] ?? "none";
    if (style === "none") continue;
    const color = readColor(child(line, "color"), theme) ?? "#000000";
    lines[side] = { style: nearestLine(style), color };
  }
  return { borders: lines };
}

function nearestLine(style: string): Line["style"] {
  if (lineStyles.has(style)) return style as Line["style"];
  return /dash/i.test(style) ? "dashed" : "thin";
}

// Angles up to 90 turn left; files go on counting from 91 to 180 for those that turn right.
const quarter = 90;

function alignmentXml(style: BookStyle): string {
  const { rotation } = style;
  const angle = rotation === undefined || rotation >= 0 ? rotation : quarter - rotation;
  const parts = [
    style.horizontal === "general" ? "" : ` horizontal="${style.horizontal}"`,
    style.vertical === "bottom" ? "" : ` vertical="${style.vertical}"`,
    angle === undefined ? "" : ` textRotation="${angle}"`,
    style.wrap ? ' wrapText="1"' : "",
    style.indent === 0 ? "" : ` indent="${style.indent}"`,
  ].join("");
  return parts === "" ? "" : `<alignment${parts}/>`;
}

function readAlignment(alignment: XmlElement | undefined): Partial<BookStyle> {
  const angle = numberOf(alignment, "textRotation") ?? 0;
  const rotation = angle > quarter && angle <= 2 * quarter ? quarter - angle : angle;
  return {
    horizontal: horizontal(alignment?.attributes["horizontal"]),
    vertical: vertical(alignment?.attributes["vertical"]),
    wrap: flag(alignment, "wrapText"),
    indent: numberOf(alignment, "indent") ?? 0,
    ...(rotation === 0 ? {} : { rotation }),
  };
}

function horizontal(value: string | undefined): BookStyle["horizontal"] {
  if (value === "centerContinuous") return "center";
  return value === "left" || value === "center" || value === "right" ? value : "general";
}

function vertical(value: string | undefined): BookStyle["vertical"] {
  return value === "top" || value === "center" ? value : "bottom";
}
