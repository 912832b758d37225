// The sheet of practice: the eight events of instruction, a row for each skill, event and attempt.
import { practiceStates } from "../../domain/practice";
import type { Catalogue } from "../../text/catalogue";
import type { SheetSpec, Template } from "../spec";
import { choice, columnsOf, learnerOfPlan, since } from "./columns";
import { isDay, isNumber } from "./fill";
import { wordOf } from "./lists";
import { colors, computedFormat, dateFormat } from "./look";
import { practiceGapFormula } from "./practice-gap";
import { tableSheet } from "./table-sheet";
import { thresholdName } from "./workings-rules";

export function practiceSheet(words: Catalogue): SheetSpec {
  const { headers, messages } = words.workbook;
  const { input, day, computed, position } = columnsOf("Practice", "PracticeId", headers.Practice);
  const pick = (list: string) => choice(`Lists.${list}`, messages.chooseFromList);
  const count = (message: string) => ({ kind: "number", min: 0, message }) as const;
  const state = wordOf("PracticeState", practiceStates);
  const columns = [
    input("PracticeId", { width: 12 }),
    input("PlanId", { width: 10, validation: choice("Plans.PlanId", messages.planId) }),
    computed("Learner", learnerOfPlan, { width: 22 }),
    input("Skill", { width: 34, wrap: true }),
    input("Event", { width: 33, validation: pick("Event") }),
    input("Attempt", { width: 10, align: "center", validation: count(messages.positive) }),
    input("Place", { width: 15, validation: pick("PracticePlace") }),
    input("DemonstratorId", { width: 17 }),
    day("Planned", messages.date),
    input("Span", { width: 13, align: "right", validation: count(messages.positive) }),
    input("Unit", { width: 10, validation: pick("SpanUnit") }),
    day("Done", messages.date),
    input("Result", { width: 15, validation: pick("PracticeResult") }),
    input("Feedback", { width: 40, wrap: true }),
    computed(
      "State",
      `=IF(${isDay("{Done}")},${state("done")},IF(${isDay("{Planned}")},IF(INT({Planned})<=Aimline.Day,${state("underWay")},${state("planned")}),""))`,
      { width: 12 }
    ),
    computed(
      "Days",
      `=IF(${isDay("{Planned}")},IF(${isDay("{Done}")},MAX(0,INT({Done})-INT({Planned})),IF(INT({Planned})<=Aimline.Day,Aimline.Day-INT({Planned}),"")),"")`,
      { width: 14, align: "center", numberFormat: "0" }
    ),
    ...since(2, [
      computed("StuckFrom", stuckFormula(state("underWay")), {
        width: 14,
        align: "center",
        numberFormat: dateFormat,
      }),
      computed("Gap", practiceGapFormula(position), { width: 30, wrap: true }),
    ]),
  ];
  return tableSheet("Practice", words, columns, [
    { columns: ["Gap"], formula: '={Gap}<>""', color: "#8A4B08", fill: "#FDEBD3" },
    {
      columns: ["Gap"],
      formula: '={Gap}=""',
      color: colors.computedInk,
      fill: colors.computedFill,
    },
    ...computedFormat(columns, ["Gap"]),
  ]);
}

/** `stuckFrom` of the domain. */
function stuckFormula(underWay: string): Template {
  const unit = "MATCH({Unit},Lists.SpanUnit,0)";
  const span = `({Span}/IF(${unit}=1,1440,IF(${unit}=2,24,IF(${unit}=3,1,1/7))))`;
  const hasSpan = `IF(${isNumber("{Span}")},IF({Span}>0,ISNUMBER(${unit}),FALSE),FALSE)`;
  const limit = `IF(${hasSpan},MAX(${span},${thresholdName("graceDays")},MIN(${thresholdName("stuckDays")},2*${span})),${thresholdName("stuckDays")})`;
  return `=IF({State}=${underWay},INT({Planned})+INT(ROUND(${limit},9))+1,"")`;
}
