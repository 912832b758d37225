// What a conditional format of the kind custom, cell value or text changes of a cell: ConditionalRangeFormat and what hangs on it.
import type { BookFormatChange } from "../../../files/book-conditional";
import { itemNotFound } from "../host-error";
import { declareClass } from "../protocol/host-class";
import type { ConditionalFormat, Sheet, Workbook } from "../state/workbook";
import { booleanArgument, colorArgument } from "./argument";

export interface FormatTarget {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly format: ConditionalFormat;
}

function change({ format: { kind } }: FormatTarget): BookFormatChange {
  if (kind.type === "Custom") return kind.format;
  if (kind.type === "CellValue" || kind.type === "ContainsText") return kind.rule.format;
  throw itemNotFound("this conditional format changes no fill and no font.");
}

function put({ format: { kind } }: FormatTarget, made: BookFormatChange): void {
  if (kind.type === "Custom") kind.format = made;
  else if (kind.type === "CellValue") kind.rule = { ...kind.rule, format: made };
  else if (kind.type === "ContainsText") kind.rule = { ...kind.rule, format: made };
}

function withoutFill(format: BookFormatChange): BookFormatChange {
  const { color, bold, italic } = format;
  return {
    ...(color === undefined ? {} : { color }),
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
  };
}

const rangeFill = declareClass<FormatTarget>("ConditionalRangeFill", {
  scalars: {
    Color: {
      get: (target) => change(target).fill ?? "",
      set: (target, value) =>
        put(
          target,
          value === ""
            ? withoutFill(change(target))
            : { ...change(target), fill: colorArgument(value, "color") }
        ),
    },
  },
  methods: { Clear: (target) => put(target, withoutFill(change(target))) },
});

const rangeFont = declareClass<FormatTarget>("ConditionalRangeFont", {
  scalars: {
    Color: {
      get: (target) => change(target).color ?? "",
      set: (target, value) =>
        put(target, { ...change(target), color: colorArgument(value, "color") }),
    },
    Bold: {
      get: (target) => change(target).bold ?? null,
      set: (target, value) =>
        put(target, { ...change(target), bold: booleanArgument(value, "bold") }),
    },
    Italic: {
      get: (target) => change(target).italic ?? null,
      set: (target, value) =>
        put(target, { ...change(target), italic: booleanArgument(value, "italic") }),
    },
  },
});

export const rangeFormat = declareClass<FormatTarget>("ConditionalRangeFormat", {
  navigations: { Fill: (target) => rangeFill.of(target), Font: (target) => rangeFont.of(target) },
});
