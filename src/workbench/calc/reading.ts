/**
 * Reads cells for formulas, writes down what each formula read, and brings stale cells up to date on the way.
 * Evaluation descends by recursion to a fixed depth only; beyond it the formula is given up, the cell it needs is settled first, and the
 * formula starts again: chains of any length need no more stack than that, and each cell is evaluated about twice at most.
 */
import type { FormulaCell } from "./formula-cell";
import type { Column } from "./column";
import { CircularReferenceError } from "./formula-error";
import {
  nameOf,
  READS_ALL,
  READS_END,
  READS_KEY,
  READS_ON,
  READS_WIDE,
  type Reads,
  watch,
} from "./precedents";
import { dereference } from "./operand";
import type { Region } from "./region";
import { ROWS } from "./sheet-limits";
import { Sheet } from "./sheet";
import type { Value } from "./value";
import type { LookupKey } from "./watchers";

const DEEPEST = 48;
const WIDE = 64;

/** Thrown to settle `cell` first. One object: making errors is slow, and only one is ever on its way. */
class Deeper extends Error {
  cell: FormulaCell | null = null;
}
const deeper = new Deeper("a cell must be settled first");

export class Reading {
  readonly register: Column[] = [];
  /** Row 0 holds today, row 1 this moment: what TODAY and NOW read. */
  readonly clock: Column;
  readonly changed: FormulaCell[] = [];
  private readonly seen: number[] = [];
  /** How much of `seen` counts; the rest is left over. */
  private seenEnd = 0;
  private readonly seenKeys: LookupKey[] = [];
  private readonly running: FormulaCell[] = [];
  private readonly failed = new Set<FormulaCell>();
  /** While true, cells are read as they stand, however stale. */
  private isStill = false;

  constructor() {
    this.clock = new Sheet("(clock)", "(clock)", this.register).column(0);
  }

  /** The value of one cell, brought up to date. */
  value(sheet: Sheet, row: number, columnNumber: number): Value {
    const column = sheet.column(columnNumber);
    this.note(column, row, row, READS_ALL);
    const cell = column.cells[row];
    if (!this.isStill && cell !== undefined && cell.freshness !== "clean") this.resolve(cell);
    return column.values[row] ?? null;
  }

  /** Every cell of the region is brought up to date; its columns' `values` may then be read directly. */
  prepare(region: Region): void {
    const { sheet, top, bottom } = region;
    const wide = region.columns > WIDE;
    if (wide) this.note(sheet.column(0), 0, 0, READS_WIDE);
    for (let number = region.left; number <= region.right; number++) {
      if (wide && number >= sheet.columns.length) break;
      const column = wide ? sheet.columns[number] : sheet.column(number);
      if (column === undefined) continue;
      this.note(column, top, bottom, region.growing ? READS_ON : READS_ALL);
      this.refresh(column, top, bottom);
    }
  }

  /** The formula asked where a key stands in rows from..to of a column. */
  prepareKey(column: Column, key: LookupKey, from: number, to: number, growing: boolean): void {
    if (column.formulaCount > 0) {
      this.note(column, from, to, growing ? READS_ON : READS_ALL);
      this.refresh(column, from, to);
      return;
    }
    this.push(column.id, from, growing ? ROWS - 1 : to, READS_KEY);
    this.seenKeys.push(key);
  }

  /** The formula's answer holds as long as the region's table ends where it does. */
  noteEnd(region: Region): void {
    if (region.growing)
      this.note(region.sheet.column(region.left), region.bottom, ROWS - 1, READS_END);
  }

  /** The answer holds as long as this row, which may belong to a table, is not taken out of it; its cell is not read. */
  noteRow(sheet: Sheet, row: number, columnNumber: number): void {
    this.note(sheet.column(columnNumber), row, row, READS_END);
  }

  today(): Value {
    return this.tick(0);
  }

  now(): Value {
    return this.tick(1);
  }

  private tick(row: 0 | 1): Value {
    this.note(this.clock, row, row, READS_ALL);
    return this.clock.values[row] ?? 0;
  }

  /** For answers outside cells: what was read is forgotten. */
  forget<T>(ask: () => T): T {
    const start = this.seenEnd;
    const keys = this.seenKeys.length;
    try {
      return ask();
    } finally {
      this.seenEnd = start;
      this.seenKeys.length = keys;
    }
  }

  /** Asks of the results of the last calculation, whatever was written since. */
  asTheyStand<T>(ask: () => T): T {
    this.isStill = true;
    try {
      return ask();
    } finally {
      this.isStill = false;
    }
  }

  /** The result of one formula from the others as they stand; it stays stale, for they may be. */
  alone(cell: FormulaCell): void {
    this.asTheyStand(() => this.resolve(cell));
    cell.column.setFreshness(cell, "dirty");
  }

