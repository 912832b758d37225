// The class WorksheetFreezePanes.
import { invalidArgument, notModelled } from "../host-error";
import { maxColumns, maxRows } from "../address";
import { declareClass } from "../protocol/host-class";
import { wholeArgument } from "./argument";
import { rangeArgument, rangeObject } from "./range-object";
import type { SheetTarget } from "./worksheet-object";

export const freezePanes = declareClass<SheetTarget>("WorksheetFreezePanes", {
  methods: {
    FreezeRows: ({ sheet }, [count]) => {
      sheet.freeze = { rows: countArgument(count), columns: 0 };
    },
    FreezeColumns: ({ sheet }, [count]) => {
      sheet.freeze = { rows: 0, columns: countArgument(count) };
    },
    FreezeAt: (target, [frozen]) => {
      const { area } = rangeArgument(target.workbook, target.sheet, frozen, "frozenRange");
      if (area.top !== 0 || area.left !== 0)
        throw notModelled("WorksheetFreezePanes.freezeAt of a range that does not begin at A1");
      const rows = area.bottom === maxRows - 1 ? 0 : area.bottom + 1;
      target.sheet.freeze = { rows, columns: area.right === maxColumns - 1 ? 0 : area.right + 1 };
    },
    Unfreeze: ({ sheet }) => {
      sheet.freeze = null;
    },
    GetLocationOrNullObject: ({ workbook, sheet }) => {
      if (sheet.freeze === null) return null;
      const { rows, columns } = sheet.freeze;
      return rangeObject({
        workbook,
        sheet,
        area: {
          top: 0,
          left: 0,
          bottom: (rows === 0 ? maxRows : rows) - 1,
          right: (columns === 0 ? maxColumns : columns) - 1,
        },
      });
    },
  },
});

function countArgument(value: unknown): number {
  const count = wholeArgument(value, "count", 1);
  if (count < 1) throw invalidArgument("at least one row or column is frozen.");
  return count;
}
