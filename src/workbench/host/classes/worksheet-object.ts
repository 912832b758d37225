// Sheets as objects of the model. The class is put together in worksheet.ts and set here late, because classes refer to each other.
import type { ClassOf, HostObject } from "../protocol/host-class";
import type { Sheet, Workbook } from "../state/workbook";

export interface SheetTarget {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
}

let worksheetClass: ClassOf<SheetTarget> | null = null;

export function setWorksheetClass(made: ClassOf<SheetTarget>): void {
  worksheetClass = made;
}

export function worksheetObject(workbook: Workbook, sheet: Sheet): HostObject {
  if (worksheetClass === null) throw new Error("The class Worksheet was not declared.");
  return worksheetClass.of({ workbook, sheet });
}
