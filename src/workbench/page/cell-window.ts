// The part of a sheet that is drawn: rows and columns on the screen with the cells that the host shows for them.
// Works out what words may run over empty neighbours and which cells a merge covers.
import type { Area } from "../../files/book";
import type { CellView, SheetView } from "../host/contract";
import { horizontalOf } from "./cell-look";
import { columnWidth, rowHeight, sum } from "./sheet-sizes";

export interface PlacedCell {
  readonly column: number;
  readonly cell: CellView;
  readonly width: number;
  readonly height: number;
  readonly overflow: number;
  /** Columns that it covers: more than one where cells are merged. */
  readonly span: number;
}

/** The merge that covers a cell, or undefined. */
export function mergeAt(
  sheet: Pick<SheetView, "merges">,
  row: number,
  column: number
): Area | undefined {
  return sheet.merges.find(
    (area) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right
  );
}

/** Places the cells of one row `height` pixels high, from `firstColumn` on; cells covered by a merge and hidden columns are left out. */
export function placeRow(
  sheet: SheetView,
  row: number,
  height: number,
  firstColumn: number,
  cells: readonly CellView[]
): PlacedCell[] {
  const placed: PlacedCell[] = [];
  cells.forEach((cell, offset) => {
    const column = firstColumn + offset;
    const merge = mergeAt(sheet, row, column);
    if (merge !== undefined && (merge.top !== row || merge.left !== column)) return;
    const width = columnWidth(sheet, column);
    if (width === 0) return;
    placed.push({
      column,
      cell,
      width:
        merge === undefined
          ? width
          : sum(merge.left, merge.right + 1, (index) => columnWidth(sheet, index)),
      height:
        merge === undefined
          ? height
          : sum(merge.top, merge.bottom + 1, (index) => rowHeight(sheet, index)),
      span: merge === undefined ? 1 : merge.right - merge.left + 1,
      overflow: merge === undefined ? overflowOf(sheet, row, column, cells, offset) : 0,
    });
  });
  return placed;
}

/** Words run on over empty cells from the side to which they keep, up to the next filled one or the end of the window. */
function overflowOf(
  sheet: SheetView,
  row: number,
  column: number,
  cells: readonly CellView[],
  offset: number
): number {
  const cell = cells[offset];
  if (cell === undefined || cell.kind !== "text" || cell.style.wrap) return 0;
  if ((cell.style.rotation ?? 0) !== 0) return 0;
  const side = horizontalOf(cell);
  if (side === "center") return 0;
  const step = side === "left" ? 1 : -1;
  let pixels = 0;
  for (let next = offset + step; next >= 0 && next < cells.length; next += step) {
    const isFree =
      cells[next]?.kind === "empty" &&
      cells[next]?.hasChoices === false &&
      mergeAt(sheet, row, column + next - offset) === undefined;
    if (!isFree) break;
    pixels += columnWidth(sheet, column + next - offset);
  }
  return pixels;
}
