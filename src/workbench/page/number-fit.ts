// Numbers that are wider than their cell: drawn a little narrower where that is enough, else as ####, as in Excel; a number
// that nobody formatted is rounded first. Fonts that stand in for Calibri are wider, hence the narrowing.
import type { CellView } from "../host/contract";
import { fontFamily } from "./cell-look";
import type { MeasureText } from "./row-fit";

/** The least share of its width to which a number is drawn together. */
const narrowest = 0.78;
const cellPadding = 6;

export interface FittedNumber {
  readonly text: string;
  /** Share of the text's own width that it is drawn in. */
  readonly narrowed: number;
}

export function fittedNumber(
  cell: CellView,
  width: number,
  zoom: number,
  measure: MeasureText
): FittedNumber {
  const { bold, fontName, fontSize, numberFormat } = cell.style;
  const font = `${bold ? "600 " : ""}${fontSize * zoom}pt ${fontFamily(fontName)}`;
  const room = width - cellPadding;
  const shareOf = (text: string): number => Math.min(1, room / measure(text, font));
  const share = shareOf(cell.text);
  if (share === 1) return { text: cell.text, narrowed: 1 };
  const decimals = cell.text.split(".")[1]?.length ?? 0;
  if (numberFormat === "General" && /^-?\d+\.\d+$/.test(cell.text)) {
    for (let digits = decimals - 1; digits >= 0; digits -= 1) {
      const rounded = String(Number(Number(cell.text).toFixed(digits)));
      if (shareOf(rounded) === 1) return { text: rounded, narrowed: 1 };
    }
  }
  if (share >= narrowest) return { text: cell.text, narrowed: share };
  const marks = Math.max(1, Math.floor(room / Math.max(1, measure("#", font))));
  return { text: "#".repeat(marks), narrowed: 1 };
}
