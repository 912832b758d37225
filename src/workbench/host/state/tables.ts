// Tables: making, finding, naming, resizing, removing them. Growth by writing is in table-growth.ts, columns in table-columns.ts.
import type { Area } from "../../../files/book";
import { heightOf, overlap } from "../address";
import { HostError, itemNotFound, notModelled } from "../host-error";
import { isBlankCell, putContent, textAt } from "./contents";
import { EventType, noteTable } from "./events";
import { allTables, findTable } from "./find-table";
import { remember } from "./journal";
import { checkItemName } from "./names";
import { checkRight } from "./protection";
import { uniqueHeaders } from "./table-headers";
import type { Sheet, Table, Workbook } from "./workbook";
import { takeNumber } from "./workbook";

export function bodyOf(table: Table): Area {
  const { area } = table;
  return {
    ...area,
    top: area.top + (table.hasHeaders ? 1 : 0),
    bottom: area.bottom - (table.hasTotals ? 1 : 0),
  };
}

export function headerOf(table: Table): Area {
  if (!table.hasHeaders) throw itemNotFound(`table ${table.name} shows no header row.`);
  return { ...table.area, bottom: table.area.top };
}

/** Tells the calculation the table's present shape. */
export function tellShape(workbook: Workbook, table: Table): void {
  const { name, area, hasHeaders, hasTotals } = table;
  const columns = table.columns.map((column) => column.name);
  workbook.calculation.setTable(table.id, {
    name,
    sheet: table.sheet.id,
    ...area,
    hasHeaders,
    hasTotals,
    columns,
  });
  workbook.isDirty = true;
}

/** Changes the area and, where given, the columns, as one step that can be taken back. */
export function reshape(
  workbook: Workbook,
  table: Table,
  area: Area,
  columns: Table["columns"] = table.columns
): void {
  remember(
    workbook,
    () => ({ area: table.area, columns: table.columns }),
    (before) => {
      Object.assign(table, before);
      tellShape(workbook, table);
    }
  );
  table.area = area;
  table.columns = columns;
  tellShape(workbook, table);
}

export function addTable(
  workbook: Workbook,
  sheet: Sheet,
  given: Area,
  hasHeaders: boolean
): Table {
  if (!hasHeaders)
    throw notModelled("TableCollection.add without a header row (hasHeaders = false)");
  const area = heightOf(given) > 1 ? given : { ...given, bottom: given.bottom + 1 };
  checkRight(sheet, null);
  checkRoom(sheet, area, null);
  if (heightOf(given) === 1) {
    for (let column = area.left; column <= area.right; column++) {
      if (!isBlankCell(workbook, sheet, area.bottom, column))
        throw notModelled("TableCollection.add on a header row with filled cells below");
    }
  }
  const texts: string[] = [];
  for (let column = area.left; column <= area.right; column++)
    texts.push(textAt(workbook, sheet, area.top, column));
  const columns = uniqueHeaders(texts).map((name) => ({
    id: takeNumber(workbook),
    name,
    criterion: null,
    formula: null,
  }));
  const number = takeNumber(workbook);
  const table: Table = {
    id: `{${number.toString(16).toUpperCase().padStart(8, "0")}-0000-4000-8000-000000000000}`,
    sheet,
    name: freeName(workbook),
    area,
    sort: null,
    hasHeaders: true,
    hasTotals: false,
    style: "TableStyleMedium2",
    bandedRows: true,
    showFilter: true,
    columns,
  };
  sheet.tables.push(table);
  writeHeaders(workbook, table);
  tellShape(workbook, table);
  noteTable(workbook, EventType.tableAdded, table);
  return table;
}

/** Header cells always hold the column's name as text. */
export function writeHeaders(workbook: Workbook, table: Table): void {
  for (const [index, column] of table.columns.entries()) {
    const at = table.area.left + index;
    if (
      table.hasHeaders &&
      workbook.calculation.valueAt(table.sheet.id, table.area.top, at) !== column.name
    ) {
      putContent(workbook, table.sheet, table.area.top, at, {
        kind: "literal",
        value: column.name,
      });
    }
  }
}

function freeName(workbook: Workbook): string {
  const taken = allTables(workbook);
  let number = taken.length + 1;
  while (findTable(taken, `Table${number}`) !== null) number++;
  return `Table${number}`;
}

export function renameTable(workbook: Workbook, table: Table, name: string): void {
  if (name.toLowerCase() !== table.name.toLowerCase()) checkItemName(workbook, name, null);
  table.name = name;
  tellShape(workbook, table);
}

/** Refuses a table over another table or over merged cells. */
export function checkRoom(sheet: Sheet, area: Area, self: Table | null): void {
  const other = sheet.tables.find((table) => table !== self && overlap(table.area, area) !== null);
  if (other !== undefined)
    throw new HostError("InvalidArgument", `A table cannot overlap another table (${other.name}).`);
  if (sheet.merges.some((merge) => overlap(merge, area) !== null)) {
    throw new HostError("MergedRangeConflict", "A table cannot stand over merged cells.");
  }
}

/** Removes the table together with its cells' contents, as Table.delete does. */
export function forgetTable(workbook: Workbook, table: Table): void {
  table.sheet.tables.splice(table.sheet.tables.indexOf(table), 1);
  workbook.calculation.removeTable(table.id);
  workbook.isDirty = true;
  noteTable(workbook, EventType.tableDeleted, table);
}
