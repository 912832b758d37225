// Formulas filled down, written once: the first cell of a stretch holds the text, the others only its number. Files are smaller so,
// and Excel and LibreOffice understand each formula once instead of once a cell.
// Excel keeps shared formulas for the cells of their own sheet only: with a relative reference to another sheet it reads the wrong
// cells (EPPlus issue 92 on GitHub). So nothing is shared that names a sheet, a table or a name.
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
      stretch.members.push(cell);
      continue;
    }
    if (!isOfItsSheet(formula)) {
      open.delete(column);
      continue;
    }
    const next = { members: [cell], row, at: formulaShifter(formula) };
    open.set(column, next);
    stretches.push(next);
  }
  const shared = new Map<BookCell, SharedFormula>();
  stretches
    .filter(({ members }) => members.length > 1)
    .forEach(({ members, row }, id) => {
      const left = members[0]?.column ?? 0;
      const area = { top: row, bottom: row + members.length - 1, left, right: left };
      for (const [index, cell] of members.entries())
        shared.set(cell, { id, reference: index === 0 ? areaAddress(area) : null });
    });
  return shared;
}

/** Every word is a function or an A1 reference, and no sheet, table or workbook is named. */
function isOfItsSheet(formula: string): boolean {
  if (/[[!@#{]/.test(formula)) return false;
  const tokens = formulaTokens(formula);
  return tokens.every(
    (token, index) =>
      token.kind !== "word" || tokens[index + 1]?.text === "(" || isReference(token.text)
  );
}
