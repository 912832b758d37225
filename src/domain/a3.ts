// An A3: the story of a case on one page. Causes, actions and cycles are pulled from the other tools; what no tool says is written here.
// Finished when all of it is written.
import type { ToolState } from "./case-tool";

export interface A3Report {
  /** "AR001". */
  readonly id: string;
  readonly caseId: string;
  readonly background: string;
  readonly current: string;
  readonly target: string;
  readonly followUp: string;
}

/** Null where the case has no report. `rows`: those of the case. */
export function a3State(rows: readonly A3Report[]): ToolState | null {
  if (rows.length === 0) return null;
  return rows.some(isPartly) ? "blankPart" : "finished";
}

function isPartly({ background, current, target, followUp }: A3Report): boolean {
  return [background, current, target, followUp].includes("");
}
