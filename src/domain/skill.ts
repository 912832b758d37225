// A person's level in a skill, required and actual, 0 none to 4 can show others.
import { dayIn } from "./day";
import type { Day } from "./day";
import type { Cell } from "./plan";

export const routes = ["coach", "train", "crossTrain", "none"] as const;
/** How a gap is to be closed. */
export type Route = (typeof routes)[number];

export interface Skill {
  readonly personId: string;
  readonly skill: string;
  readonly required: Cell;
  readonly actual: Cell;
  readonly assessedOn: Cell;
  readonly assessedBy: string;
  readonly evidence: string;
  readonly route: Route | null;
  readonly planId: string;
}

/** A level from 0 to 4; null for anything else. */
export function level(cell: Cell): number | null {
  return typeof cell === "number" && cell >= 0 && cell <= 4 ? cell : null;
}

/** Levels that are missing, 0 when none; null unless both levels are numbers from 0 to 4. */
export function skillGap({ required, actual }: Skill): number | null {
  const [wanted, there] = [level(required), level(actual)];
  return wanted === null || there === null ? null : Math.max(0, wanted - there);
}

/** Days since the level was assessed; null without a date up to as-of. */
export function assessmentAge({ assessedOn }: Skill, asOf: Day): number | null {
  const on = dayIn(assessedOn);
  return on === null || on > asOf ? null : asOf - on;
}
