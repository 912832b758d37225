// What is to be done next about one person's level in one skill: closing a gap, a training that fits those who take it, its use on
// the job, a level that was never or long ago assessed.
import type { Day } from "./day";
import { assessmentAge, level, skillGap } from "./skill";
import type { Skill } from "./skill";
import type { PlacedSkill } from "./skill-list";

export const skillNexts = [
  "assess",
  "chooseRoute",
  "askFit",
  "changeTraining",
  "giveOwner",
  "planTransfer",
  "givePlan",
  "underWay",
  "assessAgain",
] as const;
export type SkillNext = (typeof skillNexts)[number];

/** Days after which a level that is required is to be looked at again. */
export const assessAgainAfter = 365;

/** Null where nothing is to be done, for a gap that is left as it is, and for a row that does not count. */
export function skillNext({ row, fate }: PlacedSkill, asOf: Day): SkillNext | null {
  if (fate !== "counted") return null;
  const required = level(row.required) ?? 0;
  const gap = skillGap(row);
  if (required === 0) return null;
  if (gap === null) return "assess";
  if (gap > 0) return closing(row);
  return (assessmentAge(row, asOf) ?? 0) > assessAgainAfter ? "assessAgain" : null;
}

function closing({ route, fit, issueId, planId }: Skill): SkillNext | null {
  if (route === null) return "chooseRoute";
  if (route === "none") return null;
  if (route !== "train") return planId === "" ? "givePlan" : "underWay";
  if (fit === null) return "askFit";
  if (fit !== "fits") return "changeTraining";
  if (issueId === "") return "giveOwner";
  return planId === "" ? "planTransfer" : "underWay";
}
