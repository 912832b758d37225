// Opens an agreement again for the next version: the ticks go, what was agreed stays in the terms and in the change log.
import { versionOf } from "../../domain/agreement";
import type { Steps } from "../change/operation";
import type { WholePlan } from "./plan-parts";

/** Returns the version that is to be agreed now. */
export function reopen(steps: Steps, { plan, row }: Pick<WholePlan, "plan" | "row">): number {
  const version = versionOf(plan) + 1;
  const ticks = ["CoachAgreed", "CoachAgreedOn", "LearnerAgreed", "LearnerAgreedOn"];
  steps.set("Plans", row, "Version", version);
  for (const column of ticks) steps.set("Plans", row, column, null);
  return version;
}
