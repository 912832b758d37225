// What the user tells about the columns of a tracker ("action=Task,owner=D"), found among the headers of the table.
import { importFields } from "../../text/import-words";
import type { ImportField } from "../../text/import-words";
import { fold } from "../fold";
import { InputError, problemAt } from "../input-error";
import { columnIndex, columnLetter } from "../roster/roster-table";
import type { TrackerTable } from "./tracker";

/** Field → header text or letter, as it was told. @throws InputError for a word that is no field */
export function readToldFields(text: string): ReadonlyMap<ImportField, string> {
  const told = new Map<ImportField, string>();
  const parts = text.split(new RegExp(`,(?=\\s*(?:${importFields.join("|")})\\s*=)`, "i"));
  for (const part of parts) {
    const at = part.indexOf("=");
    const word = part.slice(0, Math.max(0, at)).trim().toLowerCase();
    const field = importFields.find((one) => one === word);
    if (field === undefined)
      throw refused(
        `“${at < 0 ? part : word}” is no field. Write FIELD=COLUMN,… with the fields ${importFields.join(", ")}.`
      );
    told.set(field, part.slice(at + 1).trim());
  }
  return told;
}

/** Columns, counted from 0. @throws InputError naming a column that is not there, or is there twice */
export function toldColumns(
  table: TrackerTable,
  told: ReadonlyMap<ImportField, string>
): ReadonlyMap<ImportField, number> {
  return new Map([...told].map(([field, column]) => [field, columnCalled(table, column)] as const));
}

function columnCalled(table: TrackerTable, told: string): number {
  const byHeader = [...table.headers].filter(([, header]) => fold(header) === fold(told));
  if (byHeader.length > 1) {
    const letters = byHeader.map(([column]) => columnLetter(column)).join(" and ");
    throw refused(`“${told}” is the header of columns ${letters}. Tell the letter.`);
  }
  const column = byHeader[0]?.[0] ?? columnIndex(told);
  if (column !== null && table.headers.has(column)) return column;
  const headers = [...table.headers.values()].filter((header) => header.trim() !== "");
  throw refused(
    `no column is called “${told}”. The headers are ${headers.map((one) => `“${one.trim()}”`).join(", ")}.`
  );
}

function refused(what: string): InputError {
  return new InputError([problemAt("--map", null, null, what)]);
}
