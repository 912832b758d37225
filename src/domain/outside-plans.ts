// What stands outside the plans, counted: work-system issues that wait for an answer, coaching that was rightly not started, ideas
// without an answer. Counts and days only: nobody is named.
import { dayIn } from "./day";
import type { Day } from "./day";
import { ideaState } from "./idea";
import type { Idea } from "./idea";
import { issueState } from "./issue";
import type { Issue } from "./issue";
import type { Need } from "./need";
import { isRow, needCheck } from "./suggest-help";

export interface OutsidePlans {
  /** Work-system issues that are not closed; training needs are not among them. */
  readonly openIssues: number;
  /** Of these, how many should have had their answer. */
  readonly overdueIssues: number;
  /** The day on which the oldest of them was raised; null where none says it. */
  readonly oldestIssue: Day | null;
  readonly notStarted: number;
  /** Ideas whose answer is late. */
  readonly lateIdeas: number;
}

export function outsidePlans(
  issues: readonly Issue[],
  needs: readonly Need[],
  ideas: readonly Idea[],
  asOf: Day
): OutsidePlans {
  const waiting = issues
    .filter(({ kind }) => kind !== "training")
    .map((issue) => ({ raised: dayIn(issue.raisedOn), state: issueState(issue, asOf) }))
    .filter(({ state }) => state === "open" || state === "overdue");
  const raised = waiting.flatMap(({ raised: day }) => day ?? []);
  return {
    openIssues: waiting.length,
    overdueIssues: waiting.filter(({ state }) => state === "overdue").length,
    oldestIssue: raised.length === 0 ? null : Math.min(...raised),
    notStarted: needs.filter(isRightlyNotStarted).length,
    lateIdeas: ideas.filter((idea) => ideaState(idea, asOf) === "overdue").length,
  };
}

/**
 * Decided with all that a decision asks, for the work system or a training, which have an owner: coaching would only have kept the cause
 * going. Support outside of work is not counted: nothing is told of it.
 */
export function isRightlyNotStarted(need: Need): boolean {
  return need.chosen !== null && isRow(need.chosen) && needCheck(need) === "decided";
}
