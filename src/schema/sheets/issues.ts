// The sheet of work-system issues and training needs, with the number of plans that wait for each and of needs it answers.
import { issueStates } from "../../domain/issue";
import type { Catalogue } from "../../text/catalogue";
import type { SheetSpec } from "../spec";
import { choice, columnsOf } from "./columns";
import { isDay } from "./fill";
import { wordOf } from "./lists";
import { alertFormats, computedFormat } from "./look";
import { tableSheet } from "./table-sheet";

/** `hasNeeds`: whether the sheet of needs is there to be counted. */
export function issuesSheet(words: Catalogue, hasNeeds: boolean): SheetSpec {
  const { headers, messages } = words.workbook;
  const { input, day, computed } = columnsOf("Issues", "IssueId", headers.Issues);
  const state = wordOf("IssueState", issueStates);
  const columns = [
    input("IssueId", { width: 10 }),
    input("Issue", { width: 50, wrap: true }),
    day("RaisedOn", messages.date),
    input("OwnerId", { width: 11 }),
    day("AnswerDue", messages.date),
    input("Answer", { width: 44, wrap: true }),
    day("ClosedOn", messages.date),
    computed(
      "State",
      `=IF({Issue}="","",IF(${isDay("{ClosedOn}")},${state("closed")},IF(${isDay("{AnswerDue}")},IF(Aimline.Day>INT({AnswerDue}),${state("overdue")},${state("open")}),${state("open")})))`,
      { width: 17 }
    ),
    computed("Waiting", '=IF({IssueId}="","",COUNTIF({Plans.IssueId},{IssueId}))', {
      width: 14,
      align: "center",
    }),
    input("Kind", {
      width: 18,
      validation: choice("Lists.IssueKind", messages.chooseFromList),
    }),
    computed(
      "Needs",
      hasNeeds
        ? '=IF({IssueId}="","",COUNTIF({Needs.IssueId},{IssueId}))'
        : '=IF({IssueId}="","",0)',
      { width: 14, align: "center" }
    ),
  ];
  return tableSheet("Issues", words, columns, [
    ...alertFormats("State", { alarm: [state("overdue")] }),
    ...computedFormat(columns, ["State"]),
  ]);
}
