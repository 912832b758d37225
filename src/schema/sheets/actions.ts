// The sheet of actions: who does what by when. Its State needs nothing but its own row and the day of judgement.
import type { Catalogue } from "../../text/catalogue";
import type { SheetSpec } from "../spec";
import { choice, columnsOf, widthsOf } from "./columns";
import { word } from "./lists";
import {
  colors,
  computedFormat,
  headerCells,
  headerRow,
  heading,
  tabColors,
  tableLook,
  tableStyle,
} from "./look";

/** An open action reads Due soon from this many days before it is due. */
const soonDays = 7;

export function actionsSheet(words: Catalogue): SheetSpec {
  const { headers, messages, sheets } = words.workbook;
  const { input, day, computed } = columnsOf("Actions", "ActionId", headers.Actions);
  const state = (place: number) => word("ActionState", place);
  const columns = [
    input("ActionId", { width: 11 }),
    input("PlanId", { width: 10, validation: choice("Plans.PlanId", messages.planId) }),
    computed("Learner", '=IFERROR(INDEX({Plans.Learner},MATCH({PlanId},{Plans.PlanId},0))&"","")', {
      width: 22,
    }),
    input("MeasureId", {
      width: 13,
      validation: choice("Measures.MeasureId", messages.measureId),
    }),
    input("Action", { width: 56, wrap: true }),
    input("Owner", { width: 11, validation: choice("Lists.Owner", messages.chooseFromList) }),
    day("Due", messages.date),
    day("Done", messages.date),
    input("Note", { width: 36, wrap: true }),
    computed(
      "State",
      `=IF({Action}="","",IF(ISNUMBER({Done}),IF(AND(ISNUMBER({Due}),{Done}>{Due}),${state(5)},${state(4)}),IF(AND(ISNUMBER({Due}),ISNUMBER(AsOf)),IF(AsOf>{Due},${state(3)},IF({Due}-AsOf<=${soonDays},${state(2)},${state(1)})),${state(1)})))`,
      { width: 15 }
    ),
  ];
  return {
    id: "Actions",
    title: sheets.Actions.tab,
    tables: [
      {
        id: "Actions",
        name: "Actions",
        style: tableStyle,
        anchor: `A${headerRow}`,
        columns,
        conditionalFormats: [
          {
            columns: ["State"],
            formula: `={State}=${state(3)}`,
            color: "#8A1C1C",
            fill: "#FBE3E1",
            bold: true,
          },
          {
            columns: ["State"],
            formula: `={State}=${state(2)}`,
            color: "#6B5900",
            fill: "#FBF4CF",
          },
          {
            columns: ["State"],
            formula: `=AND({State}<>${state(2)},{State}<>${state(3)})`,
            color: colors.computedInk,
            fill: colors.computedFill,
          },
          ...computedFormat(columns, ["State"]),
        ],
      },
    ],
    cells: [...heading(sheets.Actions), ...headerCells(columns, `A${headerRow}`)],
    fills: [],
    look: tableLook(tabColors.Actions, widthsOf(columns)),
  };
}
