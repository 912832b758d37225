// A chart of a Book → its part. Series of one type stand together in one element, over one pair of axes or the second.
import type { BookChart, BookChartSeries, BookChartType } from "../../book-chart";
import { xmlHead } from "../part-text";
import { chartKinds } from "./chart-kinds";
import type { FindPoints } from "./chart-points";
import { titleXml } from "./chart-text";
import {
  categoryAxisXml,
  firstAxes,
  secondAxes,
  valueAxisXml,
  type AxisPair,
  type CategoryScale,
} from "./write-axes";
import { areDates, seriesXml } from "./write-series";

interface Group {
  readonly type: BookChartType;
  readonly isSecond: boolean;
  readonly series: { readonly one: BookChartSeries; readonly order: number }[];
}

const legendSides = { top: "t", bottom: "b", left: "l", right: "r" } as const;

export function chartPart(chart: BookChart, find: FindPoints): string {
  const groups = groupsOf(chart);
  const legend =
    chart.legend === null
      ? ""
      : `<c:legend><c:legendPos val="${legendSides[chart.legend]}"/><c:overlay val="0"/></c:legend>`;
  return (
    `${xmlHead}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">` +
    `<c:roundedCorners val="0"/><c:chart>${chart.title === null ? "" : titleXml(chart.title)}<c:autoTitleDeleted val="${chart.title === null ? 1 : 0}"/>` +
    `<c:plotArea><c:layout/>${groups.map((group) => groupXml(group, find)).join("")}${axesXml(chart, groups, find)}</c:plotArea>` +
    `${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="${chart.blanks}"/></c:chart></c:chartSpace>`
  );
}

function groupsOf(chart: BookChart): readonly Group[] {
  const groups: Group[] = [];
  chart.series.forEach((one, order) => {
    const type = one.type ?? chart.type;
    const isSecond = one.onSecondaryAxis;
    const known = groups.find((group) => group.type === type && group.isSecond === isSecond);
    if (known === undefined) groups.push({ type, isSecond, series: [{ one, order }] });
    else known.series.push({ one, order });
  });
  return groups.length > 0 ? groups : [{ type: chart.type, isSecond: false, series: [] }];
}

function groupXml(group: Group, find: FindPoints): string {
  const kind = chartKinds[group.type];
  const ids = group.isSecond ? secondAxes : firstAxes;
  const start =
    kind.element === "scatterChart"
      ? '<c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>'
      : kind.element === "pieChart" || kind.element === "doughnutChart"
        ? '<c:varyColors val="1"/>'
        : `${kind.direction === undefined ? "" : `<c:barDir val="${kind.direction}"/>`}<c:grouping val="${kind.grouping}"/><c:varyColors val="0"/>`;
  const series = group.series.map(({ one, order }) => seriesXml(one, kind, order, find)).join("");
  return `<c:${kind.element}>${start}${series}${endXml(group, ids)}</c:${kind.element}>`;
}

function endXml(group: Group, ids: AxisPair): string {
  const axes = `<c:axId val="${ids.category}"/><c:axId val="${ids.value}"/>`;
  const { element, grouping } = chartKinds[group.type];
  switch (element) {
    case "pieChart":
      return '<c:firstSliceAng val="0"/>';
    case "doughnutChart":
      return '<c:firstSliceAng val="0"/><c:holeSize val="60"/>';
    case "barChart": {
      const gap = group.series.find(({ one }) => one.gapWidth !== undefined)?.one.gapWidth;
      const stacked = grouping === "clustered" ? "" : '<c:overlap val="100"/>';
      return `<c:gapWidth val="${gap ?? 150}"/>${stacked}${axes}`;
    }
    case "lineChart":
      return `<c:marker val="1"/>${axes}`;
    default:
      return axes;
  }
}

function scaleOf(chart: BookChart, find: FindPoints): CategoryScale {
  if (chartKinds[chart.type].element === "scatterChart") return "number";
  const kind = chart.axes?.category.kind;
  if (kind !== undefined) return kind;
  return areDates(chart.series[0]?.categories ?? null, find) ? "date" : "text";
}

function axesXml(chart: BookChart, groups: readonly Group[], find: FindPoints): string {
  const { axes } = chart;
  if (axes === null) return "";
  const scale = scaleOf(chart, find);
  const formatOf = (formula: string | null | undefined): string =>
    (typeof formula === "string" ? find(formula)?.numberFormat : undefined) ?? "General";
  const formatsOf = (series: BookChartSeries | undefined) => ({
    category: formatOf(series?.categories),
    value: (series?.type ?? chart.type).endsWith("100") ? "0%" : formatOf(series?.values),
  });
  const isLying = groups.some((group) => chartKinds[group.type].direction === "bar");
  const formats = formatsOf(chart.series[0]);
  const first = { ids: firstAxes, isLying, isSecond: false, formats };
  const main =
    categoryAxisXml(axes.category, first, scale) + valueAxisXml(axes.value, first, scale);
  if (!groups.some((group) => group.isSecond)) return main;
  // The second value axis needs categories of its own to stand on; they are not shown.
  const onSecond = chart.series.find((one) => one.onSecondaryAxis);
  const second = { ids: secondAxes, isLying, isSecond: true, formats: formatsOf(onSecond) };
  const hidden = { ...axes.category, visible: false, title: null, gridlines: false };
  const value = axes.secondary ?? { ...axes.value, title: null, gridlines: false };
  return `${main}${valueAxisXml(value, second, scale)}${categoryAxisXml(hidden, second, scale)}`;
}
