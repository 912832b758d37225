// A shared formula for one of its cells: a file holds the text once, for the first cell, and relative references move.
import { columnIndex, columnLetters, lastColumn, lastRow } from "./cell-address";
import { formulaTokens, type FormulaToken } from "./formula-tokens";

const cell = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;
const wholeColumn = /^(\$?)([A-Za-z]{1,3})$/;
const wholeRow = /^(\$?)(\d{1,7})$/;

/** `formula`, with or without "="; moved by whole rows and columns, references off the grid wrap round as in Excel. */
export function shiftedFormula(formula: string, rows: number, columns: number): string {
  return rows === 0 && columns === 0 ? formula : formulaShifter(formula)(rows, columns);
}

/** The same for many cells: the formula is taken apart once. */
export function formulaShifter(formula: string): (rows: number, columns: number) => string {
  const tokens = formulaTokens(formula);
  const pieces = tokens.map((token, index) => movable(tokens, token, index));
  return (rows, columns) =>
    pieces.map((piece) => (typeof piece === "string" ? piece : piece(rows, columns))).join("");
}

/** Whether a word is the reference of one cell: not LOG10 before its bracket, which only its neighbour tells. */
export function isReference(word: string): boolean {
  const reference = cell.exec(word);
  return reference !== null && columnIndex(reference[2] as string) <= lastColumn;
}

type Moved = (rows: number, columns: number) => string;

function movable(
  tokens: readonly FormulaToken[],
  token: FormulaToken,
  index: number
): string | Moved {
  const { kind, text } = token;
  if (kind !== "word" && kind !== "number") return text;
  const next = tokens[index + 1]?.text;
  if (next === "(" || next === "!") return text;
  const reference = isReference(text) ? cell.exec(text) : null;
  if (reference !== null)
    return (rows, columns) =>
      shiftColumn(reference[1], reference[2], columns) + shiftRow(reference[3], reference[4], rows);
  if (next !== ":" && tokens[index - 1]?.text !== ":") return text;
  const column = wholeColumn.exec(text);
  if (column !== null) return (_rows, columns) => shiftColumn(column[1], column[2], columns);
  const row = wholeRow.exec(text);
  return row === null ? text : (rows) => shiftRow(row[1], row[2], rows);
}

function shiftColumn(dollar = "", letters = "", by: number): string {
  if (dollar === "$") return dollar + letters;
  const size = lastColumn + 1;
  return columnLetters((columnIndex(letters) + by + size) % size);
}

function shiftRow(dollar = "", digits = "", by: number): string {
  if (dollar === "$") return dollar + digits;
  const size = lastRow + 1;
  return String(((Number(digits) - 1 + by + size) % size) + 1);
}
