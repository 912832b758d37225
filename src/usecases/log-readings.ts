// Records readings from a file in the check-ins: appended, never in place of what is there. The very same reading again is
// left out; another value for the same day is kept and said, and the later row counts.
import type { DateOrder, Day } from "../domain/day";
import { isoDay } from "../domain/day";
import { run } from "../gateway/run";
import { judgeMeasure } from "../domain/judge";
import { measureCases } from "../domain/judge-record";
import type { CoachingRecord, Reading } from "../domain/plan";
import { unsaidOfReading } from "../domain/plan";
import { readingRow, recordFrom } from "../schema/row";
import type { Catalogue } from "../text/catalogue";
import { say } from "../text/catalogue";
import { english } from "../text/en";
import type { ReadingWords } from "../text/reading-words";
import { readingWordsOf } from "../text/reading-words";
import { saySuggestion } from "./decide/say-suggestion";
import { refusal } from "./change/find-rows";
import { firstFew } from "./first-few";
import { judgingTables } from "./judging-tables";
import { appendReadings } from "./log/append-readings";
import type { GivenReading, ReadingFile } from "./log/read-readings";
import { readReadings } from "./log/read-readings";
import type { SortedNew } from "./log/sort-new";
import { sortNew } from "./log/sort-new";
import { contentsOf, openWorkbook } from "./open-workbook";

export interface LogRequest {
  readonly file: ReadingFile;
  /** Order of day and month in dates that are not ISO; null when not told. */
  readonly dateOrder: DateOrder | null;
  readonly today: Day;
  /** What to call the workbook in a sentence, if it has a name. */
  readonly workbook?: string;
}

/** Of more measures than these the sheet tells what is suggested. */
const mostSuggestions = 5;

/**
 * Returns what was done, in words.
 * @throws InputError when the workbook has no plans or a row cannot be used: then nothing is written.
 */
export async function logReadings(
  request: LogRequest,
  reader: Catalogue = english
): Promise<readonly string[]> {
  const { result } = await run(
    async (context) => {
      const opened = await openWorkbook(context, reader, judgingTables);
      const record = recordFrom(
        new Map(judgingTables.map((id) => [id, contentsOf(opened, id)] as const)),
        opened.words
      );
      const said = readingWordsOf(opened.words);
      if (record.measures.length === 0)
        throw refusal(said.noMeasures, opened.words, request.workbook);
      const given = readReadings(request.file, record, request.dateOrder, said);
      const sorted = sortNew(given, record.readings);
      const readings = sorted.added.map((one, index): Reading => ({
        ...unsaidOfReading,
        measureId: one.measure.id,
        on: one.on,
        value: one.value,
        note: one.note,
        row: record.readings.length + index + 1,
      }));
      const rows = readings.map((reading) => readingRow(reading, opened.words));
      await appendReadings(context, opened, rows);
      const after = { ...record, readings: [...record.readings, ...readings] };
      const suggested = suggestedIn(after, sorted, request.today, opened.words);
      return [...sayLogged(sorted, request, said), ...suggested];
    },
    { delayForCellEdit: true }
  );
  return result;
}

/** What the new readings suggest to decide, measure by measure. */
function suggestedIn(
  record: CoachingRecord,
  { added }: SortedNew<GivenReading>,
  today: Day,
  words: Catalogue
): readonly string[] {
  const cases = measureCases(record).filter(
    ({ measure, isDoubled }) => !isDoubled && added.some((one) => one.measure === measure)
  );
  const said = cases
    .slice(0, mostSuggestions)
    .flatMap((of) => saySuggestion(of, judgeMeasure(of, today), today, words) ?? []);
  const more = cases.length - mostSuggestions;
  return more > 0 ? [...said, say(readingWordsOf(words).moreMeasures, { n: more })] : said;
}

function sayLogged(
  { added, same, otherValue }: SortedNew<GivenReading>,
  { file: { source }, today }: LogRequest,
  words: ReadingWords
): readonly string[] {
  const places = (all: readonly GivenReading[]): string =>
    firstFew(
      all.map(({ row, measure: { id }, on, value }) =>
        say(words.row, { row, id, day: isoDay(on), value })
      ),
      words.andMore
    );
  const several = (sentence: string, all: readonly GivenReading[]): readonly string[] =>
    all.length > 0 ? [say(sentence, { rows: places(all) })] : [];
  const isAhead = ({ on }: GivenReading) => on > today;
  return [
    say(added.length === 1 ? words.recordedOne : words.recorded, { n: added.length, source }),
    ...several(words.skipped, same),
    ...several(words.otherValue, otherValue),
    ...several(words.ahead, added.filter(isAhead)),
  ];
}
