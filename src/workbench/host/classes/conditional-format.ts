// The class ConditionalFormat: its place in the order of the sheet, its range, and the way to what its kind can do.
import { itemNotFound } from "../host-error";
import { declareClass, type HostObject } from "../protocol/host-class";
import { deleteConditionalFormat, moveToPriority } from "../state/conditional-formats";
import type { ConditionalFormatKind } from "../state/workbook";
import { booleanArgument, wholeArgument } from "./argument";
import { colorScaleFormat, dataBarFormat, iconSetFormat } from "./conditional-drawings";
import type { FormatTarget } from "./conditional-look";
import { cellValueFormat, customFormat, textFormat } from "./conditional-rules";
import { rangeObject } from "./range-object";

/** Two navigations of one kind: one that fails on use, one that is a null object, where the format is of another. */
function ways(
  name: string,
  type: ConditionalFormatKind["type"],
  of: (target: FormatTarget) => HostObject
): Readonly<Record<string, (target: FormatTarget) => HostObject | null>> {
  return {
    [name]: of,
    [`${name}OrNullObject`]: (target) => (target.format.kind.type === type ? of(target) : null),
  };
}

export const conditionalFormat = declareClass<FormatTarget>("ConditionalFormat", {
  identity: ({ format }) => ({ Id: format.id }),
  scalars: {
    Id: { get: ({ format }) => format.id },
    Type: {
      get: ({ format }) => (format.kind.type === "Other" ? format.kind.name : format.kind.type),
    },
    Priority: {
      get: ({ sheet, format }) => sheet.conditionalFormats.indexOf(format),
      set: ({ sheet, format }, value) =>
        moveToPriority(sheet, format, wholeArgument(value, "priority")),
    },
    StopIfTrue: {
      get: ({ format }) => format.stopIfTrue,
      set: ({ format }, value) => {
        format.stopIfTrue = booleanArgument(value, "stopIfTrue");
      },
    },
  },
  navigations: {
    ...ways("Custom", "Custom", (target) => customFormat.of(target)),
    ...ways("CellValue", "CellValue", (target) => cellValueFormat.of(target)),
    ...ways("TextComparison", "ContainsText", (target) => textFormat.of(target)),
    ...ways("DataBar", "DataBar", (target) => dataBarFormat.of(target)),
    ...ways("ColorScale", "ColorScale", (target) => colorScaleFormat.of(target)),
    ...ways("IconSet", "IconSet", (target) => iconSetFormat.of(target)),
  },
  methods: {
    GetRange: (target) => {
      const range = singleRange(target);
      if (range === null) throw itemNotFound("the conditional format applies to several ranges.");
      return range;
    },
    GetRangeOrNullObject: singleRange,
    Delete: ({ sheet, format }) => deleteConditionalFormat(sheet, format),
  },
});

function singleRange({ workbook, sheet, format }: FormatTarget) {
  const [area, ...others] = format.areas;
  return area === undefined || others.length > 0 ? null : rangeObject({ workbook, sheet, area });
}
