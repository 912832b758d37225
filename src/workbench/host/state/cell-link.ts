// Where a click on a cell leads: its own hyperlink, or what its HYPERLINK formula gives as address.
import { cellKey } from "../address";
import { refreshed } from "./contents";
import type { Sheet, Workbook } from "./workbook";

/** "#Sheet!A1" for a place in this workbook, else an address; undefined when the cell is no link. */
export function linkOf(
  workbook: Workbook,
  sheet: Sheet,
  row: number,
  column: number
): string | undefined {
  const own = sheet.hyperlinks.get(cellKey(row, column));
  if (own !== undefined) return own;
  const { calculation } = refreshed(workbook);
  const formula = calculation.formulaAt(sheet.id, row, column);
  if (formula === null || !formula.includes("HYPERLINK(")) return undefined;
  const address = calculation.evaluate(withoutFriendlyNames(formula), sheet.id, row, column);
  return typeof address === "string" && address !== "" ? address : undefined;
}

/** HYPERLINK(address, name) shows its name; without the name it gives the address. */
function withoutFriendlyNames(formula: string): string {
  const call = "HYPERLINK(";
  let rest = formula;
  let done = "";
  for (let at = rest.indexOf(call); at >= 0; at = rest.indexOf(call)) {
    const start = at + call.length;
    const { comma, end } = argumentEnds(rest, start);
    done += rest.slice(0, comma ?? end);
    rest = rest.slice(end);
  }
  return done + rest;
}

/** Where the first argument that begins at `start` ends, by a comma if there is a second, and where its call ends. */
function argumentEnds(
  formula: string,
  start: number
): { readonly comma: number | null; readonly end: number } {
  let depth = 0;
  let quote = "";
  let comma: number | null = null;
  for (let at = start; at < formula.length; at++) {
    const character = formula[at] ?? "";
    if (quote !== "") {
      if (character === quote) quote = "";
    } else if (character === '"' || character === "'") quote = character;
    else if ("([{".includes(character)) depth++;
    else if (character === ")" && depth === 0) return { comma, end: at };
    else if (")]}".includes(character)) depth--;
    else if (character === "," && depth === 0) comma ??= at;
  }
  return { comma, end: formula.length };
}
