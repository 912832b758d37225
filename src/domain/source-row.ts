// Where a row of the workbook came from, when it was taken over from another file. By these rows the same file again adds nothing.
import type { Cell } from "./plan";

export interface SourceRow {
  /** ID of the row in this workbook. */
  readonly id: string;
  /** The table in which it stands: "Actions". */
  readonly table: string;
  readonly file: string;
  /** "" for a file of text. */
  readonly sheet: string;
  /** Row number in the file, from 1. */
  readonly row: Cell;
  /** The ID that the row had there; "" without one. */
  readonly ownId: string;
  /** What the row said there, as a mark by which it is known again and that nobody can read. */
  readonly mark: string;
  /** The day on which it was taken over. */
  readonly on: Cell;
}

const prime = 0x01000193;

/** 16 hexadecimal digits from two runs of FNV-1a (Fowler, Noll, Vo): the same for the same texts, in any run and on any machine. */
export function markOf(texts: readonly string[]): string {
  const text = texts.join("\u0000");
  return [0x811c9dc5, 0x7ee3623b].map((start) => hashed(text, start)).join("");
}

function hashed(text: string, start: number): string {
  let hash = start;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ (text.charCodeAt(at) & 0xff), prime);
    hash = Math.imul(hash ^ (text.charCodeAt(at) >> 8), prime);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}
