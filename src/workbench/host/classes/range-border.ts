// Borders of a range by side: the outer edges lie on the edge cells only, the inner lines between cells.
import type { Area, BookStyle } from "../../../files/book";
import { notModelled } from "../host-error";
import { declareClass } from "../protocol/host-class";
import { restyle, stylesIn } from "../state/styles";
import type { CellRange } from "../state/workbook";
import { colorArgument, wordArgument } from "./argument";

type Edge = "top" | "bottom" | "left" | "right";
type Line = NonNullable<BookStyle["borders"][Edge]>;

interface Border {
  readonly range: CellRange;
  readonly side: keyof typeof sides;
}

const sides = {
  EdgeTop: "EdgeTop",
  EdgeBottom: "EdgeBottom",
  EdgeLeft: "EdgeLeft",
  EdgeRight: "EdgeRight",
  InsideHorizontal: "InsideHorizontal",
  InsideVertical: "InsideVertical",
} as const;

const weights = {
  hair: "Hairline",
  thin: "Thin",
  medium: "Medium",
  thick: "Thick",
  dotted: "Thin",
  dashed: "Thin",
  double: "Thick",
} as const;
const noLine: Line = { style: "thin", color: "#000000" };

/** Which edges of which cells make up a side. */
function edgesOf({
  range: { area },
  side,
}: Border): readonly { readonly edge: Edge; readonly area: Area }[] {
  switch (side) {
    case "EdgeTop":
      return [{ edge: "top", area: { ...area, bottom: area.top } }];
    case "EdgeBottom":
      return [{ edge: "bottom", area: { ...area, top: area.bottom } }];
    case "EdgeLeft":
      return [{ edge: "left", area: { ...area, right: area.left } }];
    case "EdgeRight":
      return [{ edge: "right", area: { ...area, left: area.right } }];
    case "InsideHorizontal":
      return area.top === area.bottom
        ? []
        : [{ edge: "bottom", area: { ...area, bottom: area.bottom - 1 } }];
    case "InsideVertical":
      return area.left === area.right
        ? []
        : [{ edge: "right", area: { ...area, right: area.right - 1 } }];
  }
}

/** Kinds of lines that are not unbroken ones of some weight, in Office.js's words. */
const lineWords: Readonly<Partial<Record<Line["style"], string>>> = {
  dotted: "Dot",
  dashed: "Dash",
  double: "Double",
};

function lineOf(border: Border): Line | null | undefined {
  const { workbook, sheet } = border.range;
  const found = edgesOf(border).flatMap(({ edge, area }) =>
    stylesIn(workbook, sheet, area).map((style) => style.borders[edge] ?? null)
  );
  const [first] = found;
  return found.every((line) => JSON.stringify(line) === JSON.stringify(first)) ? first : undefined;
}

function change(border: Border, next: (line: Line | null) => Line | null): void {
  const { workbook, sheet } = border.range;
  for (const { edge, area } of edgesOf(border)) {
    restyle(workbook, sheet, area, (style) => {
      const { [edge]: before, ...others } = style.borders;
      const after = next(before ?? null);
      return { ...style, borders: after === null ? others : { ...others, [edge]: after } };
    });
  }
}

const rangeBorder = declareClass<Border>("RangeBorder", {
  scalars: {
    SideIndex: { get: ({ side }) => side },
    Style: {
      get: (border) => {
        const line = lineOf(border);
        return line === undefined
          ? null
          : line === null
            ? "None"
            : (lineWords[line.style] ?? "Continuous");
      },
      set: (border, value) => {
        const style = wordArgument(value, "style", {
          none: "None",
          continuous: "Continuous",
          dotted: "Dot",
          dashed: "Dash",
          double: "Double",
        });
        if (style === "none") change(border, () => null);
        else if (style !== "continuous") change(border, (line) => ({ ...(line ?? noLine), style }));
        else
          change(border, (line) =>
            line === null || lineWords[line.style] !== undefined
              ? { ...(line ?? noLine), style: "thin" }
              : line
          );
      },
    },
    Color: {
      get: (border) => lineOf(border)?.color ?? (lineOf(border) === null ? "#000000" : null),
      set: (border, value) => {
        const color = colorArgument(value, "color");
        change(border, (line) => ({ ...(line ?? noLine), color }));
      },
    },
    Weight: {
      get: (border) => {
        const line = lineOf(border);
        return line === undefined ? null : weights[line?.style ?? "thin"];
      },
      set: (border, value) => {
        const style = wordArgument(value, "weight", {
          hair: "Hairline",
          thin: "Thin",
          medium: "Medium",
          thick: "Thick",
        });
        change(border, (line) => ({ ...(line ?? noLine), style }));
      },
    },
  },
});

export const rangeBorderCollection = declareClass<CellRange>("RangeBorderCollection", {
  methods: {
    GetItem: (range, [index]) => {
      if (index === "DiagonalDown" || index === "DiagonalUp") throw notModelled("diagonal borders");
      return rangeBorder.of({ range, side: wordArgument(index, "index", sides) });
    },
  },
});
