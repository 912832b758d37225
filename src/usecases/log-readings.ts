// Records readings from a file in the check-ins: appended, never in place of what is there. The very same reading again is
// left out; another value for the same day is kept and said, and the later row counts.
import type { DateOrder, Day } from "../domain/day";
import { dayIn, isoDay } from "../domain/day";
import type { Reading } from "../domain/plan";
import { apply } from "../gateway/apply";
import { writeLinks } from "../gateway/links";
import { observe } from "../gateway/observe";
import { appendRows } from "../gateway/rows";
import { run } from "../gateway/run";
import { diff } from "../schema/diff";
import { logLinks } from "../schema/log-links";
import { readingRow, recordFrom } from "../schema/row";
import type { Catalogue } from "../text/catalogue";
import { english } from "../text/en";
import { firstFew } from "./first-few";
import { fold } from "./fold";
import { InputError, problemAt } from "./input-error";
import type { GivenReading, ReadingFile } from "./log/read-readings";
import { readReadings } from "./log/read-readings";
import { contentsOf, openWorkbook, wantedWith } from "./open-workbook";

export interface LogRequest {
  readonly file: ReadingFile;
  /** Order of day and month in dates that are not ISO; null when not told. */
  readonly dateOrder: DateOrder | null;
  readonly today: Day;
  /** What to call the workbook in a sentence; "The workbook" where it has no name. */
  readonly workbook?: string;
}

const tables = ["Plans", "Measures", "CheckIns"];

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
      const opened = await openWorkbook(context, reader, tables);
      const record = recordFrom(
        new Map(tables.map((id) => [id, contentsOf(opened, id)] as const)),
        opened.words
      );
      if (record.measures.length === 0) throw noMeasures(request.workbook);
      const given = readReadings(request.file, record, request.dateOrder);
      const sorted = sortNew(given, record.readings);
      const readings = sorted.added.map((one) =>
        readingRow({
          measureId: one.measure.id,
          on: one.on,
          value: one.value,
          note: one.note,
          corrects: null,
          confidence: null,
        })
      );
      const rows = new Map([["CheckIns", readings]]);
      const wanted = wantedWith(opened, rows);
      const observed = await observe(context, wanted);
      await apply(context, diff(wanted, observed));
      await appendRows(context, wanted, observed, rows);
      const ids = [...contentsOf(opened, "CheckIns"), ...readings].map((row) => row["MeasureId"]);
      await writeLinks(context, wanted, observed, logLinks(ids.map((id) => id ?? null)));
      return sorted;
    },
    { delayForCellEdit: true }
  );
  return sayLogged(result, request);
}

interface SortedNew {
  readonly added: readonly GivenReading[];
  readonly same: readonly GivenReading[];
  readonly otherValue: readonly GivenReading[];
}

function sortNew(given: readonly GivenReading[], present: readonly Reading[]): SortedNew {
  const values = new Map<string, Set<number>>();
  const note = (measureId: string, on: Day, value: number): Set<number> | undefined => {
    const key = `${fold(measureId)}|${on}`;
    const known = values.get(key);
    if (known) known.add(value);
    else values.set(key, new Set([value]));
    return known;
  };
  for (const { measureId, on, value } of present) {
    const day = dayIn(on);
    if (day !== null && typeof value === "number") note(measureId, day, value);
  }
  const [added, same, otherValue]: GivenReading[][] = [[], [], []];
  for (const one of given) {
    const known = values.get(`${fold(one.measure.id)}|${one.on}`);
    if (known?.has(one.value)) {
      same?.push(one);
      continue;
    }
    if (known !== undefined) otherValue?.push(one);
    note(one.measure.id, one.on, one.value);
    added?.push(one);
  }
  return { added: added ?? [], same: same ?? [], otherValue: otherValue ?? [] };
}

function sayLogged({ added, same, otherValue }: SortedNew, request: LogRequest): readonly string[] {
  const place = (one: GivenReading) =>
    `row ${one.row} (${one.measure.id}, ${isoDay(one.on)}, ${one.value})`;
  const ahead = added.filter(({ on }) => on > request.today);
  return [
    `${added.length} ${added.length === 1 ? "reading" : "readings"} recorded from ${request.file.source}.`,
    ...(same.length > 0
      ? [`Skipped, there already with the same date and value: ${firstFew(same.map(place))}.`]
      : []),
    ...(otherValue.length > 0
      ? [
          `Another value stands for the same day; both are kept and the later row counts: ${firstFew(otherValue.map(place))}.`,
        ]
      : []),
    ...(ahead.length > 0
      ? [`In the future, so not yet counted: ${firstFew(ahead.map(place))}.`]
      : []),
  ];
}

function noMeasures(workbook = "The workbook"): InputError {
  return new InputError([
    problemAt(
      workbook,
      null,
      null,
      "it has no measures of Aimline. Set up plans first (aimline new), or choose the right workbook."
    ),
  ]);
}
