// A person's level in a skill, required and actual, 0 none to 4 can show others.
import { dayIn } from "./day";
import type { Day } from "./day";
import type { Cell } from "./plan";

export const routes = ["coach", "train", "crossTrain", "none"] as const;
/** How a gap is to be closed. */
export type Route = (typeof routes)[number];

export const fits = ["fits", "level", "language", "shift", "device"] as const;
/** Whether a training fits those who are to take it, or which of the four does not. */
export type Fit = (typeof fits)[number];

/** A level from which somebody works alone, and the one of who can show others. */
export const aloneLevel = 3;
export const showLevel = 4;

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
  /** The training need, a row of Issues. */
  readonly issueId: string;
  readonly fit: Fit | null;
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

/** How a level stands in the matrix: the level, or with a slash the one that is required and not reached. "?" was never assessed. */
export function shownLevel(skill: Skill): string | number | null {
  const [wanted, there] = [level(skill.required) ?? 0, level(skill.actual)];
  if (there === null) return wanted > 0 ? `?/${wanted}` : null;
  return wanted > there ? `${there}/${wanted}` : there;
}
