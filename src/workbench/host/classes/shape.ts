// The classes Shape and ShapeCollection, as far as charts are shapes: their names, places and alternative texts.
import { itemNotFound } from "../host-error";
import type { HostObject } from "../protocol/host-class";
import { declareClass } from "../protocol/host-class";
import type { Chart } from "../state/chart";
import { deleteChart, findChart } from "../state/chart";
import { textArgument, wholeArgument } from "./argument";
import { boxSide } from "./chart";
import type { ChartTarget } from "./chart-series";
import type { SheetTarget } from "./worksheet-object";

const shape = declareClass<ChartTarget>("Shape", {
  identity: ({ chart }) => ({ Id: chart.id }),
  scalars: {
    Id: { get: ({ chart }) => chart.id },
    Name: { get: ({ chart }) => chart.name },
    Type: { get: () => "Unsupported" },
    AltTextTitle: {
      get: ({ chart }) => chart.alternativeText.title,
      set: ({ chart }, value) => {
        chart.alternativeText = {
          ...chart.alternativeText,
          title: textArgument(value, "altTextTitle"),
        };
      },
    },
    AltTextDescription: {
      get: ({ chart }) => chart.alternativeText.description,
      set: ({ chart }, value) => {
        chart.alternativeText = {
          ...chart.alternativeText,
          description: textArgument(value, "altTextDescription"),
        };
      },
    },
    Left: boxSide("left"),
    Top: boxSide("top"),
    Width: boxSide("width"),
    Height: boxSide("height"),
  },
  methods: { Delete: ({ workbook, sheet, chart }) => deleteChart(workbook, sheet, chart) },
});

function shapeObject(target: SheetTarget, chart: Chart): HostObject {
  return shape.of({ ...target, chart });
}

export const shapeCollection = declareClass<SheetTarget>("ShapeCollection", {
  items: (target) => target.sheet.charts.map((chart) => shapeObject(target, chart)),
  methods: {
    GetCount: ({ sheet }) => sheet.charts.length,
    GetItem: (target, [key]) => {
      const chart = findChart(target.sheet, textArgument(key, "key"));
      if (chart === null) throw itemNotFound(`shape ${String(key)}.`);
      return shapeObject(target, chart);
    },
    GetItemOrNullObject: (target, [key]) => {
      const chart = findChart(target.sheet, textArgument(key, "key"));
      return chart === null ? null : shapeObject(target, chart);
    },
    GetItemAt: (target, [index]) => {
      const chart = target.sheet.charts[wholeArgument(index, "index")];
      if (chart === undefined) throw itemNotFound(`no shape ${String(index)}.`);
      return shapeObject(target, chart);
    },
  },
});
