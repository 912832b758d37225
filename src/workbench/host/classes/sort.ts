// The classes RangeSort and TableSort.
import { invalidArgument, notModelled } from "../host-error";
import { declareClass } from "../protocol/host-class";
import type { SortKey } from "../state/sort";
import { sortArea } from "../state/sort";
import { bodyOf } from "../state/tables";
import type { CellRange, Table, Workbook } from "../state/workbook";
import { booleanArgument, wholeArgument, wordArgument } from "./argument";

function fieldsArgument(value: unknown): readonly SortKey[] {
  if (!Array.isArray(value)) throw invalidArgument("fields is an array.");
  return value.map((each: unknown) => {
    const { key, ascending, sortOn, dataOption } = (each ?? {}) as Readonly<
      Record<string, unknown>
    >;
    if (sortOn !== undefined && sortOn !== null && sortOn !== "Value")
      throw notModelled(`sorting on ${JSON.stringify(sortOn)}`);
    if (dataOption !== undefined && dataOption !== null && dataOption !== "Normal")
      throw notModelled("sorting texts as numbers");
    const isDescending =
      ascending !== undefined && ascending !== null && !booleanArgument(ascending, "ascending");
    return { key: wholeArgument(key, "key"), ascending: !isDescending };
  });
}

export const rangeSort = declareClass<CellRange>("RangeSort", {
  methods: {
    Apply: ({ workbook, sheet, area }, [fields, matchCase, hasHeaders, orientation]) => {
      const words = { rows: "Rows", columns: "Columns" } as const;
      const moves = wordArgument(orientation ?? "Rows", "orientation", words);
      const top = hasHeaders === true && moves === "rows" ? area.top + 1 : area.top;
      const left = hasHeaders === true && moves === "columns" ? area.left + 1 : area.left;
      const keys = fieldsArgument(fields);
      sortArea(
        workbook,
        sheet,
        { ...area, top, left },
        { keys, matchCase: matchCase === true, moves }
      );
    },
  },
});

interface TableTarget {
  readonly workbook: Workbook;
  readonly table: Table;
}

export const tableSort = declareClass<TableTarget>("TableSort", {
  scalars: {
    Fields: { get: ({ table }) => table.sort?.keys ?? [] },
    MatchCase: { get: ({ table }) => table.sort?.matchCase ?? false },
  },
  methods: {
    Apply: ({ workbook, table }, [fields, matchCase]) => {
      const keys = fieldsArgument(fields);
      table.sort = { keys, matchCase: matchCase === true, moves: "rows" };
      sortArea(workbook, table.sheet, bodyOf(table), table.sort);
    },
    Reapply: ({ workbook, table }) => {
      if (table.sort !== null) sortArea(workbook, table.sheet, bodyOf(table), table.sort);
    },
    Clear: ({ table }) => {
      table.sort = null;
    },
  },
});
