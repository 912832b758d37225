/** Relative references of a formula when it is copied elsewhere; names, tables and sheets are left as they are written. */
import { quoteSheet } from "./address";
import { away, printReference } from "./bind";
import { lex } from "./lexer";

/** What the formula reads after it was copied from one cell to another; references that leave the sheet become #REF!. */
export function moveFormula(
  formula: string,
  fromRow: number,
  fromColumn: number,
  toRow: number,
  toColumn: number
): string {
  const tokens = lex(formula);
  const from = { row: fromRow, column: fromColumn };
  const to = { row: toRow, column: toColumn };
  let moved = "=";
  tokens.forEach((token, i) => {
    if (token.kind === "reference") {
      const shifted = {
        shape: token.shape,
        first: away(token.first, from),
        last: away(token.last, from),
      };
      moved +=
        (token.sheet === null ? "" : `${quoteSheet(token.sheet)}!`) + printReference(shifted, to);
    } else moved += formula.slice(token.place, tokens[i + 1]?.place ?? formula.length);
  });
  return moved;
}
