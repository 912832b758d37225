// Groups of rows or columns: how deep a line lies in them, and whether the group that ends before it is folded.
import { flag, numberOf, type XmlElement } from "./xml-tree";

export interface Outline {
  readonly outline?: number;
  readonly collapsed?: boolean;
}

export function outlineXml({ outline, collapsed }: Outline): string {
  return (
    (outline === undefined ? "" : ` outlineLevel="${outline}"`) +
    (collapsed === true ? ' collapsed="1"' : "")
  );
}

export function readOutline(element: XmlElement): Outline {
  const level = numberOf(element, "outlineLevel") ?? 0;
  return {
    ...(level === 0 ? {} : { outline: level }),
    ...(flag(element, "collapsed") ? { collapsed: true } : {}),
  };
}
