// The words of cases and their tools: lists, headers, sentences, and the printable pages.
import type { CaseTool, ToolState } from "../domain/case-tool";
import type { UsualCategory } from "../domain/fishbone";
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
  readonly owner: string;
  readonly due: string;
  readonly fishbone: Readonly<Record<"tab" | "title", string>>;
  readonly pareto: Readonly<
    Record<
      "tab" | "title" | "chart" | "chartInWords" | "cumulative" | "line" | "others" | "few" | "key",
      string
    >
  >;
}

export type CaseSheetId = "Cases" | "Fishbone" | "Pareto";

// A type, not an interface: only that can be read by any table's id.
export type CaseHeaders = {
  readonly Cases: Readonly<Record<CasesColumn, string>>;
  readonly Fishbone: Readonly<Record<FishboneColumn, string>>;
  readonly Pareto: Readonly<Record<ParetoColumn, string>>;
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
  | "Pareto";

/** The columns of every table whose rows are causes. */
type CauseColumn = "RowId" | "CaseId" | "Root" | "Became" | "State";
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
