// The class WorksheetCollection.
import { itemNotFound } from "../host-error";
import { declareClass } from "../protocol/host-class";
import { EventType, workbookTarget } from "../state/events";
import { addSheet, findSheet } from "../state/sheets";
import type { Workbook } from "../state/workbook";
import { textArgument } from "./argument";
import { eventMethods } from "./event-methods";
import { worksheet } from "./worksheet";

export const worksheetCollection = declareClass<Workbook>("WorksheetCollection", {
  items: (workbook) => workbook.sheets.map((sheet) => worksheet.of({ workbook, sheet })),
  methods: {
    Add: (workbook, [name]) =>
      worksheet.of({
        workbook,
        sheet: addSheet(
          workbook,
          name === undefined || name === "" ? null : textArgument(name, "name")
        ),
      }),
    GetActiveWorksheet: (workbook) => worksheet.of({ workbook, sheet: workbook.seat.active }),
    GetCount: (workbook, [visibleOnly]) =>
      workbook.sheets.filter((sheet) => visibleOnly !== true || sheet.visibility === "visible")
        .length,
    GetItem: (workbook, [key]) => {
      const sheet = findSheet(workbook, textArgument(key, "key"));
      if (sheet === null) throw itemNotFound(`sheet ${String(key)}.`);
      return worksheet.of({ workbook, sheet });
    },
    GetItemOrNullObject: (workbook, [key]) => {
      const sheet = findSheet(workbook, textArgument(key, "key"));
      return sheet === null ? null : worksheet.of({ workbook, sheet });
    },
    GetFirst: (workbook, [visibleOnly]) => nth(workbook, visibleOnly === true, 0),
    GetLast: (workbook, [visibleOnly]) => nth(workbook, visibleOnly === true, -1),
    ...eventMethods<Workbook>((workbook) => ({ workbook, targetId: workbookTarget }), {
      DataChangedEvent: EventType.sheetChanged,
      ActivatedEvent: EventType.sheetActivated,
      DeactivatedEvent: EventType.sheetDeactivated,
      AddedEvent: EventType.sheetAdded,
      DeletedEvent: EventType.sheetDeleted,
      SelectionChangedEvent: EventType.selectionChanged,
      RowSortedEvent: EventType.rowSorted,
      ColumnSortedEvent: EventType.columnSorted,
    }),
  },
});

function nth(workbook: Workbook, visibleOnly: boolean, index: number) {
  const sheet = workbook.sheets
    .filter((each) => !visibleOnly || each.visibility === "visible")
    .at(index);
  if (sheet === undefined) throw itemNotFound("no sheet.");
  return worksheet.of({ workbook, sheet });
}
