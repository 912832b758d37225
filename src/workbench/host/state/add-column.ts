// TableColumnCollection.add: a column inside a table or at its right end.
import { heightOf } from "../address";
import { invalidArgument, notModelled } from "../host-error";
import { isBlankCell } from "./contents";
import { insertCells } from "./delete-cells";
import { freeHeader } from "./table-headers";
import { renameColumn } from "./table-columns";
import { checkRoom, reshape, writeHeaders } from "./tables";
import type { Table, TableColumn, Workbook } from "./workbook";
import { takeNumber } from "./workbook";
import { blockFor, writeBlock } from "./write";

/** `values` is one value for all body rows, or rows × 1 with or without the header row. */
export function addColumn(
  workbook: Workbook,
  table: Table,
  index: unknown,
  values: unknown,
  name: string | undefined
): TableColumn {
  const count = table.columns.length;
  if (typeof index !== "number" || !Number.isInteger(index) || index < 0 || index > count)
    throw invalidArgument(`no column position ${String(index)}.`);
  const { area, sheet } = table;
  const at = area.left + index;
  if (index < count) {
    insertCells(workbook, sheet, { ...area, left: at, right: at }, "Right");
  } else {
    const strip = { ...area, left: at, right: at };
    checkRoom(sheet, strip, table);
    for (let row = area.top; row <= area.bottom; row++) {
      if (!isBlankCell(workbook, sheet, row, at))
        throw notModelled("TableColumnCollection.add beside filled cells");
    }
    const taken = new Set(table.columns.map((column) => column.name.toLowerCase()));
    const added = {
      id: takeNumber(workbook),
      name: freeHeader("", index, taken),
      criterion: null,
      formula: null,
    };
    reshape(workbook, table, { ...area, right: at }, [...table.columns, added]);
    writeHeaders(workbook, table);
  }
  if (values !== undefined) fill(workbook, table, index, values);
  if (name !== undefined) renameColumn(workbook, table, index, name);
  const added = table.columns[index];
  if (added === undefined)
    throw new Error(`Column ${index} of ${table.name} was added and is not there.`);
  return added;
}

function fill(workbook: Workbook, table: Table, index: number, values: unknown): void {
  const left = table.area.left + index;
  const whole = { ...table.area, left, right: left };
  const withHeader = Array.isArray(values) && values.length === heightOf(whole);
  const area = withHeader ? whole : { ...whole, top: whole.top + (table.hasHeaders ? 1 : 0) };
  writeBlock(
    workbook,
    table.sheet,
    area.top,
    left,
    blockFor(workbook, table.sheet, area, values, "mdy")
  );
}
