// The one way in which text reaches a cell: always as the text that it is, never as a formula, number or date.
// Why: OWASP "CSV Injection", and range.values, which takes "=…" for a formula and "3/4" for a date.
import type { CellContent } from "../schema/spec";

/** Excel's limit for the characters of a cell ("Excel specifications and limits", support.microsoft.com). */
export const CELL_CHARACTERS = 32_767;

const controls = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/g;
const readAsSomethingElse = [
  /^['=+\-@|%#\uFF1D\uFF0B\uFF0D\uFF20]/,
  /^[\s\u00A0]*[\d.,($€£¥+-]/,
  /^(?:true|false)$/i,
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?[\s,/-]*\d/i,
];

/**
 * Text as range.values must be given it: composed (NFC), without control characters except line breaks, cut to Excel's
 * limit, and with the apostrophe that Excel keeps as a mark of text where it would read something else.
 */
export function toCellText(text: string): string {
  const clean = text.normalize("NFC").replace(/\r\n?/g, "\n").replace(controls, " ");
  const needsMark = readAsSomethingElse.some((pattern) => pattern.test(clean));
  return cut(needsMark ? `'${clean}` : clean, CELL_CHARACTERS + (needsMark ? 1 : 0));
}

/** Contents as range.values must be given them; null stays null, which leaves a cell as it is. */
export function toCellValue(content: CellContent): CellContent {
  return typeof content === "string" ? toCellText(content) : content;
}

/** Never between the two halves of a character. */
function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const isHalf = /[\uD800-\uDBFF]/.test(text.charAt(limit - 1));
  return text.slice(0, isHalf ? limit - 1 : limit);
}
