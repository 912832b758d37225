// The cases of the brief about problems met when a process is introduced: two different tools, and every root cause turned.
import type { Row } from "../../src/schema/row";
import { english } from "../../src/text/en";
import type { BriefCase } from "./brief-cases";

const meeting = {
  ...{ Process: "Daily meeting", Problem: "Starts late", Timing: english.caseTimings.actual },
  ...{ OwnerId: "H1", Sort: english.caseSorts.resistance },
};
const fishbone = (CaseId: string, Became: string | null): readonly Row[] => [
  { CaseId, Category: "People", Cause: "Nobody leads", Root: "Yes", Became },
  { CaseId, Category: "Method", Cause: "No agenda" },
];
const pareto = (CaseId: string): readonly Row[] =>
  [12, 5, 5].map((Count, place) => ({ CaseId, Kind: `Kind ${place}`, Count }));

export const toolRows: ReadonlyMap<string, readonly Row[]> = new Map([
  ["Cases", ["C1", "C2", "C3"].map((CaseId) => ({ CaseId, ...meeting }))],
  ["Fishbone", [...fishbone("C1", "A9"), ...fishbone("C2", null), ...fishbone("C3", "A9")]],
  ["Pareto", [...pareto("C1"), ...pareto("C2")]],
]);

const cell = (title: string, row: number, column: string, says: string): BriefCase => ({
  ...{ title, table: "Cases", row, column, says },
});

export const toolCases: readonly BriefCase[] = [
  cell(
    "S2 a case is complete with two tools finished and every root cause turned",
    1,
    "State",
    english.caseStates.complete
  ),
  cell(
    "S2 a root cause that nobody took on is missing",
    2,
    "Missing",
    `${english.caseGaps.rootsOpen} 1`
  ),
  cell("S2 one tool is not enough", 3, "Missing", english.caseGaps.oneTool),
  cell("S2 two tools are suggested by what is known", 1, "Suggested", "Force field, PDCA"),
];
