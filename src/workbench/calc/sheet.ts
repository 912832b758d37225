/** One sheet: its columns, and who reads very wide areas of it. */
import { Column } from "./column";
import type { FormulaCell } from "./formula-cell";
import type { DefinedNameEntry } from "./names";
import { Watchers } from "./watchers";

/** Gives columns their ids, and finds them again. */
export type ColumnRegister = Column[];

export class Sheet {
  removed = false;
  readonly columns: (Column | undefined)[] = [];
  /** Formulas that read so many columns that a column not yet used matters to them; all in row 0. */
  readonly wide = new Watchers();
  /** Names of this sheet only, by lower-case name. */
  readonly names = new Map<string, DefinedNameEntry>();

  constructor(
    readonly key: string,
    public name: string,
    private readonly register: ColumnRegister
  ) {}

  column(number: number): Column {
    let column = this.columns[number];
    if (column === undefined) {
      column = new Column(this.register.length, this, number);
      this.register.push(column);
      this.columns[number] = column;
    }
    return column;
  }

  *cellsWithFormulas(): Iterable<FormulaCell> {
    for (const column of this.columns) {
      if (column === undefined || column.formulaCount === 0) continue;
      for (const cell of column.cells) if (cell !== undefined) yield cell;
    }
  }
}
