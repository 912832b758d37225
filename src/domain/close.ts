// What a plan leaves behind when it is closed: what came of each measure, how much of it rests on objective measures, and what the
// learner and the coach have not said yet. Closing is never stopped by it: what is missing is said.
import { complianceToAchieve } from "./keep-state";
import type { JudgedMeasure } from "./judge-record";
import { isKeeping } from "./measure-kind";
import type { Plan } from "./plan";

export const outcomes = ["met", "held", "slipped", "notMeasured"] as const;
/** What came of a measure: its target, at least where it began, below that, or nothing known. */
export type Outcome = (typeof outcomes)[number];

/** By the last reading, whatever the State. Who is to stay within bounds has met them or slipped. */
export function outcomeOf({ of, verdict }: JudgedMeasure): Outcome {
  const { raw } = verdict;
  if (raw === null) return "notMeasured";
  const { kind } = of.measure;
  const isKept = kind !== null && isKeeping(kind);
  if (raw >= (isKept ? complianceToAchieve : 1)) return "met";
  return raw < (isKept ? complianceToAchieve : 0) ? "slipped" : "held";
}

export type Tally = Readonly<Record<Outcome | "count" | "objective", number>>;

/** How many measures a plan has, what came of them, and how many take their values from a count or a record. */
export function tallyOf(judged: readonly JudgedMeasure[]): Tally {
  const all = judged.map(outcomeOf);
  const count = (outcome: Outcome) => all.filter((one) => one === outcome).length;
  return {
    count: judged.length,
    objective: judged.filter(({ of }) => of.measure.objectivity === "objective").length,
    ...{ met: count("met"), held: count("held"), slipped: count("slipped") },
    notMeasured: count("notMeasured"),
  };
}

/** The learner's three answers, in their own words. */
const closeAnswers = ["whatChanged", "whatHelped", "whatNext"] as const;

const closeParts = ["resultWhy", ...closeAnswers, "nextSkill", "alliance"] as const;
export type ClosePart = (typeof closeParts)[number];

/** What a plan says at its close. */
export type Closing = Pick<Plan, ClosePart>;

/** An executive plan keeps dates and counts: it is asked only with whom the learner goes on. */
export function missingAtClose(plan: Plan): readonly ClosePart[] {
  const asked = plan.kind === "executive" ? (["alliance"] as const) : closeParts;
  return asked.filter((part) => plan[part] === "" || plan[part] === null);
}

/** Words, where an executive plan keeps none. */
export function isWordy(closing: Partial<Closing>): boolean {
  return closeParts.some((part) => part !== "alliance" && (closing[part] ?? "") !== "");
}
