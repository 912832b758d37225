// The sheet of needs: what is to be decided before there is a plan, what its answers say, and how far it is decided.
// The rules that read the answers stand in need-formulas.ts.
import { gateQuestions, modeQuestions } from "../../domain/need";
import { needChecks } from "../../domain/suggest-help";
import type { Catalogue } from "../../text/catalogue";
import type { SheetSpec } from "../spec";
import { choice, columnsOf } from "./columns";
import { wordOf } from "./lists";
import { alertFormats, computedFormat } from "./look";
import { gateColumn, modeColumn } from "./need-columns";
import {
  causeFormula,
  needCheckFormula,
  planKindFormula,
  signsFormula,
  suggestedFormula,
  suggestedWhyFormula,
} from "./need-formulas";
import { tableSheet } from "./table-sheet";

export function needsSheet(words: Catalogue): SheetSpec {
  const { headers, messages } = words.workbook;
  const { input, day, computed } = columnsOf("Needs", "NeedId", headers.Needs);
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
    input("Chosen", { width: 27, validation: pick("Help") }),
    input("Reason", { width: 36, wrap: true }),
    input("DecidedBy", { width: 20 }),
    input("IssueId", { width: 10 }),
    computed("Cause", causeFormula, { width: 14 }),
    computed("Signs", signsFormula, { width: 50, wrap: true }),
    computed("Suggested", suggestedFormula, { width: 24 }),
    computed("SuggestedWhy", suggestedWhyFormula, { width: 50, wrap: true }),
    computed("Check", needCheckFormula, { width: 34, wrap: true }),
    computed("PlanKind", planKindFormula, { width: 14 }),
  ];
  const check = wordOf("NeedCheck", needChecks);
  const missing = ["reasonKept", "reasonMissing", "purposeMissing", "ownerMissing"] as const;
  return tableSheet("Needs", words, columns, [
    ...alertFormats("Check", { alarm: missing.map(check), watch: [check("open")] }),
    ...computedFormat(columns, ["Check"]),
  ]);
}
