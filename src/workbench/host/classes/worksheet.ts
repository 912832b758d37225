// The class Worksheet.
import type { Area } from "../../../files/book";
import { areaAt, wholeSheet } from "../address";
import { notModelled } from "../host-error";
import type { HostObject } from "../protocol/host-class";
import { declareClass } from "../protocol/host-class";
import { EventType } from "../state/events";
import { activateSheet, deleteSheet, moveSheet, renameSheet, setVisibility } from "../state/sheets";
import { usedWithin } from "../state/used-range";
import {
  booleanArgument,
  colorArgument,
  textArgument,
  wholeArgument,
  wordArgument,
} from "./argument";
import { chartCollection } from "./chart-collection";
import { commentCollection } from "./comment";
import { worksheetProtection } from "./worksheet-protection";
import { eventMethods } from "./event-methods";
import { autoFilter } from "./filter";
import { freezePanes } from "./freeze-panes";
import { namedItemCollection } from "./named-item";
import { pageLayout } from "./page-layout";
import { rangeArgument, rangeObject } from "./range-object";
import { shapeCollection } from "./shape";
import { tableCollection } from "./table-collection";
import type { SheetTarget } from "./worksheet-object";
import { setWorksheetClass } from "./worksheet-object";

const visibilities = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

function on(target: SheetTarget, area: Area): HostObject {
  return rangeObject({ ...target, area });
}

function used({ workbook, sheet }: SheetTarget, valuesOnly: unknown): Area | null {
  return usedWithin(workbook, sheet, wholeSheet, valuesOnly === true);
}

export const worksheet = declareClass<SheetTarget>("Worksheet", {
  identity: ({ sheet }) => ({ Id: sheet.id }),
  scalars: {
    Id: { get: ({ sheet }) => sheet.id },
    Name: {
      get: ({ sheet }) => sheet.name,
      set: ({ workbook, sheet }, value) =>
        renameSheet(workbook, sheet, textArgument(value, "name")),
    },
    Position: {
      get: ({ workbook, sheet }) => workbook.sheets.indexOf(sheet),
      set: ({ workbook, sheet }, value) =>
        moveSheet(workbook, sheet, wholeArgument(value, "position")),
    },
    Visibility: {
      get: ({ sheet }) => visibilities[sheet.visibility],
      set: ({ workbook, sheet }, value) =>
        setVisibility(workbook, sheet, wordArgument(value, "visibility", visibilities)),
    },
    TabColor: {
      get: ({ sheet }) => sheet.tabColor ?? "",
      set: ({ sheet }, value) => {
        sheet.tabColor = value === "" ? null : colorArgument(value, "tabColor");
      },
    },
    ShowGridlines: { get: ({ sheet }) => sheet.showGridlines, set: setGridlines },
    Gridlines: { set: setGridlines },
  },
  navigations: {
    Tables: (target) => tableCollection.of(target),
    Names: ({ workbook, sheet }) => namedItemCollection.of({ workbook, scope: sheet }),
    FreezePanes: (target) => freezePanes.of(target),
    PageLayout: (target) => pageLayout.of(target),
    AutoFilter: (target) => autoFilter.of({ ...target, table: null }),
    Protection: (target) => worksheetProtection.of(target),
    Comments: (target) => commentCollection.of(target),
    Charts: (target) => chartCollection.of(target),
    Shapes: (target) => shapeCollection.of(target),
  },
  methods: {
    Activate: ({ workbook, sheet }) => activateSheet(workbook, sheet),
    Delete: ({ workbook, sheet }) => deleteSheet(workbook, sheet),
    GetRange: (target, [address]) =>
      rangeObject(rangeArgument(target.workbook, target.sheet, address ?? "", "address")),
    GetRangeByIndexes: (target, [row, column, rows, columns]) => {
      const [top, left] = [wholeArgument(row, "startRow"), wholeArgument(column, "startColumn")];
      return on(
        target,
        areaAt(top, left, wholeArgument(rows, "rowCount"), wholeArgument(columns, "columnCount"))
      );
    },
    GetCell: (target, [row, column]) =>
      on(target, areaAt(wholeArgument(row, "row"), wholeArgument(column, "column"), 1, 1)),
    GetUsedRange: (target, [valuesOnly]) =>
      on(target, used(target, valuesOnly) ?? areaAt(0, 0, 1, 1)),
    GetUsedRangeOrNullObject: (target, [valuesOnly]) => {
      const area = used(target, valuesOnly);
      return area === null ? null : on(target, area);
    },
    Calculate: ({ workbook }) => {
      if (workbook.calculationMode === "Manual")
        throw notModelled("Worksheet.calculate while calculation is manual");
      workbook.isDirty = true;
    },
    ...eventMethods<SheetTarget>(({ workbook, sheet }) => ({ workbook, targetId: sheet.id }), {
      DataChangedEvent: EventType.sheetChanged,
      ActivatedEvent: EventType.sheetActivated,
      DeactivatedEvent: EventType.sheetDeactivated,
      SelectionChangedEvent: EventType.selectionChanged,
      RowSortedEvent: EventType.rowSorted,
      ColumnSortedEvent: EventType.columnSorted,
    }),
  },
});
setWorksheetClass(worksheet);

function setGridlines({ sheet }: SheetTarget, value: unknown): void {
  sheet.showGridlines = booleanArgument(value, "showGridlines");
}
