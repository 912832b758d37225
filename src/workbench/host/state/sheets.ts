// Sheets: Excel's rules for their names, making, finding, renaming, deleting and choosing them.
import type { Area } from "../../../files/book";
import { HostError, invalidArgument } from "../host-error";
import { EventType, noteSelection, noteSheet } from "./events";
import { remember } from "./journal";
import type { Sheet, Workbook } from "./workbook";
import { takeNumber } from "./workbook";

/** Points in one unit of a file's column width: seven pixels of 3/4 point. */
export const pointsPerWidth = 5.25;
export const defaultColumnWidth = 48;
export const defaultRowHeight = 15;

export function emptySheet(id: string, name: string): Sheet {
  return {
    id,
    name,
    visibility: "visible",
    tabColor: null,
    showGridlines: true,
    styles: new Map(),
    hyperlinks: new Map(),
    columns: new Map(),
    rows: new Map(),
    merges: [],
    freeze: null,
    tables: [],
    validations: [],
    conditionalFormats: [],
    charts: [],
    filter: null,
    comments: [],
    protection: null,
    page: null,
    carried: {},
    arrays: new Map(),
  };
}

/** At most 31 characters, none of / \ ? * : [ ], no apostrophe at either end, not blank, not History. */
function checkSheetName(workbook: Workbook, name: string, self: Sheet | null): void {
  const bad =
    name.trim() === "" ||
    name.length > 31 ||
    /[/\\?*:[\]]|^'|'$/.test(name) ||
    name.toLowerCase() === "history";
  if (bad) throw invalidArgument(`"${name}" cannot be the name of a sheet.`);
  const other = workbook.sheets.find(
    (sheet) => sheet !== self && sheet.name.toLowerCase() === name.toLowerCase()
  );
  if (other !== undefined)
    throw new HostError(
      "ItemAlreadyExists",
      `A resource with the same name or identifier already exists: ${name}`
    );
}

export function newSheetId(workbook: Workbook): string {
  return `{00000000-0001-0000-${takeNumber(workbook).toString(16).toUpperCase().padStart(4, "0")}-000000000000}`;
}

export function addSheet(workbook: Workbook, wanted: string | null): Sheet {
  const name = wanted ?? freeSheetName(workbook);
  checkSheetName(workbook, name, null);
  const sheet = emptySheet(newSheetId(workbook), name);
  workbook.calculation.addSheet(sheet.id, name);
  workbook.sheets.push(sheet);
  workbook.isDirty = true;
  noteSheet(workbook, EventType.sheetAdded, sheet);
  return sheet;
}

function freeSheetName(workbook: Workbook): string {
  let number = workbook.sheets.length + 1;
  while (findSheet(workbook, `Sheet${number}`) !== null) number++;
  return `Sheet${number}`;
}

export function findSheet(workbook: Workbook, key: unknown): Sheet | null {
  const wanted = String(key).toLowerCase();
  return (
    workbook.sheets.find(
      (sheet) => sheet.id.toLowerCase() === wanted || sheet.name.toLowerCase() === wanted
    ) ?? null
  );
}

export function renameSheet(workbook: Workbook, sheet: Sheet, name: string): void {
  checkSheetName(workbook, name, sheet);
  const call = (wanted: string): void => {
    workbook.calculation.renameSheet(sheet.id, wanted);
    sheet.name = wanted;
    workbook.isDirty = true;
  };
  remember(workbook, () => sheet.name, call);
  call(name);
}

export function setVisibility(
  workbook: Workbook,
  sheet: Sheet,
  visibility: Sheet["visibility"]
): void {
  const others = workbook.sheets.filter(
    (other) => other !== sheet && other.visibility === "visible"
  );
  if (visibility !== "visible" && others.length === 0)
    throw new HostError("InvalidOperation", "A workbook keeps one visible sheet at least.");
  sheet.visibility = visibility;
  if (visibility !== "visible") leaveSheet(workbook, sheet, workbook.sheets.indexOf(sheet));
}

export function deleteSheet(workbook: Workbook, sheet: Sheet): void {
  const others = workbook.sheets.filter(
    (other) => other !== sheet && other.visibility === "visible"
  );
  if (others.length === 0)
    throw new HostError(
      "InvalidOperation",
      "The only visible sheet of a workbook cannot be deleted."
    );
  if (sheet.visibility === "veryHidden")
    throw new HostError("InvalidOperation", "A very hidden sheet cannot be deleted.");
  const at = workbook.sheets.indexOf(sheet);
  workbook.sheets.splice(at, 1);
  workbook.calculation.removeSheet(sheet.id);
  for (const [key, note] of workbook.names) if (note.scope === sheet) workbook.names.delete(key);
  workbook.isDirty = true;
  leaveSheet(workbook, sheet, at);
  noteSheet(workbook, EventType.sheetDeleted, sheet);
}

/** Whoever looks at a sheet that goes, looks at the nearest one then. */
function leaveSheet(workbook: Workbook, sheet: Sheet, at: number): void {
  const { seat } = workbook;
  for (const each of workbook.seats.filter(({ active }) => active === sheet)) {
    workbook.seat = each;
    activateSheet(workbook, nearestVisible(workbook, at));
  }
  workbook.seat = seat;
}

function nearestVisible(workbook: Workbook, at: number): Sheet {
  const visible = workbook.sheets.filter((sheet) => sheet.visibility === "visible");
  const [first] = visible;
  if (first === undefined)
    throw new HostError("InvalidOperation", "A workbook keeps one visible sheet at least.");
  return (
    visible.find((sheet) => workbook.sheets.indexOf(sheet) >= at) ??
    visible[visible.length - 1] ??
    first
  );
}

export function activateSheet(workbook: Workbook, sheet: Sheet): void {
  if (sheet.visibility !== "visible")
    throw new HostError(
      "InvalidOperation",
      `The sheet ${sheet.name} is hidden and cannot be activated.`
    );
  if (workbook.seat.active === sheet) return;
  const before = workbook.seat.active;
  workbook.seat.active = sheet;
  workbook.seat.selection = { sheet, area: { top: 0, left: 0, bottom: 0, right: 0 } };
  noteSheet(workbook, EventType.sheetDeactivated, before);
  noteSheet(workbook, EventType.sheetActivated, sheet);
}

export function moveSheet(workbook: Workbook, sheet: Sheet, position: number): void {
  if (!Number.isInteger(position) || position < 0 || position >= workbook.sheets.length)
    throw invalidArgument(`no sheet position ${position}.`);
  workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
  workbook.sheets.splice(position, 0, sheet);
}

export function selectArea(workbook: Workbook, sheet: Sheet, area: Area): void {
  activateSheet(workbook, sheet);
  workbook.seat.selection = { sheet, area };
  noteSelection(workbook, sheet, area);
}
