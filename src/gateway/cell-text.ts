// The one way in which text reaches a cell: always as the text that it is, never as a formula, number or date.
// Why: OWASP "CSV Injection", and range.values, which takes "=…" for a formula and "3/4" for a date.
import type { CellContent } from "../schema/spec";

/** Excel's limit for the characters of a cell ("Excel specifications and limits", support.microsoft.com). */
export const CELL_CHARACTERS = 32_767;

/** They turn the reading direction of what follows, so that a name could look like another ("Trojan Source", CVE-2021-42574). */
const turns = /[\u202A-\u202E\u2066-\u2069]/g;
const controls = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/g;
const readAsSomethingElse = [
  /^['=+\-@|%#\uFF1D\uFF0B\uFF0D\uFF20]/,
  /^[\s\u00A0]*[\d.,($€£¥+-]/,
  /^(?:true|false)$/i,
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?[\s,/-]*\d/i,
];

/**
 * Text as it will stand in its cell: composed (NFC), without control characters except line breaks, without turns of the reading
 * direction, cut to Excel's limit.
 */
function keptText(text: string): string {
  const clean = text
    .normalize("NFC")
    .replace(/\r\n?/g, "\n")
    .replace(turns, "")
    .replace(controls, " ");
  return cut(clean, CELL_CHARACTERS);
}

/** Contents as they will be read again after they were written: what is to be found again is compared with this. */
export function keptContent(content: CellContent): CellContent {
  return typeof content === "string" ? keptText(content) : content;
}

/**
 * Text as range.values must be given it: as it will be kept, and with the apostrophe that Excel keeps as a mark of text where it would
 * read something else.
 */
export function toCellText(text: string): string {
  const kept = keptText(text);
  return readAsSomethingElse.some((pattern) => pattern.test(kept)) ? `'${kept}` : kept;
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
