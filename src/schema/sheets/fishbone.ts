// The sheet of possible causes by category: the rows of all cases, each drawn on a page of its own (fishbone-page.ts).
import type { Catalogue } from "../../text/catalogue";
import type { SheetSpec } from "../spec";
import { causeFormats, causeStateFormula } from "./cause-columns";
import { choice, columnsOf } from "./columns";
import { computedFormat } from "./look";
import { tableSheet } from "./table-sheet";

export function fishboneSheet(words: Catalogue, hasIssues: boolean): SheetSpec {
  const { headers, messages } = words.workbook;
  const { input, computed, position } = columnsOf("Fishbone", "RowId", headers.Fishbone);
  const upToHere = (column: string) =>
    `INDEX({Fishbone.${column}},1):INDEX({Fishbone.${column}},${position})`;
  const columns = [
    input("RowId", { width: 10 }),
    input("CaseId", { width: 10 }),
    input("Category", { width: 18 }),
    input("Cause", { width: 46, wrap: true }),
    input("Evidence", { width: 40, wrap: true }),
    input("Root", { width: 13, validation: choice("Lists.Answer", messages.chooseFromList) }),
    input("Became", { width: 11 }),
    computed(
      "Place",
      `=IF(OR({CaseId}="",{Category}=""),"",SUMPRODUCT((${upToHere("CaseId")}={CaseId})*(${upToHere("Category")}={Category})))`,
      { hidden: true }
    ),
    computed(
      "State",
      causeStateFormula([['OR({Category}="",{Cause}="")', "incomplete"]], hasIssues),
      {
        width: 32,
      }
    ),
  ];
  return tableSheet("Fishbone", words, columns, [
    ...causeFormats(),
    ...computedFormat(columns, ["State"]),
  ]);
}
