// The story of a set-up as tests need it: make the workbook as wanted, then append the rows that are not there yet.
import { apply } from "../../src/gateway/apply";
import { observe } from "../../src/gateway/observe";
import type { RowContents } from "../../src/gateway/rows";
import { readRows } from "../../src/gateway/rows";
import type { RunResult } from "../../src/gateway/run";
import { run } from "../../src/gateway/run";
import type { Change } from "../../src/schema/change";
import { diff } from "../../src/schema/diff";
import type { WorkbookSpec } from "../../src/schema/spec";
import { appendRows } from "../../src/gateway/append-rows";

/** Rows are known by the content of their column "Id". Returns the changes that were made. */
export function setUp(
  wanted: WorkbookSpec,
  rows: Readonly<Record<string, readonly RowContents[]>> = {}
): Promise<RunResult<readonly Change[]>> {
  return run(async (context) => {
    const observed = await observe(context, wanted);
    const changes = diff(wanted, observed);
    const present = await readRows(context, observed, Object.keys(rows));
    await apply(context, changes);
    const missing = Object.entries(rows).map(([table, all]): [string, readonly RowContents[]] => {
      const ids = new Set(present.get(table)?.map(({ cells }) => cells["Id"]));
      return [table, all.filter((row) => !ids.has(row["Id"] ?? null))];
    });
    await appendRows(context, wanted, observed, new Map(missing));
    return changes;
  });
}

/** What a run would change now. */
export async function differences(wanted: WorkbookSpec): Promise<readonly Change[]> {
  const { result } = await run(async (context) => diff(wanted, await observe(context, wanted)));
  return result;
}

/** The rows of a table with their contents by column id. */
export async function rowsOf(wanted: WorkbookSpec, table: string): Promise<readonly RowContents[]> {
  const { result } = await run(async (context) => {
    const observed = await observe(context, wanted);
    return (await readRows(context, observed, [table])).get(table) ?? [];
  });
  return result.map(({ cells }) => cells);
}

/** `count` items of the small stock list, numbered from 1. */
export function items(count: number): readonly RowContents[] {
  return Array.from({ length: count }, (_, index) => ({
    Id: `I${String(index + 1).padStart(4, "0")}`,
    Title: `Thing ${index + 1}`,
    Kind: index % 3 === 0 ? "Tool" : "Book",
    Since: 46000 + (index % 300),
    Pieces: (index % 40) + 1,
    Price: (index % 7) * 1.5,
  }));
}
