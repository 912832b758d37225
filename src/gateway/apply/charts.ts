// Makes a chart: its series one by one, so that Excel guesses neither rows nor columns, its titles and its alternative text.
import type { AddChart } from "../../schema/change";
import type { ChartSeriesSpec, ChartSpec } from "../../schema/spec";

const daysBetweenLabels = 14;
const ink = "#44545C";

export function addChart(
  context: Excel.RequestContext,
  { sheet: name, chart: spec }: AddChart
): void {
  const sheet = context.workbook.worksheets.getItem(name);
  const [first] = spec.series;
  if (first === undefined) throw new Error(`The chart ${spec.name} has no series.`);
  const chart = sheet.charts.add(
    spec.type === "bar" && spec.series.length > 1 ? "BarStacked" : chartTypes[spec.type],
    sheet.getRange(first.values),
    Excel.ChartSeriesBy.columns
  );
  chart.name = spec.name;
  chart.title.text = spec.title;
  chart.title.format.font.size = 11;
  chart.title.format.font.bold = true;
  chart.title.format.font.color = ink;
  chart.setPosition(spec.from, spec.to);
  chart.legend.visible = spec.series.length > 1;
  if (spec.series.length > 1) chart.legend.position = spec.legend === "right" ? "Right" : "Bottom";
  spec.series.forEach((series, index) => {
    const drawn = index === 0 ? chart.series.getItemAt(0) : chart.series.add(series.name);
    drawn.name = series.name;
    drawn.setValues(sheet.getRange(series.values));
    drawn.setXAxisValues(sheet.getRange(spec.categories));
    giveLook(drawn, series, spec);
  });
  if (spec.type === "columns") {
    chart.axes.valueAxis.minimum = 0;
    chart.axes.categoryAxis.categoryType = "TextAxis";
    if (spec.series.some(({ isShare }) => isShare)) giveShareAxis(chart);
  } else if (spec.type === "bar") {
    // Excel draws the first bar lowest; a list is read from the top.
    chart.axes.categoryAxis.reversePlotOrder = true;
    chart.axes.valueAxis.visible = false;
    chart.axes.valueAxis.majorGridlines.visible = false;
  } else {
    chart.displayBlanksAs = "Interplotted";
    chart.axes.categoryAxis.categoryType = "DateAxis";
    chart.axes.categoryAxis.numberFormat = "d mmm";
    chart.axes.categoryAxis.majorUnit = daysBetweenLabels;
    // At the foot, where lines fall below 0.
    chart.axes.categoryAxis.tickLabelPosition = "Low";
    if (spec.numberFormat !== undefined) chart.axes.valueAxis.numberFormat = spec.numberFormat;
  }
  // A chart is a shape too; only the shape has an alternative text.
  const shape = sheet.shapes.getItem(spec.name);
  shape.altTextTitle = spec.title;
  shape.altTextDescription = spec.alternativeText;
}

const chartTypes = { line: "Line", bar: "BarClustered", columns: "ColumnClustered" } as const;

/** The axis of the series that are shares: all of it, from nothing to the whole. */
function giveShareAxis(chart: Excel.Chart): void {
  const axis = chart.axes.getItem("Value", "Secondary");
  axis.minimum = 0;
  axis.maximum = 1;
  axis.majorUnit = 0.2;
  axis.numberFormat = "0%";
  axis.majorGridlines.visible = false;
}

function giveLook(
  drawn: Excel.ChartSeries,
  look: ChartSeriesSpec,
  { type, series }: ChartSpec
): void {
  const isAlone = series.length === 1;
  if (type === "bar" || (type === "columns" && look.isShare !== true)) {
    drawn.format.fill.setSolidColor(look.color);
    drawn.gapWidth = 40;
    // A line over columns would run through their labels, and in a stack each nought would be told.
    if (type === "bar" && isAlone) drawn.hasDataLabels = true;
    return;
  }
  const isMarked = look.line === "markers" || look.marker !== undefined;
  if (type === "columns") {
    drawn.chartType = isMarked ? "LineMarkers" : "Line";
    drawn.axisGroup = "Secondary";
  }
  drawn.format.line.color = look.color;
  drawn.format.line.weight = 2;
  if (look.line !== "markers")
    drawn.format.line.lineStyle = look.line === "dashes" ? "Dash" : "None";
  drawn.markerStyle = isMarked ? markers[look.marker ?? "circle"] : "None";
  if (look.isNamed === true) {
    drawn.hasDataLabels = true;
    drawn.dataLabels.showSeriesName = true;
    drawn.dataLabels.showValue = false;
  }
  if (!isMarked) return;
  drawn.markerSize = look.marker === undefined ? 6 : 8;
  drawn.markerBackgroundColor = look.color;
  drawn.markerForegroundColor = look.color;
}

const markers = {
  circle: "Circle",
  square: "Square",
  diamond: "Diamond",
  triangle: "Triangle",
  x: "X",
} as const;
