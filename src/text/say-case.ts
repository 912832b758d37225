// What a case lacks and which tools fit, as the sheet of cases says it.
import { toolsOfFit } from "../domain/problem-case";
import type { CaseFit, Missing } from "../domain/problem-case";
import type { Catalogue } from "./catalogue";
import { say } from "./catalogue";

export function sayMissing(missing: readonly Missing[], words: Catalogue): string {
  const { caseGaps, caseTools, toolMissing, toolStates } = words;
  const told = missing.map((one) => {
    if (one.kind === "tool")
      return say(toolMissing, { tool: caseTools[one.tool], state: toolStates[one.state] });
    return one.kind === "rootsOpen" ? `${caseGaps.rootsOpen} ${one.count}` : caseGaps[one.kind];
  });
  return told.join("; ");
}

/** "Fishbone, Pareto". */
export function sayFit(fit: CaseFit, { caseTools }: Catalogue): string {
  return toolsOfFit[fit].map((tool) => caseTools[tool]).join(", ");
}
