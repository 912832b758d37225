// How high the rows are that nobody sized and whose cells hold wrapped words. Excel writes such heights into its files, and programs that do
// not fit rows when they open one lay the lines over each other without them. An estimate by characters; it is no size of its own: Excel fits
// the row anew.
import type { BookSheet, BookStyle } from "../book";

/** Points for a line of a font of one point. */
const lineHeight = 1.25;
const standardWidth = 8.43;
/** The font in whose digits columns are measured. */
const standardSize = 11;
/** Bold words are wider than digits, others about as wide. */
const boldWidth = 1.1;

/** Row, from 0 → points, for rows that need more than one line. */
export function fittedHeights(
  sheet: BookSheet,
  styles: readonly BookStyle[]
): ReadonlyMap<number, number> {
  const widths = new Map(sheet.columns.map(({ index, width }) => [index, width]));
  const sized = new Set(sheet.rows.flatMap(({ index, height }) => (height === null ? [] : index)));
  const fitted = new Map<number, number>();
  for (const { row, column, value, style } of sheet.cells) {
    const look = styles[style ?? 0];
    if (typeof value !== "string" || look?.wrap !== true || sized.has(row)) continue;
    // Excel fits no row to merged cells, nor to words at an angle.
    if (isMerged(sheet, row, column) || (look.rotation ?? 0) !== 0) continue;
    const width = widths.get(column) ?? standardWidth;
    const digits = ((width - 1) * standardSize) / look.fontSize / (look.bold ? boldWidth : 1);
    const lines = linesOf(value, Math.max(1, digits));
    if (lines < 2) continue;
    fitted.set(row, Math.max(fitted.get(row) ?? 0, Math.ceil(lines * look.fontSize * lineHeight)));
  }
  return fitted;
}

function isMerged({ merges }: BookSheet, row: number, column: number): boolean {
  return merges.some(
    ({ top, bottom, left, right }) =>
      row >= top && row <= bottom && column >= left && column <= right
  );
}

/** Lines that words take when they break at spaces; one word longer than the room breaks inside. */
function linesOf(text: string, room: number): number {
  return text.split("\n").reduce((lines, paragraph) => {
    let used = 1;
    let filled = 0;
    for (const { length } of paragraph.split(" ")) {
      if (filled > 0 && filled + 1 + length <= room) filled += 1 + length;
      else {
        if (filled > 0) used += 1;
        used += Math.max(0, Math.ceil(length / room) - 1);
        filled = length;
      }
    }
    return lines + used;
  }, 0);
}
