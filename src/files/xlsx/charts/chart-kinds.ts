// The chart types of a Book in the words of DrawingML: which element holds the series, and how it is told from its like.
import type { BookChartType } from "../../book-chart";

export interface ChartKind {
  readonly element:
    "lineChart" | "barChart" | "areaChart" | "pieChart" | "doughnutChart" | "scatterChart";
  readonly grouping?: "standard" | "clustered" | "stacked" | "percentStacked";
  /** Of a barChart: upright columns or lying bars. */
  readonly direction?: "col" | "bar";
  /** What a series shows that says nothing itself. */
  readonly markers: boolean;
  readonly lines: boolean;
}

const filled = { markers: false, lines: true } as const;

export const chartKinds: Readonly<Record<BookChartType, ChartKind>> = {
  line: { element: "lineChart", grouping: "standard", markers: false, lines: true },
  lineMarkers: { element: "lineChart", grouping: "standard", markers: true, lines: true },
  columnClustered: { element: "barChart", grouping: "clustered", direction: "col", ...filled },
  columnStacked: { element: "barChart", grouping: "stacked", direction: "col", ...filled },
  columnStacked100: {
    element: "barChart",
    grouping: "percentStacked",
    direction: "col",
    ...filled,
  },
  barClustered: { element: "barChart", grouping: "clustered", direction: "bar", ...filled },
  barStacked: { element: "barChart", grouping: "stacked", direction: "bar", ...filled },
  barStacked100: { element: "barChart", grouping: "percentStacked", direction: "bar", ...filled },
  area: { element: "areaChart", grouping: "standard", ...filled },
  areaStacked: { element: "areaChart", grouping: "stacked", ...filled },
  pie: { element: "pieChart", ...filled },
  doughnut: { element: "doughnutChart", ...filled },
  scatter: { element: "scatterChart", markers: true, lines: false },
  scatterLines: { element: "scatterChart", markers: true, lines: true },
  scatterLinesNoMarkers: { element: "scatterChart", markers: false, lines: true },
};

/** The type that a file's chart element is, undefined for one that the Book has no word for. */
export function chartTypeOf(kind: ChartKind): BookChartType | undefined {
  const found = Object.entries(chartKinds).find(
    ([, one]) =>
      one.element === kind.element &&
      one.grouping === kind.grouping &&
      one.direction === kind.direction &&
      one.markers === kind.markers &&
      one.lines === kind.lines
  );
  return found?.[0] as BookChartType | undefined;
}
