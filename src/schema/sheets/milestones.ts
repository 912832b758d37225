// The sheet of milestones: it comes with the first measure of that kind. A milestone is done from the day in Done on.
import type { Catalogue } from "../../text/catalogue";
import type { SheetSpec } from "../spec";
import { choice, columnsOf } from "./columns";
import { computedFormat } from "./look";
import { tableSheet } from "./table-sheet";

export function milestonesSheet(words: Catalogue): SheetSpec {
  const { headers, messages } = words.workbook;
  const { input, day, computed, fetchedWord, position } = columnsOf(
    "Milestones",
    "MeasureId",
    headers.Milestones
  );
  const positive = { kind: "number", min: 0, message: messages.positive } as const;
  const columns = [
    input("MeasureId", { width: 13, validation: choice("Measures.MeasureId", messages.measureId) }),
    computed(
      "Learner",
      `=IFERROR(INDEX(Work.Learner,INDEX(Mile.Measure,${position})/(INDEX(Mile.Measure,${position})>0)),"")`,
      { width: 22 }
    ),
    input("Milestone", { width: 48, wrap: true }),
    day("Due", messages.date),
    input("Weight", { width: 9, align: "right", validation: positive }),
    day("DoneOn", messages.date),
    fetchedWord("State", "Mile.Fate", "MilestoneFate", { width: 36 }),
  ];
  return tableSheet("Milestones", words, columns, computedFormat(columns));
}
