// The sheet of cases: how far each is solved, what is missing, and which two tools fit. The rule is domain/problem-case;
// how each tool stands is in case-formulas.ts.
import { caseTools } from "../../domain/case-tool";
import type { CaseTool } from "../../domain/case-tool";
import {
  caseFits,
  caseGaps,
  caseStates,
  caseTimings,
  toolsNeeded,
} from "../../domain/problem-case";
import type { Catalogue } from "../../text/catalogue";
import type { SheetSpec } from "../spec";
import { causeTables, countOfCause, toolStateFormula, toolTables, toolWord } from "./case-formulas";
import type { ToolTable } from "./case-formulas";
import { causeWord, yes } from "./cause-columns";
import { choice, columnsOf, upTo } from "./columns";
import { wordOf } from "./lists";
import { alertFormats, computedFormat } from "./look";
import { tableSheet } from "./table-sheet";

const state = wordOf("CaseState", caseStates);
const gap = wordOf("CaseGap", caseGaps);
const timing = wordOf("CaseTiming", caseTimings);
const lacking = wordOf("ToolMissing", caseTools);
const unlessBlank = (formula: string) => `=IF({CaseId}="","",${formula})`;

/** `tables`: those of the tools that are there to be counted. */
export function casesSheet(words: Catalogue, tables: ReadonlySet<ToolTable>): SheetSpec {
  const { headers, messages } = words.workbook;
  const { input, day, computed } = columnsOf("Cases", "CaseId", headers.Cases);
  const pick = (list: string) => choice(`Lists.${list}`, messages.chooseFromList);
  const count = { width: 12, align: "center" } as const;
  const tools = Object.entries(toolTables) as readonly (readonly [CaseTool, ToolTable])[];
  const each = tools.map(([, table]) => table);
  const columns = [
    input("CaseId", { width: 10 }),
    input("Process", { width: 30, wrap: true }),
    input("Where", { width: 18, wrap: true }),
    input("Timing", { width: 13, validation: pick("CaseTiming") }),
    input("Problem", { width: 44, wrap: true }),
    input("Who", { width: 20, wrap: true }),
    day("OpenedOn", messages.date),
    input("OwnerId", { width: 11 }),
    input("Sort", { width: 26, wrap: true, validation: pick("CaseSort") }),
    computed("State", unlessBlank(stateFormula(each)), { width: 15 }),
    computed("Missing", missingFormula(), { width: 52, wrap: true }),
    computed("Suggested", fit("CaseFit"), { width: 24, wrap: true }),
    computed("SuggestedWhy", fit("CaseFitWhy"), { width: 46, wrap: true }),
    computed(
      "Finished",
      unlessBlank(each.map((table) => `IF({${table}}=${toolWord("finished")},1,0)`).join("+")),
      count
    ),
    computed("Roots", unlessBlank(causes(tables, "Root", yes)), count),
    computed(
      "Open",
      unlessBlank(`{Roots}-(${causes(tables, "State", causeWord("turned"))})`),
      count
    ),
    ...tools.map(([tool, table]) =>
      computed(table, unlessBlank(tables.has(table) ? toolStateFormula(tool) : '""'), {
        width: 24,
        wrap: true,
      })
    ),
  ];
  return tableSheet(
    "Cases",
    words,
    columns,
    [
      ...alertFormats("State", { watch: [state("causesOpen"), state("notBegun")] }),
      ...computedFormat(columns, ["State"]),
    ],
    { printed: upTo(columns, "Missing") }
  );
}

function stateFormula(tables: readonly ToolTable[]): string {
  const begun = tables.map((table) => `{${table}}`).join("&");
  return `IF({Finished}>=${toolsNeeded},IF({Missing}="",${state("complete")},${state("causesOpen")}),IF(${begun}="",${state("notBegun")},${state("inWork")}))`;
}

/** How many causes of the case have `content` in a column, over all tables of causes that are there. */
function causes(tables: ReadonlySet<ToolTable>, column: "Root" | "State", content: string): string {
  const counts = causeTables
    .filter((table) => tables.has(table))
    .map((table) => countOfCause(table, column, content));
  return counts.length === 0 ? "0" : counts.join("+");
}

/** Each gap that there is after a separator, the first of which is cut off. */
function missingFormula(): string {
  const told = (test: string, said: string) => `IF(${test},"; "&${said},"")`;
  const isEnough = `{Finished}>=${toolsNeeded}`;
  const ofTools = caseTools.map((tool) => {
    const cell = `{${toolTables[tool]}}`;
    return told(`AND(${cell}<>"",${cell}<>${toolWord("finished")})`, `${lacking(tool)}&${cell}`);
  });
  const toFinish = `"; "&IF({Finished}=0,${gap("noTool")},${gap("oneTool")})`;
  const parts = [
    told('OR({Process}="",{Problem}="",COUNTIF(Lists.CaseTiming,{Timing})=0)', gap("unsaid")),
    told('{OwnerId}=""', gap("noOwner")),
    `IF(${isEnough},"",${[...ofTools, toFinish].join("&")})`,
    told(`AND(${isEnough},{Roots}=0)`, gap("noRoot")),
    told("{Open}>0", `${gap("rootsOpen")}&" "&{Open}`),
  ];
  return unlessBlank(`MID(${parts.join("&")},3,999)`);
}

function fit(list: string): string {
  const fitWord = wordOf(list, caseFits);
  const of = (key: "potential" | "actual", otherwise: string) =>
    `IF({Timing}=${timing(key)},${fitWord(key)},${otherwise})`;
  return unlessBlank(
    `IF(COUNTIF(Lists.CaseSort,{Sort})>0,INDEX(Lists.${list},MATCH({Sort},Lists.CaseSort,0)),${of("potential", of("actual", '""'))})`
  );
}
