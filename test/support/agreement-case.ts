// One case of agreement: generated rows, the workbook that holds them, and how a calculated workbook differs from the domain code.
import type { Book } from "../../src/files/book";
import type { CoachingRecord } from "../../src/domain/plan";
import type { CycleRecord } from "../../src/domain/cycle-record";
import { cycleFrom } from "../../src/schema/cycle-rows";
import { recordFrom } from "../../src/schema/row";
import type { Row } from "../../src/schema/row";
import type { CellContent, WorkbookSpec } from "../../src/schema/spec";
import { optionalSheets, wantedWorkbook } from "../../src/schema/workbook";
import { english } from "../../src/text/en";
import { bookFromSpec, orderOf } from "./book-from-spec";
import { generatedAsOf, generatedRows } from "./generated-rows";
import { flagsByDomain, flagsInSheet } from "./judged-flags";
import {
  differences,
  listedByDomain,
  listedInSheet,
  leftOutByDomain,
  leftOutInSheet,
  measuresByDomain,
  measuresInSheet,
  plansByDomain,
  plansInSheet,
} from "./judged-workbook";
import type { CellReader } from "./judged-workbook";

export interface AgreementCase {
  readonly record: CoachingRecord;
  readonly cycle: CycleRecord;
  readonly wanted: WorkbookSpec;
  readonly book: Book;
}

export interface Disagreement {
  readonly measures: readonly string[];
  readonly plans: readonly string[];
  readonly leftOut: readonly string[];
  readonly listed: readonly string[];
  readonly flags: readonly string[];
}

export const noDisagreement: Disagreement = {
  measures: [],
  plans: [],
  leftOut: [],
  listed: [],
  flags: [],
};

/** What happened to the rows after the order of the log was written, and to the order. */
export interface Damage {
  readonly rows?: (
    rows: ReadonlyMap<string, readonly Row[]>
  ) => ReadonlyMap<string, readonly Row[]>;
  readonly order?: (order: readonly CellContent[]) => readonly CellContent[];
}

export function agreementCase(seed: number, measures: number, damage: Damage = {}): AgreementCase {
  const healthy = generatedRows(seed, measures);
  const order = orderOf(healthy);
  return caseFromRows(damage.rows?.(healthy) ?? healthy, damage.order?.(order) ?? order);
}

/** A workbook that holds the rows, as of the day that they were made for. */
export function caseFromRows(
  rows: ReadonlyMap<string, readonly Row[]>,
  order: readonly CellContent[] = orderOf(rows)
): AgreementCase {
  const record = recordFrom(rows, english);
  const cycle = cycleFrom(rows, english);
  const wanted = wantedWorkbook({
    sheets: new Set(optionalSheets.filter((id) => rows.has(id))),
    logRows: record.readings.length + 20,
    measureRows: record.measures.length + 10,
  });
  const book = bookFromSpec(wanted, rows, new Map([["Settings!B3", generatedAsOf]]), order);
  return { record, cycle, wanted, book };
}

export function disagreement(
  { record, cycle, wanted }: AgreementCase,
  read: CellReader
): Disagreement {
  return {
    measures: differences(
      measuresInSheet(wanted, record, read),
      measuresByDomain(record, generatedAsOf)
    ),
    plans: differences(plansInSheet(wanted, record, read), plansByDomain(record, generatedAsOf)),
    leftOut: differences(
      leftOutInSheet(wanted, record, read),
      leftOutByDomain(record, generatedAsOf)
    ),
    listed: differences(listedInSheet(wanted, record, read), listedByDomain(record, generatedAsOf)),
    flags: differences(
      flagsInSheet(wanted, record, read),
      flagsByDomain(record, cycle, generatedAsOf)
    ),
  };
}
