// Series of a file's chart → those of a Book.
import type { BookChartSeries, BookChartType } from "../../book-chart";
import { toUserFormula } from "../file-formula";
import { fromFileText } from "../xml-text";
import { child, flag, numberOf, type XmlElement } from "../xml-tree";
import { chartKinds } from "./chart-kinds";
import { readMarker, readShape } from "./chart-shape";

interface SeriesPlace {
  readonly type: BookChartType;
  /** The chart's own type; a series says its own only where it differs. */
  readonly chartType: BookChartType;
  readonly isSecond: boolean;
  readonly gapWidth: number | undefined;
}

/** Undefined for a series whose values are not cells. */
export function readSeries(
  element: XmlElement,
  place: SeriesPlace,
  theme: readonly string[]
): BookChartSeries | undefined {
  const values = referenceOf(child(element, "c:val") ?? child(element, "c:yVal"));
  if (values === undefined) return undefined;
  const kind = chartKinds[place.type];
  const { fill, line } = readShape(child(element, "c:spPr"), theme);
  const marker = readMarker(child(element, "c:marker"), theme);
  // What the type says already is not said again.
  const saysMarker = marker !== undefined && (kind.markers || marker.style !== "none");
  const saysLine =
    line !== undefined && (kind.element !== "scatterChart" || kind.lines || line.style !== "none");
  const labels = child(element, "c:dLbls");
  const saysValue = child(labels, "c:showVal");
  return {
    name: nameOf(child(element, "c:tx")),
    categories: referenceOf(child(element, "c:cat") ?? child(element, "c:xVal")) ?? null,
    values,
    ...(place.type === place.chartType ? {} : { type: place.type }),
    onSecondaryAxis: place.isSecond,
    ...(saysLine ? { line } : {}),
    ...(fill === undefined ? {} : { fill }),
    ...(saysMarker ? { marker } : {}),
    ...(flagOf(child(element, "c:smooth")) ? { smooth: true } : {}),
    ...(saysValue === undefined ? {} : { showValues: flag(saysValue, "val", true) }),
    ...(flagOf(child(labels, "c:showSerName")) ? { showName: true } : {}),
    ...(place.gapWidth === undefined ? {} : { gapWidth: place.gapWidth }),
  };
}

export function flagOf(element: XmlElement | undefined): boolean {
  return element !== undefined && flag(element, "val", true);
}

/** 150 is what a reader takes where nothing is said. */
export function gapWidthOf(group: XmlElement): number | undefined {
  const width = numberOf(child(group, "c:gapWidth"), "val");
  return width === 150 ? undefined : width;
}

function nameOf(text: XmlElement | undefined): string | null {
  if (text === undefined) return null;
  return referenceOf(text) ?? child(text, "c:v")?.text ?? null;
}

function referenceOf(data: XmlElement | undefined): string | undefined {
  const reference = data?.children.find((one) => one.name.endsWith("Ref"));
  const formula = fromFileText(child(reference, "c:f")?.text ?? "").replace(/^\[0\]!/, "");
  return formula === "" ? undefined : toUserFormula(formula, null);
}
