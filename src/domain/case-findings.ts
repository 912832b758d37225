// What the tools found of one case: each tool that was begun with how it stands, and the root causes in all of them.
import type { A3Report } from "./a3";
import { a3State } from "./a3";
import type { CaseTool, ToolState } from "./case-tool";
import type { FishboneCause } from "./fishbone";
import { fishboneRowState, fishboneState } from "./fishbone";
import type { Failure } from "./fmea";
import { failureState, fmeaState } from "./fmea";
import type { Force } from "./forces";
import { forcesState, forceState } from "./forces";
import type { ParetoKind } from "./pareto";
import { paretoRowState, paretoState } from "./pareto";
import type { PdcaCycle } from "./pdca";
import { pdcaToolState } from "./pdca";
import { sameId } from "./plan";
import type { Findings } from "./problem-case";
import type { CauseState, FoundCause, Turned } from "./root-cause";
import type { SipocEntry } from "./sipoc";
import { sipocState } from "./sipoc";
import type { Why } from "./whys";
import { whysState, whyState } from "./whys";

/** The rows of the tools, of all cases together. */
export interface ToolRows {
  readonly whys: readonly Why[];
  readonly fishbone: readonly FishboneCause[];
  readonly pareto: readonly ParetoKind[];
  readonly forces: readonly Force[];
  readonly pdca: readonly PdcaCycle[];
  readonly fmea: readonly Failure[];
  readonly sipoc: readonly SipocEntry[];
  readonly a3: readonly A3Report[];
}

export function findingsOf(caseId: string, all: ToolRows, turned: Turned): Findings {
  const of = <Row extends { readonly caseId: string }>(rows: readonly Row[]): readonly Row[] =>
    rows.filter((row) => sameId(row.caseId, caseId));
  const [whys, fishbone, pareto] = [of(all.whys), of(all.fishbone), of(all.pareto)];
  const [forces, fmea] = [of(all.forces), of(all.fmea)];
  const states: Readonly<Record<CaseTool, ToolState | null>> = {
    whys: whysState(whys, all.whys, turned),
    fishbone: fishboneState(fishbone),
    pareto: paretoState(pareto),
    forces: forcesState(forces),
    pdca: pdcaToolState(of(all.pdca)),
    fmea: fmeaState(fmea),
    sipoc: sipocState(of(all.sipoc)),
    a3: a3State(of(all.a3)),
  };
  const causes: readonly (readonly [FoundCause, CauseState | null])[] = [
    ...whys.map((row) => [row, whyState(row, all.whys, turned)] as const),
    ...fishbone.map((row) => [row, fishboneRowState(row, turned)] as const),
    ...pareto.map((row) => [row, paretoRowState(row, turned)] as const),
    ...forces.map((row) => [row, forceState(row, turned)] as const),
    ...fmea.map((row) => [row, failureState(row, turned)] as const),
  ];
  const roots = causes.filter(([{ isRoot }]) => isRoot === "yes");
  const begun = Object.entries(states) as readonly (readonly [CaseTool, ToolState | null])[];
  return {
    tools: new Map(begun.flatMap(([tool, state]) => (state === null ? [] : [[tool, state]]))),
    roots: roots.length,
    open: roots.filter(([, state]) => state !== "turned").length,
  };
}
