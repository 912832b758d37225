// The classes ChartAxes and ChartAxis with titles and grid lines.
import type { BookChartAxis } from "../../../files/book-chart";
import { itemNotFound, notModelled } from "../host-error";
import { declareClass } from "../protocol/host-class";
import type { ChartAxisName } from "../state/chart";
import { isRound } from "../state/chart";
import { chartView } from "../state/chart-view";
import { booleanArgument, numberArgument, textArgument, wordArgument } from "./argument";
import type { ChartTarget } from "./chart-series";

interface AxisTarget extends ChartTarget {
  readonly axis: ChartAxisName;
}

function known({ chart, axis }: AxisTarget): BookChartAxis {
  return chart.axes[axis];
}

function change({ chart, axis }: AxisTarget, to: Partial<BookChartAxis>): void {
  chart.axes[axis] = { ...chart.axes[axis], ...to };
}

function without(axis: BookChartAxis, name: Limit | "kind"): BookChartAxis {
  const rest = { ...axis };
  delete rest[name];
  return rest;
}

/** The axis as it is drawn: automatic limits and formats chosen. */
function drawn({ workbook, sheet, chart, axis }: AxisTarget) {
  const axes = chartView(workbook, sheet, chart).axes;
  const found = axes?.[axis];
  if (found === undefined) throw itemNotFound("the chart has no such axis.");
  return found;
}

type Limit = "min" | "max" | "majorUnit";

/** A number, or "" for Excel's own choice; read, it is always a number. */
function limit(name: Limit, member: string) {
  return {
    get: (target: AxisTarget) => drawn(target).scale?.[name] ?? 0,
    set: (target: AxisTarget, value: unknown) => {
      if (value === "") target.chart.axes[target.axis] = without(known(target), name);
      else change(target, { [name]: numberArgument(value, member) });
    },
  };
}

const axisTitle = declareClass<AxisTarget>("ChartAxisTitle", {
  scalars: {
    Text: {
      get: (target) => known(target).title ?? "",
      set: (target, value) => change(target, { title: textArgument(value, "text") }),
    },
    Visible: {
      get: (target) => known(target).title !== null,
      set: (target, value) => {
        const { title } = known(target);
        const isVisible = booleanArgument(value, "visible");
        change(target, { title: isVisible ? (title ?? "Axis Title") : null });
      },
    },
  },
});

const gridlines = declareClass<AxisTarget>("ChartGridlines", {
  scalars: {
    Visible: {
      get: (target) => known(target).gridlines,
      set: (target, value) => change(target, { gridlines: booleanArgument(value, "visible") }),
    },
  },
});

const categoryTypes = { automatic: "Automatic", text: "TextAxis", date: "DateAxis" } as const;

const labelPositions = { next: "NextToAxis", high: "High", low: "Low", none: "None" };

const chartAxis = declareClass<AxisTarget>("ChartAxis", {
  scalars: {
    Type: { get: ({ axis }) => (axis === "category" ? "Category" : "Value") },
    AxisGroup: { get: ({ axis }) => (axis === "secondary" ? "Secondary" : "Primary") },
    Minimum: limit("min", "minimum"),
    Maximum: limit("max", "maximum"),
    MajorUnit: limit("majorUnit", "majorUnit"),
    NumberFormat: {
      get: (target) => known(target).numberFormat ?? drawn(target).numberFormat,
      set: (target, value) => change(target, { numberFormat: textArgument(value, "numberFormat") }),
    },
    Visible: {
      get: (target) => known(target).visible,
      set: (target, value) => change(target, { visible: booleanArgument(value, "visible") }),
    },
    ReversePlotOrder: {
      get: (target) => known(target).reversed ?? false,
      set: (target, value) =>
        change(target, { reversed: booleanArgument(value, "reversePlotOrder") }),
    },
    TickLabelPosition: {
      get: () => "Low",
      set: (_, value) => {
        if (wordArgument(value, "tickLabelPosition", labelPositions) !== "low")
          throw notModelled(`labels of an axis at ${String(value)}`);
      },
    },
    CategoryType: {
      get: (target) => categoryTypes[known(target).kind ?? "automatic"],
      set: (target, value) => {
        const kind = wordArgument(value, "categoryType", categoryTypes);
        if (kind === "automatic") target.chart.axes[target.axis] = without(known(target), "kind");
        else change(target, { kind });
      },
    },
  },
  navigations: {
    Title: (target) => axisTitle.of(target),
    MajorGridlines: (target) => gridlines.of(target),
  },
});

export const chartAxes = declareClass<ChartTarget>("ChartAxes", {
  navigations: {
    CategoryAxis: (target) => axisOf(target, "category"),
    ValueAxis: (target) => axisOf(target, "value"),
  },
  methods: {
    GetItem: (target, [type, group]) => {
      const types = { category: "Category", value: "Value" };
      const groups = { primary: "Primary", secondary: "Secondary" };
      const isSecond = group !== undefined && wordArgument(group, "group", groups) === "secondary";
      const kind = wordArgument(type, "type", types);
      if (isSecond && kind === "category") throw notModelled("a secondary category axis");
      return axisOf(target, isSecond ? "secondary" : kind);
    },
  },
});

function axisOf(target: ChartTarget, axis: ChartAxisName) {
  const hasSecond = target.chart.series.some((series) => series.look.onSecondaryAxis);
  if (isRound(target.chart.type) || (axis === "secondary" && !hasSecond))
    throw itemNotFound("the chart has no such axis.");
  return chartAxis.of({ ...target, axis });
}
