// The conditional formats that touch a range.
import { invalidArgument, itemNotFound, notModelled } from "../host-error";
import type { HostObject } from "../protocol/host-class";
import { declareClass } from "../protocol/host-class";
import {
  addConditionalFormat,
  clearConditionalFormats,
  conditionalFormatsIn,
} from "../state/conditional-formats";
import type { CellRange, ConditionalFormat } from "../state/workbook";
import { textArgument } from "./argument";
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

export const conditionalFormatCollection = declareClass<CellRange>("ConditionalFormatCollection", {
  items: (range) => formatsOf(range).map((format) => object(range, format)),
  methods: {
    Add: (range, [type]) => {
      const { workbook, sheet, area } = range;
      const name = textArgument(type, "type");
      if (name === "Custom")
        return object(
          range,
          addConditionalFormat(workbook, sheet, area, { type: "Custom", formula: null, format: {} })
        );
      if (name === "DataBar")
        return object(
          range,
          addConditionalFormat(workbook, sheet, area, {
            type: "DataBar",
            color: "#638EC6",
            min: null,
            max: null,
          })
        );
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
