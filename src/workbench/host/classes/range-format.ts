// RangeFormat with its fill, font and borders. A read answers null where the cells differ.
import type { BookStyle } from "../../../files/book";
import { invalidArgument, notModelled } from "../host-error";
import type { Scalar } from "../protocol/host-class";
import { declareClass } from "../protocol/host-class";
import { defaultColumnWidth, defaultRowHeight } from "../state/sheets";
import { restyle, shared } from "../state/styles";
import type { CellRange, Line } from "../state/workbook";
import { autofitColumns } from "./autofit";
import {
  booleanArgument,
  colorArgument,
  numberArgument,
  textArgument,
  wholeArgument,
  wordArgument,
} from "./argument";
import { formatProtection } from "./worksheet-protection";
import { rangeBorderCollection } from "./range-border";

/** A scalar that stands in the style of each cell. */
function styled<T>(
  read: (style: BookStyle) => T,
  change: (value: unknown) => Partial<BookStyle>
): Scalar<CellRange> {
  return {
    get: ({ workbook, sheet, area }) => shared(workbook, sheet, area, read),
    set: ({ workbook, sheet, area }, value) => {
      const changed = change(value);
      restyle(workbook, sheet, area, (style) => ({ ...style, ...changed }));
    },
  };
}

const rangeFill = declareClass<CellRange>("RangeFill", {
  scalars: {
    Color: styled(
      (style) => style.fill ?? "#FFFFFF",
      (value) => ({ fill: value === "" ? null : colorArgument(value, "color") })
    ),
  },
  methods: {
    Clear: ({ workbook, sheet, area }) =>
      restyle(workbook, sheet, area, (style) => ({ ...style, fill: null })),
  },
});

const rangeFont = declareClass<CellRange>("RangeFont", {
  scalars: {
    Bold: styled(
      (style) => style.bold,
      (value) => ({ bold: booleanArgument(value, "bold") })
    ),
    Italic: styled(
      (style) => style.italic,
      (value) => ({ italic: booleanArgument(value, "italic") })
    ),
    Underline: styled(
      (style) => (style.underline ? "Single" : "None"),
      (value) => ({
        underline:
          wordArgument(value, "underline", { Single: "Single", None: "None" }) === "Single",
      })
    ),
    Color: styled(
      (style) => style.color ?? "#000000",
      (value) => ({ color: colorArgument(value, "color") })
    ),
    Size: styled(
      (style) => style.fontSize,
      (value) => ({ fontSize: numberArgument(value, "size") })
    ),
    Name: styled(
      (style) => style.fontName,
      (value) => ({ fontName: textArgument(value, "name") })
    ),
  },
});

const horizontals = { general: "General", left: "Left", center: "Center", right: "Right" } as const;
const verticals = { top: "Top", center: "Center", bottom: "Bottom" } as const;

export const rangeFormat = declareClass<CellRange>("RangeFormat", {
  scalars: {
    HorizontalAlignment: styled(
      (style) => horizontals[style.horizontal],
      (value) => ({ horizontal: wordArgument(value, "horizontalAlignment", horizontals) })
    ),
    VerticalAlignment: styled(
      (style) => verticals[style.vertical],
      (value) => ({ vertical: wordArgument(value, "verticalAlignment", verticals) })
    ),
    WrapText: styled(
      (style) => style.wrap,
      (value) => ({ wrap: booleanArgument(value, "wrapText") })
    ),
    IndentLevel: styled(
      (style) => style.indent,
      (value) => ({ indent: wholeArgument(value, "indentLevel") })
    ),
    ColumnWidth: {
      get: (range) => sharedSize(range, "columns", defaultColumnWidth),
      set: (range, value) => setSizes(range, "columns", sizeArgument(value, "columnWidth", 1785)),
    },
    RowHeight: {
      get: (range) => sharedSize(range, "rows", defaultRowHeight),
      set: (range, value) => setSizes(range, "rows", sizeArgument(value, "rowHeight", 409.5)),
    },
  },
  navigations: {
    Fill: (range) => rangeFill.of(range),
    Font: (range) => rangeFont.of(range),
    Borders: (range) => rangeBorderCollection.of(range),
    Protection: (range) => formatProtection.of(range),
  },
  methods: {
    AutofitColumns: (range) => autofitColumns(range),
    AutofitRows: (range) => setSizes(range, "rows", null),
  },
});

/** Points. Excel's limits: rows 409.5 points, columns 255 characters. */
function sizeArgument(value: unknown, name: string, most: number): number {
  const size = numberArgument(value, name);
  if (size < 0 || size > most)
    throw invalidArgument(`${name} is 0 to ${most} points, not ${size}.`);
  return size;
}

function span({ area }: CellRange, axis: "rows" | "columns"): readonly [number, number] {
  return axis === "rows" ? [area.top, area.bottom] : [area.left, area.right];
}

function sharedSize(range: CellRange, axis: "rows" | "columns", standard: number): number | null {
  const lines: ReadonlyMap<number, Line> = range.sheet[axis];
  const [low, high] = span(range, axis);
  if (high - low > 100000 && lines.size > 0)
    throw notModelled(`reading sizes of ${high - low + 1} ${axis}`);
  const first = lines.get(low)?.size ?? standard;
  for (let index = low + 1; index <= Math.min(high, low + 100000); index++) {
    if ((lines.get(index)?.size ?? standard) !== first) return null;
  }
  return first;
}

function setSizes(range: CellRange, axis: "rows" | "columns", size: number | null): void {
  const [low, high] = span(range, axis);
  if (high - low > 100000) {
    if (size === null) return;
    throw notModelled(`sizes of ${high - low + 1} ${axis}`);
  }
  for (let index = low; index <= high; index++) {
    const line = range.sheet[axis].get(index);
    if (line !== undefined) line.size = size;
    else if (size !== null) range.sheet[axis].set(index, { size, hidden: false, style: 0 });
  }
}
