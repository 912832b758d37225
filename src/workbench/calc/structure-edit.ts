/** Inserting and deleting rows and columns: cells move, every formula, name and table follows. Everything is calculated again afterwards. */
import type { Formula } from "./formula";
import type { DefinedNameEntry } from "./names";
import type { Sheet } from "./sheet";
import { isAcross, type Shift, shiftArea, shiftIndex, shiftTokens } from "./shift";
import { COLUMNS, ROWS } from "./sheet-limits";
import type { Value } from "./value";
import type { WorkbookFormulas } from "./workbook-formulas";

/** A formula outside cells, with the cell it is relative to. */
export interface Loose {
  sheet: Sheet;
  row: number;
  column: number;
  formula: Formula;
}

export interface MovedCell {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly value: Value;
  readonly formula: Formula | null;
}

/** Every cell of the workbook after the shift; throws when filled cells would fall off the sheet. Names, tables and loose formulas are changed in place. */
export function shiftWorkbook(
  formulas: WorkbookFormulas,
  loose: Iterable<Loose>,
  shift: Shift
): MovedCell[] {
  refuseOverflow(shift);
  const cells: MovedCell[] = [];
  for (const sheet of formulas.sheets.values())
    for (const column of sheet.columns) {
      if (column === undefined) continue;
      column.values.forEach((value, row) => {
        const formula = column.cells[row]?.formula ?? null;
        if (value === null && formula === null) return;
        const to = moved(sheet, row, column.number, shift);
        if (to === null) return;
        const shifted =
          formula === null
            ? null
            : shiftFormula(formulas, formula, sheet, { row, column: column.number }, to, shift);
        cells.push({ sheet, ...to, value, formula: shifted });
      });
    }
  for (const entry of allNames(formulas)) {
    if (entry.formula === null) continue;
    const scope = entry.scope === null ? null : formulas.sheet(entry.scope);
    const origin = { row: 0, column: 0 };
    entry.formula = shiftFormula(formulas, entry.formula, scope, origin, origin, shift);
  }
  for (const each of loose) {
    const to = moved(each.sheet, each.row, each.column, shift) ?? each;
    each.formula = shiftFormula(formulas, each.formula, each.sheet, each, to, shift);
    each.row = to.row;
    each.column = to.column;
  }
  for (const [id, table] of formulas.tables) {
    if (table.sheet !== shift.sheet) continue;
    const area = shiftArea(table.shape, shift);
    if (area === null) {
      table.removed = true;
      formulas.tables.delete(id);
    } else if (area.right - area.left === table.shape.right - table.shape.left)
      table.shape = { ...table.shape, ...area };
    else
      throw new Error(
        `Columns inside the table ${table.shape.name} are inserted and deleted by telling its new shape`
      );
  }
  return cells;
}

export function* allNames(formulas: WorkbookFormulas): Iterable<DefinedNameEntry> {
  yield* formulas.names.values();
  for (const sheet of formulas.sheets.values()) yield* sheet.names.values();
}

function shiftFormula(
  formulas: WorkbookFormulas,
  formula: Formula,
  own: Sheet | null,
  from: { readonly row: number; readonly column: number },
  to: { readonly row: number; readonly column: number },
  shift: Shift
): Formula {
  const tokens = shiftTokens(formula.tokens, own, from, to, shift);
  return tokens === formula.tokens ? formula : formulas.intern(tokens, formula.key, formula.isName);
}

function moved(
  sheet: Sheet,
  row: number,
  column: number,
  shift: Shift
): { row: number; column: number } | null {
  if (sheet !== shift.sheet || !isAcross(shift, column, column)) return { row, column };
  const index = shiftIndex(shift.axis === "row" ? row : column, shift);
  if (index === null) return null;
  return shift.axis === "row" ? { row: index, column } : { row, column: index };
}

function refuseOverflow({ sheet, axis, count }: Shift): void {
  if (count <= 0) return;
  const limit = axis === "row" ? ROWS : COLUMNS;
  const used =
    axis === "row"
      ? Math.max(
          0,
          ...sheet.columns.map((column) => (column === undefined ? 0 : lastUsed(column.values) + 1))
        )
      : sheet.columns.reduce(
          (last, column, i) =>
            column !== undefined && lastUsed(column.values) >= 0 ? i + 1 : last,
          0
        );
  if (used + count > limit)
    throw new Error(
      `Inserting ${count} ${axis}s would push filled cells off the sheet ${sheet.name}`
    );
}

/** The last row that is not blank, -1 when all are. */
export function lastUsed(values: readonly Value[]): number {
  let row = values.length - 1;
  while (row >= 0 && (values[row] ?? null) === null) row--;
  return row;
}
