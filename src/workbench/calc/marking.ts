/** Writes into cells and marks what must be calculated again: direct readers of a changed cell are dirty, whatever hangs on them is suspect. */
import type { Column } from "./column";
import { FormulaCell } from "./formula-cell";
import type { Formula } from "./formula";
import { lookupKey, numericKey } from "./position-index";
import type { Value } from "./value";

export class Marking {
  queue: FormulaCell[] = [];
  private readonly spreading: FormulaCell[] = [];

  dirty = (cell: FormulaCell): void => {
    this.mark(cell, "dirty");
    this.spread();
  };

  putLiteral(column: Column, row: number, value: Value): void {
    const before = column.values[row] ?? null;
    if (column.formulaCount > 0) column.removeCell(row);
    if (Object.is(before, value)) return;
    this.announceColumn(column);
    column.put(row, value);
    this.changed(column, row, before, value);
  }

  putFormula(column: Column, row: number, formula: Formula): void {
    this.announceColumn(column);
    const present = column.cells[row];
    if (present !== undefined) {
      present.formula = formula;
      this.dirty(present);
      return;
    }
    if (column.formulaCount === 0) column.watchers.takeKeyed(this.dirty);
    const cell = new FormulaCell(column, row, formula);
    column.addCell(cell);
    if (row >= column.values.length) column.values[row] = null;
    cell.queued = true;
    this.queue.push(cell);
    this.spreading.push(cell);
    this.spread();
  }

  /** Rows that a table gained or lost. */
  rowsJoined(column: Column, from: number, to: number): void {
    if (to - from > 200) {
      column.watchers.visitRows(from, to, this.dirty);
      column.ends.visitRows(from, to, this.dirty);
      return;
    }
    for (let row = from; row <= to; row++) {
      column.watchers.visitRow(row, this.dirty);
      column.ends.visitRow(row, this.dirty);
      const value = column.values[row] ?? null;
      if (value !== null) this.changed(column, row, null, value);
    }
  }

  private changed(column: Column, row: number, before: Value, after: Value): void {
    column.watchers.visitRow(row, this.dirty);
    for (const key of [lookupKey(before), lookupKey(after), numericKey(before), numericKey(after)])
      if (key !== undefined) column.watchers.visitKey(key, row, this.dirty);
  }

  /** Formulas over more columns than they list must hear of a column that gets its first cell. */
  private announceColumn(column: Column): void {
    if (column.values.length === 0 && column.formulaCount === 0)
      column.sheet.wide.visitRow(0, this.dirty);
  }

  private mark(cell: FormulaCell, freshness: "suspect" | "dirty"): void {
    const before = cell.freshness;
    if (before === "clean" || (before === "suspect" && freshness === "dirty"))
      cell.column.setFreshness(cell, freshness);
    if (!cell.queued) {
      cell.queued = true;
      this.queue.push(cell);
    }
    if (before === "clean") this.spreading.push(cell);
  }

  private readonly suspect = (cell: FormulaCell): void => {
    if (cell.freshness === "clean") this.mark(cell, "suspect");
  };

  private spread(): void {
    for (let cell = this.spreading.pop(); cell !== undefined; cell = this.spreading.pop())
      cell.column.watchers.visitRow(cell.row, this.suspect);
  }
}
