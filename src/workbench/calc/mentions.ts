/** Which formulas mention a sheet, table or name whose meaning changed; names are followed to whatever depth. */
import type { BoundToken } from "./formula";
import type { FormulaCell } from "./formula-cell";
import { allNames } from "./structure-edit";
import type { WorkbookFormulas } from "./workbook-formulas";

/** Asks each different formula once. */
export function whoMentions(
  formulas: WorkbookFormulas,
  mentions: (token: BoundToken) => boolean
): (cell: FormulaCell) => boolean {
  const affected = new Set<string>();
  const concerned = (tokens: readonly BoundToken[]): boolean =>
    tokens.some(
      (token) =>
        mentions(token) || (token.kind === "name" && affected.has(token.name.toLowerCase()))
    );
  for (let before = -1; before !== affected.size;) {
    before = affected.size;
    for (const { name, formula } of allNames(formulas))
      if (formula !== null && concerned(formula.tokens)) affected.add(name.toLowerCase());
  }
  const known = new Map<string, boolean>();
  return ({ formula }) => {
    let hit = known.get(formula.key);
    if (hit === undefined) known.set(formula.key, (hit = concerned(formula.tokens)));
    return hit;
  };
}
