/** Where a formula is being evaluated, and by whom. */
import type { FormulaCell } from "./formula-cell";
import type { Reading } from "./reading";
import type { Sheet } from "./sheet";

export interface Place {
  readonly reading: Reading;
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  /** Null when the formula stands in no cell (conditional format, data validation): then it may look at the cell it is about. */
  readonly cell: FormulaCell | null;
}
