// How each tool of a case stands, as formulas of one row of Cases: not begun is blank, then the first thing that it lacks, else finished.
// The rules are those of the tools in the domain.
import { toolStates } from "../../domain/case-tool";
import type { CaseTool, ToolState } from "../../domain/case-tool";
import { pdcaDecisions, pdcaStates } from "../../domain/pdca";
import { sipocParts } from "../../domain/sipoc";
import { causeWord, yes } from "./cause-columns";
import { wordOf } from "./lists";

export const toolWord = wordOf("ToolState", toolStates);

/** The table of each tool, whose sheet and whose column of Cases bear the same id; in the order of those columns. */
export const toolTables = {
  fishbone: "Fishbone",
  pareto: "Pareto",
  whys: "Whys",
  forces: "Forces",
  pdca: "Pdca",
  fmea: "Fmea",
  sipoc: "Sipoc",
  a3: "A3Reports",
} as const satisfies Record<CaseTool, string>;
export type ToolTable = (typeof toolTables)[CaseTool];

/** The tables whose rows are causes. */
export const causeTables: readonly ToolTable[] = ["Fishbone", "Pareto", "Whys", "Forces", "Fmea"];

/** Template text: how many rows of the case there are, or how many of them have something in a column. */
function rowsOf(table: ToolTable, column?: string, content?: string): string {
  const more = column === undefined ? "" : `,{${table}.${column}},${content ?? ""}`;
  return `COUNTIFS({${table}.CaseId},{CaseId}${more})`;
}

export function countOfCause(table: ToolTable, column: "Root" | "State", content: string): string {
  return rowsOf(table, column, content);
}

const pdcaWord = wordOf("PdcaState", pdcaStates);
const decision = wordOf("PdcaDecision", pdcaDecisions);
const sipocWord = wordOf("SipocPart", sipocParts);

type Test = readonly [test: string, state: ToolState];

const blankPart = (table: ToolTable): Test => [
  `${rowsOf(table, "State", causeWord("incomplete"))}>0`,
  "blankPart",
];

/** What each tool may lack, the first first. */
const tests: Readonly<Record<CaseTool, readonly Test[]>> = {
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
  whys: [
    blankPart("Whys"),
    [`${rowsOf("Whys", "State", causeWord("loose"))}>0`, "looseWhy"],
    [`${rowsOf("Whys", "State", causeWord("noEvidence"))}>0`, "noEvidence"],
    [`${rowsOf("Whys", "State", causeWord("askOn"))}>0`, "openBranch"],
  ],
  forces: [
    blankPart("Forces"),
    [`OR(${rowsOf("Forces", "Pull", '">0"')}=0,${rowsOf("Forces", "Pull", '"<0"')}=0)`, "oneSide"],
  ],
  pdca: [
    [`${rowsOf("Pdca", "State", pdcaWord("incomplete"))}>0`, "blankPart"],
    [`${rowsOf("Pdca", "State", pdcaWord("closed"))}<${rowsOf("Pdca")}`, "openCycle"],
    [`${rowsOf("Pdca", "Decision", decision("adapt"))}=${rowsOf("Pdca")}`, "noDecision"],
  ],
  fmea: [
    blankPart("Fmea"),
    [
      `COUNTIFS({Fmea.CaseId},{CaseId},{Fmea.Rank},1,{Fmea.Root},${yes})+COUNTIFS({Fmea.CaseId},{CaseId},{Fmea.Rank},1,{Fmea.RiskAfter},">0")=0`,
      "topUntouched",
    ],
  ],
  sipoc: [
    [`${rowsOf("Sipoc", "Place", '">0"')}<${rowsOf("Sipoc")}`, "blankPart"],
    [
      `OR(${sipocParts.map((part) => `${rowsOf("Sipoc", "Part", sipocWord(part))}=0`).join(",")})`,
      "emptyPart",
    ],
  ],
  a3: [
    [
      `${(["Background", "Current", "Target", "FollowUp"] as const).map((part) => rowsOf("A3Reports", part, '""')).join("+")}>0`,
      "blankPart",
    ],
  ],
};

export function toolStateFormula(tool: CaseTool): string {
  const lacks = tests[tool].reduceRight(
    (otherwise, [test, state]) => `IF(${test},${toolWord(state)},${otherwise})`,
    toolWord("finished")
  );
  return `IF(${rowsOf(toolTables[tool])}=0,"",${lacks})`;
}
