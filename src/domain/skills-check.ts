// Whether a skills plan is more than sitting beside somebody who can do it: it answers a need that was analysed, its events are planned and
// some of them live, and its outcome can be measured. The sheet of plans says the same (schema/sheets/skills-check.ts).
import { readGate } from "./gate";
import type { Cause } from "./gate";
import { measurableLight } from "./measure-lights";
import type { Need } from "./need";
import { sameId } from "./plan";
import type { Measure, Plan } from "./plan";
import type { InstructionEvent, Practice } from "./practice";
import { level } from "./skill";
import type { Skill } from "./skill";

export const skillsLacks = [
  "needNotAnalysed",
  "eventsNotPlanned",
  "nothingLive",
  "notMeasured",
] as const;
export type SkillsLack = (typeof skillsLacks)[number];

/** What coaching a skill needs at least: practice and a try on the job, each with feedback. */
export const neededEvents: readonly InstructionEvent[] = [
  ...(["practise", "feedback", "tryOnTheJob", "feedbackOnTheJob"] as const),
];
export const causesOfSkill: readonly Cause[] = ["skill", "knowledge", "mixed"];

/** Rows of other plans may be among them. */
export interface SkillsParts {
  readonly needs: readonly Need[];
  readonly skills: readonly Skill[];
  readonly practice: readonly Practice[];
  readonly measures: readonly Measure[];
}

/** Null for a plan that is closed or not for skills. */
export function skillsCheck(plan: Plan, parts: SkillsParts): readonly SkillsLack[] | null {
  if (plan.id === "" || plan.kind !== "skills" || plan.mode === "mentoring") return null;
  if (plan.stage === null || plan.stage === "closed") return null;
  const own = <Row extends { readonly planId: string }>(rows: readonly Row[]) =>
    rows.filter(({ planId }) => sameId(planId, plan.id));
  const practice = own(parts.practice);
  const isPlanned = neededEvents.every((event) => practice.some((one) => one.event === event));
  const lacks: Readonly<Record<SkillsLack, boolean>> = {
    needNotAnalysed: !isAnalysed(plan, own(parts.skills), parts.needs),
    eventsNotPlanned: !isPlanned,
    nothingLive: practice.length > 0 && !practice.some(({ place }) => place === "live"),
    notMeasured: !own(parts.measures).some((measure) => measurableLight(measure) === "yes"),
  };
  return skillsLacks.filter((lack) => lacks[lack]);
}

/** The gate found a gap in skill or knowledge, or what the job requires stands beside what the learner can do. */
function isAnalysed(plan: Plan, own: readonly Skill[], needs: readonly Need[]): boolean {
  const need = needs.find(({ id }) => plan.needId !== "" && sameId(id, plan.needId));
  if (need !== undefined && causesOfSkill.includes(readGate(need.gate).cause)) return true;
  return own.some(({ required, actual }) => level(required) !== null && level(actual) !== null);
}
