// The sign at a point of a line or a scatter, and how its line is drawn.
import type { ChartSeriesView } from "../../host/contract";
import type { Point } from "./plot";

type Mark = ChartSeriesView["marker"];

const pixelsPerPoint = 96 / 72;

export function hasLine(series: ChartSeriesView): boolean {
  return series.type !== "scatter" && series.line.style !== "none";
}

/** SVG dashes in the widths of the line; undefined for a solid one. */
export function dashes({ line }: ChartSeriesView): string | undefined {
  const w = line.weight;
  if (line.style === "dash") return `${4 * w} ${3 * w}`;
  if (line.style === "dot") return `${w} ${1.5 * w}`;
  return line.style === "dashDot" ? `${4 * w} ${2 * w} ${w} ${2 * w}` : undefined;
}

export function Marker({ mark, at: [x, y] }: { readonly mark: Mark; readonly at: Point }) {
  const r = (mark.size * pixelsPerPoint) / 2;
  switch (mark.style) {
    case "none":
      return null;
    case "circle":
      return <circle cx={x} cy={y} r={r} fill={mark.color} />;
    case "square":
      return <rect x={x - r} y={y - r} width={2 * r} height={2 * r} fill={mark.color} />;
    case "diamond":
      return (
        <path d={`M${x} ${y - r}L${x + r} ${y}L${x} ${y + r}L${x - r} ${y}Z`} fill={mark.color} />
      );
    case "triangle":
      return <path d={`M${x} ${y - r}L${x + r} ${y + r}L${x - r} ${y + r}Z`} fill={mark.color} />;
    case "x":
      return (
        <path
          d={`M${x - r} ${y - r}L${x + r} ${y + r}M${x - r} ${y + r}L${x + r} ${y - r}`}
          stroke={mark.color}
          strokeWidth={1.5}
        />
      );
    case "dash":
      return <rect x={x - r} y={y - r / 3} width={2 * r} height={(2 * r) / 3} fill={mark.color} />;
  }
}