  /** Brings a cell up to date, however long the chain behind it. False when it stands in, or behind, a circle. */
  settle(root: FormulaCell): CircularReferenceError | null {
    if (this.failed.has(root)) return null;
    const stack = [root];
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      try {
        this.resolve(top);
        stack.pop();
      } catch (error) {
        let circle = error;
        if (error === deeper && deeper.cell !== null) {
          const back = stack.indexOf(deeper.cell);
          if (back < 0) {
            stack.push(deeper.cell);
            continue;
          }
          circle = new CircularReferenceError([...stack.slice(back), deeper.cell].map(nameOf));
        }
        if (!(circle instanceof CircularReferenceError)) throw circle;
        for (const cell of stack) this.failed.add(cell);
        return circle;
      }
    }
    return null;
  }

  /** Before a new round of settling. */
  start(): void {
    this.failed.clear();
  }

  /** A formula that may not read the cell it stands in. */
  refuseSelf(cell: FormulaCell): never {
    for (const each of this.running) this.failed.add(each);
    throw new CircularReferenceError([nameOf(cell), nameOf(cell)]);
  }

  private note(column: Column, from: number, to: number, reads: Reads): void {
    const { seen, segment } = this;
    const far = Math.max(segment, this.seenEnd - 24);
    for (let at = this.seenEnd - 4; at >= far; at -= 4)
      if (
        seen[at] === column.id &&
        seen[at + 1] === from &&
        seen[at + 2] === to &&
        seen[at + 3] === reads
      )
        return;
    this.push(column.id, from, to, reads);
  }

  private push(column: number, from: number, to: number, reads: Reads): void {
    const { seen, seenEnd } = this;
    seen[seenEnd] = column;
    seen[seenEnd + 1] = from;
    seen[seenEnd + 2] = to;
    seen[seenEnd + 3] = reads;
    this.seenEnd = seenEnd + 4;
  }

  /** Where what the present formula read begins in `seen`. */
  private segment = 0;

  private refresh(column: Column, from: number, to: number): void {
    if (this.isStill || column.staleCount === 0) return;
    const last = Math.min(to, column.cells.length - 1);
    for (let row = from; row <= last; row++) {
      const cell = column.cells[row];
      if (cell !== undefined && cell.freshness !== "clean") this.resolve(cell);
    }
  }

  private resolve(cell: FormulaCell): void {
    if (cell.freshness === "clean") return;
    if (cell.freshness === "running" || cell.freshness === "checking") this.close(cell);
    if (this.failed.has(cell)) {
      for (const each of this.running) this.failed.add(each);
      throw new CircularReferenceError([nameOf(cell)]);
    }
    if (this.running.length >= DEEPEST) {
      deeper.cell = cell;
      throw deeper;
    }
    this.running.push(cell);
    const before = cell.freshness;
    const { segment } = this;
    const start = (this.segment = this.seenEnd);
    const keys = this.seenKeys.length;
    try {
      if (before === "suspect" && !this.precedentsChanged(cell)) {
        cell.column.setFreshness(cell, "clean");
        return;
      }
      cell.column.setFreshness(cell, "running");
      const at = {
        reading: this,
        sheet: cell.column.sheet,
        row: cell.row,
        column: cell.column.number,
        cell,
      };
      const result = dereference(cell.formula.run(at), at) ?? 0;
      this.keep(cell, start, keys);
      cell.column.setFreshness(cell, "clean");
      this.store(cell, result);
    } catch (error) {
      const { freshness } = this.running.at(-1) ?? cell;
      cell.column.setFreshness(cell, freshness === "checking" ? "suspect" : "dirty");
      throw error;
    } finally {
      this.running.pop();
      this.seenEnd = start;
      if (this.seenKeys.length > keys) this.seenKeys.length = keys;
      this.segment = segment;
    }
  }

  private precedentsChanged(cell: FormulaCell): boolean {
    cell.column.setFreshness(cell, "checking");
    const { precedents } = cell;
    for (let i = 0; i < precedents.length; i += 4) {
      if ((precedents[i + 3] as number) >= READS_KEY) continue;
      const column = this.register[precedents[i] as number] as Column;
      this.refresh(column, precedents[i + 1] as number, precedents[i + 2] as number);
      if (freshnessOf(cell) === "dirty") return true;
    }
    return false;
  }

  private store(cell: FormulaCell, result: Value): void {
    const { column, row } = cell;
    if (Object.is(column.values[row], result)) return;
    column.put(row, result);
    this.changed.push(cell);
    column.watchers.visitRow(row, (reader) => {
      if (reader.freshness === "suspect" || reader.freshness === "checking")
        reader.column.setFreshness(reader, "dirty");
    });
  }

  /** What the cell read is compared with last time; only a difference is registered. */
  private keep(cell: FormulaCell, start: number, keyStart: number): void {
    const { seen, seenKeys } = this;
    const { precedents, keys } = cell;
    const count = this.seenEnd - start;
    const keyCount = seenKeys.length - keyStart;
    let same = precedents.length === count && keys.length === keyCount;
    for (let i = 0; same && i < count; i++) same = precedents[i] === seen[start + i];
    for (let i = 0; same && i < keyCount; i++) same = keys[i] === seenKeys[keyStart + i];
    if (same) return;
    cell.version++;
    cell.precedents = seen.slice(start, this.seenEnd);
    cell.keys = seenKeys.slice(keyStart);
    watch(this.register, cell);
  }

  private close(cell: FormulaCell): never {
    const circle = this.running.slice(this.running.indexOf(cell));
    for (const each of this.running) this.failed.add(each);
    throw new CircularReferenceError([...circle, cell].map(nameOf));
  }
}

/** Read afresh: evaluation of other cells changes it meanwhile. */
function freshnessOf(cell: FormulaCell): FormulaCell["freshness"] {
  return cell.freshness;
}
