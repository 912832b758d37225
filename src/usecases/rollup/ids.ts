// IDs as a roll-up keeps them apart, and as they stand in cells.
import { idKey } from "../../domain/sharing";
import type { Row } from "../../schema/codec";

/** Characters of an ID that count: whoever typed more typed a text. */
const longestId = 200;

export function prefixed(prefix: string, id: string): string {
  return `${prefix}-${id.trim().slice(0, longestId).trim()}`;
}

/** "W07" of "W07-P001"; null for an ID that no roll-up gave. */
export function prefixOf(id: string): string | null {
  return /^(W\d+)-/i.exec(id.trim())?.[1]?.toUpperCase() ?? null;
}

/** What stands in a cell, as an ID. */
export function idIn(cells: Row, column: string): string {
  const content = cells[column] ?? null;
  return content === null ? "" : String(content).trim();
}

/** IDs of one workbook, told apart as MATCH does. */
export function keyIn(cells: Row, column: string): string {
  return idKey(idIn(cells, column));
}
