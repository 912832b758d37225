// The tools with which a case is looked into, and how one of them stands: finished, or the first thing that it lacks.
// What "finished" asks of each tool is said with the tool.

export const caseTools = [
  "whys",
  "fishbone",
  "pareto",
  "forces",
  "pdca",
  "fmea",
  "sipoc",
  "a3",
] as const;
export type CaseTool = (typeof caseTools)[number];

/** In the order of their words in Lists: new ones at the end. */
export const toolStates = [
  "finished",
  "blankPart",
  "fewCategories",
  "noRoot",
  "fewKinds",
  "allZero",
  "looseWhy",
  "noEvidence",
  "openBranch",
  "oneSide",
  "openCycle",
  "noDecision",
  "topUntouched",
  "emptyPart",
] as const;
export type ToolState = (typeof toolStates)[number];
