// A workbook that is to be rolled up: its rows, the name it goes by, and the prefix under which its IDs are kept apart.
import type { Chosen } from "./choose-rows";

export interface Source extends Chosen {
  readonly label: string;
  /** "W07": its P001 is W07-P001 in the roll-up. */
  readonly prefix: string;
  /** What the bytes of the file come to, as 16 digits. */
  readonly mark: string;
}

export function rowsOf({ tables }: Source, table: string) {
  return tables.get(table)?.rows ?? [];
}
