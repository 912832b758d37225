/** What a sheet holds: its cells, for saving, and the area they take. */
import { print } from "./bind";
import type { Area, CellContent } from "./calculation";
import type { Sheet } from "./sheet";
import { lastUsed } from "./structure-edit";

/** Every cell that is not blank; column by column, top down. */
export function* cellsOf(sheet: Sheet): Iterable<CellContent> {
  for (const column of sheet.columns) {
    if (column === undefined) continue;
    for (let row = 0; row < column.values.length; row++) {
      const value = column.values[row] ?? null;
      const cell = column.cells[row];
      if (value === null && cell === undefined) continue;
      const formula =
        cell === undefined
          ? null
          : print(cell.formula.tokens, { row, column: column.number }, "user");
      yield { row, column: column.number, formula, value };
    }
  }
}

/** null when the sheet holds nothing. */
export function usedArea(sheet: Sheet): Area | null {
  let area: Area | null = null;
  for (const column of sheet.columns) {
    if (column === undefined) continue;
    const bottom = Math.max(
      lastUsed(column.values),
      column.formulaCount === 0 ? -1 : column.cells.length - 1
    );
    if (bottom < 0) continue;
    let top = 0;
    while ((column.values[top] ?? null) === null && column.cells[top] === undefined && top < bottom)
      top++;
    const { number } = column;
    area =
      area === null
        ? { top, left: number, bottom, right: number }
        : {
            top: Math.min(area.top, top),
            left: area.left,
            bottom: Math.max(area.bottom, bottom),
            right: number,
          };
  }
  return area;
}
