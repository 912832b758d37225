// What a chart shows: its references resolved to numbers and words, its automatic texts, colours and scales chosen.
import type { Area } from "../../../files/book";
import type { BookChartAxis } from "../../../files/book-chart";
import type { AttachedFormula } from "../../calc/calculation";
import { cellKey } from "../address";
import type { ChartAxisView, ChartSeriesView, ChartView } from "../contract";
import { displayed } from "../display/displayed-text";
import { isDateFormat } from "../display/number-format";
import { boxOf } from "./anchors";
import type { Chart, ChartSeries } from "./chart";
import { isRound, isScatter } from "./chart";
import { niceScale } from "./chart-scale";
import { plainValue, valueAt } from "./contents";
import type { Sheet, Workbook } from "./workbook";
import { styleOf } from "./workbook";

/** The accents of the Office theme, in the order Excel gives them to series. */
const accents = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

export function accentOf(index: number): string {
  return accents[index % accents.length] ?? "#4472C4";
}

/** Types whose points bear marks unless their series says otherwise. */
const markedTypes: readonly string[] = ["lineMarkers", "scatter", "scatterLines"];

interface Cells extends Area {
  readonly sheet: Sheet;
}

export function cellsOfSource(workbook: Workbook, formula: AttachedFormula | null): Cells | null {
  if (formula === null) return null;
  const found = workbook.calculation.areaOf(formula.text());
  const sheet = workbook.sheets.find((each) => each.id === found?.sheet);
  return found === null || sheet === undefined ? null : { ...found, sheet };
}

function eachCell<T>(
  cells: Cells | null,
  read: (sheet: Sheet, row: number, column: number) => T
): readonly T[] {
  if (cells === null) return [];
  const all: T[] = [];
  for (let row = cells.top; row <= cells.bottom; row++)
    for (let column = cells.left; column <= cells.right; column++)
      // Hidden rows and columns are not drawn: plotVisibleOnly, Excel's default.
      if (!isHidden(cells.sheet, row, column)) all.push(read(cells.sheet, row, column));
  return all;
}

function isHidden(sheet: Sheet, row: number, column: number): boolean {
  return sheet.rows.get(row)?.hidden === true || sheet.columns.get(column)?.hidden === true;
}

/** Numbers as they are; errors and blanks are null, texts are 0, as Excel draws them. #N/A is a gap. */
function pointsOf(workbook: Workbook, formula: AttachedFormula | null): readonly (number | null)[] {
  return eachCell(cellsOfSource(workbook, formula), (sheet, row, column) => {
    const value = valueAt(workbook, sheet, row, column);
    if (typeof value === "number") return value;
    return typeof value === "string" && value !== "" ? 0 : null;
  });
}

function wordsOf(workbook: Workbook, formula: AttachedFormula | null): readonly string[] {
  return eachCell(cellsOfSource(workbook, formula), (sheet, row, column) => {
    const { numberFormat } = styleOf(workbook, sheet, cellKey(row, column));
    return displayed(valueAt(workbook, sheet, row, column), numberFormat).text;
  });
}

/** The number format of the first cell, which an axis takes unless it has its own. */
function formatOf(workbook: Workbook, formula: AttachedFormula | null): string {
  const cells = cellsOfSource(workbook, formula);
  if (cells === null) return "General";
  return styleOf(workbook, cells.sheet, cellKey(cells.top, cells.left)).numberFormat;
}

export function seriesName(workbook: Workbook, series: ChartSeries, index: number): string {
  const { name } = series;
  if (name === null) return `Series${index + 1}`;
  if ("text" in name) return name.text;
  const cells = cellsOfSource(workbook, name.reference);
  if (cells === null) return "#REF!";
  return String(plainValue(valueAt(workbook, cells.sheet, cells.top, cells.left)));
}

export function titleText(workbook: Workbook, { title, series }: Chart): string {
  if (title.text !== null) return title.text;
  const [only, second] = series;
  return only !== undefined && second === undefined && only.name !== null
    ? seriesName(workbook, only, 0)
    : "Chart Title";
}

