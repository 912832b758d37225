// How high a row must be for the wrapped words in it, as Excel fits rows whose height nobody set.
import type { CellView, SheetView } from "../host/contract";
import { fontFamily } from "./cell-look";
import { mergeAt } from "./cell-window";
import { columnWidth, pixelsPerPoint, rowHeight } from "./sheet-sizes";

const lineHeight = 1.2;
const cellPadding = 8;

/** The width of a text in a font, in pixels. */
export type MeasureText = (text: string, font: string) => number;

/** Height in pixels of an automatic row whose cells from column A on are given; the sheet's own for a row with a set height. */
export function fittedHeight(
  sheet: SheetView,
  row: number,
  cells: readonly CellView[],
  measure: MeasureText
): number {
  const least = rowHeight(sheet, row);
  if (least === 0 || (sheet.rows.get(row)?.height ?? null) !== null) return least;
  const heights = cells.map((cell, column) => {
    if (!cell.style.wrap || cell.text === "" || mergeAt(sheet, row, column) !== undefined) return 0;
    // A row does not fit itself to words at an angle here; Excel does, where nobody set its height.
    if ((cell.style.rotation ?? 0) !== 0) return 0;
    const room = columnWidth(sheet, column) - cellPadding;
    const { bold, fontName } = cell.style;
    const fontSize = cell.style.fontSize * sheet.zoom;
    const font = `${bold ? "600 " : ""}${fontSize}pt ${fontFamily(fontName)}`;
    const lines = lineCount(cell.text, room, (text) => measure(text, font));
    return Math.ceil(lines * fontSize * pixelsPerPoint * lineHeight) + 3;
  });
  return Math.max(least, ...heights);
}

/** Lines that words take when they break at spaces; one word longer than the room breaks inside. */
function lineCount(text: string, room: number, measure: (text: string) => number): number {
  if (room <= 0) return 1;
  return text.split("\n").reduce((lines, paragraph) => {
    let used = 1;
    let line = "";
    for (const word of paragraph.split(" ")) {
      const longer = line === "" ? word : `${line} ${word}`;
      if (measure(longer) <= room) line = longer;
      else {
        if (line !== "") used += 1;
        used += Math.max(0, Math.ceil(measure(word) / room) - 1);
        line = word;
      }
    }
    return lines + used;
  }, 0);
}

let shared: MeasureText | null = null;

/** Measures by a canvas of the page's own, made once. */
export function textMeasure(): MeasureText {
  return (shared ??= canvasMeasure());
}

function canvasMeasure(): MeasureText {
  const context = document.createElement("canvas").getContext("2d");
  if (context === null) throw new Error("This browser draws no text on a canvas.");
  return (text, font) => {
    context.font = font;
    return context.measureText(text).width;
  };
}
