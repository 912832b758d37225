// Tables by id or name, over the workbook or among some.
import type { Table, Workbook } from "./workbook";

export function allTables(workbook: Workbook): readonly Table[] {
  return workbook.sheets.flatMap((sheet) => sheet.tables);
}

export function findTable(tables: readonly Table[], key: unknown): Table | null {
  const wanted = String(key).toLowerCase();
  return (
    tables.find(
      (table) => table.id.toLowerCase() === wanted || table.name.toLowerCase() === wanted
    ) ?? null
  );
}
