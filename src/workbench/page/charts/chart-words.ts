// A chart in words, for those who do not see it: what its author wrote, else its kind, title and series.
import type { ChartView } from "../../host/contract";

const kinds: Readonly<Record<ChartView["type"], string>> = {
  line: "Line chart",
  lineMarkers: "Line chart",
  columnClustered: "Column chart",
  columnStacked: "Stacked column chart",
  columnStacked100: "Stacked column chart of shares",
  barClustered: "Bar chart",
  barStacked: "Stacked bar chart",
  barStacked100: "Stacked bar chart of shares",
  area: "Area chart",
  areaStacked: "Stacked area chart",
  pie: "Pie chart",
  doughnut: "Doughnut chart",
  scatter: "Scatter chart",
  scatterLines: "Scatter chart with lines",
  scatterLinesNoMarkers: "Scatter chart with lines",
};

export function chartWords(chart: ChartView): string {
  if (chart.alternativeText !== "") return chart.alternativeText;
  const series = chart.series.map(({ name }) => name).join(", ");
  const title = chart.title === null ? "" : `: ${chart.title.text}`;
  return `${kinds[chart.type]}${title}. ${series === "" ? "No series." : `Series: ${series}.`}`;
}
