// Cell addresses as numbers and back. A1 form without $ and without a sheet; rows and columns are counted from 1 as
// people do for rows, so that A1 is row 1, column 1.

export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, both ends included. */
export interface Block {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** "C" for 3, "AA" for 27. */
export function columnLetter(column: number): string {
  const before = Math.floor((column - 1) / 26);
  return (before > 0 ? columnLetter(before) : "") + String.fromCharCode(65 + ((column - 1) % 26));
}

/** 3 for "C", 27 for "AA". */
export function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0
  );
}

/** Reads "C7"; throws for anything else, which is a mistake in a sheet's description. */
export function parseCell(address: string): Cell {
  const [, letters, row] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(address) ?? [];
  if (letters === undefined || row === undefined) throw new Error(`Not a cell address: ${address}`);
  return { row: Number(row), column: columnNumber(letters) };
}

/** "C7" for row 7, column 3. */
export function cellAddress(cell: Cell): string {
  return `${columnLetter(cell.column)}${cell.row}`;
}

/** "B2:C7". */
export function blockAddress(block: Block): string {
  return `${columnLetter(block.left)}${block.top}:${columnLetter(block.right)}${block.bottom}`;
}

/** Reads "B2", "B2:C7" or the same behind a sheet's name; null for several areas or whole rows and columns. */
export function parseBlock(address: string): Block | null {
  const local = address.slice(address.lastIndexOf("!") + 1);
  const [first = "", last = first, ...more] = local.split(":");
  const isCell = (text: string) => /^\$?[A-Z]{1,3}\$?\d{1,7}$/i.test(text);
  if (more.length > 0 || !isCell(first) || !isCell(last)) return null;
  const [a, b] = [parseCell(first), parseCell(last)];
  return { top: a.row, left: a.column, bottom: b.row, right: b.column };
}

/** True when every cell of `inner` lies in `outer`. */
export function covers(outer: Block, inner: Block): boolean {
  return (
    outer.top <= inner.top &&
    outer.left <= inner.left &&
    outer.bottom >= inner.bottom &&
    outer.right >= inner.right
  );
}

/** True when the two have a cell in common. */
export function overlaps(a: Block, b: Block): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
