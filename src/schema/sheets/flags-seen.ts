// The hidden sheet of flags that somebody put aside: kept in the workbook, so that everybody is told the same.
import type { Catalogue } from "../../text/catalogue";
import type { SheetSpec } from "../spec";
import { columnsOf } from "./columns";
import { tableSheet } from "./table-sheet";

export function flagsSeenSheet(words: Catalogue): SheetSpec {
  const { headers, messages } = words.workbook;
  const { input, day } = columnsOf("FlagsSeen", "PlanId", headers.FlagsSeen);
  const columns = [
    input("PlanId", { width: 10 }),
    input("MeasureId", { width: 12 }),
    input("Rule", { width: 22 }),
    input("SeenBy", { width: 20 }),
    day("SeenOn", messages.date),
    day("Until", messages.date),
    input("Why", { width: 50, wrap: true }),
  ];
  return tableSheet("FlagsSeen", words, columns, [], { hidden: true });
}
