// The sheet of revised targets and of the steps of aim lines: it comes when the first of them is set.
// A row with a first day is a revised target from then on; one without is a step, a value that is due on a day.
import type { Catalogue } from "../../text/catalogue";
import type { SheetSpec } from "../spec";
import { choice, columnsOf } from "./columns";
import { computedFormat } from "./look";
import { tableSheet } from "./table-sheet";

export function targetsSheet(words: Catalogue): SheetSpec {
  const { headers, messages } = words.workbook;
  const { input, day, computed, fetchedWord, position } = columnsOf(
    "Targets",
    "MeasureId",
    headers.Targets
  );
  const number = { kind: "number", message: messages.number } as const;
  const ofMeasure = (name: string) =>
    `=IFERROR(INDEX(${name},INDEX(Revision.Measure,${position})/(INDEX(Revision.Measure,${position})>0)),"")`;
  const columns = [
    input("MeasureId", { width: 13, validation: choice("Measures.MeasureId", messages.measureId) }),
    computed("Learner", ofMeasure("Work.Learner"), { width: 22 }),
    computed("Measure", ofMeasure("{Measures.Measure}"), { width: 44 }),
    day("From", messages.date),
    input("Baseline", { width: 11, align: "right", validation: number }),
    input("Target", { width: 11, align: "right", validation: number }),
    input("Upper", { width: 14, align: "right", validation: number }),
    day("Due", messages.date),
    input("Why", { width: 44, wrap: true }),
    input("Version", { width: 10, align: "right", validation: number }),
    fetchedWord("Fate", "Revision.Fate", "TargetFate", { width: 40 }),
  ];
  return tableSheet("Targets", words, columns, computedFormat(columns));
}
