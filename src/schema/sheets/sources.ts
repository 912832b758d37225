// The sheet of sources: for each row that was taken over from another file, which file, sheet and row it came from.
import type { Catalogue } from "../../text/catalogue";
import type { SheetSpec } from "../spec";
import { columnsOf } from "./columns";
import { tableSheet } from "./table-sheet";

export function sourcesSheet(words: Catalogue): SheetSpec {
  const { headers, messages } = words.workbook;
  const { input, day } = columnsOf("Sources", "Id", headers.Sources);
  const columns = [
    input("Id", { width: 11 }),
    input("Table", { width: 13 }),
    input("File", { width: 38 }),
    input("Sheet", { width: 24 }),
    input("Row", { width: 8, align: "right" }),
    input("OwnId", { width: 14 }),
    input("Mark", { width: 19 }),
    day("On", messages.date),
  ];
  return tableSheet("Sources", words, columns);
}
