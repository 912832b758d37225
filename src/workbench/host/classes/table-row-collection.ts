// The class TableRowCollection. Rows have no objects of their own here: ranges do their work.
import { areaAt, heightOf } from "../address";
import { invalidArgument, notModelled } from "../host-error";
import { declareClass } from "../protocol/host-class";
import { bodyOf } from "../state/tables";
import type { Table, Workbook } from "../state/workbook";
import { blockFor, writeBlock } from "../state/write";

interface RowsTarget {
  readonly workbook: Workbook;
  readonly table: Table;
}

export const tableRowCollection = declareClass<RowsTarget>("TableRowCollection", {
  scalars: { Count: { get: ({ table }) => heightOf(bodyOf(table)) } },
  methods: {
    GetCount: ({ table }) => heightOf(bodyOf(table)),
    Add: (target, [index, values]) => addRows(target, index, values),
  },
});

const tableRow = declareClass<RowsTarget>("TableRow", {});

/** At the end only. With company at the workbook the others are asked to refresh: the co-authoring page of the documentation. */
function addRows(target: RowsTarget, index: unknown, values: unknown) {
  const { workbook, table } = target;
  if (index !== undefined && index !== -1 && index !== heightOf(bodyOf(table)))
    throw notModelled("TableRowCollection.add inside a table");
  if (table.hasTotals) throw notModelled("TableRowCollection.add to a table with a totals row");
  if (!Array.isArray(values)) throw invalidArgument("values is an array of rows.");
  const { left, bottom } = table.area;
  const rows = (Array.isArray(values[0]) ? values : [values]) as readonly unknown[];
  const area = areaAt(bottom + 1, left, rows.length, table.columns.length);
  const block = blockFor(workbook, table.sheet, area, rows, "mdy");
  writeBlock(workbook, table.sheet, area.top, left, block);
  for (const seat of workbook.seats) if (seat !== workbook.seat) seat.mustRefresh = true;
  return tableRow.of(target);
}
