// The difference between the wanted workbook and an observed one, as changes in the order in which they are applied.
// Sheets, tables, our columns, formulas, validations, our conditional formats, names and cells are compared. Rows that
// people entered, formats, widths, order and colours, and whatever users added are never in it.
import { bind } from "./bind";
import type { Change } from "./change";
import { CHANGE_ORDER } from "./change";
import { cellChanges } from "./diff/cells";
import { chartChanges } from "./diff/charts";
import { columnFormulaChanges, validationChanges } from "./diff/columns";
import { conditionalFormatChanges } from "./diff/conditional-formats";
import { fillChanges } from "./diff/fills";
import { nameChanges } from "./diff/names";
import { sheetChanges } from "./diff/sheets";
import { tableChanges } from "./diff/tables";
import type { Snapshot } from "./snapshot";
import type { WorkbookSpec } from "./spec";
import { sheetMark } from "./spec";

/** Empty when the workbook is as wanted. Applying the changes makes it so: then the difference is empty. */
export function diff(wanted: WorkbookSpec, observed: Snapshot): readonly Change[] {
  const binding = bind(wanted, observed);
  const changes: Change[] = [];
  for (const sheet of wanted.sheets) {
    const present = observed.sheets.find(({ id }) => id === sheet.id);
    changes.push(...sheetChanges(sheet, present, binding));
    changes.push(...fillChanges(sheet, observed, binding));
    changes.push(...cellChanges(sheet, present, observed, binding));
    changes.push(...chartChanges(sheet, observed, binding));
    for (const table of sheet.tables) {
      const known = observed.tables.find(({ id }) => id === table.id);
      changes.push(...tableChanges(sheet, table, known, binding));
      changes.push(...columnFormulaChanges(table, known, binding));
      changes.push(...validationChanges(table, known, binding));
      changes.push(...conditionalFormatChanges(table, known, binding));
    }
  }
  changes.push(...nameChanges(wanted, observed, binding));
  return changes.sort((a, b) => rank(a) - rank(b));
}

/** A sheet's mark is set last: a sheet without it is one that an interrupted run did not finish. */
function rank(change: Change): number {
  const isMark = change.kind === "setName" && change.name.startsWith(sheetMark(""));
  return isMark ? CHANGE_ORDER.length : CHANGE_ORDER.indexOf(change.kind);
}
