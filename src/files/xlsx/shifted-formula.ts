// A shared formula for one of its cells: a file holds the text once, for the first cell, and relative references move.
import { columnIndex, columnLetters, lastColumn, lastRow } from "./cell-address";
import { formulaTokens, type FormulaToken } from "./formula-tokens";

const cell = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;
const wholeColumn = /^(\$?)([A-Za-z]{1,3})$/;
const wholeRow = /^(\$?)(\d{1,7})$/;

/**
 * `formula`, with or without "=", for other cells: moved by whole rows and columns, references off the grid wrap round as in
 * Excel. It is taken apart once for all of them.
 */
export function formulaShifter(formula: string): (rows: number, columns: number) => string {
  const tokens = formulaTokens(formula);
  // What does not move stands in one piece between two that do.
  const pieces: (string | Moved)[] = [];
  for (const piece of tokens.flatMap((token, index) => movable(tokens, token, index))) {
    const before = pieces.at(-1);
    if (typeof piece === "string" && typeof before === "string")
      pieces[pieces.length - 1] = before + piece;
    else pieces.push(piece);
  }
  return (rows, columns) => {
    let text = "";
    for (const piece of pieces) text += typeof piece === "string" ? piece : piece(rows, columns);
    return text;
  };
}

/** Whether a word is the reference of one cell: not LOG10 before its bracket, which only its neighbour tells. */
export function isReference(word: string): boolean {
  const reference = cell.exec(word);
  return reference !== null && columnIndex(reference[2] as string) <= lastColumn;
}

type Moved = (rows: number, columns: number) => string;

function movable(
  tokens: readonly FormulaToken[],
  { kind, text }: FormulaToken,
  index: number
): string | Moved | readonly (string | Moved)[] {
  if (kind !== "word" && kind !== "number") return text;
  const next = tokens[index + 1]?.text;
  if (next === "(" || next === "!") return text;
  const reference = isReference(text) ? cell.exec(text) : null;
  if (reference !== null)
    return [movedColumn(reference[1], reference[2]), movedRow(reference[3], reference[4])];
  if (next !== ":" && tokens[index - 1]?.text !== ":") return text;
  const column = wholeColumn.exec(text);
  if (column !== null) return movedColumn(column[1], column[2]);
  const row = wholeRow.exec(text);
  return row === null ? text : movedRow(row[1], row[2]);
}

function movedColumn(dollar = "", letters = ""): string | Moved {
  if (dollar === "$") return dollar + letters;
  const size = lastColumn + 1;
  const from = columnIndex(letters);
  const unmoved = columnLetters(from);
  return (_rows, by) => (by === 0 ? unmoved : columnLetters((from + by + size) % size));
}

function movedRow(dollar = "", digits = ""): string | Moved {
  if (dollar === "$") return dollar + digits;
  const size = lastRow + 1;
  const from = Number(digits) - 1;
  return (by) => String(((from + by + size) % size) + 1);
}
