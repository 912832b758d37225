// One formula for all cells of a range, in one step of the calculation.
import type { Area } from "../../../files/book";
import { moveFormula } from "../../calc/move-formula";
import { overlap } from "../address";
import { invalidArgument, notModelled } from "../host-error";
import { acceptFormula, contentFor } from "./contents";
import { noteChange } from "./events";
import { checkUnlocked } from "./protection";
import { setColumnFormula } from "./table-columns";
import { bodyOf } from "./tables";
import { isHeaderCell, writeBlock } from "./write";
import type { Sheet, Workbook } from "./workbook";
import { shared } from "./styles";

/**
 * A single formula set on several cells. Where it has no relative reference, all cells get the same text.
 * What Excel does with relative references then is unknown to us, so they are refused.
 */
export function writeOneFormula(
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
  formula: string
): void {
  const content = contentFor(
    formula,
    shared(workbook, sheet, area, (style) => style.numberFormat) ?? "General",
    workbook,
    "mdy"
  );
  if (content.kind === "literal") {
    const line = Array.from({ length: area.right - area.left + 1 }, () => content);
    const block = Array.from({ length: area.bottom - area.top + 1 }, () => line);
    return writeBlock(workbook, sheet, area.top, area.left, block);
  }
  checkUnlocked(workbook, sheet, area);
  if (acceptFormula(() => hasRelativeReference(formula, area))) {
    throw notModelled(
      `one formula with relative references for several cells (${formula}); use copyFrom, or an array`
    );
  }
  if (isHeaderCell(sheet, area.top, area.left))
    throw invalidArgument("a header cell holds a text.");
  workbook.isDirty = true;
  acceptFormula(() => workbook.calculation.setFormulas(sheet.id, area, formula));
  for (const table of sheet.tables) {
    const body = bodyOf(table);
    const touched = overlap(body, area);
    if (touched === null) continue;
    const fromEndToEnd = touched.top === body.top && touched.bottom === body.bottom;
    if (!fromEndToEnd) throw notModelled("one formula for some rows of a table column");
    for (let at = touched.left; at <= touched.right; at++) {
      const column = table.columns[at - table.area.left];
      if (column !== undefined) setColumnFormula(workbook, table, column, at, formula);
    }
  }
  noteChange(workbook, sheet, area, null);
}

function hasRelativeReference(formula: string, area: Area): boolean {
  const { top, left, bottom, right } = area;
  return (
    moveFormula(formula, top, left, bottom, right) !== moveFormula(formula, top, left, top, left)
  );
}
