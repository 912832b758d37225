// A shared formula for one of its cells: a file holds the text once, for the first cell, and relative references move.
import { columnIndex, columnLetters, lastColumn, lastRow } from "./cell-address";
import { formulaTokens } from "./formula-tokens";

const cell = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;
const wholeColumn = /^(\$?)([A-Za-z]{1,3})$/;
const wholeRow = /^(\$?)(\d{1,7})$/;

/** `formula` without "="; moved by whole rows and columns, references off the grid wrap round as in Excel. */
export function shiftedFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const tokens = formulaTokens(formula);
  return tokens
    .map((token, index) => {
      if (token.kind !== "word" && token.kind !== "number") return token.text;
      const next = tokens[index + 1]?.text;
      if (next === "(" || next === "!") return token.text;
      const reference = cell.exec(token.text);
      if (reference !== null && columnIndex(reference[2] as string) <= lastColumn) {
        return (
          shiftColumn(reference[1], reference[2], columns) +
          shiftRow(reference[3], reference[4], rows)
        );
      }
      if (next !== ":" && tokens[index - 1]?.text !== ":") return token.text;
      const column = wholeColumn.exec(token.text);
      if (column !== null) return shiftColumn(column[1], column[2], columns);
      const row = wholeRow.exec(token.text);
      return row === null ? token.text : shiftRow(row[1], row[2], rows);
    })
    .join("");
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
