// A calendar day as people type it in a file or on the command line: ISO, or day and month in the order that was told.
// Never a guess: what may be read two ways is said to be so.

import { dayOf } from "../domain/day";
import type { DateOrder, Day } from "../domain/day";
import { say } from "../text/catalogue";
import { type DayWords, englishInput } from "../text/input-words";

export type DayReading =
  | { readonly kind: "day"; readonly day: Day }
  /** Not a date, with the mend as the end of a sentence. */
  | { readonly kind: "none"; readonly mend: string };

/** Reads "2026-11-23" (a time after it is left out), and with an order "23/11/2026", "23.11.2026", "11-23-2026". */
export function readDay(
  text: string,
  order: DateOrder | null,
  words: DayWords = englishInput.days
): DayReading {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]\d{1,2}:\d{2}.*)?$/.exec(text.trim());
  if (iso !== null) return checked(text, [Number(iso[1]), Number(iso[2]), Number(iso[3])], words);
  const other = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?:\s+\d{1,2}:\d{2}.*)?$/.exec(
    text.trim()
  );
  if (other === null) return none(say(words.noDate, { text }));
  const [first, second, year] = [Number(other[1]), Number(other[2]), other[3] ?? ""];
  if (year.length === 2) return none(say(words.shortYear, { text }));
  if (order === null) {
    return none(say(words.twoWays, { text }));
  }
  return order === "dmy"
    ? checked(text, [Number(year), second, first], words)
    : checked(text, [Number(year), first, second], words);
}

function checked(
  text: string,
  [year, month, date]: readonly [number, number, number],
  words: DayWords
): DayReading {
  if (year < 1950 || year > 2199) {
    return none(say(words.farAway, { text }));
  }
  const day = dayOf(year, month, date);
  if (day === null) return none(say(words.noDay, { text }));
  return { kind: "day", day };
}

function none(mend: string): DayReading {
  return { kind: "none", mend };
}
