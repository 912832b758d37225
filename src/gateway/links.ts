// Writes the links of the log into the hidden workings: plain numbers beside its formulas, one write for each 3 MB.
import { columnNumber, blockAddress } from "../schema/address";
import { bind } from "../schema/bind";
import type { LogLinks } from "../schema/log-links";
import type { Located } from "../schema/snapshot";
import type { FillSpec, WorkbookSpec } from "../schema/spec";
import { stretches, walk } from "./chunks";

/** Two numbers of at most seven digits, with their brackets and commas. */
const BYTES_OF_ROW = 20;

/**
 * One sync for each 3 MB. Links that are not written, or only in part, cost time when formulas calculate and change no result.
 * `located` is what was known before the changes of `diff` were applied: names that have not changed since.
 */
export async function writeLinks(
  context: Excel.RequestContext,
  wanted: WorkbookSpec,
  located: Located,
  { after, before }: LogLinks
): Promise<void> {
  const sheet = wanted.sheets.find(({ fills }) => fills.some(isLog));
  const fill = sheet?.fills.find(isLog);
  const name = sheet && bind(wanted, located).sheets.get(sheet.id);
  if (fill === undefined || name === undefined) throw new Error("The workbook has no log.");
  const [left, right] = ["After", "Before"].map((id) => letterOf(fill, id));
  if (left === undefined || right === undefined || right !== left + 1)
    throw new Error("The columns After and Before do not stand side by side.");
  const rows = Math.min(after.length, fill.rows);
  const pieces = stretches(rows, () => BYTES_OF_ROW).map(({ from, count, bytes }) => ({
    bytes,
    queue: () => {
      const top = fill.firstRow + from;
      const address = blockAddress({ top, bottom: top + count - 1, left, right });
      context.workbook.worksheets.getItem(name).getRange(address).values = Array.from(
        { length: count },
        (_, index) => [after[from + index] ?? 0, before[from + index] ?? 0]
      );
    },
  }));
  await walk(context, pieces);
}

function isLog({ id }: FillSpec): boolean {
  return id === "Log";
}

function letterOf(fill: FillSpec, columnId: string): number | undefined {
  const column = fill.columns.find(({ id }) => id === columnId);
  return column && columnNumber(column.letter);
}
