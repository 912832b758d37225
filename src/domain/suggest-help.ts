// What would help with a need, suggested with its reason: the six rows that tell coaching from mentoring, weighed after the gate.
// Ties are left to people. Other support is never suggested: nothing about a person's troubles is inferred or kept.
import { readGate } from "./gate";
import type { Cause } from "./gate";
import type { Help, Need, Trigger } from "./need";
import { modeQuestions } from "./need";
import type { Kind } from "./plan";

export const suggestions = [
  "coaching",
  "mentoring",
  "training",
  "fixSystem",
  "tie",
  "answerMode",
  "answerGate",
] as const;
/** A help, or why none can be suggested: the six answers are even, are not given, or the gate does not tell the cause. */
export type Suggestion = (typeof suggestions)[number];

export interface Advice {
  readonly suggestion: Suggestion;
  readonly cause: Cause;
  /** Of the six answers, how many lean to either side. */
  readonly towardsCoaching: number;
  readonly towardsMentoring: number;
}

export function adviceOn(need: Need): Advice {
  const { cause } = readGate(need.gate);
  const answered = modeQuestions.map((question) => need.mode[question]);
  const count = (leaning: string) => answered.filter((one) => one === leaning).length;
  const [towardsCoaching, towardsMentoring] = [count("coaching"), count("mentoring")];
  const isEmpty = answered.every((one) => one === null);
  const suggestion = ((): Suggestion => {
    if (cause === "workSystem") return "fixSystem";
    if (isForTraining(need, cause)) return "training";
    if (isEmpty) return "answerMode";
    if (towardsMentoring > towardsCoaching) return "mentoring";
    if (towardsMentoring === towardsCoaching) return "tie";
    return cause === "unknown" ? "answerGate" : "coaching";
  })();
  return { suggestion, cause, towardsCoaching, towardsMentoring };
}

/** Most lack the same knowledge, and nothing else of the system is in the way: one course serves all. */
function isForTraining({ gate }: Need, cause: Cause): boolean {
  return (
    cause === "mixed" &&
    gate.othersAlike === "yes" &&
    gate.knowsExpected === "no" &&
    gate.hasMeans !== "no" &&
    gate.rightCosts !== "yes" &&
    gate.otherTarget !== "yes"
  );
}

const changesOfWork: readonly (Trigger | null)[] = ["newRole", "restructure", "newProcess"];

/** The kind of coaching that a trigger asks for: a change of the business, a wish of the learner's own, or else a performance. */
export function kindFor(trigger: Trigger | null): Kind {
  if (changesOfWork.includes(trigger)) return "business";
  return trigger === "request" ? "personal" : "performance";
}

/** Of a need that is to be coached, by choice or else by suggestion; null of any other. */
export function suggestedKind(need: Need): Kind | null {
  const help = need.chosen ?? adviceOn(need).suggestion;
  return need.id !== "" && help === "coaching" ? kindFor(need.trigger) : null;
}

/** How far a need is decided, the first that applies: what is missing comes before "decided". */
export const needChecks = [
  "open",
  "reasonKept",
  "reasonMissing",
  "purposeMissing",
  "ownerMissing",
  "decided",
] as const;
export type NeedCheck = (typeof needChecks)[number];

/** Null for a row without an ID. */
export function needCheck(need: Need): NeedCheck | null {
  if (need.id === "") return null;
  const { chosen, reason, decidedBy } = need;
  if (chosen === null) return "open";
  if (chosen === "otherSupport") return reason === "" ? "decided" : "reasonKept";
  const isOther = chosen !== adviceOn(need).suggestion;
  if (isOther && (reason === "" || decidedBy === "")) return "reasonMissing";
  if (chosen === "coaching" && need.purpose === null) return "purposeMissing";
  return isRow(chosen) && need.issueId === "" ? "ownerMissing" : "decided";
}

/** Helps that become a row of Issues with an owner, and no plan. */
export function isRow(help: Help): help is "training" | "fixSystem" {
  return help === "training" || help === "fixSystem";
}
