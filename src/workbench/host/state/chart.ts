// Charts of a sheet: what the host remembers of one, making, finding and removing them.
import type { ChartKept } from "../../../files/book-kept";
import type {
  BookAnchor,
  BookChartAxis,
  BookChartSeries,
  BookChartTitle,
  BookChartType,
} from "../../../files/book-chart";
import type { AttachedFormula } from "../../calc/calculation";
import { invalidArgument, itemNotFound } from "../host-error";
import { cornersOf } from "./anchors";
import { EventType, noteChart } from "./events";
import { checkRight } from "./protection";
import type { CellRange, Sheet, Workbook } from "./workbook";
import { takeNumber } from "./workbook";
import { seriesFrom, type SeriesBy } from "./chart-source";

export interface Chart {
  readonly id: string;
  name: string;
  type: BookChartType;
  from: BookAnchor;
  to: BookAnchor;
  alternativeText: { title: string; description: string };
  /** A null text is Excel's own: the name of the only series, or "Chart Title". */
  title: { visible: boolean; text: string | null; look: Omit<BookChartTitle, "text"> };
  legend: { visible: boolean; position: "top" | "bottom" | "left" | "right" };
  series: readonly ChartSeries[];
  axes: Record<ChartAxisName, BookChartAxis>;
  blanks: "gap" | "zero" | "span";
  /** The file's own, only carried. */
  readonly kept?: ChartKept;
}

export type ChartAxisName = "category" | "value" | "secondary";

type SeriesLook = Omit<BookChartSeries, "name" | "categories" | "values">;

export interface ChartSeries {
  name: Source | null;
  categories: AttachedFormula | null;
  values: AttachedFormula | null;
  look: SeriesLook;
}

/** A text, or a reference that follows renames and moves. */
export type Source = { readonly text: string } | { readonly reference: AttachedFormula };

/** Excel's size of a new chart, in points: 5 by 3 inches. */
const newSize = { width: 360, height: 216 };

const axis: BookChartAxis = { visible: true, title: null, gridlines: false };

export function plainAxes(): Chart["axes"] {
  return { category: axis, value: { ...axis, gridlines: true }, secondary: axis };
}

export function addChart(
  workbook: Workbook,
  sheet: Sheet,
  type: BookChartType,
  source: CellRange,
  seriesBy: SeriesBy
): Chart {
  checkRight(sheet, "editObjects");
  const number = takeNumber(workbook);
  const place = { left: 0, top: 0, ...newSize };
  const series = seriesFrom(workbook, source, seriesBy, type);
  const chart: Chart = {
    id: `{${number.toString(16).toUpperCase().padStart(8, "0")}-0001-4000-8000-000000000000}`,
    name: freeName(sheet),
    type,
    ...cornersOf(sheet, place),
    alternativeText: { title: "", description: "" },
    title: { visible: true, text: null, look: {} },
    legend: { visible: series.length > 1 || isRound(type), position: "bottom" },
    series,
    axes: plainAxes(),
    blanks: "gap",
  };
  sheet.charts = [...sheet.charts, chart];
  noteChart(workbook, EventType.chartAdded, sheet, chart.id);
  return chart;
}

export function isRound(type: BookChartType): boolean {
  return type === "pie" || type === "doughnut";
}

export function isScatter(type: BookChartType): boolean {
  return type.startsWith("scatter");
}

function freeName(sheet: Sheet): string {
  let number = sheet.charts.length + 1;
  while (findChart(sheet, `Chart ${number}`) !== null) number++;
  return `Chart ${number}`;
}

/** By name (case ignored) or id. */
export function findChart(sheet: Sheet, key: string): Chart | null {
  const wanted = key.toLowerCase();
  return (
    sheet.charts.find((chart) => chart.id.toLowerCase() === wanted) ??
    sheet.charts.find((chart) => chart.name.toLowerCase() === wanted) ??
    null
  );
}

export function deleteChart(workbook: Workbook, sheet: Sheet, chart: Chart): void {
  checkRight(sheet, "editObjects");
  if (!sheet.charts.includes(chart)) throw itemNotFound("the chart was deleted.");
  sheet.charts = sheet.charts.filter((each) => each !== chart);
  for (const series of chart.series) forgetSeries(series);
  noteChart(workbook, EventType.chartDeleted, sheet, chart.id);
}

export function forgetSeries({ name, categories, values }: ChartSeries): void {
  if (name !== null && "reference" in name) name.reference.detach();
  categories?.detach();
  values?.detach();
}

export function setSourceData(
  workbook: Workbook,
  chart: Chart,
  source: CellRange,
  seriesBy: SeriesBy
): void {
  for (const series of chart.series) forgetSeries(series);
  const before = chart.series;
  chart.series = seriesFrom(workbook, source, seriesBy, chart.type).map((series, index) => ({
    ...series,
    look: before[index]?.look ?? series.look,
  }));
}

/** At most 255 series in one chart: Excel specifications and limits. */
const mostSeries = 255;

export function addSeries(chart: Chart, name: string | null, at: number | null): ChartSeries {
  if (chart.series.length >= mostSeries)
    throw invalidArgument(`a chart has at most ${mostSeries} series.`);
  const series: ChartSeries = {
    name: name === null ? null : { text: name },
    categories: null,
    values: null,
    look: { onSecondaryAxis: false },
  };
  const index = at === null ? chart.series.length : at;
  if (index < 0 || index > chart.series.length) throw invalidArgument(`no series index ${index}.`);
  chart.series = [...chart.series.slice(0, index), series, ...chart.series.slice(index)];
  return series;
}

export function deleteSeries(chart: Chart, series: ChartSeries): void {
  chart.series = chart.series.filter((each) => each !== series);
  forgetSeries(series);
}
