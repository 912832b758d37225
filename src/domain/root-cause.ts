// A cause that a tool found. One that is marked as a root cause is to be turned into an action, a measure or a work-system issue, and
// counts as turned only when that has an owner.
import type { Issue } from "./issue";
import type { Answer } from "./need";
import type { Action, Measure } from "./plan";
import { sameId } from "./plan";

export interface FoundCause {
  /** "FB003". */
  readonly id: string;
  readonly caseId: string;
  readonly isRoot: Answer | null;
  /** ID of the action, measure or issue that it became. */
  readonly became: string;
}

/** In the order of their words in Lists: new ones at the end. */
export const causeStates = [
  "incomplete",
  "noted",
  "toTurn",
  "unknownId",
  "noOwner",
  "turned",
  "loose",
  "noEvidence",
  "askOn",
] as const;
export type CauseState = (typeof causeStates)[number];

/** What a root cause may have become. */
export interface Turned {
  readonly actions: readonly Pick<Action, "id" | "owner">[];
  readonly measures: readonly Pick<Measure, "id" | "whoMeasures">[];
  readonly issues: readonly Pick<Issue, "id" | "ownerId">[];
}

/** Null for a row of no case. `fault`: what the tool finds wrong with the row; `plain`: what a cause is that is no root cause. */
export function causeState(
  cause: FoundCause,
  turned: Turned,
  fault: CauseState | null,
  plain: CauseState = "noted"
): CauseState | null {
  if (cause.caseId === "") return null;
  if (fault !== null) return fault;
  if (cause.isRoot !== "yes") return plain;
  return cause.became === "" ? "toTurn" : fateOf(cause.became, turned);
}

function fateOf(id: string, { actions, measures, issues }: Turned): CauseState {
  const isIt = (one: { readonly id: string }) => sameId(one.id, id);
  const action = actions.find(isIt);
  if (action !== undefined) return action.owner === null ? "noOwner" : "turned";
  const measure = measures.find(isIt);
  if (measure !== undefined) return measure.whoMeasures === "" ? "noOwner" : "turned";
  const issue = issues.find(isIt);
  if (issue === undefined) return "unknownId";
  return issue.ownerId === "" ? "noOwner" : "turned";
}
