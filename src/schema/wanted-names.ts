// The workbook names that the wanted workbook has: marks of sheets, columns of tables and fills, and its own names.
import type { Binding } from "./formula";
import { render } from "./formula";
import { columnReference, parseCellReference, sheetPrefix } from "./reference";
import type { WorkbookSpec } from "./spec";
import { columnName, fillName, sheetMark } from "./spec";

export interface WantedName {
  readonly name: string;
  readonly formula: string;
  /** True where Excel keeps the reference right when cells move: any sound reference is then accepted. */
  readonly mayMove: boolean;
}

export function wantedNames(wanted: WorkbookSpec, binding: Binding): readonly WantedName[] {
  const names: WantedName[] = [];
  for (const sheet of wanted.sheets) {
    const prefix = sheetPrefix(binding.sheets.get(sheet.id) ?? sheet.title);
    names.push({ name: sheetMark(sheet.id), formula: `=${prefix}$A$1`, mayMove: true });
    for (const table of sheet.tables) {
      const bound = binding.tables.get(table.id);
      for (const column of table.columns) {
        names.push({
          name: columnName(table.id, column.id),
          formula: `=${columnReference(bound?.name ?? table.name, bound?.columns.get(column.id) ?? column.header)}`,
          mayMove: false,
        });
      }
    }
    for (const fill of sheet.fills) {
      for (const { id, letter } of fill.columns) {
        const last = fill.firstRow + fill.rows - 1;
        const formula = `=${prefix}$${letter}$${fill.firstRow}:$${letter}$${last}`;
        names.push({ name: fillName(fill.id, id), formula, mayMove: false });
      }
    }
  }
  for (const { name, formula: template } of wanted.names) {
    const formula = render(template, binding);
    names.push({ name, formula, mayMove: parseCellReference(formula) !== null });
  }
  return names;
}
