// How each tool of a case stands, as formulas of one row of Cases: not begun is blank, then the first thing that it lacks, else finished.
// The rules are those of the tools in the domain.
import { caseTools, toolStates } from "../../domain/case-tool";
import type { CaseTool, ToolState } from "../../domain/case-tool";
import { causeWord, yes } from "./cause-columns";
import { wordOf } from "./lists";

export const toolWord = wordOf("ToolState", toolStates);

/** The tools that have a sheet, whose table and whose column of Cases bear the same id; in the order of those columns. */
export const toolTables = { fishbone: "Fishbone", pareto: "Pareto" } as const satisfies Partial<
  Record<CaseTool, string>
>;
export type ToolWithTable = keyof typeof toolTables;
export type ToolTable = (typeof toolTables)[ToolWithTable];

/** In the order in which tools are told. */
export const toolsWithTable = caseTools.filter((tool): tool is ToolWithTable => tool in toolTables);

/** The tables whose rows are causes. */
export const causeTables: readonly ToolTable[] = ["Fishbone", "Pareto"];

/** Template text: how many rows of the case there are, or how many of them have something in a column. */
function rowsOf(table: ToolTable, column?: string, content?: string): string {
  const more = column === undefined ? "" : `,{${table}.${column}},${content ?? ""}`;
  return `COUNTIFS({${table}.CaseId},{CaseId}${more})`;
}

export function countOfCause(table: ToolTable, column: "Root" | "State", content: string): string {
  return rowsOf(table, column, content);
}

type Test = readonly [test: string, state: ToolState];

const blankPart = (table: ToolTable): Test => [
  `${rowsOf(table, "State", causeWord("incomplete"))}>0`,
  "blankPart",
];

/** What each tool may lack, the first first. */
const tests: Readonly<Record<ToolWithTable, readonly Test[]>> = {
  fishbone: [
    blankPart("Fishbone"),
    [`${rowsOf("Fishbone", "Place", "1")}<2`, "fewCategories"],
    [`${rowsOf("Fishbone", "Root", yes)}=0`, "noRoot"],
  ],
  pareto: [
    blankPart("Pareto"),
    [`${rowsOf("Pareto")}<3`, "fewKinds"],
    ["SUMIFS({Pareto.Counted},{Pareto.CaseId},{CaseId})=0", "allZero"],
  ],
};

export function toolStateFormula(tool: ToolWithTable): string {
  const lacks = tests[tool].reduceRight(
    (otherwise, [test, state]) => `IF(${test},${toolWord(state)},${otherwise})`,
    toolWord("finished")
  );
  return `IF(${rowsOf(toolTables[tool])}=0,"",${lacks})`;
}
