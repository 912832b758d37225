// The day on which a workbook is judged: the one that is asked for, else that of its own as-of cell.
import { dayIn } from "../domain/day";
import type { Day } from "../domain/day";
import { readNamedCell } from "../gateway/named-cell";
import { InputError, problemAt } from "./input-error";

/** One sync, none for a day that is asked for. @throws InputError when the as-of cell holds no date */
export async function asOfDay(context: Excel.RequestContext, asked?: Day): Promise<Day> {
  const day = asked ?? dayIn(await readNamedCell(context, "AsOf"));
  if (day !== null) return day;
  throw new InputError([
    problemAt(
      "Settings",
      null,
      null,
      "the as-of cell holds no date. Write =TODAY() or a date such as 2026-11-23 into it."
    ),
  ]);
}
