/** One cell that holds a formula: where it stands, how fresh its result is, and what it read when it was last evaluated. */
import type { Column } from "./column";
import type { Formula } from "./formula";
import type { LookupKey } from "./watchers";

/**
 * clean: the result stands. suspect: something it reads may have changed. dirty: something it reads has changed.
 * running: it is being evaluated, so who reads it now closes a circle. checking: what it read last time is being brought up to date, in order.
 */
export type Freshness = "clean" | "suspect" | "dirty" | "running" | "checking";

/** Quadruples: column id, first row, last row, kind of reading (reading.ts). */
export type Precedents = readonly number[];

const NOTHING: Precedents = [];
const NO_KEYS: readonly LookupKey[] = [];

export class FormulaCell {
  freshness: Freshness = "dirty";
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
