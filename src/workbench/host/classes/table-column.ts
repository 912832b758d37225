// The classes TableColumn and TableColumnCollection. A column's id stays through renames and moves.
import type { Area } from "../../../files/book";
import { heightOf } from "../address";
import { invalidArgument, itemNotFound } from "../host-error";
import type { HostObject } from "../protocol/host-class";
import { declareClass } from "../protocol/host-class";
import { plainValue, refreshed } from "../state/contents";
import { deleteCells } from "../state/delete-cells";
import { addColumn } from "../state/add-column";
import { renameColumn } from "../state/table-columns";
import { bodyOf, headerOf } from "../state/tables";
import type { Table, TableColumn, Workbook } from "../state/workbook";
import { blockFor, writeBlock } from "../state/write";
import { textArgument } from "./argument";
import { filter } from "./filter";
import { rangeObject } from "./range-object";

interface Columns {
  readonly workbook: Workbook;
  readonly table: Table;
}

interface ColumnTarget extends Columns {
  readonly column: number;
}

/** By id, because columns before it may come and go. */
function indexOf({ table, column }: ColumnTarget): number {
  const index = table.columns.findIndex((each) => each.id === column);
  if (index < 0) throw itemNotFound("the column was deleted.");
  return index;
}

function entry(target: ColumnTarget): TableColumn {
  const found = target.table.columns[indexOf(target)];
  if (found === undefined) throw itemNotFound("the column was deleted.");
  return found;
}

function narrowed(target: ColumnTarget, area: Area): Area {
  const left = target.table.area.left + indexOf(target);
  return { ...area, left, right: left };
}

function on(target: ColumnTarget, area: Area): HostObject {
  return rangeObject({
    workbook: target.workbook,
    sheet: target.table.sheet,
    area: narrowed(target, area),
  });
}

const tableColumn = declareClass<ColumnTarget>("TableColumn", {
  identity: (target) => ({ Id: target.column }),
  scalars: {
    Id: { get: (target) => target.column },
    Index: { get: indexOf },
    Name: {
      get: (target) => entry(target).name,
      set: (target, value) =>
        renameColumn(target.workbook, target.table, indexOf(target), textArgument(value, "name")),
    },
    Values: {
      get: (target) => {
        const { calculation } = refreshed(target.workbook);
        const area = narrowed(target, target.table.area);
        return Array.from({ length: heightOf(area) }, (_, row) => [
          plainValue(calculation.valueAt(target.table.sheet.id, area.top + row, area.left)),
        ]);
      },
      set: (target, value) => {
        const area = narrowed(target, target.table.area);
        writeBlock(
          target.workbook,
          target.table.sheet,
          area.top,
          area.left,
          blockFor(target.workbook, target.table.sheet, area, value, "mdy")
        );
      },
    },
  },
  navigations: {
    Filter: (target) => filter.of({ ...target, index: indexOf(target) }),
  },
  methods: {
    GetRange: (target) => on(target, target.table.area),
    GetHeaderRowRange: (target) => on(target, headerOf(target.table)),
    GetDataBodyRange: (target) => on(target, bodyOf(target.table)),
    Delete: (target) =>
      deleteCells(target.workbook, target.table.sheet, narrowed(target, target.table.area), "Left"),
  },
});

function columnObject({ workbook, table }: Columns, column: TableColumn): HostObject {
  return tableColumn.of({ workbook, table, column: column.id });
}

/** A number is an id, a text a name. */
function find({ table }: Columns, key: unknown): TableColumn | null {
  if (typeof key === "number") return table.columns.find((column) => column.id === key) ?? null;
  const wanted = textArgument(key, "key").toLowerCase();
  return table.columns.find((column) => column.name.toLowerCase() === wanted) ?? null;
}

export const tableColumnCollection = declareClass<Columns>("TableColumnCollection", {
  items: (target) => target.table.columns.map((column) => columnObject(target, column)),
  scalars: { Count: { get: ({ table }) => table.columns.length } },
  methods: {
    GetCount: ({ table }) => table.columns.length,
    GetItem: (target, [key]) => {
      const found = find(target, key);
      if (found === null) throw itemNotFound(`column ${String(key)}.`);
      return columnObject(target, found);
    },
    GetItemOrNullObject: (target, [key]) => {
      const found = find(target, key);
      return found === null ? null : columnObject(target, found);
    },
    GetItemAt: (target, [index]) => {
      const found = typeof index === "number" ? target.table.columns[index] : undefined;
      if (found === undefined) throw invalidArgument(`no column at ${String(index)}.`);
      return columnObject(target, found);
    },
    Add: (target, [index, values, name]) => {
      const at = index === undefined || index === -1 ? target.table.columns.length : index;
      return columnObject(
        target,
        addColumn(
          target.workbook,
          target.table,
          at,
          values,
          name === undefined ? undefined : textArgument(name, "name")
        )
      );
    },
  },
});
