// A Book whose sheet shows every type of chart that a Book knows, over a few rows of readings.
import { defaultStyle, type Book, type BookStyle } from "../../src/files/book";
import type {
  BookChart,
  BookChartAxis,
  BookChartSeries,
  BookChartType,
} from "../../src/files/book-chart";
import { blankSheet, valueCells } from "./small-book";

const date: BookStyle = { ...defaultStyle, numberFormat: "yyyy-mm-dd" };

export const plainAxis: BookChartAxis = { visible: true, title: null, gridlines: false };

export const allTypes: readonly BookChartType[] = [
  ...(["line", "lineMarkers", "columnClustered", "columnStacked", "columnStacked100"] as const),
  ...(["barClustered", "barStacked", "barStacked100", "area", "areaStacked"] as const),
  ...(["pie", "doughnut", "scatter", "scatterLines", "scatterLinesNoMarkers"] as const),
];

export function seriesOf(column: string, given: Partial<BookChartSeries> = {}): BookChartSeries {
  return {
    name: `=Readings!$${column}$1`,
    categories: "=Readings!$A$2:$A$7",
    values: `=Readings!$${column}$2:$${column}$7`,
    onSecondaryAxis: false,
    ...given,
  };
}

/** `place`: 0, 1, 2 … from left to right, three to a row. */
export function chartOf(
  type: BookChartType,
  place: number,
  given: Partial<BookChart> = {}
): BookChart {
  const hasAxes = type !== "pie" && type !== "doughnut";
  const [row, column] = [9 + Math.floor(place / 3) * 13, (place % 3) * 5];
  return {
    name: `Chart ${place + 1}`,
    type,
    from: { row, column, x: 6, y: 3 },
    to: { row: row + 12, column: column + 4, x: 40, y: 0 },
    title: { text: type },
    legend: "bottom",
    series: hasAxes ? [seriesOf("B"), seriesOf("C")] : [seriesOf("B")],
    axes: hasAxes ? { category: plainAxis, value: { ...plainAxis, gridlines: true } } : null,
    blanks: "gap",
    ...given,
  };
}

const rows = [
  ["Measured on", "Ann Lee", "Aim & <hope>"],
  [46349, 3, 2],
  [46356, 4, 3],
  [46363, null, 4],
  [46370, 5.5, 5],
  [46384, 5, 6],
  [46391, 8, 7],
];

const rich: BookChart = chartOf("columnClustered", allTypes.length, {
  name: "Ann's progress",
  alternativeText: { title: "Progress", description: 'Ann Lee is "ahead" of her aim & hopes.' },
  title: { text: "Progress of Ann\nagainst her aim", size: 16, bold: true, color: "#1F4E79" },
  legend: "right",
  series: [
    seriesOf("B", { fill: "#2E75B6", showValues: true, gapWidth: 60 }),
    seriesOf("C", {
      type: "lineMarkers",
      onSecondaryAxis: true,
      line: { style: "dash", color: "#C55A11", weight: 2.25 },
      marker: { style: "diamond", size: 8, color: "#C55A11" },
      smooth: true,
    }),
    seriesOf("C", { name: "Aim, once more", type: "line", line: { style: "none" } }),
    seriesOf("C", { name: null, categories: null, type: "line" }),
  ],
  axes: {
    category: { ...plainAxis, title: "Measured on", kind: "date", numberFormat: "d mmm" },
    value: { ...plainAxis, title: "Level", gridlines: true, min: 0, max: 10, majorUnit: 2 },
    secondary: { ...plainAxis, title: "Aim", reversed: true, numberFormat: "0.0" },
  },
  blanks: "span",
});

export const chartBook: Book = {
  sheets: [
    blankSheet({
      name: "Readings",
      cells: valueCells(0, 0, rows)
        .filter((cell) => cell.value !== null)
        .map((cell) => (cell.column === 0 && cell.row > 0 ? { ...cell, style: 1 } : cell)),
      charts: [...allTypes.map((type, place) => chartOf(type, place)), rich],
    }),
    blankSheet({ name: "Ann's plan", charts: [chartOf("line", 0, { title: null, legend: null })] }),
  ],
  names: [],
  styles: [defaultStyle, date],
  activeSheet: 0,
  notKept: [],
};
