// Widths that fit their text, estimated from the number of characters: the host has no fonts.
import { overlap } from "../address";
import { textAt } from "../state/contents";
import type { CellRange } from "../state/workbook";

/** Points of one digit of the standard font, and of the cell's padding: 7 and 5 pixels. */
const pointsPerCharacter = 5.25;
const padding = 3.75;

export function autofitColumns({ workbook, sheet, area }: CellRange): void {
  const used = workbook.calculation.usedArea(sheet.id);
  const filled = used === null ? null : overlap(used, area);
  if (filled === null) return;
  for (let column = filled.left; column <= filled.right; column++) {
    let longest = 0;
    for (let row = filled.top; row <= filled.bottom; row++) {
      const merged = sheet.merges.some(
        (merge) =>
          row >= merge.top && row <= merge.bottom && column >= merge.left && column <= merge.right
      );
      if (!merged)
        longest = Math.max(
          longest,
          ...textAt(workbook, sheet, row, column)
            .split("\n")
            .map((line) => line.length)
        );
    }
    if (longest === 0) continue;
    const size = Math.min(longest, 255) * pointsPerCharacter + padding;
    sheet.columns.set(column, { hidden: false, style: 0, ...sheet.columns.get(column), size });
  }
}
