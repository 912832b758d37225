// Range: methods that give another range, found from this one.
import type { Area } from "../../../files/book";
import { areaAt, boundingArea, heightOf, maxColumns, maxRows, overlap, widthOf } from "../address";
import { HostError, invalidArgument, itemNotFound } from "../host-error";
import type { HostObject, Members } from "../protocol/host-class";
import { usedWithin } from "../state/used-range";
import type { CellRange } from "../state/workbook";
import { wholeArgument } from "./argument";
import { rangeArgument, rangeObject } from "./range-object";

export const rangeMoves: Members<CellRange> = {
  methods: {
    GetCell: (range, [row, column]) => {
      const { top, left } = range.area;
      return on(
        range,
        areaAt(top + wholeArgument(row, "row"), left + wholeArgument(column, "column"), 1, 1)
      );
    },
    GetRow: (range, [row]) =>
      on(
        range,
        areaAt(
          range.area.top + inside(row, heightOf(range.area), "row"),
          range.area.left,
          1,
          widthOf(range.area)
        )
      ),
    GetColumn: (range, [column]) =>
      on(
        range,
        areaAt(
          range.area.top,
          range.area.left + inside(column, widthOf(range.area), "column"),
          heightOf(range.area),
          1
        )
      ),
    GetLastRow: (range) => on(range, { ...range.area, top: range.area.bottom }),
    GetLastColumn: (range) => on(range, { ...range.area, left: range.area.right }),
    GetLastCell: (range) =>
      on(range, { ...range.area, top: range.area.bottom, left: range.area.right }),
    GetEntireRow: (range) => on(range, { ...range.area, left: 0, right: maxColumns - 1 }),
    GetEntireColumn: (range) => on(range, { ...range.area, top: 0, bottom: maxRows - 1 }),
    GetRowsBelow: (range, [count]) =>
      on(range, rowsBeside(range.area, wholeArgument(count, "count", 1))),
    GetRowsAbove: (range, [count]) =>
      on(range, rowsBeside(range.area, -wholeArgument(count, "count", 1))),
    GetColumnsAfter: (range, [count]) =>
      on(range, columnsBeside(range.area, wholeArgument(count, "count", 1))),
    GetColumnsBefore: (range, [count]) =>
      on(range, columnsBeside(range.area, -wholeArgument(count, "count", 1))),
    GetResizedRange: (range, [rows, columns]) => {
      const { top, left } = range.area;
      const height = heightOf(range.area) + wholeArgument(rows, "deltaRows");
      return on(
        range,
        areaAt(top, left, height, widthOf(range.area) + wholeArgument(columns, "deltaColumns"))
      );
    },
    GetAbsoluteResizedRange: (range, [rows, columns]) =>
      on(
        range,
        areaAt(
          range.area.top,
          range.area.left,
          wholeArgument(rows, "numRows"),
          wholeArgument(columns, "numColumns")
        )
      ),
    GetOffsetRange: (range, [rows, columns]) => {
      const { top, left } = range.area;
      const [down, right] = [
        wholeArgument(rows, "rowOffset"),
        wholeArgument(columns, "columnOffset"),
      ];
      return on(range, areaAt(top + down, left + right, heightOf(range.area), widthOf(range.area)));
    },
    GetBoundingRect: (range, [other]) =>
      on(range, boundingArea(range.area, onSameSheet(range, other).area)),
    GetIntersection: (range, [other]) => {
      const common = overlap(range.area, onSameSheet(range, other).area);
      if (common === null) throw itemNotFound("the ranges have no cell in common.");
      return on(range, common);
    },
    GetIntersectionOrNullObject: (range, [other]) => {
      const common = overlap(range.area, onSameSheet(range, other).area);
      return common === null ? null : on(range, common);
    },
    GetUsedRange: (range, [valuesOnly]) => {
      const used = usedWithin(range.workbook, range.sheet, range.area, valuesOnly === true);
      if (used === null) throw itemNotFound("the range has no used cells.");
      return on(range, used);
    },
    GetUsedRangeOrNullObject: (range, [valuesOnly]) => {
      const used = usedWithin(range.workbook, range.sheet, range.area, valuesOnly === true);
      return used === null ? null : on(range, used);
    },
  },
};

function on(range: CellRange, area: Area): HostObject {
  return rangeObject({ ...range, area });
}

function inside(value: unknown, count: number, name: string): number {
  const index = wholeArgument(value, name);
  if (index < 0 || index >= count)
    throw invalidArgument(`${name} ${index} lies outside the range, which has ${count}.`);
  return index;
}

/** Positive: below; negative: above. The result has the range's width. */
function rowsBeside(area: Area, count: number): Area {
  if (count === 0) throw invalidArgument("count is not 0.");
  return count > 0
    ? areaAt(area.bottom + 1, area.left, count, widthOf(area))
    : areaAt(area.top + count, area.left, -count, widthOf(area));
}

function columnsBeside(area: Area, count: number): Area {
  if (count === 0) throw invalidArgument("count is not 0.");
  return count > 0
    ? areaAt(area.top, area.right + 1, heightOf(area), count)
    : areaAt(area.top, area.left + count, heightOf(area), -count);
}

function onSameSheet(range: CellRange, other: unknown): CellRange {
  const found = rangeArgument(range.workbook, range.sheet, other, "anotherRange");
  if (found.sheet !== range.sheet)
    throw new HostError("InvalidArgument", "Both ranges must be on one sheet.");
  return found;
}
