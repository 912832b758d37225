// The class ConditionalFormat and what hangs on it: custom formulas with their look, data bars.
import type { BookFormatChange } from "../../../files/book";
import { invalidArgument, itemNotFound, notModelled } from "../host-error";
import { declareClass } from "../protocol/host-class";
import {
  deleteConditionalFormat,
  formulaOfFormat,
  moveToPriority,
  setFormula,
} from "../state/conditional-formats";
import type { ConditionalFormat, Sheet, Workbook } from "../state/workbook";
import { booleanArgument, colorArgument, textArgument, wholeArgument } from "./argument";
import { rangeObject } from "./range-object";

export interface FormatTarget {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly format: ConditionalFormat;
}

function custom({ format }: FormatTarget) {
  if (format.kind.type !== "Custom")
    throw itemNotFound("this conditional format is no custom one.");
  return format.kind;
}

function dataBar({ format }: FormatTarget) {
  if (format.kind.type !== "DataBar") throw itemNotFound("this conditional format is no data bar.");
  return format.kind;
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
      get: (target) => custom(target).format.fill ?? "",
      set: (target, value) => {
        const kind = custom(target);
        kind.format =
          value === ""
            ? withoutFill(kind.format)
            : { ...kind.format, fill: colorArgument(value, "color") };
      },
    },
  },
  methods: {
    Clear: (target) => {
      const kind = custom(target);
      kind.format = withoutFill(kind.format);
    },
  },
});

const rangeFont = declareClass<FormatTarget>("ConditionalRangeFont", {
  scalars: {
    Color: {
      get: (target) => custom(target).format.color ?? "",
      set: (target, value) => {
        const kind = custom(target);
        kind.format = { ...kind.format, color: colorArgument(value, "color") };
      },
    },
    Bold: {
      get: (target) => custom(target).format.bold ?? null,
      set: (target, value) => {
        const kind = custom(target);
        kind.format = { ...kind.format, bold: booleanArgument(value, "bold") };
      },
    },
    Italic: {
      get: (target) => custom(target).format.italic ?? null,
      set: (target, value) => {
        const kind = custom(target);
        kind.format = { ...kind.format, italic: booleanArgument(value, "italic") };
      },
    },
  },
});

const rangeFormat = declareClass<FormatTarget>("ConditionalRangeFormat", {
  navigations: { Fill: (target) => rangeFill.of(target), Font: (target) => rangeFont.of(target) },
});

const rule = declareClass<FormatTarget>("ConditionalFormatRule", {
  scalars: {
    Formula: {
      get: ({ format }) => formulaOfFormat(format),
      set: ({ workbook, sheet, format }, value) => {
        const formula = textArgument(value, "formula");
        if (/\[/.test(formula))
          throw invalidArgument(`a conditional format takes no structured reference: ${formula}`);
        setFormula(workbook, sheet, format, formula);
      },
    },
  },
});

const customFormat = declareClass<FormatTarget>("CustomConditionalFormat", {
  navigations: { Rule: (target) => rule.of(target), Format: (target) => rangeFormat.of(target) },
});

const positiveFormat = declareClass<FormatTarget>("ConditionalDataBarPositiveFormat", {
  scalars: {
    FillColor: {
      get: (target) => dataBar(target).color,
      set: (target, value) => {
        dataBar(target).color = colorArgument(value, "fillColor");
      },
    },
  },
});

type Limit = "min" | "max";

function limitOut(target: FormatTarget, limit: Limit): unknown {
  const value = dataBar(target)[limit];
  return value === null ? { type: "Automatic" } : { type: "Number", formula: String(value) };
}

function setLimit(target: FormatTarget, limit: Limit, value: unknown): void {
  const { type, formula } = (typeof value === "object" && value !== null ? value : {}) as {
    readonly type?: unknown;
    readonly formula?: unknown;
  };
  if (type === "Automatic") dataBar(target)[limit] = null;
  else if (type === "Number" && /^=?-?\d+(\.\d+)?$/.test(String(formula)))
    dataBar(target)[limit] = Number(String(formula).replace("=", ""));
  else throw notModelled(`a data bar's limit of the type ${String(type)} with ${String(formula)}`);
}

const dataBarFormat = declareClass<FormatTarget>("DataBarConditionalFormat", {
  scalars: {
    LowerBoundRule: {
      get: (target) => limitOut(target, "min"),
      set: (target, value) => setLimit(target, "min", value),
    },
    UpperBoundRule: {
      get: (target) => limitOut(target, "max"),
      set: (target, value) => setLimit(target, "max", value),
    },
  },
  navigations: { PositiveFormat: (target) => positiveFormat.of(target) },
});

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
    Custom: (target) => customFormat.of(target),
    CustomOrNullObject: (target) =>
      target.format.kind.type === "Custom" ? customFormat.of(target) : null,
    DataBar: (target) => dataBarFormat.of(target),
    DataBarOrNullObject: (target) =>
      target.format.kind.type === "DataBar" ? dataBarFormat.of(target) : null,
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
