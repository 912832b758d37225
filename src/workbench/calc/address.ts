/** Letters of columns and quotes of sheet names, as formulas write them. */
import { COLUMNS } from "./sheet-limits";

/** Letters of a column to its 0-based index; -1 beyond XFD. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index > COLUMNS ? -1 : index - 1;
}

/** Letters of columns by index, each made when first asked for: formulas are printed by the hundred thousand. */
const known: string[] = [];

export function columnLetters(column: number): string {
  return (known[column] ??=
    (column < 26 ? "" : columnLetters(Math.floor(column / 26) - 1)) +
    String.fromCharCode(65 + (column % 26)));
}

export function quoteSheet(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) &&
    !/^(?:[a-z]{1,3}\d+|r\d*c?\d*|c\d*|true|false)$/i.test(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}
