// Taking back that rows or columns were inserted or deleted: the calculation shifts the other way, then everything that
// went or reads otherwise is put back as it was. Costs one pass over the formulas of the workbook.
import type { Area, BookValue } from "../../../files/book";
import { cellKey, columnOfKey, maxColumns, maxRows, overlap, rowOfKey } from "../address";
import { holdersOf } from "./formula-holders";
import { note, type Step } from "./journal";
import { nameFormula, setNameFormula } from "./names";
import type { Shift } from "./shifted-place";
import { tellShape } from "./tables";
import type { Sheet, Workbook } from "./workbook";

export function rememberShift(workbook: Workbook, sheet: Sheet, shift: Shift): void {
  if (workbook.seat.journal === null) return;
  note(workbook, stepBack(workbook, sheet, shift, captured(workbook, sheet, shift)));
}

function stepBack(workbook: Workbook, sheet: Sheet, shift: Shift, before: Captured): Step {
  return () => {
    const back = { ...shift, count: -shift.count };
    const now = captured(workbook, sheet, back);
    shiftCells(workbook, sheet, back);
    putBack(workbook, sheet, before);
    for (const told of workbook.onShift) told(sheet, back);
    return stepBack(workbook, sheet, back, now);
  };
}

/** In the calculation alone. */
export function shiftCells(
  { calculation }: Workbook,
  { id }: Sheet,
  { axis, at, count, across }: Shift
): void {
  const size = Math.abs(count);
  if (axis === "rows") calculation[count > 0 ? "insertRows" : "deleteRows"](id, at, size, across);
  else calculation[count > 0 ? "insertColumns" : "deleteColumns"](id, at, size);
}

interface Captured {
  readonly formulas: ReadonlyMap<Sheet, ReadonlyMap<number, string>>;
  /** Literals of the cells that the shift deletes. */
  readonly literals: ReadonlyMap<number, BookValue>;
  readonly names: readonly (() => void)[];
  readonly holders: readonly (() => void)[];
  readonly kept: () => void;
}

function captured(workbook: Workbook, sheet: Sheet, { axis, at, count }: Shift): Captured {
  const formulas = new Map<Sheet, Map<number, string>>();
  for (const each of workbook.sheets) formulas.set(each, formulasOf(workbook, each));
  const literals = new Map<number, BookValue>();
  const used = workbook.calculation.usedArea(sheet.id);
  const lost = used === null || count > 0 ? null : overlap(used, deleted(axis, at, -count));
  for (let row = lost?.top ?? 1; row <= (lost?.bottom ?? 0); row++) {
    for (let column = lost?.left ?? 1; column <= (lost?.right ?? 0); column++) {
      const value = workbook.calculation.valueAt(sheet.id, row, column);
      if (value !== null) literals.set(cellKey(row, column), value);
    }
  }
  const names = [...workbook.names.values()].map((each) => {
    const text = nameFormula(workbook, each);
    return () => setNameFormula(workbook, each, text);
  });
  const holders = workbook.sheets.flatMap((each) => holdersOf(workbook, each));
  return { formulas, literals, names, holders, kept: keptOf(workbook, sheet) };
}

function deleted(axis: Shift["axis"], at: number, size: number): Area {
  return axis === "rows"
    ? { top: at, bottom: at + size - 1, left: 0, right: maxColumns - 1 }
    : { left: at, right: at + size - 1, top: 0, bottom: maxRows - 1 };
}

function formulasOf({ calculation }: Workbook, sheet: Sheet): Map<number, string> {
  const found = new Map<number, string>();
  for (const { row, column, formula } of calculation.cellsOf(sheet.id))
    if (formula !== null) found.set(cellKey(row, column), formula);
  return found;
}

/** Everything of a sheet that goes by place, as it is now; the answer puts it back. */
function keptOf(workbook: Workbook, sheet: Sheet): () => void {
  const { merges, validations, conditionalFormats, charts, tables, filter, comments } = sheet;
  const maps = [
    keptMap(sheet.styles),
    keptMap(sheet.hyperlinks),
    keptMap(sheet.arrays),
    keptMap(sheet.columns),
    keptMap(sheet.rows),
  ];
  const rules = [...validations, ...conditionalFormats].map(({ areas, anchor }) => ({
    areas,
    anchor,
  }));
  const corners = charts.map(({ from, to }) => ({ from, to }));
  const shapes = tables.map(({ area, columns }) => ({ area, columns }));
  const selections = workbook.seats.map(({ selection }) => selection);
  return () => {
    for (const restore of maps) restore();
    for (const [index, rule] of [...validations, ...conditionalFormats].entries())
      Object.assign(rule, rules[index]);
    for (const [index, chart] of charts.entries()) Object.assign(chart, corners[index]);
    Object.assign(sheet, { merges, validations, conditionalFormats, charts, filter, comments });
    for (const [index, table] of tables.entries()) {
      Object.assign(table, shapes[index]);
      tellShape(workbook, table);
    }
    for (const [index, seat] of workbook.seats.entries())
      seat.selection = selections[index] ?? seat.selection;
  };
}

function keptMap<V>(map: Map<number, V>): () => void {
  const entries = [...map];
  return () => {
    map.clear();
    for (const [key, value] of entries) map.set(key, value);
  };
}

function putBack(workbook: Workbook, sheet: Sheet, before: Captured): void {
  const { calculation } = workbook;
  before.kept();
  for (const [key, value] of before.literals)
    calculation.setLiteral(sheet.id, rowOfKey(key), columnOfKey(key), value);
  for (const [each, formulas] of before.formulas) {
    for (const [key, formula] of formulas) {
      const [row, column] = [rowOfKey(key), columnOfKey(key)];
      if (calculation.formulaAt(each.id, row, column) !== formula)
        calculation.setFormula(each.id, row, column, formula);
    }
  }
  for (const restore of [...before.names, ...before.holders]) restore();
  workbook.isDirty = true;
}
