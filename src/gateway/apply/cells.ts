// Writes single cells: formulas of ours as formulas, everything else as what it is.
import type { SetCell } from "../../schema/change";
import { isFormula } from "../../schema/formula";
import type { CellContent } from "../../schema/spec";
import { toCellValue } from "../cell-text";

export function setCell(context: Excel.RequestContext, change: SetCell): void {
  const sheet = context.workbook.worksheets.getItem(change.sheet);
  sheet.getRange(change.address).formulas = [[toCellContent(change.content) ?? ""]];
}

/** A content of the wanted workbook as range.formulas must be given it. Never for text from people. */
export function toCellContent(content: CellContent): CellContent {
  return isFormula(content) ? content : toCellValue(content);
}
