// The sheet of plans: one row for each coaching or mentoring plan, with what its measures say together.
import type { Catalogue } from "../../text/catalogue";
import type { SheetSpec } from "../spec";
import { choice, columnsOf, widthsOf } from "./columns";
import {
  computedFormat,
  headerCells,
  headerRow,
  heading,
  shareFormat,
  stateFormats,
  tabColors,
  tableLook,
  tableStyle,
} from "./look";

export function plansSheet(words: Catalogue): SheetSpec {
  const { headers, messages, sheets } = words.workbook;
  const { input, day, fetched, fetchedWord, computed, position } = columnsOf(
    "Plans",
    "PlanId",
    headers.Plans
  );
  const pick = (list: string) => choice(`Lists.${list}`, messages.chooseFromList);
  const columns = [
    input("PlanId", { width: 10 }),
    input("PlanFor", { width: 11, validation: pick("PlanFor") }),
    input("LearnerId", { width: 12 }),
    input("Learner", { width: 24 }),
    input("Team", { width: 16 }),
    input("CoachId", { width: 11 }),
    input("Coach", { width: 22 }),
    input("Mode", { width: 12, validation: pick("Mode") }),
    input("Kind", { width: 13, validation: pick("Kind") }),
    input("Stage", { width: 10, validation: pick("Stage") }),
    day("Start", messages.date),
    day("Review", messages.date),
    day("End", messages.date),
    fetched("Progress", "Roll.Progress", {
      width: 11,
      numberFormat: shareFormat,
      align: "right",
    }),
    computed(
      "Data",
      `=IFERROR(IF(INDEX(Roll.Measures,${position})=0,"",INDEX(Roll.WithData,${position})&"/"&INDEX(Roll.Measures,${position})),"")`,
      { width: 11, align: "center" }
    ),
    fetchedWord("State", "Roll.State", "State", { width: 23 }),
    input("Issue", { width: 38, wrap: true }),
    input("Note", { width: 30, wrap: true }),
  ];
  return {
    id: "Plans",
    title: sheets.Plans.tab,
    tables: [
      {
        id: "Plans",
        name: "Plans",
        style: tableStyle,
        anchor: `A${headerRow}`,
        columns,
        conditionalFormats: [...stateFormats("State"), ...computedFormat(columns, ["State"])],
      },
    ],
    cells: [...heading(sheets.Plans), ...headerCells(columns, `A${headerRow}`)],
    fills: [],
    look: tableLook(tabColors.Plans, widthsOf(columns)),
  };
}
