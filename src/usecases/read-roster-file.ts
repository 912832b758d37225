// A list of people as text: pasted from a sheet, or a CSV file. What it means is told by roster/.
import { readCsv } from "../files/csv";
import type { RosterTable } from "./roster/roster-table";

/** @throws FileError naming the row and the mend. */
export function readRosterBytes(bytes: Uint8Array, source: string): RosterTable {
  return { source, firstRow: 1, rows: readCsv(bytes).rows };
}

export function readRosterText(text: string, source: string): RosterTable {
  return readRosterBytes(new TextEncoder().encode(text), source);
}

export async function readRosterFile(file: {
  readonly name: string;
  arrayBuffer(): Promise<ArrayBuffer>;
}): Promise<RosterTable> {
  return readRosterBytes(new Uint8Array(await file.arrayBuffer()), file.name);
}
