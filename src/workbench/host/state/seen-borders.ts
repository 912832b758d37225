// The lines round a cell as they are seen: two neighbours share the line between them, and either may have set it. It is drawn once, by the
// upper or left one, so that two thin lines do not look like a thick one. Formats as a program reads them are styles.ts.
import type { BookStyle } from "../../../files/book";
import { cellKey } from "../address";
import type { Sheet, Workbook } from "./workbook";
import { styleOf } from "./workbook";

type Borders = BookStyle["borders"];
type Side = keyof Borders;

/** Those of the cell, or of the whole merge that begins in it. Top and left only at the sheet's edge: elsewhere a neighbour draws them. */
export function seenBorders(
  workbook: Workbook,
  sheet: Sheet,
  row: number,
  column: number
): Borders {
  const merge = sheet.merges.find(({ top, left }) => top === row && left === column);
  const { right, bottom } = merge ?? { right: column, bottom: row };
  const at = (r: number, c: number, side: Side): Borders[Side] =>
    styleOf(workbook, sheet, cellKey(r, c)).borders[side];
  const seen: Record<Side, Borders[Side]> = {
    top: row === 0 ? at(row, column, "top") : undefined,
    left: column === 0 ? at(row, column, "left") : undefined,
    right: at(row, right, "right") ?? at(row, right + 1, "left"),
    bottom: at(bottom, column, "bottom") ?? at(bottom + 1, column, "top"),
  };
  return Object.fromEntries(Object.entries(seen).filter((entry) => entry[1] !== undefined));
}
