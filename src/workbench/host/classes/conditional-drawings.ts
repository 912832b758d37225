// Conditional formats that draw each cell by its place among all numbers: data bars, colour scales, icon sets.
import type { BookColorScale, BookIconSet, ScalePoint } from "../../../files/book-conditional";
import { invalidArgument, itemNotFound, notModelled } from "../host-error";
import { declareClass } from "../protocol/host-class";
import { booleanArgument, colorArgument, recordArgument, wordArgument } from "./argument";
import type { FormatTarget } from "./conditional-look";

function dataBar({ format }: FormatTarget) {
  if (format.kind.type !== "DataBar") throw itemNotFound("this conditional format is no data bar.");
  return format.kind;
}

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
  const { type, formula } = recordArgument(value, `${limit} rule`);
  dataBar(target)[limit] = type === "Automatic" ? null : numberIn("Number", type, formula);
}

export const dataBarFormat = declareClass<FormatTarget>("DataBarConditionalFormat", {
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

const points: Readonly<Record<ScalePoint["at"], string>> = {
  lowest: "LowestValue",
  highest: "HighestValue",
  number: "Number",
  percent: "Percent",
  percentile: "Percentile",
};

function pointOut({ at, value }: ScalePoint): { readonly type: string; readonly formula?: string } {
  return at === "lowest" || at === "highest"
    ? { type: points[at] }
    : { type: points[at], formula: String(value) };
}

function pointIn(value: unknown, name: string): ScalePoint {
  const { type, formula } = recordArgument(value, name);
  if (type === "Formula") throw notModelled(`a ${name} that a formula gives`);
  const at = wordArgument(type, `${name}.type`, points);
  return at === "lowest" || at === "highest"
    ? { at, value: 0 }
    : { at, value: numberIn(type, type, formula) };
}

/** Constants only; "=" before the number is allowed. */
function numberIn(wanted: unknown, type: unknown, formula: unknown): number {
  if (type !== wanted || !/^=?-?\d+(\.\d+)?$/.test(String(formula)))
    throw notModelled(`a limit of the type ${String(type)} with ${String(formula)}`);
  return Number(String(formula).replace("=", ""));
}

function colorScale({ format: { kind } }: FormatTarget) {
  if (kind.type !== "ColorScale") throw itemNotFound("this conditional format is no colour scale.");
  return kind;
}

function colorIn(value: unknown, name: string): BookColorScale["points"][number] {
  return {
    ...pointIn(value, name),
    color: colorArgument(recordArgument(value, name)["color"], "color"),
  };
}

export const colorScaleFormat = declareClass<FormatTarget>("ColorScaleConditionalFormat", {
  scalars: {
    Criteria: {
      get: (target) => {
        const all = colorScale(target).rule.points.map((point) => ({
          ...pointOut(point),
          color: point.color,
        }));
        const [minimum, midpoint] = all;
        return all.length === 3
          ? { minimum, midpoint, maximum: all[2] }
          : { minimum, maximum: midpoint };
      },
      set: (target, value) => {
        const kind = colorScale(target);
        const { minimum, midpoint, maximum } = recordArgument(value, "criteria");
        kind.rule = {
          ...kind.rule,
          points: [
            colorIn(minimum, "minimum"),
            ...(midpoint === undefined || midpoint === null ? [] : [colorIn(midpoint, "midpoint")]),
            colorIn(maximum, "maximum"),
          ],
        };
      },
    },
    ThreeColorScale: { get: (target) => colorScale(target).rule.points.length === 3 },
  },
});

/** Excel's names of the sets by the file's. */
const sets: Readonly<Record<string, string>> = {
  "3Arrows": "ThreeArrows",
  "3ArrowsGray": "ThreeArrowsGray",
  "3Flags": "ThreeFlags",
  "3TrafficLights1": "ThreeTrafficLights1",
  "3TrafficLights2": "ThreeTrafficLights2",
  "3Signs": "ThreeSigns",
  "3Symbols": "ThreeSymbols",
  "3Symbols2": "ThreeSymbols2",
  "4Arrows": "FourArrows",
  "4ArrowsGray": "FourArrowsGray",
  "4RedToBlack": "FourRedToBlack",
  "4Rating": "FourRating",
  "4TrafficLights": "FourTrafficLights",
  "5Arrows": "FiveArrows",
  "5ArrowsGray": "FiveArrowsGray",
  "5Rating": "FiveRating",
  "5Quarters": "FiveQuarters",
};

/** The set with its points in equal steps of percent, rounded as Excel rounds them: 33 and 67, 25 50 75, 20 40 60 80. */
export function freshIconSet(set: string): BookIconSet {
  const count = Number(set[0]);
  const steps = Array.from({ length: count - 1 }, (_, i) => Math.round((100 * (i + 1)) / count));
  return {
    ...{ kind: "iconSet", set, reversed: false, iconOnly: false },
    points: steps.map((value) => ({ at: "percent", value, above: false })),
  };
}

function iconSet({ format: { kind } }: FormatTarget) {
  if (kind.type !== "IconSet") throw itemNotFound("this conditional format is no icon set.");
  return kind;
}

function iconPointIn(value: unknown): BookIconSet["points"][number] {
  const { operator, customIcon } = recordArgument(value, "criterion");
  if (customIcon !== undefined && customIcon !== null) throw notModelled("an icon of one's own");
  const word = wordArgument(operator, "operator", {
    above: "GreaterThan",
    from: "GreaterThanOrEqual",
  });
  return { ...pointIn(value, "criterion"), above: word === "above" };
}

export const iconSetFormat = declareClass<FormatTarget>("IconSetConditionalFormat", {
  scalars: {
    Style: {
      get: (target) => sets[iconSet(target).rule.set] ?? "Invalid",
      set: (target, value) => {
        const kind = iconSet(target);
        kind.rule = freshIconSet(wordArgument(value, "style", sets));
      },
    },
    ReverseIconOrder: {
      get: (target) => iconSet(target).rule.reversed,
      set: (target, value) => {
        const kind = iconSet(target);
        kind.rule = { ...kind.rule, reversed: booleanArgument(value, "reverseIconOrder") };
      },
    },
    ShowIconOnly: {
      get: (target) => iconSet(target).rule.iconOnly,
      set: (target, value) => {
        const kind = iconSet(target);
        kind.rule = { ...kind.rule, iconOnly: booleanArgument(value, "showIconOnly") };
      },
    },
    Criteria: {
      get: (target) => [
        {},
        ...iconSet(target).rule.points.map((point) => ({
          ...pointOut(point),
          operator: point.above ? "GreaterThan" : "GreaterThanOrEqual",
        })),
      ],
      set: (target, value) => {
        const kind = iconSet(target);
        if (!Array.isArray(value) || value.length !== Number(kind.rule.set[0]))
          throw invalidArgument(`the set ${kind.rule.set} takes a criterion for each icon.`);
        kind.rule = { ...kind.rule, points: value.slice(1).map(iconPointIn) };
      },
    },
  },
});
