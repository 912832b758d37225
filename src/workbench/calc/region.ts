/** What expressions answer while they are evaluated: a value, a region of cells, or a matrix of values that stands in no cells. */
import type { Sheet } from "./sheet";
import type { Value } from "./value";

/** A reference to cells, inclusive on all sides. */
export class Region {
  constructor(
    readonly sheet: Sheet,
    readonly top: number,
    readonly left: number,
    readonly bottom: number,
    readonly right: number,
    /** It ends where its table ends: who reads all of it must be told when the table grows. */
    readonly growing = false
  ) {}

  get rows(): number {
    return this.bottom - this.top + 1;
  }

  get columns(): number {
    return this.right - this.left + 1;
  }
}

/** Row by row. */
export class Matrix {
  constructor(
    readonly rows: number,
    readonly columns: number,
    readonly cells: readonly Value[]
  ) {}
}

export type Operand = Value | Region | Matrix;
