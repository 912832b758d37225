// A protected sheet: which cells and actions it refuses. The same for add-ins and for people, as in Excel.
import type { Area } from "../../../files/book";
import type { BookProtection, BookProtectionRight } from "../../../files/book-extras";
import { cellKey } from "../address";
import { HostError } from "../host-error";
import type { Sheet, Workbook } from "./workbook";
import { styleOf } from "./workbook";

function denied(): HostError {
  return new HostError(
    "AccessDenied",
    "The cell or chart you're trying to change is on a protected sheet. To make a change, unprotect the sheet."
  );
}

/** AccessDenied when the sheet is protected and a cell of the area is locked; cells are, unless their format says otherwise. */
export function checkUnlocked(workbook: Workbook, sheet: Sheet, area: Area): void {
  if (sheet.protection === null) return;
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++)
      if (styleOf(workbook, sheet, cellKey(row, column)).locked !== false) throw denied();
  }
}

/** AccessDenied when the sheet is protected and does not grant the right; null is what no protected sheet grants. */
export function checkRight(sheet: Sheet, right: BookProtectionRight | null): void {
  const { protection } = sheet;
  if (protection === null) return;
  if (right === null || !protection.allowed.includes(right)) throw denied();
}

export function protect(sheet: Sheet, protection: BookProtection): void {
  if (sheet.protection !== null)
    throw new HostError("InvalidOperation", "The sheet is protected already.");
  sheet.protection = protection;
}
