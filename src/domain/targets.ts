// The rows of Targets of one measure: which revised target is in force on a day, the steps of its aim line, and what became of
// each row. A revised target begins a new segment of the measure (segment.ts).
import { dayIn } from "./day";
import type { Day } from "./day";
import type { MeasureFacts } from "./measure-facts";
import { isMoving } from "./measure-kind";
import type { TargetRow } from "./plan";
import { isBlank, numberIn } from "./readings";

export interface Revision {
  readonly from: Day;
  /** Null where it is to be found from the readings before. */
  readonly baseline: number | null;
  readonly target: number;
  readonly upper: number;
  readonly due: Day;
  readonly row: number;
}

/** What became of a row of Targets, in the order of the workbook's list; the last six are to mend. */
export const targetFates = [
  "inForce",
  "earlier",
  "later",
  "step",
  "noMeasure",
  "notOfKind",
  "notADate",
  "notANumber",
  "nothingToMove",
  "dueNotAfterFrom",
] as const;
export type TargetFate = (typeof targetFates)[number];

/** The revised target in force: the latest first day that has come, of two on one day the later row. */
export function revisionOn(
  rows: readonly TargetRow[],
  facts: MeasureFacts,
  asOf: Day
): Revision | null {
  const begun = rows
    .map((row) => readRevision(row, facts))
    .filter((read) => typeof read !== "string")
    .filter(({ from }) => from <= asOf);
  return begun.reduce<Revision | null>(
    (latest, one) =>
      latest === null ||
      one.from > latest.from ||
      (one.from === latest.from && one.row > latest.row)
        ? one
        : latest,
    null
  );
}

/** @param facts null for a measure that is not there or has a data problem */
export function targetFate(
  row: TargetRow,
  facts: MeasureFacts | null,
  inForce: Revision | null,
  asOf: Day
): TargetFate {
  if (facts === null) return "noMeasure";
  const read = readRevision(row, facts);
  if (typeof read === "string") return read;
  if (read.from > asOf) return "later";
  return read.row === inForce?.row ? "inForce" : "earlier";
}

/** A row as a revised target, or what it is instead. */
function readRevision(
  row: TargetRow,
  facts: MeasureFacts
): Revision | Exclude<TargetFate, "inForce" | "earlier" | "later" | "noMeasure"> {
  const moves = isMoving(facts.kind);
  if (facts.kind === "milestones" || facts.kind === "yesNo") return "notOfKind";
  const from = dayIn(row.from);
  const due = isBlank(row.due) ? facts.due : dayIn(row.due);
  const target = numberIn(row.target);
  const isStep = isBlank(row.from);
  if (isStep && facts.shape !== "steps") return "notOfKind";
  if (due === null || (isStep ? isBlank(row.due) : from === null)) return "notADate";
  if (target === null) return "notANumber";
  if (from === null) return "step";
  const baseline = numberIn(row.baseline);
  const upper = isBlank(row.upper) ? facts.upper : numberIn(row.upper);
  if (upper === null || (!isBlank(row.baseline) && baseline === null)) return "notANumber";
  if (moves ? target === facts.baseline || target === baseline : false) return "nothingToMove";
  if (facts.kind === "keepBetween" && upper <= target) return "nothingToMove";
  const begins = Math.max(from, facts.start);
  if (due <= begins) return "dueNotAfterFrom";
  return { from: begins, baseline, target, upper, due, row: row.row };
}
