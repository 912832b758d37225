// Ranges as objects of the model: making one, and reading one from an argument (a range, or an address as text).
// The class itself is put together in range.ts; it is set here late, because its members make ranges themselves.
import type { Area } from "../../../files/book";
import { readAddress, splitSheet, wholeSheet } from "../address";
import { invalidArgument, itemNotFound } from "../host-error";
import type { ClassOf, HostObject } from "../protocol/host-class";
import { nameKey } from "../state/names";
import { findSheet } from "../state/sheets";
import { findTable } from "../state/find-table";
import type { CellRange, Sheet, Workbook } from "../state/workbook";

let rangeClass: ClassOf<CellRange> | null = null;

export function setRangeClass(made: ClassOf<CellRange>): void {
  rangeClass = made;
}

function theClass(): ClassOf<CellRange> {
  if (rangeClass === null) throw new Error("The class Range was not declared.");
  return rangeClass;
}

export function rangeObject(range: CellRange): HostObject {
  return theClass().of(range);
}

/** The range that an object of the model is, or undefined. */
export function rangeOf(object: unknown): CellRange | undefined {
  return theClass().in(object);
}

export function rangeArgument(
  workbook: Workbook,
  sheet: Sheet,
  value: unknown,
  name: string
): CellRange {
  const range = rangeOf(value);
  if (range !== undefined) return range;
  if (typeof value !== "string")
    throw invalidArgument(`${name} is a range or an address, not ${JSON.stringify(value)}.`);
  return rangeAt(workbook, sheet, value);
}

/** The range of an address, of a name or of a table's name; without a sheet it is on the given one. */
function rangeAt(workbook: Workbook, sheet: Sheet, text: string): CellRange {
  if (text === "") return { workbook, sheet, area: wholeSheet };
  const parts = splitSheet(text);
  const on = parts.sheet === null ? sheet : findSheet(workbook, parts.sheet);
  if (on === null) throw itemNotFound(`sheet ${parts.sheet ?? ""}.`);
  const area = readAddress(parts.address);
  if (area !== null) return { workbook, sheet: on, area };
  const named = areaOfName(workbook, on, parts.address);
  if (named === null) throw invalidArgument(`"${text}" is no address and no name.`);
  return named;
}

function areaOfName(workbook: Workbook, sheet: Sheet, name: string): CellRange | null {
  const table = findTable(
    workbook.sheets.flatMap((each) => each.tables),
    name
  );
  if (table !== null) return { workbook, sheet: table.sheet, area: table.area };
  if (!workbook.names.has(nameKey(name, sheet)) && !workbook.names.has(nameKey(name, null)))
    return null;
  return rangeOfFormula(workbook, sheet, `=${name}`);
}

/** The cells that a plain reference means, or null. */
export function rangeOfFormula(
  workbook: Workbook,
  sheet: Sheet,
  formula: string
): CellRange | null {
  const found = workbook.calculation.areaOf(formula, sheet.id);
  if (found === null) return null;
  const on = workbook.sheets.find((each) => each.id === found.sheet);
  const area: Area = { top: found.top, left: found.left, bottom: found.bottom, right: found.right };
  return on === undefined ? null : { workbook, sheet: on, area };
}
