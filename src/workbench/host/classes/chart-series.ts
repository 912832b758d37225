// The classes ChartSeries and ChartSeriesCollection with a series' line and fill.
import type { BookChartSeries } from "../../../files/book-chart";
import { invalidArgument, itemNotFound } from "../host-error";
import { declareClass } from "../protocol/host-class";
import type { Chart, ChartSeries } from "../state/chart";
import { addSeries, deleteSeries } from "../state/chart";
import { referenceTo } from "../state/chart-source";
import { accentOf, seriesName } from "../state/chart-view";
import type { Sheet, Workbook } from "../state/workbook";
import {
  booleanArgument,
  colorArgument,
  numberArgument,
  textArgument,
  wholeArgument,
  wordArgument,
} from "./argument";
import { chartTypeArgument, chartTypes, lineStyles, markerStyles } from "./chart-types";
import { rangeArgument } from "./range-object";

export interface ChartTarget {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly chart: Chart;
}

interface SeriesTarget extends ChartTarget {
  readonly series: ChartSeries;
}

type Look = ChartSeries["look"];

function look({ series }: SeriesTarget, change: Partial<Look>): void {
  series.look = { ...series.look, ...change };
}

function lineLook(target: SeriesTarget, change: NonNullable<BookChartSeries["line"]>): void {
  look(target, { line: { ...target.series.look.line, ...change } });
}

function markerLook(target: SeriesTarget, change: NonNullable<BookChartSeries["marker"]>): void {
  look(target, { marker: { ...target.series.look.marker, ...change } });
}

function accent({ chart, series }: SeriesTarget): string {
  return accentOf(chart.series.indexOf(series));
}

const markerColor = {
  get: (target: SeriesTarget) => target.series.look.marker?.color ?? accent(target),
  set: (target: SeriesTarget, value: unknown) =>
    markerLook(target, { color: colorArgument(value, "color") }),
};

const lineFormat = declareClass<SeriesTarget>("ChartLineFormat", {
  scalars: {
    Color: {
      get: (target) => target.series.look.line?.color ?? accent(target),
      set: (target, value) => lineLook(target, { color: colorArgument(value, "color") }),
    },
    LineStyle: {
      get: ({ series }) => {
        const style = series.look.line?.style;
        return style === undefined ? "Automatic" : lineStyles[style];
      },
      set: (target, value) =>
        lineLook(target, { style: wordArgument(value, "lineStyle", lineStyles) }),
    },
    Weight: {
      get: ({ series }) => series.look.line?.weight ?? 2.25,
      set: (target, value) => lineLook(target, { weight: numberArgument(value, "weight") }),
    },
  },
  methods: { Clear: (target) => lineLook(target, { style: "none" }) },
});

const fill = declareClass<SeriesTarget>("ChartFill", {
  methods: {
    SetSolidColor: (target, [color]) => look(target, { fill: colorArgument(color, "color") }),
  },
});

const seriesFormat = declareClass<SeriesTarget>("ChartSeriesFormat", {
  navigations: {
    Line: (target) => lineFormat.of(target),
    Fill: (target) => fill.of(target),
  },
});

const dataLabels = declareClass<SeriesTarget>("ChartDataLabels", {
  scalars: {
    ShowValue: {
      get: ({ series }) => series.look.showValues ?? false,
      set: (target, value) => look(target, { showValues: booleanArgument(value, "showValue") }),
    },
    ShowSeriesName: {
      get: ({ series }) => series.look.showName ?? false,
      set: (target, value) => look(target, { showName: booleanArgument(value, "showSeriesName") }),
    },
  },
});

const chartSeries = declareClass<SeriesTarget>("ChartSeries", {
  scalars: {
    Name: {
      get: ({ workbook, chart, series }) =>
        seriesName(workbook, series, chart.series.indexOf(series)),
      set: ({ series }, value) => {
        series.name = { text: textArgument(value, "name") };
      },
    },
    ChartType: {
      get: ({ chart, series }) => chartTypes[series.look.type ?? chart.type],
      set: (target, value) => look(target, { type: chartTypeArgument(value) }),
    },
    AxisGroup: {
      get: ({ series }) => (series.look.onSecondaryAxis ? "Secondary" : "Primary"),
      set: (target, value) => {
        const groups = { primary: "Primary", secondary: "Secondary" };
        look(target, { onSecondaryAxis: wordArgument(value, "axisGroup", groups) === "secondary" });
      },
    },
    MarkerStyle: {
      get: ({ series }) => {
        const style = series.look.marker?.style;
        return style === undefined ? "Automatic" : markerStyles[style];
      },
      set: (target, value) =>
        markerLook(target, { style: wordArgument(value, "markerStyle", markerStyles) }),
    },
    MarkerSize: {
      get: ({ series }) => series.look.marker?.size ?? 5,
      set: (target, value) => {
        const size = wholeArgument(value, "markerSize");
        if (size < 2 || size > 72) throw invalidArgument("a marker has 2 to 72 points.");
        markerLook(target, { size });
      },
    },
    MarkerBackgroundColor: markerColor,
    MarkerForegroundColor: markerColor,
    Smooth: {
      get: ({ series }) => series.look.smooth ?? false,
      set: (target, value) => look(target, { smooth: booleanArgument(value, "smooth") }),
    },
    HasDataLabels: {
      get: ({ series: { look: has } }) => has.showValues === true || has.showName === true,
      // Labels that are asked for tell the values; without labels the name goes, too.
      set: (target, value) => {
        const showValues = booleanArgument(value, "hasDataLabels");
        look(target, showValues ? { showValues } : { showValues, showName: false });
      },
    },
    GapWidth: {
      get: ({ series }) => series.look.gapWidth ?? 219,
      set: (target, value) => {
        const gapWidth = wholeArgument(value, "gapWidth");
        if (gapWidth < 0 || gapWidth > 500) throw invalidArgument("a gap has 0 to 500 percent.");
        look(target, { gapWidth });
      },
    },
  },
  navigations: {
    Format: (target) => seriesFormat.of(target),
    DataLabels: (target) => dataLabels.of(target),
  },
  methods: {
    SetValues: (target, [source]) => {
      target.series.values?.detach();
      target.series.values = reference(target, source);
    },
    SetXAxisValues: (target, [source]) => {
      target.series.categories?.detach();
      target.series.categories = reference(target, source);
    },
    Delete: ({ chart, series }) => deleteSeries(chart, series),
  },
});

function reference({ workbook, sheet }: SeriesTarget, source: unknown) {
  const range = rangeArgument(workbook, sheet, source, "sourceData");
  return referenceTo(workbook, range.sheet, range.area);
}

export const chartSeriesCollection = declareClass<ChartTarget>("ChartSeriesCollection", {
  items: (target) => target.chart.series.map((series) => chartSeries.of({ ...target, series })),
  scalars: { Count: { get: ({ chart }) => chart.series.length } },
  methods: {
    GetCount: ({ chart }) => chart.series.length,
    GetItemAt: (target, [index]) => {
      const series = target.chart.series[wholeArgument(index, "index")];
      if (series === undefined) throw itemNotFound(`no series ${String(index)}.`);
      return chartSeries.of({ ...target, series });
    },
    Add: (target, [name, index]) => {
      const text = name === undefined ? null : textArgument(name, "name");
      const at = index === undefined ? null : wholeArgument(index, "index");
      return chartSeries.of({ ...target, series: addSeries(target.chart, text, at) });
    },
  },
});
