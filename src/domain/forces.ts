// A force field: what drives a change and what restrains it, each with a weight, and what is left of the two. Finished when both sides have
// forces and each has a weight.
import type { ToolState } from "./case-tool";
import type { Cell } from "./plan";
import { sameId } from "./plan";
import type { CauseState, FoundCause, Turned } from "./root-cause";
import { causeState } from "./root-cause";

export const forceSides = ["driving", "restraining"] as const;
export type ForceSide = (typeof forceSides)[number];

export interface Force extends FoundCause {
  readonly side: ForceSide | null;
  readonly force: string;
  /** 1 weak to 5 strong. */
  readonly weight: Cell;
}

export const mostWeight = 5;

/** The weight, less than nothing on the restraining side; null where side or weight are not said. */
export function pullOf({ caseId, side, weight }: Force): number | null {
  if (caseId === "" || side === null || typeof weight !== "number") return null;
  if (weight < 1 || weight > mostWeight) return null;
  return side === "driving" ? weight : -weight;
}

/** What is left of the forces of a case; null for no case. `all`: the whole table. */
export function balanceOf(caseId: string, all: readonly Force[]): number | null {
  if (caseId === "") return null;
  return all
    .filter((one) => sameId(one.caseId, caseId))
    .reduce((sum, one) => sum + (pullOf(one) ?? 0), 0);
}

export function forceState(row: Force, turned: Turned): CauseState | null {
  const isIncomplete = row.force === "" || pullOf(row) === null;
  return causeState(row, turned, isIncomplete ? "incomplete" : null);
}

/** Null where the case has no rows. `rows`: those of the case. */
export function forcesState(rows: readonly Force[]): ToolState | null {
  if (rows.length === 0) return null;
  const pulls = rows.map((row) => (row.force === "" ? null : pullOf(row)));
  if (pulls.includes(null)) return "blankPart";
  const has = (side: ForceSide) => rows.some((row) => row.side === side);
  return has("driving") && has("restraining") ? "finished" : "oneSide";
}
