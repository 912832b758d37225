// FMEA: what may fail, rated before and after something is done about it. Severity times occurrence times detection, each 1 to 10, ranks what
// to look at first. Finished when everything is rated and what stands first is marked as a root cause or rated again.
import type { ToolState } from "./case-tool";
import type { Cell } from "./plan";
import { sameId } from "./plan";
import type { CauseState, FoundCause, Turned } from "./root-cause";
import { causeState } from "./root-cause";

export interface Rating {
  readonly severity: Cell;
  readonly occurrence: Cell;
  readonly detection: Cell;
}

export interface Failure extends FoundCause {
  readonly step: string;
  readonly failure: string;
  readonly effect: string;
  readonly cause: string;
  readonly before: Rating;
  /** What was done about it. */
  readonly done: string;
  readonly after: Rating;
}

/** The risk priority number, 1 to 1000; null while one of the three is not rated. */
export function riskOf({ severity, occurrence, detection }: Rating): number | null {
  const [s, o, d] = [severity, occurrence, detection].map((cell) =>
    typeof cell === "number" && cell >= 1 && cell <= 10 ? cell : null
  );
  return s == null || o == null || d == null ? null : s * o * d;
}

/** The number that counts now: that after, where it was rated again. */
export function riskNow({ before, after }: Failure): number | null {
  return riskOf(after) ?? riskOf(before);
}

/** 1 for the highest number of its case, shared by equals; null for a row that is not rated. */
export function riskRank(row: Failure, all: readonly Failure[]): number | null {
  const risk = riskNow(row);
  if (row.caseId === "" || risk === null) return null;
  const higher = all.filter((one) => sameId(one.caseId, row.caseId) && (riskNow(one) ?? 0) > risk);
  return higher.length + 1;
}

export function failureState(row: Failure, turned: Turned): CauseState | null {
  const isIncomplete = row.failure === "" || riskOf(row.before) === null;
  return causeState(row, turned, isIncomplete ? "incomplete" : null);
}

/** Null where the case has no rows. `rows`: those of the case. */
export function fmeaState(rows: readonly Failure[]): ToolState | null {
  if (rows.length === 0) return null;
  if (rows.some((row) => row.failure === "" || riskOf(row.before) === null)) return "blankPart";
  const first = rows.filter((row) => riskRank(row, rows) === 1);
  const isSeenTo = ({ isRoot, after }: Failure) => isRoot === "yes" || riskOf(after) !== null;
  return first.some(isSeenTo) ? "finished" : "topUntouched";
}
