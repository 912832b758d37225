// The filled rows of a sheet's table as a person reads them, by header. A sheet that is not there has none.
import type { Host } from "../../src/workbench/host/contract";

export function everyRow(host: Host, sheet: string): readonly Readonly<Record<string, string>>[] {
  if (!host.view().sheets.some(({ name }) => name === sheet)) return [];
  const table = host.viewSheet(sheet).tables[0];
  if (table === undefined) return [];
  return host
    .viewCells(sheet, { ...table.area, top: table.area.top + 1 })
    .filter((row) => (row[0]?.text ?? "") !== "")
    .map((row) => Object.fromEntries(row.map(({ text }, at) => [table.columns[at] ?? "", text])));
}
