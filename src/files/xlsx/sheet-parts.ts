// A sheet of a Book → its part and those that hang on it: tables, outside addresses, the drawing with its charts.
import type { BookSheet, BookStyle } from "../book";
import type { BookFormatChange } from "../book-conditional";
import type { FindPoints } from "./charts/chart-points";
import { writeDrawing } from "./drawings";
import type { PartStore } from "./part-store";
import { relationshipList, type RelationshipList } from "./relationships";
import { tablePart } from "./tables";
import { keptHere } from "./keep-parts";
import type { PersonList } from "./people";
import { addComments } from "./sheet-comments";
import type { SharedStrings } from "./shared-strings";
import { sheetPart } from "./write-sheet";

const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export interface SheetNeighbours {
  readonly store: PartStore;
  readonly people: PersonList;
  readonly strings: SharedStrings;
  readonly styles: readonly BookStyle[];
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
  const { kept } = sheet;
  const ofSheet = relationshipList([
    ...(kept?.relationships ?? []),
    ...(kept?.comments?.relationships ?? []),
  ]);
  const tableIds = sheet.tables.map((table) => {
    const name = `xl/tables/table${++around.tableCount}.xml`;
    store.add(
      name,
      `${spreadsheet}.table+xml`,
      tablePart(table, sheet, around.tableCount, changeNumber)
    );
    return ofSheet.add("table", name);
  });
  const addressIds = addressIdsOf(sheet, ofSheet);
  const drawingId = writeDrawing(sheet, ofSheet, around);
  const notesId = addComments(sheet, index + 1, ofSheet, around);
  ofSheet.keep(store.keep(kept?.relationships ?? []));
  const name = `xl/worksheets/sheet${index + 1}.xml`;
  const content = sheetPart(sheet, {
    ...{ strings, changeNumber, isActive, tableIds, addressIds, drawingId, notesId },
    ...{ number: index + 1, theme: around.theme, styles: around.styles },
    kept: keptHere(kept?.elements ?? {}, ofSheet.all()),
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
