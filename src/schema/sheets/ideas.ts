// The sheet of ideas. An idea without an answer is told after a time; who had it may stay blank.
import { answerDays, ideaStates } from "../../domain/idea";
import type { Catalogue } from "../../text/catalogue";
import type { SheetSpec } from "../spec";
import { choice, columnsOf, since } from "./columns";
import { isDay } from "./fill";
import { wordOf } from "./lists";
import { alertFormats, computedFormat } from "./look";
import { answeredInTimeFormula } from "./model-formulas";
import { tableSheet } from "./table-sheet";

export function ideasSheet(words: Catalogue): SheetSpec {
  const { headers, messages } = words.workbook;
  const { input, day, computed } = columnsOf("Ideas", "IdeaId", headers.Ideas);
  const state = wordOf("IdeaState", ideaStates);
  const due = `IF(${isDay("{AnswerDue}")},INT({AnswerDue}),IF(${isDay("{On}")},INT({On})+${answerDays},Aimline.Day))`;
  const columns = [
    input("IdeaId", { width: 10 }),
    day("On", messages.date),
    input("From", { width: 20 }),
    input("Idea", { width: 50, wrap: true }),
    input("Benefit", {
      width: 12,
      validation: choice("Lists.Benefit", messages.chooseFromList),
    }),
    day("AnswerDue", messages.date),
    day("AnsweredOn", messages.date),
    input("Answer", { width: 44, wrap: true }),
    computed(
      "State",
      `=IF({Idea}="","",IF(${isDay("{AnsweredOn}")},${state("answered")},IF(Aimline.Day>${due},${state("overdue")},${state("waiting")})))`,
      { width: 14 }
    ),
    input("Link", { width: 12 }),
    ...since(2, [
      computed(
        "Now",
        '=IF({Link}="","",IFERROR(INDEX({Actions.State},MATCH({Link},{Actions.ActionId},0))&"",IFERROR(INDEX(Lists.Stage,MATCH(INDEX({Plans.Stage},MATCH({Link},{Plans.PlanId},0)),Lists.Stage,0)),"")))',
        { width: 16 }
      ),
      computed("InTime", answeredInTimeFormula, { width: 12, align: "center" }),
    ]),
  ];
  return tableSheet("Ideas", words, columns, [
    ...alertFormats("State", { alarm: [state("overdue")] }),
    ...computedFormat(columns, ["State"]),
  ]);
}
