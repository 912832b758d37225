/**
 * Who reads which rows of one column. Single cells by row; longer strips by dyadic intervals (a strip of n rows lies in at most 2·log n of
 * them, a row in 20), so that thousands of different strips over one long column cost little to keep and little to ask.
 * Entries are never searched for removal: a cell that reads something else gets a new version, and old entries fall out when met.
 */
import type { FormulaCell } from "./formula-cell";
import { ROWS } from "./sheet-limits";

interface List {
  readonly cells: FormulaCell[];
  readonly versions: number[];
}

interface KeyedList extends List {
  readonly from: number[];
  readonly to: number[];
}

/** What an exact lookup asks a column for: text in lower case, a number or a boolean. */
export type LookupKey = string | number | boolean;

function add(lists: Map<number, List>, key: number, cell: FormulaCell): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, { cells: [cell], versions: [cell.version] });
  else {
    list.cells.push(cell);
    list.versions.push(cell.version);
  }
}

function visitList(list: List | undefined, visit: (cell: FormulaCell) => void): void {
  if (list === undefined) return;
  const { cells, versions } = list;
  let kept = 0;
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i] as FormulaCell;
    const version = versions[i] as number;
    if (cell.version !== version) continue;
    cells[kept] = cell;
    versions[kept++] = version;
    visit(cell);
  }
  cells.length = kept;
  versions.length = kept;
}

export class Watchers {
  private readonly single = new Map<number, List>();
  private readonly strips = new Map<number, List>();
  private readonly keyed = new Map<LookupKey, KeyedList>();

  watchRow(row: number, cell: FormulaCell): void {
    add(this.single, row, cell);
  }

  watchStrip(from: number, to: number, cell: FormulaCell): void {
    let low = from + ROWS;
    let high = Math.min(to, ROWS - 1) + ROWS + 1;
    while (low < high) {
      if (low & 1) add(this.strips, low++, cell);
      if (high & 1) add(this.strips, --high, cell);
      low >>= 1;
      high >>= 1;
    }
  }

  /** The cell only cares whether rows from..to hold this key. */
  watchKey(key: LookupKey, from: number, to: number, cell: FormulaCell): void {
    let list = this.keyed.get(key);
    if (list === undefined)
      this.keyed.set(key, (list = { cells: [], versions: [], from: [], to: [] }));
    list.cells.push(cell);
    list.versions.push(cell.version);
    list.from.push(from);
    list.to.push(to);
  }

  visitRow(row: number, visit: (cell: FormulaCell) => void): void {
    if (this.single.size > 0) visitList(this.single.get(row), visit);
    if (this.strips.size > 0)
      for (let node = row + ROWS; node > 0; node >>= 1) visitList(this.strips.get(node), visit);
  }

  visitKey(key: LookupKey, row: number, visit: (cell: FormulaCell) => void): void {
    const list = this.keyed.get(key);
    if (list === undefined) return;
    const { cells, versions, from, to } = list;
    let kept = 0;
    for (let i = 0; i < cells.length; i++) {
      const cell = cells[i] as FormulaCell;
      const version = versions[i] as number;
      if (cell.version !== version) continue;
      const first = (from[kept] = from[i] as number);
      const last = (to[kept] = to[i] as number);
      cells[kept] = cell;
      versions[kept++] = version;
      if (row >= first && row <= last) visit(cell);
    }
    for (const part of [cells, versions, from, to]) part.length = kept;
  }

  /** Everyone who watches keys; used when a column of literals gets its first formula and keys can no longer be told at once. */
  takeKeyed(visit: (cell: FormulaCell) => void): void {
    for (const list of this.keyed.values()) visitList(list, visit);
    this.keyed.clear();
  }

  visitRows(from: number, to: number, visit: (cell: FormulaCell) => void): void {
    for (const [row, list] of this.single) if (row >= from && row <= to) visitList(list, visit);
    for (const [node, list] of this.strips) {
      const shift = Math.clz32(node) - Math.clz32(ROWS);
      const first = (node << shift) - ROWS;
      if (first <= to && first + (1 << shift) - 1 >= from) visitList(list, visit);
    }
    for (const list of this.keyed.values()) {
      for (let i = 0; i < list.cells.length; i++) {
        const cell = list.cells[i] as FormulaCell;
        const inside = (list.from[i] as number) <= to && (list.to[i] as number) >= from;
        if (inside && cell.version === list.versions[i]) visit(cell);
      }
    }
  }

  clear(): void {
    this.single.clear();
    this.strips.clear();
    this.keyed.clear();
  }
}
