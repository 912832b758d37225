// What can be taken back, the newest first: who did it, when and what. Taking one back is undo.ts's.
import type { Day } from "../../domain/day";
import { readRestorePoints } from "../../gateway/restore-points";
import { run } from "../../gateway/run";
import { changeRows } from "../../schema/cycle-rows";
import type { Catalogue } from "../../text/catalogue";
import { english } from "../../text/en";
import { contentsOf, openWorkbook } from "../open-workbook";

export interface KeptOperation {
  readonly operation: string;
  readonly on: Day;
  /** "Plan paused: P002", in the words of the workbook. */
  readonly about: string;
  /** Who asked for it, as the change log says; "" when nobody said. */
  readonly by: string;
}

/** Nothing is written, and what was broken off is left for the next who writes. */
export async function keptOperations(
  reader: Catalogue = english
): Promise<readonly KeptOperation[]> {
  const { result } = await run(async (context) => {
    const opened = await openWorkbook(context, reader, ["ChangeLog"]);
    const points = await readRestorePoints(context, opened.located);
    const changes = contentsOf(opened, "ChangeLog").map((row) =>
      changeRows.from(row, opened.words)
    );
    return points
      .filter(({ state }) => state === "done")
      .map(({ operation, on, about }) => {
        const { by = "" } = changes.find((one) => one.operation === operation) ?? {};
        return { operation, on, about, by };
      })
      .reverse();
  });
  return result;
}
