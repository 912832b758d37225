// The lists of cases and their tools, in the order of their keys, which is that of their numbers in formulas.
import { caseTools, toolStates } from "../../domain/case-tool";
import { forceSides } from "../../domain/forces";
import { pdcaDecisions, pdcaStates } from "../../domain/pdca";
import { sipocParts } from "../../domain/sipoc";
import { paretoParts } from "../../domain/pareto";
import { caseFits, caseGaps, caseSorts, caseStates, caseTimings } from "../../domain/problem-case";
import { toolsOfFit } from "../../domain/problem-case";
import { causeStates } from "../../domain/root-cause";
import type { Catalogue } from "../../text/catalogue";
import { say } from "../../text/catalogue";

export function caseLists(words: Catalogue): Readonly<Record<string, readonly string[]>> {
  return {
    CaseTiming: caseTimings.map((key) => words.caseTimings[key]),
    CaseSort: caseSorts.map((key) => words.caseSorts[key]),
    CaseState: caseStates.map((key) => words.caseStates[key]),
    CaseGap: caseGaps.map((key) => words.caseGaps[key]),
    CaseFit: caseFits.map((key) => toolsOfFit[key].map((tool) => words.caseTools[tool]).join(", ")),
    CaseFitWhy: caseFits.map((key) => words.caseFits[key]),
    ToolState: toolStates.map((key) => words.toolStates[key]),
    /** Before what the tool lacks. */
    ToolMissing: caseTools.map((key) =>
      say(words.toolMissing, { tool: words.caseTools[key], state: "" })
    ),
    CauseState: causeStates.map((key) => words.causeStates[key]),
    ParetoPart: paretoParts.map((key) => words.paretoParts[key]),
  };
}

/** Those of the tools that came later; they stand after what stood there before. */
export function caseToolLists(words: Catalogue): Readonly<Record<string, readonly string[]>> {
  return {
    ForceSide: forceSides.map((key) => words.forceSides[key]),
    PdcaDecision: pdcaDecisions.map((key) => words.pdcaDecisions[key]),
    PdcaState: pdcaStates.map((key) => words.pdcaStates[key]),
    SipocPart: sipocParts.map((key) => words.sipocParts[key]),
  };
}
