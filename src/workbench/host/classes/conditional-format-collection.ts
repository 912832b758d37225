// The conditional formats that touch a range.
import { invalidArgument, itemNotFound, notModelled } from "../host-error";
import type { HostObject } from "../protocol/host-class";
import { declareClass } from "../protocol/host-class";
import {
  addConditionalFormat,
  clearConditionalFormats,
  conditionalFormatsIn,
} from "../state/conditional-formats";
import type { CellRange, ConditionalFormat, ConditionalFormatKind } from "../state/workbook";
import { textArgument } from "./argument";
import { freshIconSet } from "./conditional-drawings";
import { conditionalFormat } from "./conditional-format";

function formatsOf({ sheet, area }: CellRange): readonly ConditionalFormat[] {
  return conditionalFormatsIn(sheet, area);
}

function object({ workbook, sheet }: CellRange, format: ConditionalFormat): HostObject {
  return conditionalFormat.of({ workbook, sheet, format });
}

function find(range: CellRange, id: unknown): HostObject | null {
  const found = formatsOf(range).find((format) => format.id === id);
  return found === undefined ? null : object(range, found);
}

/** What Excel's own dialogs begin with. Kinds that are absent are not modelled. */
const freshKinds: Readonly<Record<string, (() => ConditionalFormatKind) | undefined>> = {
  Custom: () => ({ type: "Custom", formula: null, format: {} }),
  CellValue: () => ({
    type: "CellValue",
    rule: { kind: "cellValue", operator: "between", formulas: [], format: {} },
    formulas: [],
  }),
  ContainsText: () => ({
    type: "ContainsText",
    rule: { kind: "text", operator: "contains", text: "", format: {} },
  }),
  DataBar: () => ({ type: "DataBar", color: "#638EC6", min: null, max: null }),
  ColorScale: () => ({
    type: "ColorScale",
    rule: {
      kind: "colorScale",
      points: [
        { at: "lowest", value: 0, color: "#F8696B" },
        { at: "percentile", value: 50, color: "#FFEB84" },
        { at: "highest", value: 0, color: "#63BE7B" },
      ],
    },
  }),
  IconSet: () => ({ type: "IconSet", rule: freshIconSet("3TrafficLights1") }),
};

export const conditionalFormatCollection = declareClass<CellRange>("ConditionalFormatCollection", {
  items: (range) => formatsOf(range).map((format) => object(range, format)),
  methods: {
    Add: (range, [type]) => {
      const { workbook, sheet, area } = range;
      const name = textArgument(type, "type");
      const kind = freshKinds[name]?.();
      if (kind !== undefined)
        return object(range, addConditionalFormat(workbook, sheet, area, kind));
      throw notModelled(`ConditionalFormatCollection.add of the type ${name}`);
    },
    GetCount: (range) => formatsOf(range).length,
    GetItem: (range, [id]) => {
      const found = find(range, id);
      if (found === null) throw itemNotFound(`conditional format ${String(id)}.`);
      return found;
    },
    GetItemOrNullObject: (range, [id]) => find(range, id),
    GetItemAt: (range, [index]) => {
      const found = typeof index === "number" ? formatsOf(range)[index] : undefined;
      if (found === undefined) throw invalidArgument(`no conditional format at ${String(index)}.`);
      return object(range, found);
    },
    ClearAll: ({ sheet, area }) => clearConditionalFormats(sheet, area),
  },
});
