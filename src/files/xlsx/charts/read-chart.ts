// A chart part → the chart of a Book, undefined for one that the Book has no words for (it is then carried as it is).
import type { BookChart, BookChartType } from "../../book-chart";
import { child, children, readXml, type XmlElement } from "../xml-tree";
import { chartKinds, chartTypeOf, type ChartKind } from "./chart-kinds";
import { readTitle } from "./chart-text";
import { axisIds, readAxes, type FileAxis } from "./read-axes";
import { flagOf, gapWidthOf, readSeries } from "./read-series";

/** What the part says; name, place and description stand in the drawing. */
export type ChartContent = Omit<BookChart, "name" | "from" | "to" | "alternativeText" | "kept">;

interface Group {
  readonly element: XmlElement;
  readonly type: BookChartType;
}

const legendSides: Readonly<Record<string, BookChart["legend"]>> = {
  t: "top",
  b: "bottom",
  l: "left",
  r: "right",
  tr: "right",
};

export function readChart(part: string, theme: readonly string[]): ChartContent | undefined {
  const chart = child(readXml(part), "c:chart");
  const plot = child(chart, "c:plotArea");
  if (chart === undefined || plot === undefined) return undefined;
  const groups: Group[] = [];
  for (const element of plot.children.filter((one) => /Chart$/.test(one.name))) {
    const kind = kindOf(element);
    const type = kind === undefined ? undefined : chartTypeOf(kind);
    if (type === undefined) return undefined;
    groups.push({ element, type });
  }
  const [first] = groups;
  if (first === undefined) return undefined;
  const axes = readAxes(plot, theme);
  const firstIds = axisIds(first.element);
  const series = groups.flatMap(({ element, type }) => {
    const isSecond = axisIds(element).some((id) => !firstIds.includes(id));
    const place = { type, chartType: first.type, isSecond, gapWidth: gapWidthOf(element) };
    return children(element, "c:ser").map((one) => ({
      order: Number(child(one, "c:order")?.attributes["val"] ?? 0),
      series: readSeries(one, place, theme),
    }));
  });
  const known = series.flatMap(({ order, series: one }) =>
    one === undefined ? [] : [{ order, one }]
  );
  if (known.length < series.length) return undefined;
  const title = readTitle(child(chart, "c:title"), theme);
  const legend = child(chart, "c:legend");
  const blanks = child(chart, "c:dispBlanksAs")?.attributes["val"];
  return {
    type: first.type,
    title,
    legend:
      legend === undefined
        ? null
        : (legendSides[child(legend, "c:legendPos")?.attributes["val"] ?? "r"] ?? "right"),
    series: known.sort((a, b) => a.order - b.order).map(({ one }) => one),
    axes: axesOf(axes, firstIds, first.type),
    blanks: blanks === "gap" || blanks === "span" ? blanks : "zero",
  };
}

function kindOf(element: XmlElement): ChartKind | undefined {
  const name = element.name.slice(2);
  const grouping = child(element, "c:grouping")?.attributes["val"] as ChartKind["grouping"];
  const series = children(element, "c:ser");
  const hides = (one: XmlElement): boolean =>
    child(child(one, "c:marker"), "c:symbol")?.attributes["val"] === "none";
  switch (name) {
    case "lineChart": {
      const markers = flagOf(child(element, "c:marker")) && !series.every(hides);
      return grouping === "standard"
        ? { element: name, grouping, markers: markers || series.length === 0, lines: true }
        : undefined;
    }
    case "barChart": {
      const direction = child(element, "c:barDir")?.attributes["val"] === "bar" ? "bar" : "col";
      return { element: name, grouping: grouping ?? "clustered", direction, ...plain };
    }
    case "areaChart":
      return { element: name, grouping: grouping ?? "standard", ...plain };
    case "pieChart":
    case "doughnutChart":
      return { element: name, ...plain };
    case "scatterChart": {
      const lineless = (one: XmlElement): boolean =>
        child(child(child(one, "c:spPr"), "a:ln"), "a:noFill") !== undefined;
      const lines = series.length > 0 && !series.every(lineless);
      return { element: name, markers: !lines || !series.every(hides), lines };
    }
    default:
      return undefined;
  }
}

const plain = { markers: false, lines: true } as const;

function axesOf(
  axes: readonly FileAxis[],
  firstIds: readonly string[],
  type: BookChartType
): BookChart["axes"] {
  const [one, two] = axes.filter(({ id }) => firstIds.includes(id));
  if (one === undefined || two === undefined) return null;
  const isScatter = chartKinds[type].element === "scatterChart";
  const [category, value] = isScatter || two.isValue ? [one, two] : [two, one];
  const second = axes.find(({ id, isValue }) => isValue && !firstIds.includes(id));
  return {
    category: category.axis,
    value: value.axis,
    ...(second === undefined ? {} : { secondary: second.axis }),
  };
}
