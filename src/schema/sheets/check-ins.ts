// The sheet of check-ins: one row for each reading, in any order, and what became of it.
import type { Catalogue } from "../../text/catalogue";
import type { SheetSpec } from "../spec";
import { choice, columnsOf, since, upTo, widthsOf } from "./columns";
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

export function checkInsSheet(words: Catalogue): SheetSpec {
  const { headers, messages, sheets } = words.workbook;
  const { input, day, fetched, computed, position } = columnsOf(
    "CheckIns",
    "MeasuredOn",
    headers.CheckIns
  );
  const ofMeasure = (name: string) => `=IFERROR(INDEX(${name},INDEX(Log.Measure,${position})),"")`;
  const columns = [
    { ...day("MeasuredOn", messages.date), width: 15 },
    input("MeasureId", {
      width: 13,
      validation: choice("Measures.MeasureId", messages.measureId),
    }),
    computed("Learner", ofMeasure("Work.Learner"), { width: 22 }),
    computed("Measure", ofMeasure("Measures.Measure"), { width: 40 }),
    input("Value", {
      width: 11,
      align: "right",
      validation: { kind: "number", message: messages.number },
    }),
    input("Note", { width: 44, wrap: true }),
    fetched("Aim", "Log.Aim", { width: 15, numberFormat: "0.0", align: "right" }),
    computed(
      "Fate",
      `=IFERROR(INDEX(Lists.Fate,INDEX(Log.Fate,${position})),IFERROR(IF(INDEX(CheckIns.MeasureId,${position})="","",INDEX(Lists.Beyond,1)),""))`,
      { width: 36 }
    ),
    ...since(2, [
      { ...day("Corrects", messages.corrects), width: 22 },
      input("Confidence", {
        width: 19,
        align: "right",
        validation: { kind: "number", min: 1, max: 5, message: messages.confidence },
      }),
      input("Decision", {
        width: 26,
        validation: choice("Lists.Decision", messages.chooseFromList),
      }),
      input("Recognition", { width: 40, wrap: true }),
    ]),
  ];
  return {
    id: "CheckIns",
    title: sheets.CheckIns.tab,
    tables: [
      {
        id: "CheckIns",
        name: "CheckIns",
        style: tableStyle,
        anchor: `A${headerRow}`,
        columns,
        conditionalFormats: [
          {
            columns: ["Fate"],
            formula: "=ISNUMBER(MATCH({Fate},Lists.FateToMend,0))",
            color: "#8A4B08",
            fill: "#FDEBD3",
          },
          {
            columns: ["Fate"],
            formula: "=ISNA(MATCH({Fate},Lists.FateToMend,0))",
            color: colors.computedInk,
            fill: colors.computedFill,
          },
          ...computedFormat(columns, ["Fate"]),
        ],
      },
    ],
    cells: [...heading(sheets.CheckIns), ...headerCells(columns, `A${headerRow}`)],
    fills: [],
    look: tableLook(tabColors.CheckIns, widthsOf(columns), upTo(columns, "Fate")),
  };
}
