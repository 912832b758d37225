// One series of a chart → DrawingML, with the points that its references name.
import type { BookChartSeries } from "../../book-chart";
import { toFileFormula } from "../file-formula";
import { isDateFormat } from "../number-formats";
import { toFileAttribute, toFileText } from "../xml-text";
import type { ChartKind } from "./chart-kinds";
import type { ChartPoints, FindPoints } from "./chart-points";
import { markerXml, shapeXml } from "./chart-shape";

/** `order`: 0-based place among all series of the chart. */
export function seriesXml(
  series: BookChartSeries,
  kind: ChartKind,
  order: number,
  find: FindPoints
): string {
  const isScatter = kind.element === "scatterChart";
  const hasMarkers = isScatter || kind.element === "lineChart";
  const marker = series.marker ?? (kind.markers ? undefined : ({ style: "none" } as const));
  const noLine = isScatter && !kind.lines && series.line === undefined;
  const shape = shapeXml(noLine ? { ...series, line: { style: "none" } } : series);
  const labels =
    series.showValues === undefined && series.showName === undefined
      ? ""
      : `<c:dLbls><c:showLegendKey val="0"/><c:showVal val="${series.showValues === true ? 1 : 0}"/><c:showCatName val="0"/><c:showSerName val="${series.showName === true ? 1 : 0}"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`;
  const categories = series.categories === null ? "" : categoriesXml(series.categories, find);
  const values = referenceXml(series.values, find, false);
  return (
    `<c:ser><c:idx val="${order}"/><c:order val="${order}"/>${nameXml(series.name, find)}${shape}` +
    (kind.element === "barChart" ? '<c:invertIfNegative val="0"/>' : "") +
    (hasMarkers && marker !== undefined ? markerXml(marker) : "") +
    labels +
    (isScatter
      ? `${categories === "" ? "" : `<c:xVal>${categories}</c:xVal>`}<c:yVal>${values}</c:yVal>`
      : `${categories === "" ? "" : `<c:cat>${categories}</c:cat>`}<c:val>${values}</c:val>`) +
    (hasMarkers ? `<c:smooth val="${series.smooth === true ? 1 : 0}"/>` : "") +
    "</c:ser>"
  );
}

/** Whether the cells of the categories are dates, which Excel draws on a scale of time. */
export function areDates(categories: string | null, find: FindPoints): boolean {
  const points = categories === null ? undefined : find(categories);
  return points !== undefined && isNumeric(points) && isDateFormat(points.numberFormat);
}

function nameXml(name: string | null, find: FindPoints): string {
  if (name === null) return "";
  return name.startsWith("=")
    ? `<c:tx>${referenceXml(name, find, true)}</c:tx>`
    : `<c:tx><c:v>${toFileText(name)}</c:v></c:tx>`;
}

function categoriesXml(formula: string, find: FindPoints): string {
  const points = find(formula);
  return referenceXml(formula, find, points === undefined || !isNumeric(points));
}

function referenceXml(formula: string, find: FindPoints, isText: boolean): string {
  const points = find(formula);
  const kind = isText ? "str" : "num";
  const format =
    isText || points === undefined
      ? ""
      : `<c:formatCode>${toFileText(points.numberFormat)}</c:formatCode>`;
  const cache =
    points === undefined
      ? ""
      : `<c:${kind}Cache>${format}<c:ptCount val="${points.count}"/>${pointsXml(points, isText)}</c:${kind}Cache>`;
  return `<c:${kind}Ref><c:f>${toFileText(fileReference(formula))}</c:f>${cache}</c:${kind}Ref>`;
}

function pointsXml(points: ChartPoints, isText: boolean): string {
  return points.values
    .map(([position, value]) => {
      const text = typeof value === "object" ? value.error : String(value);
      if (!isText && typeof value === "string") return "";
      return `<c:pt idx="${position}"><c:v>${isText ? toFileText(text) : toFileAttribute(text)}</c:v></c:pt>`;
    })
    .join("");
}

/** A name of the whole workbook carries the mark of "this workbook" in a chart. */
function fileReference(formula: string): string {
  const text = toFileFormula(formula, null);
  return /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\]*$/u.test(text) ? `[0]!${text}` : text;
}

function isNumeric(points: ChartPoints): boolean {
  return points.values.length > 0 && points.values.every(([, value]) => typeof value === "number");
}
