// The sheet of measures of success: what a plan is to move, and what the check-ins say of it.
import type { Catalogue } from "../../text/catalogue";
import type { SheetSpec } from "../spec";
import { choice, columnsOf, since, upTo, widthsOf } from "./columns";
import { word } from "./lists";
import {
  computedFormat,
  dateFormat,
  headerCells,
  headerRow,
  heading,
  pointsFormat,
  shareFormat,
  stateFormats,
  tabColors,
  tableLook,
  tableStyle,
} from "./look";

/** The words of the badges that a measure has, with commas between: each is said after one, and the first one is cut off. */
function badgesText(position: string): string {
  const columns = ["Provisional", "LowConfidence", "ToReview"] as const;
  const words = columns.map(
    (column, index) => `IF(INDEX(Work.${column},${position})=1,", "&${word("Badge", index + 1)},"")`
  );
  return `=IFERROR(MID(${words.join("&")},3,99),"")`;
}

export function measuresSheet(words: Catalogue): SheetSpec {
  const { headers, messages, sheets } = words.workbook;
  const { input, day, fetched, fetchedWord, computed, position } = columnsOf(
    "Measures",
    "MeasureId",
    headers.Measures
  );
  const number = { kind: "number", message: messages.number } as const;
  const positive = { kind: "number", min: 0, message: messages.positive } as const;
  const share = { width: 11, numberFormat: shareFormat, align: "right" } as const;
  const date = { width: 13, numberFormat: dateFormat, align: "center" } as const;
  const columns = [
    input("MeasureId", { width: 12 }),
    input("PlanId", { width: 10, validation: choice("Plans.PlanId", messages.planId) }),
    fetched("Learner", "Work.Learner", { width: 22 }),
    input("Measure", { width: 52 }),
    input("Direction", {
      width: 12,
      validation: choice("Lists.Direction", messages.chooseFromList),
    }),
    input("Unit", { width: 13 }),
    input("Baseline", { width: 10, validation: number, align: "right" }),
    input("Target", { width: 10, validation: number, align: "right" }),
    day("Start", messages.date),
    day("Due", messages.date),
    fetched("Current", "Work.Current", { width: 10, align: "right" }),
    fetched("LastOn", "Work.LastOn", { ...date, width: 15 }),
    fetched("NextDue", "Work.NextDue", date),
    fetched("Progress", "Work.Progress", share),
    fetched("Expected", "Work.Expected", share),
    fetched("Gap", "Work.Gap", { width: 9, numberFormat: pointsFormat, align: "center" }),
    fetchedWord("State", "Work.State", "State", { width: 23 }),
    computed(
      "Remark",
      `=IFERROR(IF(INDEX(Work.Problem,${position})>0,INDEX(Lists.Problem,INDEX(Work.Problem,${position})),IF(INDEX(Work.Remark,${position})>0,INDEX(Lists.Remark,INDEX(Work.Remark,${position})),"")),IF(INDEX(Measures.MeasureId,${position})="","",INDEX(Lists.Beyond,1)))`,
      { width: 34 }
    ),
    fetchedWord("Freshness", "Work.Freshness", "Freshness", { width: 18 }),
    input("Cadence", { width: 13, validation: positive, align: "right" }),
    input("Weight", { width: 9, validation: positive, align: "right" }),
    input("Hold", {
      width: 8,
      validation: { kind: "number", min: 1, max: 6, message: messages.hold },
      align: "right",
    }),
    input("StandardError", { width: 9, validation: positive, align: "center" }),
    input("HowMeasured", { width: 88 }),
    ...since(2, [
      input("Upper", { width: 13, validation: number, align: "right" }),
      input("Shape", { width: 12, validation: choice("Lists.Shape", messages.chooseFromList) }),
      day("AimFrom", messages.date),
      input("SmallestChange", { width: 13, validation: positive, align: "right" }),
      fetched("Compliance", "Work.Compliance", share),
      fetched("Coverage", "Work.Coverage", share),
      computed("Badges", badgesText(position), { width: 30 }),
      fetched("DaysLate", "Work.Late", { width: 11, numberFormat: "0", align: "right" }),
      input("WhoMeasures", { width: 18 }),
      input("Objectivity", {
        width: 13,
        validation: choice("Lists.Objectivity", messages.chooseFromList),
      }),
      fetchedWord("Specific", "Work.Specific", "Specific", { width: 22, wrap: true }),
      fetchedWord("Measurable", "Work.Measurable", "Measurable", { width: 22, wrap: true }),
      computed("Seen", `=IFERROR(INDEX(Work.Seen,${position}),0)`, {
        width: 12,
        numberFormat: "0.0;-0.0;",
        align: "right",
      }),
      fetchedWord("Achievable", "Work.Achievable", "Achievable", { width: 26, wrap: true }),
      fetched("Actions", "Work.Served", { width: 10, align: "center" }),
      fetchedWord("Suggestion", "Work.Suggestion", "SuggestedDecision", { width: 26 }),
    ]),
  ];
  return {
    id: "Measures",
    title: sheets.Measures.tab,
    tables: [
      {
        id: "Measures",
        name: "Measures",
        style: tableStyle,
        anchor: `A${headerRow}`,
        columns,
        conditionalFormats: [...stateFormats("State"), ...computedFormat(columns, ["State"])],
      },
    ],
    cells: [...heading(sheets.Measures), ...headerCells(columns, `A${headerRow}`)],
    fills: [],
    look: tableLook(tabColors.Measures, widthsOf(columns), upTo(columns, "State")),
  };
}
