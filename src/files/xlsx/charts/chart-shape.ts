// Lines, fills and markers of a series ↔ DrawingML. What is absent is left to the reader's own choice of colours.
import type { BookChartSeries } from "../../book-chart";
import { child, numberOf, type XmlElement } from "../xml-tree";
import { readDrawingColor, solidFill } from "./drawing-colors";

type Line = NonNullable<BookChartSeries["line"]>;
type Marker = NonNullable<BookChartSeries["marker"]>;

/** English Metric Units, in which drawings are measured. */
export const unitsPerPoint = 12_700;

const dashes: Readonly<Record<NonNullable<Line["style"]>, string | null>> = {
  solid: "solid",
  dash: "dash",
  dot: "sysDot",
  dashDot: "dashDot",
  none: null,
};

export function shapeXml(series: Pick<BookChartSeries, "fill" | "line">): string {
  const fill = series.fill === undefined ? "" : solidFill(series.fill);
  const line = series.line === undefined ? "" : lineXml(series.line);
  return fill + line === "" ? "" : `<c:spPr>${fill}${line}</c:spPr>`;
}

function lineXml({ style, color, weight }: Line): string {
  if (style === "none") return "<a:ln><a:noFill/></a:ln>";
  const width = weight === undefined ? "" : ` w="${Math.round(weight * unitsPerPoint)}" cap="rnd"`;
  const dash = style === undefined ? "" : `<a:prstDash val="${dashes[style]}"/>`;
  return `<a:ln${width}>${color === undefined ? "" : solidFill(color)}${dash}<a:round/></a:ln>`;
}

export function markerXml({ style, size, color }: Marker): string {
  const paint =
    color === undefined
      ? ""
      : `<c:spPr>${solidFill(color)}<a:ln>${solidFill(color)}</a:ln></c:spPr>`;
  return (
    "<c:marker>" +
    (style === undefined ? "" : `<c:symbol val="${style}"/>`) +
    (size === undefined ? "" : `<c:size val="${Math.round(size)}"/>`) +
    `${paint}</c:marker>`
  );
}

export function readShape(
  shape: XmlElement | undefined,
  theme: readonly string[]
): Pick<BookChartSeries, "fill" | "line"> {
  const fill = readDrawingColor(child(shape, "a:solidFill"), theme);
  const line = readLine(child(shape, "a:ln"), theme);
  return { ...(fill === null ? {} : { fill }), ...(line === undefined ? {} : { line }) };
}

function readLine(line: XmlElement | undefined, theme: readonly string[]): Line | undefined {
  if (line === undefined) return undefined;
  if (child(line, "a:noFill") !== undefined) return { style: "none" };
  const color = readDrawingColor(child(line, "a:solidFill"), theme);
  const width = numberOf(line, "w");
  const style = dashStyle(child(line, "a:prstDash")?.attributes["val"]);
  const read: Line = {
    ...(style === undefined ? {} : { style }),
    ...(color === null ? {} : { color }),
    ...(width === undefined ? {} : { weight: width / unitsPerPoint }),
  };
  return Object.keys(read).length === 0 ? undefined : read;
}

/** The nearest of our four; files know eleven. */
function dashStyle(name: string | undefined): Line["style"] {
  if (name === undefined) return undefined;
  if (/dashDot/i.test(name)) return "dashDot";
  if (/dot/i.test(name)) return "dot";
  return /dash/i.test(name) ? "dash" : "solid";
}

const symbols: ReadonlySet<string> = new Set<NonNullable<Marker["style"]>>([
  "none",
  "circle",
  "square",
  "diamond",
  "triangle",
  "x",
  "dash",
]);

export function readMarker(
  marker: XmlElement | undefined,
  theme: readonly string[]
): Marker | undefined {
  if (marker === undefined) return undefined;
  const symbol = child(marker, "c:symbol")?.attributes["val"];
  const size = numberOf(child(marker, "c:size"), "val");
  const color = readDrawingColor(child(child(marker, "c:spPr"), "a:solidFill"), theme);
  return {
    ...(symbol !== undefined && symbols.has(symbol)
      ? { style: symbol as NonNullable<Marker["style"]> }
      : {}),
    ...(size === undefined ? {} : { size }),
    ...(color === null ? {} : { color }),
  };
}
