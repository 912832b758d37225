// The stage that a move of a plan leads to; a move that is not legal is refused with its reason and what would make it legal.
import type { Plan, Result, Stage } from "../../domain/plan";
import { moveFrom } from "../../domain/plan-moves";
import type { PlanMove } from "../../domain/plan-moves";
import type { Catalogue } from "../../text/catalogue";
import { say } from "../../text/catalogue";
import { refusal } from "./find-rows";

/** "already" when the plan is there. @throws InputError for a move that is not legal from where the plan stands */
export function legalMove(
  plan: Plan,
  move: PlanMove,
  words: Catalogue,
  wanted: Result | null = null
): Stage | "already" {
  const outcome = moveFrom(plan, move, wanted);
  if (!("refused" in outcome)) return outcome.to;
  const { id, result } = plan;
  const values = {
    ...{ id, column: words.workbook.headers.Plans.Stage },
    result: result === null ? "" : words.results[result],
  };
  throw refusal(say(words.moveRefusals[outcome.refused], values), words);
}
