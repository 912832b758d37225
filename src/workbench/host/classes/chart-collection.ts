// The class ChartCollection.
import { itemNotFound } from "../host-error";
import type { HostObject } from "../protocol/host-class";
import { declareClass } from "../protocol/host-class";
import type { Chart } from "../state/chart";
import { addChart, findChart } from "../state/chart";
import { EventType } from "../state/events";
import { textArgument, wholeArgument, wordArgument } from "./argument";
import { chartClass, seriesByWords } from "./chart";
import { chartTypeArgument } from "./chart-types";
import { eventMethods } from "./event-methods";
import { rangeArgument } from "./range-object";
import type { SheetTarget } from "./worksheet-object";

function chartObject(target: SheetTarget, chart: Chart): HostObject {
  return chartClass.of({ ...target, chart });
}

export const chartCollection = declareClass<SheetTarget>("ChartCollection", {
  items: (target) => target.sheet.charts.map((chart) => chartObject(target, chart)),
  scalars: { Count: { get: ({ sheet }) => sheet.charts.length } },
  methods: {
    GetCount: ({ sheet }) => sheet.charts.length,
    GetItem: (target, [name]) => {
      const chart = findChart(target.sheet, textArgument(name, "name"));
      if (chart === null) throw itemNotFound(`chart ${String(name)}.`);
      return chartObject(target, chart);
    },
    GetItemOrNullObject: (target, [name]) => {
      const chart = findChart(target.sheet, textArgument(name, "name"));
      return chart === null ? null : chartObject(target, chart);
    },
    GetItemAt: (target, [index]) => {
      const chart = target.sheet.charts[wholeArgument(index, "index")];
      if (chart === undefined) throw itemNotFound(`no chart ${String(index)}.`);
      return chartObject(target, chart);
    },
    Add: (target, [type, source, seriesBy]) => {
      const { workbook, sheet } = target;
      const range = rangeArgument(workbook, sheet, source, "sourceData");
      const by = wordArgument(seriesBy ?? "Auto", "seriesBy", seriesByWords);
      return chartObject(target, addChart(workbook, sheet, chartTypeArgument(type), range, by));
    },
    ...eventMethods<SheetTarget>(({ workbook, sheet }) => ({ workbook, targetId: sheet.id }), {
      AddedEvent: EventType.chartAdded,
      DeletedEvent: EventType.chartDeleted,
    }),
  },
});
