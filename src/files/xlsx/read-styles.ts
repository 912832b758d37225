// The styles part → cell styles and formats of conditional rules, colours resolved.
import { defaultStyle, type BookFormatChange, type BookStyle } from "../book";
import { readColor } from "./file-colors";
import { builtInFormat } from "./number-formats";
import { fromFileText } from "./xml-text";
import { child, children, flag, numberOf, readXml, type XmlElement } from "./xml-tree";

export interface ReadStyles {
  readonly styles: readonly BookStyle[];
  readonly changes: readonly BookFormatChange[];
}

type Line = NonNullable<BookStyle["borders"]["top"]>;
type Font = Pick<
  BookStyle,
  "fontName" | "fontSize" | "bold" | "italic" | "underline" | "color" | "strikethrough"
>;

const lineStyles: Readonly<Record<string, Line["style"]>> = {
  thin: "thin",
  medium: "medium",
  thick: "thick",
  hair: "hair",
  dotted: "dotted",
};

export function readStyles(
  part: string | undefined,
  theme: readonly string[],
  lose: (what: string) => void
): ReadStyles {
  if (part === undefined) return { styles: [defaultStyle], changes: [] };
  const root = readXml(part);
  const formats = new Map(
    children(child(root, "numFmts"), "numFmt").map((one) => [
      numberOf(one, "numFmtId"),
      fromFileText(one.attributes["formatCode"] ?? "General"),
    ])
  );
  const fonts = children(child(root, "fonts"), "font").map((font) => readFont(font, theme));
  const fills = children(child(root, "fills"), "fill").map((fill) => readFill(fill, theme, lose));
  const borders = children(child(root, "borders"), "border").map((border) =>
    readBorder(border, theme, lose)
  );
  const styles = children(child(root, "cellXfs"), "xf").map((xf): BookStyle => {
    const format = numberOf(xf, "numFmtId") ?? 0;
    const alignment = child(xf, "alignment");
    if (numberOf(alignment, "textRotation") ?? 0) lose("rotated text");
    const protection = child(xf, "protection");
    if (!flag(protection, "locked", true) || flag(protection, "hidden"))
      lose("cells unlocked or hidden under protection");
    return {
      ...defaultStyle,
      numberFormat: formats.get(format) ?? builtInFormat(format),
      ...(fonts[numberOf(xf, "fontId") ?? 0] ?? {}),
      fill: fills[numberOf(xf, "fillId") ?? 0] ?? null,
      horizontal: horizontal(alignment?.attributes["horizontal"]),
      vertical: vertical(alignment?.attributes["vertical"]),
      wrap: flag(alignment, "wrapText"),
      indent: numberOf(alignment, "indent") ?? 0,
      borders: borders[numberOf(xf, "borderId") ?? 0] ?? {},
      quotePrefix: flag(xf, "quotePrefix"),
    };
  });
  const changes = children(child(root, "dxfs"), "dxf").map((dxf) => readChange(dxf, theme));
  return { styles: styles.length === 0 ? [defaultStyle] : styles, changes };
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

function readFont(font: XmlElement, theme: readonly string[]): Font {
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

function readFill(
  fill: XmlElement,
  theme: readonly string[],
  lose: (what: string) => void
): string | null {
  if (child(fill, "gradientFill") !== undefined) lose("fills that run from one colour to another");
  const pattern = child(fill, "patternFill");
  const type = pattern?.attributes["patternType"] ?? "none";
  if (type === "none" || type === "gray125") return null;
  if (type !== "solid") lose("patterned fills (kept as plain colours)");
  return readColor(child(pattern, "fgColor"), theme);
}

function readBorder(
  border: XmlElement,
  theme: readonly string[],
  lose: (what: string) => void
): BookStyle["borders"] {
  const lines: { -readonly [Side in keyof BookStyle["borders"]]: BookStyle["borders"][Side] } = {};
  for (const side of ["top", "bottom", "left", "right"] as const) {
    const line =
      child(border, side) ??
      child(border, side === "left" ? "start" : side === "right" ? "end" : side);
    const style = line?.attributes["style"] ?? "none";
    if (style === "none") continue;
    if (lineStyles[style] === undefined) lose("dashed and double borders (kept as plain lines)");
    lines[side] = {
      style: lineStyles[style] ?? (style.startsWith("medium") ? "medium" : "thin"),
      color: readColor(child(line, "color"), theme) ?? "#000000",
    };
  }
  return lines;
}

function horizontal(value: string | undefined): BookStyle["horizontal"] {
  if (value === "centerContinuous") return "center";
  return value === "left" || value === "center" || value === "right" ? value : "general";
}

function vertical(value: string | undefined): BookStyle["vertical"] {
  return value === "top" || value === "center" ? value : "bottom";
}
