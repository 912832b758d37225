// The closed lists of decisions after a check-in. What is suggested, and what asks for a reason, is suggest-decision.ts's.

export const suggestions = ["recognise", "keepGoing", "furtherCoaching", "lookAgain"] as const;
export type Suggestion = (typeof suggestions)[number];

export const lookedAt = ["need", "agreement", "otherHelp", "close"] as const;
/** What is looked at again: the need, what was agreed, whether another kind of help fits, or whether to close. */
export type LookedAt = (typeof lookedAt)[number];

export const decisions = [
  ...(["recognise", "keepGoing", "furtherCoaching"] as const),
  ...(["lookAgainNeed", "lookAgainAgreement", "lookAgainOtherHelp", "lookAgainClose"] as const),
] as const;
/** What stands beside a reading. */
export type Decision = (typeof decisions)[number];

const looks: Readonly<Record<LookedAt, Decision>> = {
  need: "lookAgainNeed",
  agreement: "lookAgainAgreement",
  otherHelp: "lookAgainOtherHelp",
  close: "lookAgainClose",
};

export function decisionOf(what: Exclude<Suggestion, "lookAgain">): Decision;
export function decisionOf(what: Suggestion, at: LookedAt): Decision;
export function decisionOf(what: Suggestion, at: LookedAt = "need"): Decision {
  return what === "lookAgain" ? looks[at] : what;
}

export function isLookingAgain(decision: Decision | null): boolean {
  return decision !== null && Object.values(looks).includes(decision);
}
