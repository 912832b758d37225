// Cycles of plan, do, check and act: what is expected is written before it is done, what came and what was learnt after. Finished when every
// cycle is closed and one of them ended with a decision: adopted or abandoned, not only adapted.
import type { ToolState } from "./case-tool";
import { dayIn } from "./day";
import type { Cell } from "./plan";

export const pdcaDecisions = ["adopt", "adapt", "abandon"] as const;
export type PdcaDecision = (typeof pdcaDecisions)[number];

export interface PdcaCycle {
  /** "PD001". */
  readonly id: string;
  readonly caseId: string;
  /** What is tried. */
  readonly plan: string;
  readonly expected: string;
  readonly doneOn: Cell;
  readonly actual: string;
  readonly learned: string;
  readonly decision: PdcaDecision | null;
}

export const pdcaStates = ["incomplete", "toDo", "toCheck", "toAct", "closed"] as const;
export type PdcaState = (typeof pdcaStates)[number];

/** Null for a row of no case. */
export function pdcaState(cycle: PdcaCycle): PdcaState | null {
  if (cycle.caseId === "") return null;
  if (cycle.plan === "" || cycle.expected === "") return "incomplete";
  if (dayIn(cycle.doneOn) === null) return "toDo";
  if (cycle.actual === "" || cycle.learned === "") return "toCheck";
  return cycle.decision === null ? "toAct" : "closed";
}

/** Null where the case has no cycles. `rows`: those of the case. */
export function pdcaToolState(rows: readonly PdcaCycle[]): ToolState | null {
  if (rows.length === 0) return null;
  const states = rows.map(pdcaState);
  if (states.includes("incomplete")) return "blankPart";
  if (states.some((state) => state !== "closed")) return "openCycle";
  return rows.every(({ decision }) => decision === "adapt") ? "noDecision" : "finished";
}
