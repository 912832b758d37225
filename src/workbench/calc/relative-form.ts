/**
 * A formula's text with its relative cells as distances, found by one walk over the characters. Formulas filled down have one relative form, so
 * that most texts of a workbook are never lexed. Knows only where cells stand; what a text means is for lexer.ts and bind.ts.
 */
import { columnIndex } from "./address";
import type { CellHome } from "./bind";
import { ROWS } from "./sheet-limits";
import { endOfBrackets } from "./structured-text";

/** As the lexer's CELL, for a whole word. */
const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})$/;

/**
 * Two texts with one form, at homes inside the same table or none, bind to the same tokens but for their places in the text.
 * Null where the form would not say enough: whole rows and columns, and words with a $ that are no cells.
 */
export function relativeForm(text: string, home: CellHome): string | null {
  let form = "";
  let copied = 0;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (!isWord(code)) {
      at = afterMark(text, at);
      continue;
    }
    const from = at;
    do at++;
    while (at < text.length && isWord(text.charCodeAt(at)));
    const next = text[at];
    if (!isDigit(text.charCodeAt(at - 1)) || next === "(" || next === "!") {
      if (next === ":") return null;
      continue;
    }
    const word = text.slice(from, at);
    const found = CELL.exec(word);
    if (found === null) {
      if (next === ":" || word.includes("$")) return null;
      continue;
    }
    form += text.slice(copied, from) + distance(found, home);
    copied = at;
  }
  return form + text.slice(copied);
}

/** Past one character that is no word, or past all that stands in quotes or brackets. */
function afterMark(text: string, at: number): number {
  const mark = text[at];
  if (mark === "[") {
    const end = endOfBrackets(text, at);
    return end < 0 ? text.length : end;
  }
  if (mark !== '"' && mark !== "'") return at + 1;
  // A doubled quotation mark reads as two texts side by side, which is the same here.
  const end = text.indexOf(mark, at + 1);
  return end < 0 ? text.length : end + 1;
}

function distance(found: RegExpExecArray, home: CellHome): string {
  const [word, columnDollar, letters = "", rowDollar, digits] = found;
  const column = columnIndex(letters);
  const row = Number(digits) - 1;
  // Not a cell but a name, as for the lexer.
  if (column < 0 || row >= ROWS) return word;
  const across = columnDollar === "$" ? `$${column}` : `${column - home.column}`;
  const down = rowDollar === "$" ? `$${row}` : `${row - home.row}`;
  return `\u0001${across},${down}\u0001`;
}

/** Letters, digits, _ . ? \ $ and everything beyond ASCII. */
function isWord(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    isDigit(code) ||
    code === 95 ||
    code === 46 ||
    code === 36 ||
    code === 92 ||
    code === 63 ||
    code > 127
  );
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
