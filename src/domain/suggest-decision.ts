// The one decision after a check-in: what the last reading of a measure suggests, and what may be decided without giving a reason. A person
// decides. The sheet of measures suggests the same as a formula (schema/sheets/workings-lights.ts).
import type { AttentionRule } from "./attention-rules";
import { isLookingAgain } from "./decision";
import type { Decision, LookedAt, Suggestion } from "./decision";
import type { NextStep } from "./next-step";
import type { Badge, Remark, State } from "./states";

export const decisionWhys = [
  ...(["achieved", "ahead", "holding", "onTrack", "watch", "behind", "stalled"] as const),
  ...(["regressing", "pastDue", "lookedAlready"] as const),
] as const;
export type DecisionWhy = (typeof decisionWhys)[number];

export interface Suggested {
  readonly suggestion: Suggestion;
  readonly why: DecisionWhy;
}

/** What is known when a reading has come in. */
export interface AfterCheckIn {
  readonly state: State;
  readonly remark: Remark | null;
  /** Readings since the target in force began, of a measure that takes readings. */
  readonly n: number;
  /** The last decision at an earlier reading of the window; null when there was none. */
  readonly previous: Decision | null;
}

/**
 * Null where there is no check-in to decide on: no reading since the target began, a measure that fell silent, a plan that does not run.
 * Who stands still, or falls, is looked at again once; if that was the last decision and it still stands, what came of it is to be practised.
 */
export function suggestDecision({ state, remark, n, previous }: AfterCheckIn): Suggested | null {
  if (n === 0) return null;
  if (state === "achieved" || state === "ahead") return { suggestion: "recognise", why: state };
  const runs = ["regressing", "stalled", "behind", "pastDue", "watch", "onTrack"].includes(state);
  if (runs && remark === "holding") return { suggestion: "recognise", why: "holding" };
  switch (state) {
    case "onTrack":
    case "watch":
      return { suggestion: "keepGoing", why: state };
    case "behind":
      return { suggestion: "furtherCoaching", why: state };
    case "pastDue":
      return { suggestion: "lookAgain", why: state };
    case "stalled":
    case "regressing":
      return isLookingAgain(previous)
        ? { suggestion: "furtherCoaching", why: "lookedAlready" }
        : { suggestion: "lookAgain", why: state };
    default:
      return null;
  }
}

/** What the flags of a measure and of its plan say to a decision. */
export interface Standing {
  readonly state: State;
  readonly badges: readonly Badge[];
  readonly remark: Remark | null;
  /** The step that the measure's flag suggests; null without one. */
  readonly step: NextStep | null;
  /** Rules about the plan as a whole that hold. */
  readonly planRules: readonly AttentionRule[];
}

/**
 * Recognising is always in order. To keep going where it stands still, to coach what is achieved, and to look again at what moves, ask for
 * a reason: a person may know better.
 */
export function asksForReason(decision: Decision, of: Standing): boolean {
  const isHalted = ["stalled", "regressing", "pastDue"].includes(of.state);
  if (decision === "recognise") return false;
  if (decision === "keepGoing") return isHalted && of.remark !== "holding";
  if (decision === "furtherCoaching") return of.state === "achieved";
  return !isHalted && !of.badges.includes("targetToReview") && of.planRules.length === 0;
}

/** What there is to look at again, by the flags. */
export function whatToLookAt({ state, step, planRules }: Standing): LookedAt {
  if (planRules.includes("waits-on-issue")) return "need";
  if (state === "pastDue" || step === "review-target" || step === "review-or-help")
    return "agreement";
  if (step === "another-help") return "otherHelp";
  return planRules.includes("over-length") ? "close" : "need";
}
