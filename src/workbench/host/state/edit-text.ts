// What a cell offers for editing: its formula, or its content as a person would type it again.
import { cellKey } from "../address";
import { displayed } from "../display/displayed-text";
import { sectionsOf } from "../display/number-format";
import type { Sheet, Workbook } from "./workbook";
import { styleOf } from "./workbook";

export function editedText(
  workbook: Workbook,
  sheet: Sheet,
  row: number,
  column: number,
  content: number | string | boolean
): string {
  const style = styleOf(workbook, sheet, cellKey(row, column));
  if (typeof content === "boolean") return content ? "TRUE" : "FALSE";
  if (typeof content === "string") return style.quotePrefix ? `'${content}` : content;
  const [section] = sectionsOf(style.numberFormat);
  const dates = section?.tokens.filter((token) => token.kind === "date") ?? [];
  if (dates.length > 0 && content >= 0 && content < 1) return displayed(content, "hh:mm:ss").text;
  if (dates.length > 0) {
    const time = dates.some((token) => token.kind === "date" && /^[hns]/i.test(token.code));
    return displayed(content, time ? "yyyy-mm-dd hh:mm:ss" : "yyyy-mm-dd").text;
  }
  if (section !== undefined && section.percents > 0)
    return `${Number((content * 100).toPrecision(15))}%`;
  return String(content);
}
