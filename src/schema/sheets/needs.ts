// The sheet of needs: what is to be decided before there is a plan. The rules that read the answers are not here.
import { gateQuestions, modeQuestions } from "../../domain/need";
import type { GateQuestion, ModeQuestion } from "../../domain/need";
import type { Catalogue } from "../../text/catalogue";
import type { NeedsColumn } from "../../text/workbook-words";
import type { SheetSpec } from "../spec";
import { choice, columnsOf } from "./columns";
import { tableSheet } from "./table-sheet";

/** The column of an answer to one of the six questions that tell coaching from mentoring. */
export function modeColumn(question: ModeQuestion): NeedsColumn {
  return `Mode${capitalized(question)}`;
}

/** The column of an answer to one of the nine questions of the gate. */
export function gateColumn(question: GateQuestion): NeedsColumn {
  return `Gate${capitalized(question)}`;
}

function capitalized<Text extends string>(text: Text): Capitalize<Text> {
  return (text.charAt(0).toUpperCase() + text.slice(1)) as Capitalize<Text>;
}

export function needsSheet(words: Catalogue): SheetSpec {
  const { headers, messages } = words.workbook;
  const { input, day } = columnsOf("Needs", "NeedId", headers.Needs);
  const pick = (list: string) => choice(`Lists.${list}`, messages.chooseFromList);
  const columns = [
    input("NeedId", { width: 10 }),
    input("PlanFor", { width: 11, validation: pick("PlanFor") }),
    input("PersonId", { width: 12 }),
    input("Team", { width: 16 }),
    input("RaisedBy", { width: 20 }),
    day("RaisedOn", messages.date),
    input("Trigger", { width: 18, validation: pick("Trigger") }),
    input("Issue", { width: 40, wrap: true }),
    input("Kind", { width: 13, validation: pick("NeedKind") }),
    input("Purpose", { width: 21, validation: pick("Purpose") }),
    input("Gap", { width: 30, wrap: true }),
    ...gateQuestions.map((question) =>
      input(gateColumn(question), { width: 16, wrap: true, validation: pick("Answer") })
    ),
    ...modeQuestions.map((question) =>
      input(modeColumn(question), { width: 18, wrap: true, validation: pick("Leaning") })
    ),
    input("Chosen", { width: 19, validation: pick("Help") }),
    input("Reason", { width: 36, wrap: true }),
    input("DecidedBy", { width: 20 }),
    input("IssueId", { width: 10 }),
  ];
  return tableSheet("Needs", words, columns);
}
