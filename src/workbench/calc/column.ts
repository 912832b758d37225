/** One column of a sheet: its values, its formulas, who reads it, and where each value stands (made when a lookup first asks). */
import type { FormulaCell } from "./formula-cell";
import { PositionIndex } from "./position-index";
import type { Sheet } from "./sheet";
import type { Value } from "./value";
import { Watchers } from "./watchers";

export class Column {
  /** Literals and results, by row; holes are blank. */
  values: Value[] = [];
  cells: (FormulaCell | undefined)[] = [];
  formulaCount = 0;
  /** How many formula cells are not "clean". */
  staleCount = 0;
  readonly watchers = new Watchers();
  /** Who must hear when a table comes to end on other rows of this column. */
  readonly ends = new Watchers();
  private index: PositionIndex | null = null;

  constructor(
    readonly id: number,
    readonly sheet: Sheet,
    readonly number: number
  ) {}

  put(row: number, value: Value): void {
    const before = this.values[row] ?? null;
    if (value === null && row >= this.values.length) return;
    this.values[row] = value;
    if (this.index !== null) this.index.replace(row, before, value);
  }

  /** The rows at which each value stands; kept up to date from the first call on. */
  positions(): PositionIndex {
    return (this.index ??= new PositionIndex(this.values));
  }

  /** As new; who watched it is forgotten too. */
  empty(): void {
    for (const cell of this.cells) if (cell !== undefined) this.removeCell(cell.row);
    this.values = [];
    this.cells = [];
    this.index = null;
    this.watchers.clear();
    this.ends.clear();
  }

  setFreshness(cell: FormulaCell, freshness: FormulaCell["freshness"]): void {
    if ((cell.freshness === "clean") !== (freshness === "clean"))
      this.staleCount += freshness === "clean" ? -1 : 1;
    cell.freshness = freshness;
  }

  addCell(cell: FormulaCell): void {
    this.removeCell(cell.row);
    this.cells[cell.row] = cell;
    this.formulaCount++;
    if (cell.freshness !== "clean") this.staleCount++;
  }

  removeCell(row: number): void {
    const cell = this.cells[row];
    if (cell === undefined) return;
    if (cell.freshness !== "clean") this.staleCount--;
    cell.version++;
    cell.queued = false;
    this.cells[row] = undefined;
    this.formulaCount--;
  }
}