export function chartView(workbook: Workbook, sheet: Sheet, chart: Chart): ChartView {
  const { name, type, from, to, title, legend, blanks } = chart;
  const series = chart.series.map((each, index) => seriesView(workbook, chart, each, index));
  const [first] = chart.series;
  const categoryFormat =
    chart.axes.category.numberFormat ?? formatOf(workbook, first?.categories ?? null);
  const category = isScatter(type)
    ? axisView(workbook, chart.axes.category, first?.categories ?? null, xsOf(series), false)
    : { ...plainAxis(chart.axes.category), numberFormat: categoryFormat };
  const isTime =
    !isScatter(type) &&
    chart.axes.category.kind !== "text" &&
    (chart.axes.category.kind === "date" || isDateFormat(categoryFormat)) &&
    xsOf(series).every((x) => x !== null);
  const valueAxis = (onSecondary: boolean): ChartAxisView => {
    const drawn = series.filter((each) => each.onSecondaryAxis === onSecondary);
    const source = chart.series.find((each) => each.look.onSecondaryAxis === onSecondary);
    const axis = onSecondary ? chart.axes.secondary : chart.axes.value;
    return axisView(workbook, axis, source?.values ?? null, heights(drawn, type), !isScatter(type));
  };
  const hasSecond = series.some((each) => each.onSecondaryAxis);
  return {
    name,
    type,
    from,
    to,
    box: boxOf(sheet, chart),
    alternativeText: chart.alternativeText.description || chart.alternativeText.title,
    title: title.visible ? { ...title.look, text: titleText(workbook, chart) } : null,
    legend: legend.visible ? legend.position : null,
    series,
    axes: isRound(type)
      ? null
      : {
          category: { ...category, isTime },
          value: valueAxis(false),
          ...(hasSecond ? { secondary: valueAxis(true) } : {}),
        },
    blanks,
  };
}

function seriesView(
  workbook: Workbook,
  { type }: Chart,
  series: ChartSeries,
  index: number
): ChartSeriesView {
  const values = pointsOf(workbook, series.values);
  const words = wordsOf(workbook, series.categories);
  const numbers = pointsOf(workbook, series.categories);
  const { line, fill, marker, ...look } = series.look;
  // A plain line has the marks that somebody gave it.
  const hasMarks = markedTypes.includes(look.type ?? type);
  const color = line?.color ?? fill ?? marker?.color ?? accentOf(index);
  return {
    ...look,
    type: look.type ?? type,
    name: seriesName(workbook, series, index),
    categories: values.map((_, at) => words[at] ?? String(at + 1)),
    x: values.map((_, at) => (series.categories === null ? at + 1 : (numbers[at] ?? null))),
    values,
    valueFormat: formatOf(workbook, series.values),
    line: { style: "solid", weight: 2.25, ...line, color: line?.color ?? color },
    fill: fill ?? color,
    marker: {
      style: hasMarks ? "circle" : "none",
      size: 5,
      ...marker,
      color: marker?.color ?? color,
    },
  };
}

function xsOf(series: readonly ChartSeriesView[]): readonly (number | null)[] {
  return series.flatMap(({ x }) => x);
}

/** What the value axis must reach: each value, or the sums of a stack. */
function heights(
  series: readonly ChartSeriesView[],
  type: Chart["type"]
): readonly (number | null)[] {
  if (type.endsWith("100")) return [0, 1];
  if (!type.endsWith("Stacked")) return series.flatMap(({ values }) => values);
  const length = Math.max(0, ...series.map(({ values }) => values.length));
  return Array.from({ length }, (_, at) =>
    series.reduce((sum, { values }) => sum + (values[at] ?? 0), 0)
  );
}

function plainAxis({ visible, title, gridlines, reversed }: BookChartAxis) {
  return { visible, title, gridlines, reversed: reversed ?? false };
}

function axisView(
  workbook: Workbook,
  axis: BookChartAxis,
  source: AttachedFormula | null,
  points: readonly (number | null)[],
  fromZero: boolean
): ChartAxisView {
  return {
    ...plainAxis(axis),
    numberFormat: axis.numberFormat ?? formatOf(workbook, source),
    scale: niceScale(
      points.filter((each) => each !== null),
      axis,
      fromZero
    ),
  };
}
