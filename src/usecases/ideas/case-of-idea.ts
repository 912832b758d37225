// An idea that is tried out: the case that is opened for it, and its first cycle of plan, do, check and act.
import type { Day } from "../../domain/day";
import type { Idea } from "../../domain/idea";
import { caseRows, pdcaRows } from "../../schema/case-rows";
import { isId, refusal } from "../change/find-rows";
import { nextId } from "../change/next-id";
import type { Steps } from "../change/operation";

export interface CaseOfIdea {
  readonly process: string;
  /** What is expected when the idea is tried. */
  readonly expected: string;
}

/** The idea's words are the problem of the case and the plan of the cycle. Null when it became a case before. @throws InputError without either */
export function openCaseOf(
  idea: Idea,
  { process, expected }: CaseOfIdea,
  steps: Steps,
  today: Day
): { readonly caseId: string; readonly cycleId: string } | null {
  const { words } = steps;
  if (process.trim() === "" || expected.trim() === "")
    throw refusal(words.ideaSentences.noProcess, words);
  const isThere = steps.rows("Cases").some(({ cells }) => isId(cells["CaseId"], idea.link));
  if (isThere) return null;
  const caseId = nextId(steps, "Cases", "CaseId", "C")();
  const cycleId = nextId(steps, "Pdca", "RowId", "PD")();
  const unsaid = { where: "", timing: null, who: "", ownerId: "", sort: null };
  const opened = { id: caseId, process: process.trim(), problem: idea.idea, openedOn: today };
  steps.add("Cases", caseRows.to({ ...unsaid, ...opened }, words));
  const toDo = { doneOn: null, actual: "", learned: "", decision: null };
  const cycle = { id: cycleId, caseId, plan: idea.idea, expected: expected.trim() };
  steps.add("Pdca", pdcaRows.to({ ...toDo, ...cycle }, words));
  return { caseId, cycleId };
}
