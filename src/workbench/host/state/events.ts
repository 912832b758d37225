// Which events a batch or a person's action raises. They wait until the action is over, then leave together.
import type { Area } from "../../../files/book";
import { addressOf, isOneCell, overlap } from "../address";
import { plainValue, refreshed } from "./contents";
import type { Sheet, Table, Workbook } from "./workbook";
import { takeNumber } from "./workbook";

/** Event numbers of the protocol. */
export const EventType = {
  selectionV0: 2,
  sheetChanged: 10,
  sheetActivated: 11,
  sheetDeactivated: 12,
  sheetAdded: 13,
  selectionChanged: 14,
  sheetDeleted: 15,
  rowSorted: 19,
  columnSorted: 20,
  chartAdded: 50,
  chartDeleted: 53,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

/** Events of the workbook's collections go to this target. */
export const workbookTarget = "Workbook";

/**
 * Tells every seat that asked. What another seat did has the source Remote. What is private to a seat (its view) is told to
 * it only. V0 events are not registered in a batch: they always go out, and the library drops what nobody asked for.
 */
function raise(
  workbook: Workbook,
  type: number,
  targetId: string,
  args: Readonly<Record<string, unknown>>,
  isPrivate = false
): void {
  for (const seat of isPrivate ? [workbook.seat] : workbook.seats) {
    const wanted =
      type === EventType.selectionV0 || seat.subscriptions.has(subscriptionKey(type, targetId));
    if (!seat.eventsEnabled || !wanted) continue;
    const isRemote = seat !== workbook.seat;
    const told = isRemote && "source" in args ? { ...args, source: "Remote" } : args;
    const trigger = isRemote && "triggerSource" in args ? { triggerSource: "Unknown" } : {};
    seat.pendingEvents.push({ type, targetId, args: { ...told, ...trigger } });
  }
}

function isAskedFor(workbook: Workbook, key: string): boolean {
  return workbook.seats.some((seat) => seat.subscriptions.has(key));
}

export function subscriptionKey(type: number, targetId: string): string {
  return `${type}:${targetId}`;
}

/** Cells were changed. Details of before and after are given for one cell only, as in Excel. */
export function noteChange(
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
  before: number | string | boolean | null
): void {
  const tables = sheet.tables.filter((table) => overlap(table.area, area) !== null);
  const targets: readonly (readonly [number, string, string | null])[] = [
    [EventType.sheetChanged, sheet.id, null],
    [EventType.sheetChanged, workbookTarget, null],
    ...tables.flatMap((table) => tableTargets(EventType.tableChanged, table)),
  ];
  for (const [type, targetId, tableId] of targets) {
    if (!isAskedFor(workbook, subscriptionKey(type, targetId))) continue;
    const referenceId = `event${takeNumber(workbook)}`;
    workbook.eventRanges.set(referenceId, { sheet, area });
    const details =
      before !== null && isOneCell(area) ? cellDetails(workbook, sheet, area, before) : {};
    raise(workbook, type, targetId, {
      ...(tableId === null ? {} : { tableId }),
      changeType: "RangeEdited",
      source: "Local",
      address: addressOf(area),
      worksheetId: sheet.id,
      referenceId,
      shiftDirection: "None",
      triggerSource: trigger(workbook),
      ...details,
    });
  }
}

function cellDetails(
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
  before: number | string | boolean
): Readonly<Record<string, unknown>> {
  const after = plainValue(refreshed(workbook).calculation.valueAt(sheet.id, area.top, area.left));
  return {
    valueBefore: before,
    valueAfter: after,
    valueTypeBefore: kindOf(before),
    valueTypeAfter: kindOf(after),
  };
}

function kindOf(value: number | string | boolean): string {
  if (value === "") return "Empty";
  return typeof value === "number" ? "Double" : typeof value === "boolean" ? "Boolean" : "String";
}

function tableTargets(type: number, table: Table): readonly (readonly [number, string, string])[] {
  return [table.id, workbookTarget, table.sheet.id].map(
    (target) => [type, target, table.id] as const
  );
}

export function noteTable(workbook: Workbook, type: number, table: Table): void {
  for (const target of [workbookTarget, table.sheet.id]) {
    raise(workbook, type, target, {
      source: "Local",
      tableId: table.id,
      tableName: table.name,
      worksheetId: table.sheet.id,
    });
  }
}

export function noteSheet(workbook: Workbook, type: number, sheet: Sheet): void {
  const isView = type === EventType.sheetActivated || type === EventType.sheetDeactivated;
  const source = isView ? {} : { source: "Local" };
  for (const target of [workbookTarget, sheet.id])
    raise(workbook, type, target, { ...source, worksheetId: sheet.id }, isView);
}

export function noteSorted(workbook: Workbook, type: number, sheet: Sheet, area: Area): void {
  for (const target of [sheet.id, workbookTarget])
    raise(workbook, type, target, {
      source: "Local",
      worksheetId: sheet.id,
      address: addressOf(area),
      triggerSource: trigger(workbook),
    });
}

/** A person is told from an add-in by the journal that runs. */
function trigger(workbook: Workbook): "ThisLocalAddin" | "Unknown" {
  return workbook.seat.journal === null ? "ThisLocalAddin" : "Unknown";
}

export function noteChart(workbook: Workbook, type: number, sheet: Sheet, chartId: string): void {
  raise(workbook, type, sheet.id, { source: "Local", worksheetId: sheet.id, chartId });
}

export function noteSelection(workbook: Workbook, sheet: Sheet, area: Area): void {
  for (const target of [workbookTarget, sheet.id]) {
    const args = { address: addressOf(area), worksheetId: sheet.id };
    raise(workbook, EventType.selectionChanged, target, args, true);
  }
  raise(workbook, EventType.selectionV0, "", {}, true);
}
