// What a use case that changes people's rows decides: its steps, from the rows that are there. Carrying it out is carry-out.ts's.
import type { ChangeKind, ChangeRecord } from "../../domain/change-record";
import type { Day } from "../../domain/day";
import { keptContent } from "../../gateway/cell-text";
import type { TableRow } from "../../gateway/rows";
import type { Row } from "../../schema/codec";
import { changeRows } from "../../schema/cycle-rows";
import { keyColumns } from "../../schema/key-columns";
import type { Step } from "../../schema/restore-point";
import type { Located } from "../../schema/snapshot";
import type { CellContent } from "../../schema/spec";
import type { Catalogue } from "../../text/catalogue";
import type { OpenedWorkbook } from "../open-workbook";
import { inputColumns } from "./input-columns";

/** Who asks for a change, and why; both may be "". */
export interface Asked {
  readonly today: Day;
  readonly by: string;
  readonly why: string;
}

export interface Operation {
  readonly kind: ChangeKind;
  /** ID of the plan or person that it is about. */
  readonly of: string;
  readonly steps: readonly Step[];
  /** What was done, in words. */
  readonly done: readonly string[];
}

/** Makes the steps of an operation on one opened workbook. */
export interface Steps {
  /** The workbook's language. */
  readonly words: Catalogue;
  readonly rows: (table: string) => readonly TableRow[];
  /** Sets one cell; nothing when it holds that already. */
  readonly set: (
    table: string,
    row: TableRow,
    column: string,
    after: CellContent,
    how?: { readonly isLogged: boolean }
  ) => void;
  readonly add: (table: string, cells: Row) => void;
  readonly remove: (table: string, row: TableRow) => void;
  readonly log: (change: Partial<Pick<ChangeRecord, "of" | "field" | "before" | "after">>) => void;
  readonly all: () => readonly Step[];
}

export function stepsOf(
  opened: OpenedWorkbook,
  kind: ChangeKind,
  of: string,
  operation: string,
  { today, by, why }: Asked
): Steps {
  // Made when all is known: a row without an ID is told by the cells that do not change.
  const steps: (() => Step)[] = [];
  const inputs = inputColumns(opened);
  const edited = new Map<TableRow, Set<string>>();
  const log: Steps["log"] = (change) => {
    const cells = changeRows.to(
      {
        operation,
        on: today,
        by,
        kind,
        of,
        field: "",
        before: null,
        after: null,
        why,
        ...change,
      },
      opened.words
    );
    steps.push(() => ({ kind: "log", cells: keptCells(cells) }));
  };
  /** The ID, or else all that is entered in the row apart from the cells that change. */
  const matchOf = (table: string, row: TableRow): Row => {
    const { cells } = row;
    const key = keyColumns[table];
    if (key !== undefined && (cells[key] ?? null) !== null) return { [key]: cells[key] ?? null };
    const ids = (inputs.get(table) ?? []).filter((id) => edited.get(row)?.has(id) !== true);
    return Object.fromEntries(ids.map((id) => [id, cells[id] ?? null]));
  };
  return {
    words: opened.words,
    rows: (table) => opened.rows.get(table) ?? [],
    set: (table, row, column, wanted, { isLogged } = { isLogged: true }) => {
      const before = row.cells[column] ?? null;
      const after = keptContent(wanted);
      if (before === after) return;
      edited.set(row, (edited.get(row) ?? new Set<string>()).add(column));
      steps.push(() => ({
        kind: "cell",
        table,
        match: matchOf(table, row),
        column,
        before,
        after,
      }));
      if (isLogged) {
        const id = keyColumns[table];
        const of = id === undefined ? table : String(row.cells[id] ?? "");
        log({ of, field: headerOf(opened.located, table, column), before, after });
      }
    },
    add: (table, cells) => {
      steps.push(() => ({ kind: "add", table, cells: keptCells(cells) }));
    },
    remove: (table, row) => {
      const ids = inputs.get(table) ?? [];
      const cells = Object.fromEntries(ids.map((id) => [id, row.cells[id] ?? null]));
      const match = matchOf(table, row);
      steps.push(() => ({ kind: "remove", table, match, cells, own: row.own }));
    },
    log,
    all: () => steps.map((make) => make()),
  };
}

/** As the cells will be read again: a step that was carried out is known by them. */
export function keptCells(cells: Row): Row {
  return Object.fromEntries(
    Object.entries(cells).map(([id, content]) => [id, keptContent(content ?? null)])
  );
}

function headerOf({ tables }: Located, table: string, column: string): string {
  const columns = tables.find(({ id }) => id === table)?.columns ?? [];
  return columns.find(({ id }) => id === column)?.header ?? column;
}
