// The sheet of actions: who does what by when. Its State (domain/action-state) needs its own row and the day of judgement.
import { actionStates, soonDays } from "../../domain/action-state";
import type { Catalogue } from "../../text/catalogue";
import type { SheetSpec } from "../spec";
import { actionCautionFormula } from "./caution-formulas";
import { choice, columnsOf, learnerOfPlan, since, upTo } from "./columns";
import { isDay } from "./fill";
import { wordOf } from "./lists";
import { alertFormats, computedFormat } from "./look";
import { tableSheet } from "./table-sheet";

export function actionsSheet(words: Catalogue): SheetSpec {
  const { headers, messages } = words.workbook;
  const { input, day, computed } = columnsOf("Actions", "ActionId", headers.Actions);
  const owner = choice("Lists.Owner", messages.chooseFromList);
  const state = wordOf("ActionState", actionStates);
  const [due, done] = ["INT({Due})", "INT({Done})"];
  const columns = [
    input("ActionId", { width: 11 }),
    input("PlanId", { width: 10, validation: choice("Plans.PlanId", messages.planId) }),
    computed("Learner", learnerOfPlan, { width: 22 }),
    input("MeasureId", {
      width: 13,
      validation: choice("Measures.MeasureId", messages.measureId),
    }),
    input("Action", { width: 86 }),
    input("Owner", { width: 11, validation: owner }),
    day("Due", messages.date),
    day("Done", messages.date),
    input("Note", { width: 36, wrap: true }),
    computed(
      "State",
      `=IF({Action}="","",IF(${isDay("{Done}")},IF(${isDay("{Due}")},IF(${done}>${due},${state("doneLate")},${state("doneOnTime")}),${state("doneOnTime")}),IF(${isDay("{Due}")},IF(Aimline.Day>${due},${state("overdue")},IF(${due}-Aimline.Day<=${soonDays},${state("dueSoon")},${state("open")})),${state("open")})))`,
      { width: 15 }
    ),
    ...since(2, [
      input("SessionId", { width: 17 }),
      input("ProposedBy", { width: 13, validation: owner }),
      input("Commitment", {
        width: 13,
        align: "center",
        validation: { kind: "number", min: 1, max: 10, message: messages.commitment },
      }),
      computed("Caution", actionCautionFormula, { width: 40 }),
    ]),
  ];
  return tableSheet(
    "Actions",
    words,
    columns,
    [
      ...alertFormats("State", { alarm: [state("overdue")], watch: [state("dueSoon")] }),
      ...computedFormat(columns, ["State"]),
    ],
    { printed: upTo(columns, "State") }
  );
}
