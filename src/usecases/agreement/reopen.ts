// Opens an agreement again for the next version: the ticks go, what was agreed stays in the terms and in the change log.
import { versionOf } from "../../domain/agreement";
import { say } from "../../text/catalogue";
import type { Steps } from "../change/operation";
import { isAgreed, type WholePlan } from "./plan-parts";

export interface Reopened {
  /** The version that is to be agreed now, or is in force still. */
  readonly version: number;
  /** In words; nothing where nobody had agreed yet. */
  readonly said: readonly string[];
}

/** For a change of what coach and learner agree on: what was agreed is opened again. */
export function reopen(steps: Steps, whole: WholePlan): Reopened {
  const { plan, row } = whole;
  if (!isAgreed(whole)) return { version: versionOf(plan), said: [] };
  const version = versionOf(plan) + 1;
  const ticks = ["CoachAgreed", "CoachAgreedOn", "LearnerAgreed", "LearnerAgreedOn"];
  steps.set("Plans", row, "Version", version);
  for (const column of ticks) steps.set("Plans", row, column, null);
  const { reopened } = steps.words.agreementSentences;
  return { version, said: [say(reopened, { id: plan.id, version })] };
}
