// The sheet of whys: each answer under the one that it explains, with how deep it lies. The rule is domain/whys.
import { mostWhys } from "../../domain/whys";
import type { Catalogue } from "../../text/catalogue";
import type { SheetSpec, Template } from "../spec";
import { causeFormats, causeStateFormula, causeWord } from "./cause-columns";
import { choice, columnsOf } from "./columns";
import { computedFormat } from "./look";
import { tableSheet } from "./table-sheet";

export function whysSheet(words: Catalogue, hasIssues: boolean): SheetSpec {
  const { headers, messages } = words.workbook;
  const { input, computed } = columnsOf("Whys", "RowId", headers.Whys);
  const isUnderNone = 'AND({Under}<>"",COUNTIFS({Whys.RowId},{Under},{Whys.CaseId},{CaseId})=0)';
  const isAsked = 'IF({RowId}="",FALSE,COUNTIF({Whys.Under},{RowId})>0)';
  const columns = [
    input("RowId", { width: 10 }),
    input("CaseId", { width: 10 }),
    input("Under", { width: 11 }),
    input("Answer", { width: 50, wrap: true }),
    input("Evidence", { width: 44, wrap: true }),
    input("Root", { width: 13, validation: choice("Lists.Answer", messages.chooseFromList) }),
    input("Became", { width: 11 }),
    computed("Depth", depthFormula, { width: 11, align: "center" }),
    computed(
      "State",
      causeStateFormula(
        [
          ['{Answer}=""', "incomplete"],
          [`OR(${isUnderNone},{Depth}="")`, "loose"],
          ['{Evidence}=""', "noEvidence"],
        ],
        hasIssues,
        `IF(${isAsked},${causeWord("noted")},${causeWord("askOn")})`
      ),
      { width: 32 }
    ),
  ];
  return tableSheet("Whys", words, columns, [
    ...causeFormats(),
    ...computedFormat(columns, ["State"]),
  ]);
}

/** Climbs from row to row by the ID under which each stands: no formula looks into its own column, which Excel would call circular. */
const depthFormula: Template = (() => {
  const above = Array.from({ length: mostWhys }).reduce<readonly string[]>(
    (all) => [
      ...all,
      all.length === 0
        ? "{Under}"
        : `INDEX({Whys.Under},MATCH(${all.at(-1) ?? ""},{Whys.RowId},0))`,
    ],
    []
  );
  const depth = above.reduceRight(
    (deeper, under, index) => `IF(${under}="",${index + 1},${deeper})`,
    '""'
  );
  return `=IF({CaseId}="","",IFERROR(${depth},""))`;
})();
