// A Pareto: kinds of a problem with how often each occurs, the most frequent first. Kinds that occur equally often share a rank, and
// all of them belong to the few that matter or none. Finished when three kinds or more are counted and something occurs at all.
import type { ToolState } from "./case-tool";
import type { Cell } from "./plan";
import { sameId } from "./plan";
import type { CauseState, FoundCause, Turned } from "./root-cause";
import { causeState } from "./root-cause";

export interface ParetoKind extends FoundCause {
  readonly kind: string;
  readonly count: Cell;
  /** Where and when it was counted. */
  readonly source: string;
}

export const paretoParts = ["few", "many"] as const;
export type ParetoPart = (typeof paretoParts)[number];

export interface ParetoPlace {
  /** 1 for the most frequent; shared by equals. */
  readonly rank: number;
  /** 1, 2, 3 … through the whole case: equals in the order of their rows. */
  readonly place: number;
  /** Of all occurrences, 0 to 1; null where nothing occurs. */
  readonly share: number | null;
  readonly cumulative: number | null;
  readonly part: ParetoPart;
}

const fewestKinds = 3;

/** A number from 0 on; null for anything else. */
export function countIn(cell: Cell): number | null {
  return typeof cell === "number" && cell >= 0 ? cell : null;
}

export function paretoRowState(row: ParetoKind, turned: Turned): CauseState | null {
  const isIncomplete = row.kind === "" || countIn(row.count) === null;
  return causeState(row, turned, isIncomplete ? "incomplete" : null);
}

/** For each row of a table its place in its case; null where nothing is counted. */
export function paretoPlaces(rows: readonly ParetoKind[]): readonly (ParetoPlace | null)[] {
  return rows.map((row, index) => {
    const count = countIn(row.count);
    if (row.caseId === "" || count === null) return null;
    const counts = rows.map((one) => (sameId(one.caseId, row.caseId) ? countIn(one.count) : null));
    const counted = counts.filter((one) => one !== null);
    const greater = counted.filter((one) => one > count);
    const equalsUpToIt = counts.slice(0, index + 1).filter((one) => one === count).length;
    const [total, before] = [sum(counted), sum(greater)];
    return {
      rank: greater.length + 1,
      place: greater.length + equalsUpToIt,
      share: total === 0 ? null : count / total,
      cumulative: total === 0 ? null : (before + count * equalsUpToIt) / total,
      // Whole numbers on both sides: the 80 % line is never missed by a rounding.
      part: count > 0 && before * 10 < total * 8 ? "few" : "many",
    };
  });
}

/** Null where the case has no rows. `rows`: those of the case. */
export function paretoState(rows: readonly ParetoKind[]): ToolState | null {
  if (rows.length === 0) return null;
  const counts = rows.map(({ count }) => countIn(count));
  if (counts.includes(null) || rows.some(({ kind }) => kind === "")) return "blankPart";
  if (rows.length < fewestKinds) return "fewKinds";
  return counts.every((count) => count === 0) ? "allZero" : "finished";
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
