// What a person does with the rows of a table or a range: deletes, sorts, filters, totals. Whole rows and columns of a
// sheet are in person-lines.ts.
import type { Area } from "../../../files/book";
import type { BookCriterion } from "../../../files/book-extras";
import { overlap } from "../address";
import { HostError } from "../host-error";
import { deleteCells } from "./delete-cells";
import { filterSheet, setCriterion } from "./filters";
import { asOneAction } from "./person";
import { sortArea } from "./sort";
import { bodyOf } from "./tables";
import { setTotals } from "./totals";
import type { Sheet, Table, Workbook } from "./workbook";
import { clearContents } from "./write";

/** Deletes the table rows under an area: what stands below moves up in the table's columns. */
export function deleteTableRows(workbook: Workbook, sheet: Sheet, area: Area): void {
  const table = tableAt(sheet, area);
  const body = bodyOf(table);
  const top = Math.max(area.top, body.top);
  const bottom = Math.min(area.bottom, body.bottom);
  if (top > bottom)
    throw new HostError("InvalidOperation", "The header row of a table cannot be deleted.");
  const wholeBody = top === body.top && bottom === body.bottom;
  const gone = wholeBody ? { ...body, top: top + 1 } : { ...body, top, bottom };
  asOneAction(workbook, () => {
    if (wholeBody) clearContents(workbook, sheet, { ...body, bottom: top });
    if (gone.top <= gone.bottom) deleteCells(workbook, sheet, gone, "Up");
  });
}

function tableAt(sheet: Sheet, area: Area): Table {
  const table = sheet.tables.find((each) => overlap(each.area, area) !== null);
  if (table === undefined) throw new HostError("InvalidOperation", "There is no table here.");
  return table;
}

/** By one column: of the table there, or of the area itself, whose first row then is a header when it holds texts only. */
export function sortBy(
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
  column: number,
  ascending: boolean
): void {
  const table = sheet.tables.find((each) => overlap(each.area, area) !== null);
  const body = table === undefined ? area : bodyOf(table);
  const keys = [{ key: column - body.left, ascending }];
  asOneAction(workbook, () =>
    sortArea(workbook, sheet, body, { keys, matchCase: false, moves: "rows" })
  );
}

/** A filter on one column of the table or the filtered range there; null takes it away. */
export function filterBy(
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
  column: number,
  criterion: BookCriterion | null
): void {
  const table = sheet.tables.find((each) => overlap(each.area, area) !== null);
  asOneAction(workbook, () => {
    if (table !== undefined)
      return setCriterion(workbook, table, column - table.area.left, criterion);
    const filter = sheet.filter ?? { area, criteria: new Map<number, BookCriterion>() };
    const criteria = new Map(filter.criteria);
    if (criterion === null) criteria.delete(column - filter.area.left);
    else criteria.set(column - filter.area.left, criterion);
    filterSheet(workbook, sheet, { ...filter, criteria });
  });
}

export function switchTotals(workbook: Workbook, sheet: Sheet, area: Area, on: boolean): void {
  const table = tableAt(sheet, area);
  asOneAction(workbook, () => setTotals(workbook, table, on));
}
