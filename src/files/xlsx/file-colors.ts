// Colours of a file (theme, tint, index, ARGB) to "#RRGGBB" and back to ARGB.
import { child, numberOf, readXml, type XmlElement } from "./xml-tree";

/** Office's theme of 2013 and later, in the order in which cells count theme colours (light and dark exchanged). */
const officeTheme = [
  "FFFFFF",
  "000000",
  "E7E6E6",
  "44546A",
  "4472C4",
  "ED7D31",
  "A5A5A5",
  "FFC000",
  "5B9BD5",
  "70AD47",
  "0563C1",
  "954F72",
];
const themeOrder = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

// ECMA-376 part 1, 18.8.27: indexes 0 to 7 repeat 8 to 15; 64 and 65 are the system's text and background.
const indexed = (
  "000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF800000008000000080808000800080008080C0C0C0808080" +
  "9999FF993366FFFFCCCCFFFF660066FF80800066CCCCCCFF000080FF00FFFFFF0000FFFF80008080000000808000" +
  "00FF00CCFFCCFFFFCCFFCCFFFF9999CCFFFF99CCCC99FFFFCC993366FF33CCCC99CC00FFCC00FF9900FF6600" +
  "666699969696003366339966003300333300993300993366333399333333"
).match(/.{6}/g) as string[];

/** The twelve colours of a theme part, "RRGGBB" each. */
export function themeColors(theme: string | undefined): readonly string[] {
  if (theme === undefined) return officeTheme;
  const scheme = child(child(readXml(theme), "a:themeElements"), "a:clrScheme");
  return themeOrder.map((name, position) => {
    const color = child(scheme, `a:${name}`)?.children[0];
    return (
      color?.attributes["lastClr"] ?? color?.attributes["val"] ?? (officeTheme[position] as string)
    );
  });
}

/** Null for "automatic" and for no colour. */
export function readColor(
  element: XmlElement | undefined,
  theme: readonly string[]
): string | null {
  if (element === undefined) return null;
  const rgb = element.attributes["rgb"];
  const themeIndex = numberOf(element, "theme");
  const index = numberOf(element, "indexed");
  let hex: string | undefined;
  if (rgb !== undefined) hex = rgb.slice(-6);
  else if (themeIndex !== undefined) hex = theme[themeIndex];
  else if (index !== undefined) hex = indexed[index >= 8 ? index - 8 : index];
  if (hex === undefined || !/^[0-9A-Fa-f]{6}$/.test(hex)) return null;
  return `#${tinted(hex, numberOf(element, "tint") ?? 0).toUpperCase()}`;
}

/** "#1F4E79" → "FF1F4E79". */
export function toArgb(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}

/** Lighter (up to 1) or darker (down to -1) in lightness (ECMA-376 part 1, 18.8.19). */
function tinted(hex: string, tint: number): string {
  if (tint === 0) return hex;
  return withLightness(hex, (from) => (tint < 0 ? from * (1 + tint) : from * (1 - tint) + tint));
}

/** The colour with another lightness, 0 to 1; its hue and saturation stay. */
export function withLightness(hex: string, change: (lightness: number) => number): string {
  const parts = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  const most = Math.max(...parts);
  const least = Math.min(...parts);
  const lightness = (most + least) / 2;
  const wanted = Math.min(1, Math.max(0, change(lightness)));
  const spread = most - least;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * lightness - 1));
  const chroma = saturation * (1 - Math.abs(2 * wanted - 1));
  return parts
    .map((part) => {
      const relative = spread === 0 ? 0.5 : (part - least) / spread;
      const level = Math.round(Math.min(1, Math.max(0, wanted + chroma * (relative - 0.5))) * 255);
      return level.toString(16).padStart(2, "0");
    })
    .join("");
}
