// Writes the order of the log into the hidden workings: plain numbers beside its formulas, one write for each 3 MB.
import { blockAddress, columnNumber } from "../schema/address";
import { bind } from "../schema/bind";
import type { Located } from "../schema/snapshot";
import type { WorkbookSpec } from "../schema/spec";
import { stretches, walk } from "./chunks";

/** A number of at most seven digits, with its brackets and comma. */
const BYTES_OF_ROW = 10;

/**
 * One sync for each 3 MB; what stood below is cleared. An order that is not written, or only in part, costs time when formulas
 * calculate and changes no result. `located` is what was known before the changes of `diff` were applied: names that have not
 * changed since.
 */
export async function writeLogOrder(
  context: Excel.RequestContext,
  wanted: WorkbookSpec,
  located: Located,
  order: readonly number[]
): Promise<void> {
  const sheet = wanted.sheets.find(({ fills }) => fills.some(({ id }) => id === "Log"));
  const fill = sheet?.fills.find(({ id }) => id === "Log");
  const letter = fill?.columns.find(({ id }) => id === "Order")?.letter;
  const name = sheet && bind(wanted, located).sheets.get(sheet.id);
  if (fill === undefined || letter === undefined || name === undefined)
    throw new Error("The workbook has no order of the log.");
  const column = columnNumber(letter);
  const pieces = stretches(fill.rows, () => BYTES_OF_ROW).map(({ from, count, bytes }) => ({
    bytes,
    queue: () => {
      const top = fill.firstRow + from;
      const bottom = top + count - 1;
      const address = blockAddress({ top, bottom, left: column, right: column });
      context.workbook.worksheets.getItem(name).getRange(address).values = Array.from(
        { length: count },
        (_, index) => [order[from + index] ?? ""]
      );
    },
  }));
  await walk(context, pieces);
}
