// The names under which everything wanted stands or will stand: the present ones where a thing was recognised,
// the wanted ones elsewhere, with a number behind where a user already has that name.
import type { Binding, BoundTable } from "./formula";
import type { Located, LocatedTable } from "./snapshot";
import type { TableSpec, WorkbookSpec } from "./spec";

export function bind(wanted: WorkbookSpec, observed: Located): Binding {
  return { sheets: bindSheets(wanted, observed), tables: bindTables(wanted, observed) };
}

function bindSheets(wanted: WorkbookSpec, observed: Located): ReadonlyMap<string, string> {
  const taken = observed.sheets.map((sheet) => sheet.name);
  const result = new Map<string, string>();
  for (const spec of wanted.sheets) {
    const present = observed.sheets.find((sheet) => sheet.id === spec.id)?.name;
    const name = present ?? freeName(spec.title, taken, " ", 31);
    result.set(spec.id, name);
    taken.push(name);
  }
  return result;
}

function bindTables(wanted: WorkbookSpec, observed: Located): ReadonlyMap<string, BoundTable> {
  const taken = [
    ...observed.tables.map((table) => table.name),
    ...observed.otherTables,
    ...observed.names.keys(),
  ];
  const result = new Map<string, BoundTable>();
  for (const spec of wanted.sheets.flatMap((sheet) => sheet.tables)) {
    const present = observed.tables.find((table) => table.id === spec.id);
    const name = present?.name ?? freeName(spec.name, taken, "_", 255);
    taken.push(name);
    result.set(spec.id, { name, columns: bindColumns(spec, present) });
  }
  return result;
}

function bindColumns(
  spec: TableSpec,
  present: LocatedTable | undefined
): ReadonlyMap<string, string> {
  const taken = present?.columns.map((column) => column.header) ?? [];
  const result = new Map<string, string>();
  for (const column of spec.columns) {
    const header =
      present?.columns.find(({ id }) => id === column.id)?.header ??
      freeName(column.header, taken, " ", 255);
    result.set(column.id, header);
    taken.push(header);
  }
  return result;
}

/** The wish, or the wish with the first number from 2 that nobody has; never longer than `limit` characters. */
function freeName(wish: string, taken: readonly string[], between: string, limit: number): string {
  const lower = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? "" : `${between}${number}`;
    const name = [...wish].slice(0, limit - suffix.length).join("") + suffix;
    if (!lower.has(name.toLowerCase())) return name;
  }
}
