// The hidden sheet of the change log: what the product changed in people's rows, one row for each cell.
import type { Catalogue } from "../../text/catalogue";
import type { SheetSpec } from "../spec";
import { columnsOf } from "./columns";
import { tableSheet } from "./table-sheet";

export function changeLogSheet(words: Catalogue): SheetSpec {
  const { headers, messages } = words.workbook;
  const { input, day } = columnsOf("ChangeLog", "Operation", headers.ChangeLog);
  const columns = [
    input("Operation", { width: 11 }),
    day("On", messages.date),
    input("By", { width: 20 }),
    input("Kind", { width: 16 }),
    input("Of", { width: 10 }),
    input("Field", { width: 18 }),
    input("Before", { width: 26 }),
    input("After", { width: 26 }),
    input("Why", { width: 50, wrap: true }),
  ];
  return tableSheet("ChangeLog", words, columns, [], { hidden: true });
}
