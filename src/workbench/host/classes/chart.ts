// The class Chart with its title and legend.
import { invalidArgument } from "../host-error";
import { declareClass } from "../protocol/host-class";
import type { Box } from "../state/anchors";
import { boxOf, cornersAround, cornersOf } from "../state/anchors";
import { deleteChart, findChart, setSourceData } from "../state/chart";
import { titleText } from "../state/chart-view";
import {
  booleanArgument,
  colorArgument,
  numberArgument,
  textArgument,
  wordArgument,
} from "./argument";
import { chartAxes } from "./chart-axis";
import type { ChartTarget } from "./chart-series";
import { chartSeriesCollection } from "./chart-series";
import { chartTypeArgument, chartTypes } from "./chart-types";
import { rangeArgument } from "./range-object";
import { worksheetObject } from "./worksheet-object";

function titleLook({ chart }: ChartTarget, look: ChartTarget["chart"]["title"]["look"]): void {
  chart.title.look = { ...chart.title.look, ...look };
}

const titleFont = declareClass<ChartTarget>("ChartFont", {
  scalars: {
    Size: {
      get: ({ chart }) => chart.title.look.size ?? 14,
      set: (target, value) => titleLook(target, { size: numberArgument(value, "size") }),
    },
    Bold: {
      get: ({ chart }) => chart.title.look.bold ?? false,
      set: (target, value) => titleLook(target, { bold: booleanArgument(value, "bold") }),
    },
    Color: {
      get: ({ chart }) => chart.title.look.color ?? "#595959",
      set: (target, value) => titleLook(target, { color: colorArgument(value, "color") }),
    },
  },
});

const titleFormat = declareClass<ChartTarget>("ChartTitleFormat", {
  navigations: { Font: (target) => titleFont.of(target) },
});

const chartTitle = declareClass<ChartTarget>("ChartTitle", {
  scalars: {
    Text: {
      get: ({ workbook, chart }) => titleText(workbook, chart),
      set: ({ chart }, value) => {
        chart.title = { ...chart.title, visible: true, text: textArgument(value, "text") };
      },
    },
    Visible: {
      get: ({ chart }) => chart.title.visible,
      set: ({ chart }, value) => {
        chart.title = { ...chart.title, visible: booleanArgument(value, "visible") };
      },
    },
  },
  navigations: { Format: (target) => titleFormat.of(target) },
});

const positions = { top: "Top", bottom: "Bottom", left: "Left", right: "Right" };

const chartLegend = declareClass<ChartTarget>("ChartLegend", {
  scalars: {
    Visible: {
      get: ({ chart }) => chart.legend.visible,
      set: ({ chart }, value) => {
        chart.legend = { ...chart.legend, visible: booleanArgument(value, "visible") };
      },
    },
    Position: {
      get: ({ chart }) => positions[chart.legend.position],
      set: ({ chart }, value) => {
        chart.legend = { ...chart.legend, position: wordArgument(value, "position", positions) };
      },
    },
  },
});

/** One side of a shape's rectangle in points, on its own: the others stay. */
export function boxSide(side: keyof Box) {
  return {
    get: ({ sheet, chart }: ChartTarget) => boxOf(sheet, chart)[side],
    set: ({ sheet, chart }: ChartTarget, value: unknown) => {
      const points = numberArgument(value, side);
      if (points < 0) throw invalidArgument(`${side} is not below 0.`);
      Object.assign(chart, cornersOf(sheet, { ...boxOf(sheet, chart), [side]: points }));
    },
  };
}

const blankWords = { gap: "NotPlotted", zero: "Zero", span: "Interplotted" } as const;

export const seriesByWords = { Auto: "Auto", Columns: "Columns", Rows: "Rows" } as const;

export const chartClass = declareClass<ChartTarget>("Chart", {
  identity: ({ chart }) => ({ Id: chart.id }),
  scalars: {
    Id: { get: ({ chart }) => chart.id },
    Name: {
      get: ({ chart }) => chart.name,
      set: ({ sheet, chart }, value) => {
        const name = textArgument(value, "name");
        const other = findChart(sheet, name);
        if (name === "" || (other !== null && other !== chart))
          throw invalidArgument(`"${name}" cannot be the name of this chart.`);
        chart.name = name;
      },
    },
    ChartType: {
      get: ({ chart }) => chartTypes[chart.type],
      set: ({ chart }, value) => {
        chart.type = chartTypeArgument(value);
        for (const series of chart.series) {
          const look = { ...series.look };
          delete look.type;
          series.look = look;
        }
      },
    },
    Left: boxSide("left"),
    Top: boxSide("top"),
    Width: boxSide("width"),
    Height: boxSide("height"),
    DisplayBlanksAs: {
      get: ({ chart }) => blankWords[chart.blanks],
      set: ({ chart }, value) => {
        chart.blanks = wordArgument(value, "displayBlanksAs", blankWords);
      },
    },
  },
  navigations: {
    Title: (target) => chartTitle.of(target),
    Legend: (target) => chartLegend.of(target),
    Axes: (target) => chartAxes.of(target),
    Series: (target) => chartSeriesCollection.of(target),
    Worksheet: ({ workbook, sheet }) => worksheetObject(workbook, sheet),
  },
  methods: {
    Delete: ({ workbook, sheet, chart }) => deleteChart(workbook, sheet, chart),
    SetData: ({ workbook, sheet, chart }, [source, seriesBy]) => {
      const range = rangeArgument(workbook, sheet, source, "sourceData");
      setSourceData(
        workbook,
        chart,
        range,
        wordArgument(seriesBy ?? "Auto", "seriesBy", seriesByWords)
      );
    },
    SetPosition: ({ workbook, sheet, chart }, [start, end]) => {
      const first = rangeArgument(workbook, sheet, start, "startCell").area;
      const { from } = cornersAround(first);
      if (end !== undefined) {
        const last = rangeArgument(workbook, sheet, end, "endCell").area;
        Object.assign(chart, { from, to: cornersAround(last).to });
        return;
      }
      const { width, height } = boxOf(sheet, chart);
      const { left, top } = boxOf(sheet, { from, to: from });
      Object.assign(chart, cornersOf(sheet, { left, top, width, height }));
    },
  },
});
