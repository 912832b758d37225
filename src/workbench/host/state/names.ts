// Defined names: Excel's rules for them, which table names share, and the notes Excel keeps beside the formula.
import { readAddress } from "../address";
import { HostError, invalidArgument, itemNotFound } from "../host-error";
import { acceptFormula } from "./contents";
import type { NameNote, Sheet, Workbook } from "./workbook";
import { allTables, findTable } from "./find-table";

export function nameKey(name: string, scope: Sheet | null): string {
  return `${scope?.id ?? ""}!${name.toLowerCase()}`;
}

/** Letters, digits, "_", "." and "\", beginning with no digit; no address; 255 characters at most. */
function isValidName(name: string): boolean {
  const spelled = /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(name);
  return spelled && readAddress(name) === null && !/^(r(\d*)(c\d*)?|c\d*)$/i.test(name);
}

/** A name for a table or for the workbook: valid, and free among tables and names alike. */
export function checkItemName(workbook: Workbook, name: string, scope: Sheet | null): void {
  if (!isValidName(name)) throw invalidArgument(`"${name}" is no valid name.`);
  if (findTable(allTables(workbook), name) !== null && scope === null)
    throw invalidArgument(`the name "${name}" is a table's already.`);
  if (workbook.names.has(nameKey(name, scope))) {
    throw new HostError(
      "ItemAlreadyExists",
      `A resource with the same name or identifier already exists: ${name}`
    );
  }
}

export function addName(
  workbook: Workbook,
  scope: Sheet | null,
  name: string,
  formula: string,
  comment: string
): NameNote {
  checkItemName(workbook, name, scope);
  if (!formula.startsWith("="))
    throw invalidArgument(`the formula of a name begins with "=": ${formula}`);
  const note: NameNote = { name, scope, hidden: false, comment };
  setNameFormula(workbook, note, formula);
  workbook.names.set(nameKey(name, scope), note);
  return note;
}

export function setNameFormula(workbook: Workbook, note: NameNote, formula: string): void {
  acceptFormula(() => workbook.calculation.setName(note.name, formula, note.scope?.id));
  workbook.isDirty = true;
}

export function nameFormula(workbook: Workbook, note: NameNote): string {
  const formula = workbook.calculation.nameFormula(note.name, note.scope?.id);
  if (formula === null) throw itemNotFound(`name ${note.name}.`);
  return formula;
}

export function removeName(workbook: Workbook, note: NameNote): void {
  workbook.names.delete(nameKey(note.name, note.scope));
  workbook.calculation.setName(note.name, null, note.scope?.id);
  workbook.isDirty = true;
}

/** The workbook's names, or those of one sheet, by name as Excel lists them. */
export function namesIn(workbook: Workbook, scope: Sheet | null): readonly NameNote[] {
  const found = [...workbook.names.values()].filter((note) => note.scope === scope);
  return found.sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1));
}
