// The words of cases and their tools: lists, headers, sentences, and the printable pages.
import type { CaseTool, ToolState } from "../domain/case-tool";
import type { UsualCategory } from "../domain/fishbone";
import type { ForceSide } from "../domain/forces";
import type { PdcaDecision, PdcaState } from "../domain/pdca";
import type { SipocPart } from "../domain/sipoc";
import type { ParetoPart } from "../domain/pareto";
import type { CaseFit, CaseGap, CaseSort, CaseState, CaseTiming } from "../domain/problem-case";
import type { CauseState } from "../domain/root-cause";

export interface CaseWords {
  readonly caseTools: Readonly<Record<CaseTool, string>>;
  readonly caseTimings: Readonly<Record<CaseTiming, string>>;
  readonly caseSorts: Readonly<Record<CaseSort, string>>;
  readonly caseStates: Readonly<Record<CaseState, string>>;
  /** Parts of a sentence; that of root causes is followed by their number. */
  readonly caseGaps: Readonly<Record<CaseGap, string>>;
  /** Why the two tools of a fit are suggested. */
  readonly caseFits: Readonly<Record<CaseFit, string>>;
  /** Parts of a sentence, but for "finished". */
  readonly toolStates: Readonly<Record<ToolState, string>>;
  /** {tool} and {state}. */
  readonly toolMissing: string;
  readonly causeStates: Readonly<Record<CauseState, string>>;
  readonly usualCategories: Readonly<Record<UsualCategory, string>>;
  readonly paretoParts: Readonly<Record<ParetoPart, string>>;
  readonly forceSides: Readonly<Record<ForceSide, string>>;
  readonly pdcaDecisions: Readonly<Record<PdcaDecision, string>>;
  readonly pdcaStates: Readonly<Record<PdcaState, string>>;
  readonly sipocParts: Readonly<Record<SipocPart, string>>;
  readonly caseSentences: Readonly<Record<CaseSentence, string>>;
  readonly casePages: CasePageWords;
}

export type CaseSentence =
  | "opened"
  | "saysNothing"
  | "noCase"
  | "stands"
  | "missing"
  | "nothingMissing"
  | "fits"
  | "tool"
  | "roots"
  | "added"
  | "alreadyThere"
  | "marked"
  | "needsField"
  | "badField"
  | "noColumn"
  | "noRows"
  | "noRow"
  | "noCauses"
  | "turned"
  | "alreadyTurned"
  | "needsPlan"
  | "needsOwner"
  | "pageMade"
  | "pageAnew"
  | "pageThere"
  | "pageEmpty";

export interface CasePageWords {
  readonly help: string;
  readonly caseId: string;
  readonly noCase: string;
  /** Followed by how many more there are. */
  readonly more: string;
  readonly root: string;
  readonly rootMark: string;
  readonly rootsTitle: string;
  readonly became: string;
  /** What a root cause became, and who owns that, in one column. */
  readonly followUp: string;
  readonly owner: string;
  readonly due: string;
  /** Over the list of each tool that is a list. */
  readonly forcesChart: string;
  readonly forcesInWords: string;
  readonly balance: string;
  /** Below the list of what may fail: the letters over its columns, each the first of a header, and what they make. */
  readonly failureKey: string;
  readonly titles: Readonly<Record<CaseTool, string>>;
  readonly pareto: Readonly<
    Record<"chart" | "chartInWords" | "cumulative" | "line" | "others" | "few" | "key", string>
  >;
}

export type CaseSheetId =
  "Cases" | "Fishbone" | "Pareto" | "Whys" | "Forces" | "Pdca" | "Fmea" | "Sipoc" | "A3Reports";

// A type, not an interface: only that can be read by any table's id.
export type CaseHeaders = {
  readonly Cases: Readonly<Record<CasesColumn, string>>;
  readonly Fishbone: Readonly<Record<FishboneColumn, string>>;
  readonly Pareto: Readonly<Record<ParetoColumn, string>>;
  readonly Whys: Readonly<Record<WhysColumn, string>>;
  readonly Forces: Readonly<Record<ForcesColumn, string>>;
  readonly Pdca: Readonly<Record<PdcaColumn, string>>;
  readonly Fmea: Readonly<Record<FmeaColumn, string>>;
  readonly Sipoc: Readonly<Record<SipocColumn, string>>;
  readonly A3Reports: Readonly<Record<A3ReportsColumn, string>>;
};

export type CasesColumn =
  | "CaseId"
  | "Process"
  | "Where"
  | "Timing"
  | "Problem"
  | "Who"
  | "OpenedOn"
  | "OwnerId"
  | "Sort"
  | "State"
  | "Missing"
  | "Suggested"
  | "SuggestedWhy"
  | "Finished"
  | "Roots"
  | "Open"
  | "Fishbone"
  | "Pareto"
  | "Whys"
  | "Forces"
  | "Pdca"
  | "Fmea"
  | "Sipoc"
  | "A3Reports";

/** The columns of every table whose rows are causes. */
export type CauseColumn = "RowId" | "CaseId" | "Root" | "Became" | "State";
export type FishboneColumn = CauseColumn | "Category" | "Cause" | "Evidence" | "Place";
export type ParetoColumn =
  | CauseColumn
  | "Kind"
  | "Count"
  | "Source"
  | "Counted"
  | "Rank"
  | "Place"
  | "Share"
  | "Cumulative"
  | "Part";
export type WhysColumn = CauseColumn | "Under" | "Answer" | "Evidence" | "Depth";
export type ForcesColumn = CauseColumn | "Side" | "Force" | "Weight" | "Pull" | "Balance";
export type PdcaColumn =
  "RowId" | "CaseId" | "Plan" | "Expected" | "DoneOn" | "Actual" | "Learned" | "Decision" | "State";
export type FmeaColumn =
  | CauseColumn
  | "Step"
  | "Failure"
  | "Effect"
  | "Cause"
  | "Severity"
  | "Occurrence"
  | "Detection"
  | "Done"
  | "SeverityAfter"
  | "OccurrenceAfter"
  | "DetectionAfter"
  | "Risk"
  | "RiskAfter"
  | "RiskNow"
  | "Rank";
export type SipocColumn = "RowId" | "CaseId" | "Part" | "Entry" | "Need" | "Place";
export type A3ReportsColumn = "RowId" | "CaseId" | "Background" | "Current" | "Target" | "FollowUp";
