// Fills a column of formulas: the first row is written, the others are copied from it inside Excel,
// so that the request does not grow with the rows.
import type { SetFill } from "../../schema/change";

export function setFill(context: Excel.RequestContext, change: SetFill): void {
  const { letter, firstRow, from, to } = change;
  const sheet = context.workbook.worksheets.getItem(change.sheet);
  const first = sheet.getRange(`${letter}${firstRow}`);
  sheet.getRange(`${letter}${firstRow - 1}`).values = [[change.header]];
  first.formulas = [[change.formula]];
  const next = Math.max(from, firstRow + 1);
  if (to >= next) {
    sheet.getRange(`${letter}${next}:${letter}${to}`).copyFrom(first, Excel.RangeCopyType.formulas);
  }
}
