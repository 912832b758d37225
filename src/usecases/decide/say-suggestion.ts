// What is suggested after a check-in, with its evidence, as one sentence in the workbook's language.
import { isoDay } from "../../domain/day";
import type { Day } from "../../domain/day";
import { pictureOf } from "../../domain/evidence";
import type { Verdict } from "../../domain/judge";
import type { MeasureCase } from "../../domain/measure-case";
import type { Catalogue } from "../../text/catalogue";
import { say } from "../../text/catalogue";

/** How many of the last readings are told. */
const told = 3;

/** Null when there is no check-in to decide on. */
export function saySuggestion(
  of: MeasureCase,
  { suggested }: Verdict,
  asOf: Day,
  words: Catalogue
): string | null {
  if (suggested === null) return null;
  const { decisionSentences: said, suggestions, decisionWhys } = words;
  const number = new Intl.NumberFormat(words.language, {
    maximumFractionDigits: 2,
    useGrouping: false,
  });
  const readings = pictureOf(of, asOf, asOf)?.readings.slice(-told) ?? [];
  return say(said.suggested, {
    id: of.measure.id,
    measure: of.measure.name,
    suggestion: suggestions[suggested.suggestion],
    why: decisionWhys[suggested.why],
    readings: readings
      .map(({ on, value, aim }) =>
        say(said.reading, {
          on: isoDay(on),
          value: number.format(value),
          aim: number.format(aim),
        })
      )
      .join(""),
  });
}
