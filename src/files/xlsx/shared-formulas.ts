// Formulas filled down, written once: the first cell of a stretch holds the text, the others only its number. Files are smaller so,
// and Excel and LibreOffice understand each formula once instead of once a cell.
// Excel keeps shared formulas for the cells of their own sheet only: with a relative reference to another sheet it reads the wrong
// cells (EPPlus issue 92 on GitHub). [MS-XLSB] 2.5.98.98 lists what it never shares: references to another sheet, and ranges and
// unions that are calculated. Names it shares. Tables are not in that list and are left out all the same: nobody was seen to do it.
import type { BookCell } from "../book";
import { areaAddress } from "./cell-address";
import { formulaTokens } from "./formula-tokens";
import { formulaShifter, isReference } from "./shifted-formula";

/** How the formula of one cell is written: with its stretch, or in short. */
export type SharedFormula =
  | { readonly id: number; readonly reference: string }
  | { readonly id: number; readonly reference: null };

interface Stretch {
  readonly members: BookCell[];
  readonly row: number;
  readonly at: (rows: number, columns: number) => string;
}

/** The cells whose formula is shared with those above or below; `cells` in the order of rows. */
export function sharedFormulas(cells: readonly BookCell[]): ReadonlyMap<BookCell, SharedFormula> {
  const stretches: Stretch[] = [];
  const open = new Map<number, Stretch>();
  for (const cell of cells) {
    const { row, column, formula } = cell;
    if (formula === undefined || cell.array !== undefined) continue;
    const stretch = open.get(column);
    const rows = stretch === undefined ? 0 : row - stretch.row;
    if (stretch?.members.length === rows && stretch.at(rows, 0) === formula) {
      // One cell alone is no stretch, and is not kept.
      if (rows === 1) stretches.push(stretch);
      stretch.members.push(cell);
      continue;
    }
    if (!isOfItsSheet(formula)) {
      open.delete(column);
      continue;
    }
    open.set(column, { members: [cell], row, at: formulaShifter(formula) });
  }
  const shared = new Map<BookCell, SharedFormula>();
  for (const [id, { members, row }] of stretches.entries()) {
    const left = members[0]?.column ?? 0;
    const area = { top: row, bottom: row + members.length - 1, left, right: left };
    for (const [index, cell] of members.entries())
      shared.set(cell, { id, reference: index === 0 ? areaAddress(area) : null });
  }
  return shared;
}

/** No sheet, table or workbook is named, and every colon stands between two references that are written out. */
function isOfItsSheet(formula: string): boolean {
  if (/[[!@#{]/.test(formula)) return false;
  const tokens = formulaTokens(formula);
  return tokens.every(
    ({ text }, index) =>
      text !== ":" || [tokens[index - 1], tokens[index + 1]].every((one) => isEnd(one?.text ?? ""))
  );
}

/** A cell, a whole column or a whole row. */
function isEnd(text: string): boolean {
  return isReference(text) || /^\$?(?:[A-Za-z]{1,3}|\d+)$/.test(text);
}
