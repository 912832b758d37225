// A sheet of a Book → its part and those that hang on it: tables, outside addresses, the drawing with its charts.
import type { BookFormatChange, BookSheet } from "../book";
import type { FindPoints } from "./charts/chart-points";
import { writeDrawing } from "./drawings";
import type { PartStore } from "./part-store";
import { relationshipList, type RelationshipList } from "./relationships";
import { tablePart } from "./tables";
import type { SharedStrings } from "./write-cells";
import { sheetPart } from "./write-sheet";

const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export interface SheetNeighbours {
  readonly store: PartStore;
  readonly strings: SharedStrings;
  readonly find: FindPoints;
  readonly theme: readonly string[];
  readonly changeNumber: (change: BookFormatChange) => number;
  /** Tables of the sheets before. */
  tableCount: number;
}

/** Returns the part's name. `index` is the sheet's 0-based place in the workbook. */
export function addSheet(
  sheet: BookSheet,
  index: number,
  isActive: boolean,
  around: SheetNeighbours
): string {
  const { store, strings, changeNumber } = around;
  const ofSheet = relationshipList();
  const tableIds = sheet.tables.map((table) => {
    const name = `xl/tables/table${++around.tableCount}.xml`;
    store.add(name, `${spreadsheet}.table+xml`, tablePart(table, sheet, around.tableCount));
    return ofSheet.add("table", name);
  });
  const addressIds = addressIdsOf(sheet, ofSheet);
  const drawingId = writeDrawing(sheet, ofSheet, around);
  const name = `xl/worksheets/sheet${index + 1}.xml`;
  const content = sheetPart(sheet, {
    ...{ strings, changeNumber, isActive, tableIds, addressIds, drawingId },
    number: index + 1,
  });
  store.add(name, `${spreadsheet}.worksheet+xml`, content, ofSheet.all());
  return name;
}

function addressIdsOf(sheet: BookSheet, ofSheet: RelationshipList): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const { hyperlink } of sheet.cells) {
    if (hyperlink === undefined || hyperlink.startsWith("#") || ids.has(hyperlink)) continue;
    const address = encodeURI(hyperlink).replaceAll("%25", "%");
    ids.set(hyperlink, ofSheet.add("hyperlink", address, true));
  }
  return ids;
}
