/**
 * A formula's text with its relative cells as distances, found by one walk over the characters. Formulas filled down have one relative form, so
 * that most texts of a workbook are never lexed. Knows only where cells stand; what a text means is for lexer.ts and bind.ts.
 */
import { columnLetters } from "./address";
import type { CellHome } from "./bind";
import { COLUMNS, ROWS } from "./sheet-limits";
import { endOfBrackets } from "./structured-text";

const DOLLAR = 36;

/** By code: 1 for a character of words. A table, since every character of every formula is asked for. */
const wordCharacters = Uint8Array.from({ length: 128 }, (_, code) =>
  /[A-Za-z0-9_.?\\$]/.test(String.fromCharCode(code)) ? 1 : 0
);

/** A cell as a formula names it: a place of the sheet where it stays ($), else a distance from the formula's own. */
interface RelativeCell {
  readonly column: number;
  readonly columnStays: boolean;
  readonly row: number;
  readonly rowStays: boolean;
}

/** A text taken apart: between two literals stands a cell. */
export interface RelativeText {
  readonly literals: readonly string[];
  readonly cells: readonly RelativeCell[];
}

/**
 * Two texts with one form, at homes inside the same table or none, bind to the same tokens but for their places in the text.
 * Null where the form would not say enough: whole rows and columns, and words with a $ that are no cells.
 */
export function relativeText(text: string, home: CellHome): RelativeText | null {
  const literals: string[] = [];
  const cells: RelativeCell[] = [];
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
    const found = cellIn(text, from, at, home);
    if (found === null) {
      if (next === ":" || text.slice(from, at).includes("$")) return null;
      continue;
    }
    literals.push(text.slice(copied, from));
    cells.push(found);
    copied = at;
  }
  literals.push(text.slice(copied));
  return { literals, cells };
}

/** The form as one text, to be looked up. */
export function formOf({ literals, cells }: RelativeText): string {
  return literals
    .map((literal, index) => {
      const cell = cells[index];
      if (cell === undefined) return literal;
      const across = `${cell.columnStays ? "$" : ""}${cell.column}`;
      return `${literal}\u0001${across},${cell.rowStays ? "$" : ""}${cell.row}\u0001`;
    })
    .join("");
}

/** Whether `text` at `home` has this form, written as the workbook writes: much cheaper than taking it apart. */
export function isWrittenAs(
  { literals, cells }: RelativeText,
  text: string,
  home: CellHome
): boolean {
  let at = 0;
  for (let i = 0; i < literals.length; i++) {
    const literal = literals[i] as string;
    if (!text.startsWith(literal, at)) return false;
    at += literal.length;
    const cell = cells[i];
    if (cell === undefined) continue;
    const column = cell.columnStays ? cell.column : cell.column + home.column;
    const row = cell.rowStays ? cell.row : cell.row + home.row;
    if (column < 0 || row < 0) return false;
    const letters = columnLetters(column);
    if (cell.columnStays && text[at++] !== "$") return false;
    if (!text.startsWith(letters, at)) return false;
    at += letters.length;
    if (cell.rowStays && text[at++] !== "$") return false;
    const digits = String(row + 1);
    if (!text.startsWith(digits, at)) return false;
    at += digits.length;
  }
  return at === text.length;
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

/**
 * The cell that a whole word names, as the lexer tells it: 1 to 3 letters, then a row without leading zeros, each perhaps after a $.
 * By characters: a workbook has millions of these.
 */
function cellIn(text: string, from: number, to: number, home: CellHome): RelativeCell | null {
  let at = from;
  const columnStays = text.charCodeAt(at) === DOLLAR;
  if (columnStays) at++;
  let column = 0;
  const letters = at;
  for (; at < to && isLetter(text.charCodeAt(at)); at++)
    column = column * 26 + (text.charCodeAt(at) & 31);
  if (at === letters || at - letters > 3) return null;
  const rowStays = text.charCodeAt(at) === DOLLAR;
  if (rowStays) at++;
  const digits = at;
  let row = 0;
  for (; at < to && isDigit(text.charCodeAt(at)); at++) row = row * 10 + text.charCodeAt(at) - 48;
  const isWhole = at === to && at > digits && at - digits <= 7 && text[digits] !== "0";
  // Beyond the grid it is a name.
  if (!isWhole || column > COLUMNS || row > ROWS) return null;
  return {
    column: columnStays ? column - 1 : column - 1 - home.column,
    columnStays,
    row: rowStays ? row - 1 : row - 1 - home.row,
    rowStays,
  };
}

/** Letters, digits, _ . ? \ $ and everything beyond ASCII. */
function isWord(code: number): boolean {
  return code > 127 || wordCharacters[code] === 1;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
