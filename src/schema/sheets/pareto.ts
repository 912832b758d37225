// The sheet of counts by kind: rank, share and cumulative share of each within its case. Rules as in domain/pareto.
import { paretoParts } from "../../domain/pareto";
import type { Catalogue } from "../../text/catalogue";
import type { SheetSpec } from "../spec";
import { causeFormats, causeStateFormula } from "./cause-columns";
import { choice, columnsOf } from "./columns";
import { isNumber } from "./fill";
import { wordOf } from "./lists";
import { computedFormat, shareFormat } from "./look";
import { tableSheet } from "./table-sheet";

const part = wordOf("ParetoPart", paretoParts);
const ofCase = "{Pareto.CaseId},{CaseId}";
const total = `SUMIFS({Pareto.Counted},${ofCase})`;
/** What is more frequent than this. */
const before = `SUMIFS({Pareto.Counted},${ofCase},{Pareto.Rank},"<"&{Rank})`;

export function paretoSheet(words: Catalogue, hasIssues: boolean): SheetSpec {
  const { headers, messages } = words.workbook;
  const { input, computed, position } = columnsOf("Pareto", "RowId", headers.Pareto);
  const upToHere = (column: string) =>
    `INDEX({Pareto.${column}},1):INDEX({Pareto.${column}},${position})`;
  const number = { width: 11, align: "center" } as const;
  const share = { ...number, numberFormat: shareFormat };
  const counted = (formula: string) => `=IF({Counted}="","",${formula})`;
  const ofTotal = (formula: string) => counted(`IF(${total}=0,"",(${formula})/${total})`);
  const columns = [
    input("RowId", { width: 10 }),
    input("CaseId", { width: 10 }),
    input("Kind", { width: 40, wrap: true }),
    input("Count", {
      ...number,
      validation: { kind: "number", min: 0, message: messages.number },
    }),
    input("Source", { width: 34, wrap: true }),
    input("Root", { width: 13, validation: choice("Lists.Answer", messages.chooseFromList) }),
    input("Became", { width: 11 }),
    computed(
      "Counted",
      `=IF({CaseId}="","",IF(IF(${isNumber("{Count}")},{Count}>=0,FALSE),{Count}+0,""))`,
      { hidden: true }
    ),
    computed(
      "Rank",
      counted(
        "SUMPRODUCT(({Pareto.CaseId}={CaseId})*ISNUMBER({Pareto.Counted})*({Pareto.Counted}>{Counted}))+1"
      ),
      number
    ),
    computed(
      "Place",
      counted(`{Rank}-1+COUNTIFS(${upToHere("CaseId")},{CaseId},${upToHere("Rank")},{Rank})`),
      { hidden: true }
    ),
    computed("Share", ofTotal("{Counted}"), share),
    computed("Cumulative", ofTotal(`${before}+{Counted}*({Place}-{Rank}+1)`), share),
    computed(
      "Part",
      counted(
        `IF({Counted}>0,IF(${before}*10<${total}*8,${part("few")},${part("many")}),${part("many")})`
      ),
      { width: 22 }
    ),
    computed(
      "State",
      causeStateFormula([['OR({Kind}="",{Counted}="")', "incomplete"]], hasIssues),
      { width: 32 }
    ),
  ];
  return tableSheet("Pareto", words, columns, [
    ...causeFormats(),
    ...computedFormat(columns, ["State"]),
  ]);
}
