// 5 Whys: each answer stands under the one that it explains, the first ones under the problem itself; there may be branches. Finished when
// every answer has its evidence and every branch ends at a cause that can be acted on, however many whys that takes.
import type { ToolState } from "./case-tool";
import { sameId } from "./plan";
import type { CauseState, FoundCause, Turned } from "./root-cause";
import { causeState } from "./root-cause";

/** A root cause here is one that can be acted on. */
export interface Why extends FoundCause {
  /** ID of the row that it explains; "" for the problem itself. */
  readonly under: string;
  readonly answer: string;
  readonly evidence: string;
}

/** Longer chains go round in a circle, or have lost their question. */
export const mostWhys = 7;

/** How many whys deep a row lies, 1 under the problem; null for a chain that is too long or leads nowhere. `all`: the whole table. */
export function depthOf(row: Why, all: readonly Why[]): number | null {
  let one: Why | undefined = row;
  for (let depth = 1; depth <= mostWhys; depth += 1) {
    const { under }: Why = one;
    if (under === "") return depth;
    one = all.find(({ id }) => sameId(id, under));
    if (one === undefined) return null;
  }
  return null;
}

export function whyState(row: Why, all: readonly Why[], turned: Turned): CauseState | null {
  const isAsked = all.some(({ under }) => row.id !== "" && sameId(under, row.id));
  return causeState(row, turned, faultOf(row, all), isAsked ? "noted" : "askOn");
}

function faultOf(row: Why, all: readonly Why[]): CauseState | null {
  if (row.answer === "") return "incomplete";
  const isOfCase = ({ id, caseId }: Why) => sameId(id, row.under) && sameId(caseId, row.caseId);
  if (row.under !== "" && !all.some(isOfCase)) return "loose";
  if (depthOf(row, all) === null) return "loose";
  return row.evidence === "" ? "noEvidence" : null;
}

/** Null where the case has no rows. `rows`: those of the case. */
export function whysState(
  rows: readonly Why[],
  all: readonly Why[],
  turned: Turned
): ToolState | null {
  if (rows.length === 0) return null;
  const states = new Set(rows.map((row) => whyState(row, all, turned)));
  if (states.has("incomplete")) return "blankPart";
  if (states.has("loose")) return "looseWhy";
  if (states.has("noEvidence")) return "noEvidence";
  return states.has("askOn") ? "openBranch" : "finished";
}
