// What others built on rows that are to go again: a reading, a session, a plan for somebody who was new.
import { idOf } from "../../schema/key-columns";
import type { Placed, Step } from "../../schema/restore-point";
import type { OpenedWorkbook } from "../open-workbook";
import { inputColumns } from "./input-columns";

/**
 * The IDs that the steps added and that rows would still name once the steps are undone as `placed` says. `opened` has the rows of all
 * tables. The change log names what was, and needs nothing.
 */
export function neededIds(
  steps: readonly Step[],
  { writes, removals }: Pick<Placed, "writes" | "removals">,
  opened: OpenedWorkbook
): readonly string[] {
  const ids = new Set<unknown>(
    steps.flatMap((step) => (step.kind === "add" ? (idOf(step.table, step.cells) ?? []) : []))
  );
  if (ids.size === 0) return [];
  const inputs = inputColumns(opened);
  const gone = new Set(removals.map(({ table, row }) => `${table} ${row}`));
  const turned = new Set(writes.map(({ table, row, column }) => `${table} ${row} ${column}`));
  const named = [...opened.rows].flatMap(([table, rows]) =>
    table === "ChangeLog"
      ? []
      : rows
          .filter(({ row }) => !gone.has(`${table} ${row}`))
          .flatMap(({ row, cells }) =>
            (inputs.get(table) ?? [])
              .filter((column) => !turned.has(`${table} ${row} ${column}`))
              .map((column) => cells[column])
          )
  );
  return [...new Set(named.filter((content) => ids.has(content)).map(String))].sort();
}
