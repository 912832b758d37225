/** One cell that holds a formula: where it stands, how fresh its result is, and what it read when it was last evaluated. */
import type { Column } from "./column";
import type { Formula } from "./formula";
import type { LookupKey } from "./watchers";

export type Freshness = 0 | 1 | 2 | 3 | 4;
/** The result stands. */
export const CLEAN = 0;
/** Something it reads may have changed. */
export const SUSPECT = 1;
/** Something it reads has changed. */
export const DIRTY = 2;
/** It is being evaluated: who reads it now closes a circle. */
export const RUNNING = 3;
/** What it read last time is being brought up to date, in the order it was read. */
export const CHECKING = 4;

/** Int32 quadruples: column id, first row, last row, Reads. */
export type Precedents = Int32Array;

export type Reads = 0 | 1 | 2 | 3;
/** Every row of the strip. */
export const READS_ALL = 0;
/** Every row, and rows below as the table grows. */
export const READS_ON = 1;
/** Only which rows hold one key; the key stands in `keys`, in order. */
export const READS_KEY = 2;
/** More columns of the sheet than are worth listing: a column that gets its first cell matters. */
export const READS_WIDE = 3;

const NOTHING = new Int32Array(0);
const NO_KEYS: readonly LookupKey[] = [];

export class FormulaCell {
  freshness: Freshness = DIRTY;
  /** Changes whenever the precedents change. */
  version = 0;
  precedents: Precedents = NOTHING;
  keys: readonly LookupKey[] = NO_KEYS;
  /** It stands in the list of cells to recalculate. */
  queued = false;

  constructor(
    readonly column: Column,
    public row: number,
    public formula: Formula
  ) {}
}
