// What the tools found of one case: each tool that was begun with how it stands, and the root causes in all of them.
import type { CaseTool, ToolState } from "./case-tool";
import type { FishboneCause } from "./fishbone";
import { fishboneRowState, fishboneState } from "./fishbone";
import type { ParetoKind } from "./pareto";
import { paretoRowState, paretoState } from "./pareto";
import { sameId } from "./plan";
import type { Findings } from "./problem-case";
import type { CauseState, FoundCause, Turned } from "./root-cause";

/** The rows of the tools, of all cases together. */
export interface ToolRows {
  readonly fishbone: readonly FishboneCause[];
  readonly pareto: readonly ParetoKind[];
}

export function findingsOf(caseId: string, all: ToolRows, turned: Turned): Findings {
  const of = <Row extends { readonly caseId: string }>(rows: readonly Row[]): readonly Row[] =>
    rows.filter((row) => sameId(row.caseId, caseId));
  const [fishbone, pareto] = [of(all.fishbone), of(all.pareto)];
  const states: readonly (readonly [CaseTool, ToolState | null])[] = [
    ["fishbone", fishboneState(fishbone)],
    ["pareto", paretoState(pareto)],
  ];
  const causes: readonly (readonly [FoundCause, CauseState | null])[] = [
    ...fishbone.map((row) => [row, fishboneRowState(row, turned)] as const),
    ...pareto.map((row) => [row, paretoRowState(row, turned)] as const),
  ];
  const roots = causes.filter(([{ isRoot }]) => isRoot === "yes");
  return {
    tools: new Map(states.flatMap(([tool, state]) => (state === null ? [] : [[tool, state]]))),
    roots: roots.length,
    open: roots.filter(([, state]) => state !== "turned").length,
  };
}
