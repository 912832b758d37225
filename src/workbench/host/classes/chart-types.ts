// Excel's words for the kinds of charts, markers and lines that the host models.
import type { BookChartSeries, BookChartType } from "../../../files/book-chart";
import { notModelled } from "../host-error";
import { textArgument } from "./argument";

export const chartTypes: Readonly<Record<BookChartType, string>> = {
  line: "Line",
  lineMarkers: "LineMarkers",
  columnClustered: "ColumnClustered",
  columnStacked: "ColumnStacked",
  columnStacked100: "ColumnStacked100",
  barClustered: "BarClustered",
  barStacked: "BarStacked",
  barStacked100: "BarStacked100",
  area: "Area",
  areaStacked: "AreaStacked",
  pie: "Pie",
  doughnut: "Doughnut",
  scatter: "XYScatter",
  scatterLines: "XYScatterLines",
  scatterLinesNoMarkers: "XYScatterLinesNoMarkers",
};

export function chartTypeArgument(value: unknown): BookChartType {
  const wanted = textArgument(value, "chartType").toLowerCase();
  for (const [type, word] of Object.entries(chartTypes))
    if (word.toLowerCase() === wanted) return type as BookChartType;
  throw notModelled(`the chart type ${String(value)}`);
}

export const markerStyles: Readonly<
  Record<NonNullable<NonNullable<BookChartSeries["marker"]>["style"]>, string>
> = {
  none: "None",
  circle: "Circle",
  square: "Square",
  diamond: "Diamond",
  triangle: "Triangle",
  x: "X",
  dash: "Dash",
};

export const lineStyles: Readonly<
  Record<NonNullable<NonNullable<BookChartSeries["line"]>["style"]>, string>
> = { solid: "Continuous", dash: "Dash", dot: "Dot", dashDot: "DashDot", none: "None" };
