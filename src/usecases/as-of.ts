// The day on which a workbook is judged: the one that is asked for, else that of its own as-of cell.
import { dayIn } from "../domain/day";
import type { Day } from "../domain/day";
import { readNamedCell } from "../gateway/named-cell";
import type { Catalogue } from "../text/catalogue";
import { inputWordsOf } from "../text/input-words";
import { InputError, problemAt } from "./input-error";

/** One sync, none for a day that is asked for. `words` are those of the workbook. @throws InputError when the as-of cell holds no date */
export async function asOfDay(
  context: Excel.RequestContext,
  words: Catalogue,
  asked?: Day | null
): Promise<Day> {
  const day = asked ?? dayIn(await readNamedCell(context, "AsOf"));
  if (day !== null) return day;
  const { noAsOf, places } = inputWordsOf(words);
  const { tab } = words.workbook.sheets.Settings;
  throw new InputError([problemAt(tab, null, null, noAsOf, places)]);
}
