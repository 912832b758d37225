// Where a text in the name box, or a link within the workbook, leads: an address, one with its sheet, a name, a table.
import type { Area } from "../../../files/book";
import { FormulaError } from "../../calc/formula-error";
import { readAddress, splitSheet } from "../address";
import { findSheet } from "./sheets";
import type { Sheet, Workbook } from "./workbook";

/** Null when the text names no place of this workbook. Addresses without a sheet are of the given one. */
export function findPlace(
  workbook: Workbook,
  from: Sheet,
  text: string
): { readonly sheet: Sheet; readonly area: Area } | null {
  const told = splitSheet(text.trim().replaceAll("$", ""));
  const area = readAddress(told.address);
  const sheet = told.sheet === null ? from : findSheet(workbook, told.sheet);
  if (area !== null) return sheet === null ? null : { sheet, area };
  return namedPlace(workbook, from, text.trim());
}

function namedPlace(workbook: Workbook, from: Sheet, name: string) {
  try {
    const found = workbook.calculation.areaOf(`=${name}`, from.id);
    const sheet = workbook.sheets.find((each) => each.id === found?.sheet);
    if (found === null || sheet === undefined) return null;
    const { top, left, bottom, right } = found;
    return { sheet, area: { top, left, bottom, right } };
  } catch (error) {
    // What cannot be read as a reference names no place.
    if (error instanceof FormulaError) return null;
    throw error;
  }
}
