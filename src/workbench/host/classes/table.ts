// The class Table.
import type { Area } from "../../../files/book";
import { holds, rowOfKey, columnOfKey } from "../address";
import { invalidArgument, itemNotFound, notModelled } from "../host-error";
import type { HostObject } from "../protocol/host-class";
import { declareClass } from "../protocol/host-class";
import { EventType } from "../state/events";
import { putStyle } from "../state/styles";
import { resizeTable } from "../state/resize-table";
import { bodyOf, forgetTable, headerOf, renameTable } from "../state/tables";
import type { Table, Workbook } from "../state/workbook";
import { clearContents } from "../state/write";
import { booleanArgument, textArgument } from "./argument";
import { eventMethods } from "./event-methods";
import { rangeArgument, rangeObject } from "./range-object";
import { autoFilter, clearTableFilters } from "./filter";
import { tableRowCollection } from "./table-row-collection";
import { tableSort } from "./sort";
import { filterTable } from "../state/filters";
import { setTotals } from "../state/totals";
import { tableColumnCollection } from "./table-column";
import { worksheetObject } from "./worksheet-object";

export interface TableTarget {
  readonly workbook: Workbook;
  readonly table: Table;
}

function on({ workbook, table }: TableTarget, area: Area): HostObject {
  return rangeObject({ workbook, sheet: table.sheet, area });
}

/** Table styles that a host of ours can name: TableStyleLight1 … TableStyleDark11, or none. */
const tableStyle =
  /^TableStyle(Light([1-9]|1\d|2[01])|Medium([1-9]|1\d|2[0-8])|Dark([1-9]|1[01]))$/;

export const table = declareClass<TableTarget>("Table", {
  identity: ({ table }) => ({ Id: table.id }),
  scalars: {
    Id: { get: ({ table }) => table.id },
    Name: {
      get: ({ table }) => table.name,
      set: ({ workbook, table }, value) =>
        renameTable(workbook, table, textArgument(value, "name")),
    },
    Style: {
      get: ({ table }) => table.style ?? "",
      set: ({ table }, value) => {
        const style = textArgument(value, "style");
        if (style !== "" && !tableStyle.test(style))
          throw invalidArgument(`no table style ${style}.`);
        table.style = style === "" ? null : style;
      },
    },
    ShowBandedRows: {
      get: ({ table }) => table.bandedRows,
      set: ({ table }, value) => void (table.bandedRows = booleanArgument(value, "showBandedRows")),
    },
    ShowFilterButton: {
      get: ({ table }) => table.showFilter,
      set: ({ table }, value) =>
        void (table.showFilter = booleanArgument(value, "showFilterButton")),
    },
    ShowHeaders: {
      get: ({ table }) => table.hasHeaders,
      set: ({ table }, value) => unchanged(table.hasHeaders, value, "Table.showHeaders"),
    },
    ShowTotals: {
      get: ({ table }) => table.hasTotals,
      set: ({ workbook, table }, value) =>
        setTotals(workbook, table, booleanArgument(value, "showTotals")),
    },
  },
  navigations: {
    Worksheet: ({ workbook, table }) => worksheetObject(workbook, table.sheet),
    Columns: (target) => tableColumnCollection.of(target),
    Rows: (target) => tableRowCollection.of(target),
    Sort: (target) => tableSort.of(target),
    AutoFilter: ({ workbook, table }) => autoFilter.of({ workbook, sheet: table.sheet, table }),
  },
  methods: {
    GetRange: (target) => on(target, target.table.area),
    GetHeaderRowRange: (target) => on(target, headerOf(target.table)),
    GetDataBodyRange: (target) => on(target, bodyOf(target.table)),
    GetTotalRowRange: (target) => {
      const { area, hasTotals } = target.table;
      if (!hasTotals) throw itemNotFound("the table shows no totals row.");
      return on(target, { ...area, top: area.bottom });
    },
    ClearFilters: ({ workbook, table }) => clearTableFilters(workbook, table),
    ReapplyFilters: ({ workbook, table }) => filterTable(workbook, table),
    ConvertToRange: (target) => {
      const range = on(target, target.table.area);
      forgetTable(target.workbook, target.table);
      return range;
    },
    Resize: ({ workbook, table }, [to]) => {
      const wanted = rangeArgument(workbook, table.sheet, to, "newRange");
      if (wanted.sheet !== table.sheet) throw invalidArgument("a table stays on its sheet.");
      resizeTable(workbook, table, wanted.area);
    },
    Delete: ({ workbook, table }) => {
      forgetTable(workbook, table);
      clearContents(workbook, table.sheet, table.area);
      for (const key of [...table.sheet.styles.keys()]) {
        if (holds(table.area, rowOfKey(key), columnOfKey(key)))
          putStyle(workbook, table.sheet, key, 0);
      }
    },
    ...eventMethods<TableTarget>(({ workbook, table }) => ({ workbook, targetId: table.id }), {
      DataChangedEvent: EventType.tableChanged,
    }),
  },
});

/** A property the host keeps but cannot change. */
function unchanged(known: boolean, value: unknown, member: string): void {
  if (booleanArgument(value, member) !== known) throw notModelled(`changing ${member}`);
}
