// Where a drawn thing stands on its sheet ↔ XML. Places are cells with points inside them; files count in EMU.
import type { BookAnchor } from "../book-chart";
import type { BookSheet } from "../book";
import { unitsPerPoint } from "./charts/chart-shape";
import { child, numberOf, type XmlElement } from "./xml-tree";

export interface AnchorPlace {
  readonly from: BookAnchor;
  readonly to: BookAnchor;
}

/** What a sheet says of the sizes of its lines. */
export type LineSizes = Pick<
  BookSheet,
  "columns" | "rows" | "defaultColumnWidth" | "defaultRowHeight"
>;

// Seven pixels of 3/4 point a character (Calibri 11), and the height of a row that says nothing.
const pointsPerWidth = 5.25;
const [plainWidth, plainHeight] = [8.43, 15];

export function anchorXml({ from, to }: AnchorPlace, content: string): string {
  return `<xdr:twoCellAnchor>${markXml("from", from)}${markXml("to", to)}${content}<xdr:clientData/></xdr:twoCellAnchor>`;
}

function markXml(name: "from" | "to", { row, column, x, y }: BookAnchor): string {
  const units = (points: number): number => Math.round(points * unitsPerPoint);
  return (
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>${units(x)}</xdr:colOff>` +
    `<xdr:row>${row}</xdr:row><xdr:rowOff>${units(y)}</xdr:rowOff></xdr:${name}>`
  );
}

/** Places that a file gives by size, or from the sheet's corner, are turned into cells by the sheet's widths and heights. */
export function readAnchor(anchor: XmlElement, sizes: LineSizes): AnchorPlace {
  const corner: BookAnchor = { row: 0, column: 0, x: 0, y: 0 };
  const start = child(anchor, "xdr:from");
  const from =
    start === undefined
      ? moved(
          corner,
          sizes,
          points(child(anchor, "xdr:pos"), "x"),
          points(child(anchor, "xdr:pos"), "y")
        )
      : readMark(start);
  const end = child(anchor, "xdr:to");
  const extent = child(anchor, "xdr:ext");
  const to =
    end === undefined
      ? moved(from, sizes, points(extent, "cx"), points(extent, "cy"))
      : readMark(end);
  return { from, to };
}

function readMark(mark: XmlElement): BookAnchor {
  const count = (name: string): number => Number(child(mark, `xdr:${name}`)?.text ?? 0);
  return {
    row: count("row"),
    column: count("col"),
    x: count("colOff") / unitsPerPoint,
    y: count("rowOff") / unitsPerPoint,
  };
}

function points(element: XmlElement | undefined, name: string): number {
  return (numberOf(element, name) ?? 0) / unitsPerPoint;
}

function moved(from: BookAnchor, sizes: LineSizes, right: number, down: number): BookAnchor {
  const widths = new Map(sizes.columns.map((one) => [one.index, one.hidden ? 0 : one.width]));
  const heights = new Map(sizes.rows.map((one) => [one.index, one.hidden ? 0 : one.height]));
  const widthOf = (column: number): number =>
    (widths.get(column) ?? sizes.defaultColumnWidth ?? plainWidth) * pointsPerWidth;
  const heightOf = (row: number): number =>
    heights.get(row) ?? sizes.defaultRowHeight ?? plainHeight;
  const [column, x] = walked(from.column, from.x + right, widthOf);
  const [row, y] = walked(from.row, from.y + down, heightOf);
  return { row, column, x, y };
}

/** The line in which a distance ends, and what of it is left there. */
function walked(
  first: number,
  distance: number,
  sizeOf: (line: number) => number
): readonly [line: number, rest: number] {
  let line = first;
  let rest = distance;
  // A sheet whose lines are all hidden would never end.
  for (const last = first + 20_000; line < last && rest >= sizeOf(line); line++)
    rest -= sizeOf(line);
  return [line, rest];
}
