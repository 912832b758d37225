// The rows of practice of a plan, and of one of its skills, as they stand in the workbook.
import type { Plan } from "../../domain/plan";
import { sameId } from "../../domain/plan";
import type { Practice } from "../../domain/practice";
import type { TableRow } from "../../gateway/rows";
import { practiceRows } from "../../schema/cycle-rows";
import { planFrom } from "../../schema/row";
import { say } from "../../text/catalogue";
import { planRowOf, refusal } from "../change/find-rows";
import type { Steps } from "../change/operation";

export interface PracticeRow {
  readonly row: TableRow;
  readonly practice: Practice;
}

/** @throws InputError for an unknown plan and for one that is closed */
export function practisedPlan(steps: Steps, planId: string): Plan {
  const { words } = steps;
  const plan = planFrom(planRowOf(steps, planId).cells, words);
  if (plan.stage !== "closed") return plan;
  throw refusal(say(words.practiceSentences.closedPlan, { id: plan.id }), words);
}

export function practiceOf({ rows, words }: Steps, plan: Plan): readonly PracticeRow[] {
  return rows("Practice")
    .map((row) => ({ row, practice: practiceRows.from(row.cells, words) }))
    .filter(({ practice }) => sameId(practice.planId, plan.id));
}

export function ofSkill(all: readonly PracticeRow[], skill: string): readonly PracticeRow[] {
  return all.filter(({ practice }) => sameId(practice.skill.trim(), skill.trim()));
}

/** The attempt that a row says; 1 where it says none. */
export function attemptOf({ attempt }: Practice): number {
  return typeof attempt === "number" && attempt > 0 ? attempt : 1;
}
