// Colours of DrawingML (plain, of the theme, lighter or darker) to "#RRGGBB" and back to plain ones.
import { withLightness } from "../file-colors";
import { child, numberOf, type XmlElement } from "../xml-tree";

/** Names of the theme's colours in the order in which cells count them (light and dark exchanged). */
const schemeOrder: Readonly<Record<string, number>> = {
  bg1: 0,
  lt1: 0,
  tx1: 1,
  dk1: 1,
  bg2: 2,
  lt2: 2,
  tx2: 3,
  dk2: 3,
  accent1: 4,
  accent2: 5,
  accent3: 6,
  accent4: 7,
  accent5: 8,
  accent6: 9,
  hlink: 10,
  folHlink: 11,
};

export function solidFill(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color.slice(1).toUpperCase()}"/></a:solidFill>`;
}

/** `fill`: an <a:solidFill>. Null where it names no colour that can be resolved here. */
export function readDrawingColor(
  fill: XmlElement | undefined,
  theme: readonly string[]
): string | null {
  const plain = child(fill, "a:srgbClr");
  const scheme = child(fill, "a:schemeClr");
  const system = child(fill, "a:sysClr");
  const hex =
    plain?.attributes["val"] ??
    system?.attributes["lastClr"] ??
    theme[schemeOrder[scheme?.attributes["val"] ?? ""] ?? -1];
  if (hex === undefined || !/^[0-9A-Fa-f]{6}$/.test(hex)) return null;
  return `#${changed(hex, plain ?? scheme ?? system).toUpperCase()}`;
}

/** lumMod and lumOff scale and move the lightness (ECMA-376 part 1, 20.1.2.3.20), in thousandths of a percent. */
function changed(hex: string, color: XmlElement | undefined): string {
  const share = (name: string, otherwise: number): number => {
    const one = child(color, `a:${name}`);
    return one === undefined ? otherwise : (numberOf(one, "val") ?? 100_000) / 100_000;
  };
  const scale = share("lumMod", 1);
  const move = share("lumOff", 0);
  return scale === 1 && move === 0 ? hex : withLightness(hex, (from) => from * scale + move);
}
