// A case: a problem that is met, or may be met, when a process is introduced, and how far it is solved. Complete only with two
// different tools finished and every root cause turned. Which two tools fit is said with the reason; nobody is held to them.
import type { CaseTool, ToolState } from "./case-tool";
import { caseTools } from "./case-tool";
import type { Cell } from "./plan";

export const caseTimings = ["potential", "actual"] as const;
export type CaseTiming = (typeof caseTimings)[number];

/** What is known of the problem, by which tools fit. */
export const caseSorts = [
  "oneEvent",
  "manyCauses",
  "counts",
  "resistance",
  "mayFail",
  "unclear",
  "trial",
] as const;
export type CaseSort = (typeof caseSorts)[number];

export interface ProblemCase {
  /** "C001". */
  readonly id: string;
  /** The process that is introduced. */
  readonly process: string;
  readonly where: string;
  readonly timing: CaseTiming | null;
  readonly problem: string;
  /** Whom it touches, in words. */
  readonly who: string;
  readonly openedOn: Cell;
  /** Person ID. */
  readonly ownerId: string;
  readonly sort: CaseSort | null;
}

/** The sorts, then what fits where only potential or actual is said. */
export const caseFits = [...caseSorts, ...caseTimings] as const;
export type CaseFit = (typeof caseFits)[number];

export const toolsOfFit: Readonly<Record<CaseFit, readonly [CaseTool, CaseTool]>> = {
  oneEvent: ["whys", "fishbone"],
  manyCauses: ["fishbone", "pareto"],
  counts: ["pareto", "whys"],
  resistance: ["forces", "pdca"],
  mayFail: ["sipoc", "fmea"],
  unclear: ["sipoc", "fishbone"],
  trial: ["pdca", "a3"],
  potential: ["fmea", "forces"],
  actual: ["fishbone", "pareto"],
};

/** Null where neither what is known nor potential or actual is said. */
export function fitOf({ sort, timing }: ProblemCase): CaseFit | null {
  return sort ?? timing;
}

export const caseStates = ["notBegun", "inWork", "causesOpen", "complete"] as const;
export type CaseState = (typeof caseStates)[number];

export const caseGaps = ["unsaid", "noOwner", "noTool", "oneTool", "noRoot", "rootsOpen"] as const;
export type CaseGap = (typeof caseGaps)[number];

/** One thing that a case lacks: of the case itself, or what a tool that was begun still needs. */
export type Missing =
  | { readonly kind: Exclude<CaseGap, "rootsOpen"> }
  | { readonly kind: "rootsOpen"; readonly count: number }
  | { readonly kind: "tool"; readonly tool: CaseTool; readonly state: ToolState };

export interface CaseVerdict {
  readonly state: CaseState;
  /** Different tools that are finished. */
  readonly finished: number;
  readonly missing: readonly Missing[];
}

/** What the tools found: how each that was begun stands, and the root causes, all of them and those not turned. */
export interface Findings {
  readonly tools: ReadonlyMap<CaseTool, ToolState>;
  readonly roots: number;
  readonly open: number;
}

export const toolsNeeded = 2;

export function judgeCase(of: ProblemCase, { tools, roots, open }: Findings): CaseVerdict {
  const begun = caseTools.flatMap((tool) => {
    const state = tools.get(tool);
    return state === undefined ? [] : [{ tool, state }];
  });
  const finished = begun.filter(({ state }) => state === "finished").length;
  const isEnough = finished >= toolsNeeded;
  const missing: Missing[] = [];
  if (of.process === "" || of.problem === "" || of.timing === null)
    missing.push({ kind: "unsaid" });
  if (of.ownerId === "") missing.push({ kind: "noOwner" });
  if (!isEnough) {
    for (const { tool, state } of begun)
      if (state !== "finished") missing.push({ kind: "tool", tool, state });
    missing.push({ kind: finished === 0 ? "noTool" : "oneTool" });
  }
  if (isEnough && roots === 0) missing.push({ kind: "noRoot" });
  if (open > 0) missing.push({ kind: "rootsOpen", count: open });
  const unfinished = begun.length === 0 ? "notBegun" : "inWork";
  const state = isEnough ? (missing.length === 0 ? "complete" : "causesOpen") : unfinished;
  return { state, finished, missing };
}
