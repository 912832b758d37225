// An operation on people's rows as data: what it changes, step by step, so that it can be carried out, completed after it was
// broken off, and taken back. Rows are known by their ID, or by the other cells of the row where a table has none.
// Pure: which cells of which rows are to be written now follows from the steps and the rows that are there.
import type { Row } from "./codec";
import type { CellContent } from "./spec";

export type Step =
  /** One cell of the row that matches. */
  | {
      readonly kind: "cell";
      readonly table: string;
      readonly match: Row;
      readonly column: string;
      readonly before: CellContent;
      readonly after: CellContent;
    }
  /** A row that goes. `cells` are its input cells; `own` those of users' columns, by header. */
  | {
      readonly kind: "remove";
      readonly table: string;
      readonly match: Row;
      readonly cells: Row;
      readonly own: Row;
    }
  /** A row that comes. */
  | { readonly kind: "add"; readonly table: string; readonly cells: Row }
  /** A row of the change log: it stays when the rest is taken back. */
  | { readonly kind: "log"; readonly cells: Row };

export const restoreStates = ["begun", "done", "undoing"] as const;
/** Begun and undoing are states in which it must be completed before anything else. */
export type RestoreState = (typeof restoreStates)[number];

export interface RestorePoint {
  /** "O007". */
  readonly operation: string;
  readonly on: number;
  /** What it was, in a sentence without names of people. */
  readonly about: string;
  readonly state: RestoreState;
  readonly steps: readonly Step[];
}

/** A row that is there, with its number on the sheet. */
export interface PresentRow {
  readonly row: number;
  readonly cells: Row;
}

/** What is to be written so that the steps are done, or undone. */
export interface Placed {
  readonly writes: readonly {
    readonly table: string;
    readonly row: number;
    readonly column: string;
    readonly content: CellContent;
  }[];
  /** `columns` are those of the row's input cells. */
  readonly removals: readonly {
    readonly table: string;
    readonly row: number;
    readonly columns: readonly string[];
  }[];
  readonly additions: ReadonlyMap<string, readonly Row[]>;
  /** Users' own cells of rows that come back, by header, in the order of the additions of that table. */
  readonly own: ReadonlyMap<string, readonly Row[]>;
  /** Steps whose cells hold something else by now; when they are undone, also those whose new row is not there as it came. */
  readonly changedSince: readonly Step[];
}

export function place(
  steps: readonly Step[],
  rows: ReadonlyMap<string, readonly PresentRow[]>,
  direction: "do" | "undo"
): Placed {
  const writes: Placed["writes"][number][] = [];
  const removals: Placed["removals"][number][] = [];
  const additions = new Map<string, Row[]>();
  const own = new Map<string, Row[]>();
  const changedSince: Step[] = [];
  const taken = new Set<string>();
  /** The first row that matches and that no step before has taken for the same column. */
  const find = (table: string, match: Row, column = ""): PresentRow | undefined => {
    const found = (rows.get(table) ?? []).find(
      ({ row, cells }) => !taken.has(`${table} ${row} ${column}`) && isSame(match, cells)
    );
    if (found !== undefined) taken.add(`${table} ${found.row} ${column}`);
    return found;
  };
  const add = (table: string, cells: Row, ownCells: Row = {}) => {
    additions.set(table, [...(additions.get(table) ?? []), cells]);
    own.set(table, [...(own.get(table) ?? []), ownCells]);
  };
  for (const step of direction === "do" ? steps : [...steps].reverse()) {
    if (step.kind === "cell") {
      const { table, match, column } = step;
      const [from, to] = direction === "do" ? [step.before, step.after] : [step.after, step.before];
      const present = find(table, { ...match, [column]: from }, column);
      if (present !== undefined) writes.push({ table, row: present.row, column, content: to });
      else if (find(table, { ...match, [column]: to }, column) === undefined)
        changedSince.push(step);
    } else if (step.kind === "log") {
      if (direction === "do" && find("ChangeLog", step.cells) === undefined)
        add("ChangeLog", step.cells);
    } else {
      const isComing = (step.kind === "add") === (direction === "do");
      const present = find(step.table, step.kind === "add" ? step.cells : step.match);
      if (isComing && present === undefined)
        add(step.table, step.cells, step.kind === "remove" ? step.own : {});
      if (!isComing && present !== undefined)
        removals.push({
          table: step.table,
          row: present.row,
          columns: Object.keys(step.cells),
        });
      // A row that came and is not there as it came: somebody has worked in it, or took it out.
      if (!isComing && present === undefined && direction === "undo") changedSince.push(step);
    }
  }
  return { writes, removals, additions, own, changedSince };
}

/** Rows that the steps added and that are there more often than they were added: two carried the same operation out at once. */
export function doubledRows(
  steps: readonly Step[],
  rows: ReadonlyMap<string, readonly PresentRow[]>
): Placed["removals"] {
  const added = steps.flatMap((step) =>
    step.kind === "add"
      ? [{ table: step.table, cells: step.cells }]
      : step.kind === "log"
        ? [{ table: "ChangeLog", cells: step.cells }]
        : []
  );
  const wanted = new Set<string>();
  const kept = (table: string, row: number) => `${table} ${row}`;
  for (const { table, cells } of added) {
    const first = (rows.get(table) ?? []).find(
      (one) => isSame(cells, one.cells) && !wanted.has(kept(table, one.row))
    );
    if (first !== undefined) wanted.add(kept(table, first.row));
  }
  const extra = new Map<string, Placed["removals"][number]>();
  for (const { table, cells } of added)
    for (const one of rows.get(table) ?? []) {
      const key = kept(table, one.row);
      if (isSame(cells, one.cells) && !wanted.has(key))
        extra.set(key, { table, row: one.row, columns: Object.keys(cells) });
    }
  return [...extra.values()];
}

function isSame(match: Row, cells: Row): boolean {
  return Object.entries(match).every(([id, content]) => plain(content) === plain(cells[id]));
}

function plain(content: CellContent | undefined): CellContent {
  return content === undefined || content === "" ? null : content;
}

/** Characters of a cell that one piece of a step may fill: below Excel's 32,767. */
const pieceLength = 30_000;

/** One line for each step, in pieces that fit into cells; only plain ASCII, so that no cell changes it. */
export function stepCells(step: Step): readonly string[] {
  const text = JSON.stringify(step).replace(
    /[^\x20-\x7e]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`
  );
  return text.match(new RegExp(`.{1,${pieceLength}}`, "g")) ?? [];
}

/** The step that `stepCells` wrote. Throws for anything else. */
export function stepFrom(cells: readonly CellContent[]): Step {
  return JSON.parse(cells.map((cell) => cell ?? "").join("")) as Step;
}
