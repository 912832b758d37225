// TableCollection of the workbook or of one sheet.
import { itemNotFound, invalidArgument } from "../host-error";
import { declareClass } from "../protocol/host-class";
import { EventType, workbookTarget } from "../state/events";
import { allTables, findTable } from "../state/find-table";
import { addTable } from "../state/tables";
import type { Sheet, Table, Workbook } from "../state/workbook";
import { rangeArgument } from "./range-object";
import { eventMethods } from "./event-methods";
import { table } from "./table";

interface Tables {
  readonly workbook: Workbook;
  /** Null for all tables of the workbook. */
  readonly sheet: Sheet | null;
}

function tablesOf({ workbook, sheet }: Tables): readonly Table[] {
  return sheet === null ? allTables(workbook) : sheet.tables;
}

export const tableCollection = declareClass<Tables>("TableCollection", {
  items: (target) =>
    tablesOf(target).map((each) => table.of({ workbook: target.workbook, table: each })),
  scalars: { Count: { get: (target) => tablesOf(target).length } },
  methods: {
    GetCount: (target) => tablesOf(target).length,
    GetItem: (target, [key]) => {
      const found = findTable(tablesOf(target), key);
      if (found === null) throw itemNotFound(`table ${String(key)}.`);
      return table.of({ workbook: target.workbook, table: found });
    },
    GetItemOrNullObject: (target, [key]) => {
      const found = findTable(tablesOf(target), key);
      return found === null ? null : table.of({ workbook: target.workbook, table: found });
    },
    GetItemAt: (target, [index]) => {
      const found = typeof index === "number" ? tablesOf(target)[index] : undefined;
      if (found === undefined) throw invalidArgument(`no table at ${String(index)}.`);
      return table.of({ workbook: target.workbook, table: found });
    },
    Add: (target, [address, hasHeaders]) => {
      const { workbook } = target;
      const range = rangeArgument(
        workbook,
        target.sheet ?? workbook.seat.active,
        address,
        "address"
      );
      if (target.sheet !== null && range.sheet !== target.sheet)
        throw invalidArgument("the range lies on another sheet.");
      return table.of({
        workbook,
        table: addTable(workbook, range.sheet, range.area, hasHeaders === true),
      });
    },
    ...eventMethods<Tables>(
      ({ workbook, sheet }) => ({ workbook, targetId: sheet?.id ?? workbookTarget }),
      {
        DataChangedEvent: EventType.tableChanged,
        AddedEvent: EventType.tableAdded,
        DeletedEvent: EventType.tableDeleted,
      }
    ),
  },
});
