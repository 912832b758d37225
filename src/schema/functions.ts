// The functions that formulas of ours may use: what Excel 2019 and LibreOffice 7.4 both have and both calculate alike in a plain cell.
// Not among them: AGGREGATE, XLOOKUP, FILTER, LET and all else that came later or spills.
import { treeOf } from "./formula-tree";
import type { FormulaTree } from "./formula-tree";

const allowed: ReadonlySet<string> = new Set(
  (
    "IF IFERROR AND OR NOT ISNUMBER ISLOGICAL ISNA NA INDEX MATCH ROW ROWS COUNT COUNTIF COUNTIFS SUM SUMIF SUMIFS SUMPRODUCT SUMSQ " +
    "MAX MAXIFS MIN MINIFS MEDIAN AVERAGE LARGE DEVSQ SLOPE NORMSDIST INT MOD ABS ROUND SQRT EXP LN " +
    "MID LEN TRIM RIGHT LOWER FIND SEARCH SUBSTITUTE TODAY YEAR MONTH DAY HYPERLINK"
  ).split(" ")
);

/** Names of functions in a formula that are not of the list, as they are written. */
export function foreignFunctions(template: string): readonly string[] {
  const found = new Set<string>();
  const look = (tree: FormulaTree): void => {
    if (tree.kind === "operation") tree.operands.forEach(look);
    if (tree.kind !== "call") return;
    if (!allowed.has(tree.name)) found.add(tree.name);
    tree.args.forEach(look);
  };
  look(treeOf(template));
  return [...found];
}
