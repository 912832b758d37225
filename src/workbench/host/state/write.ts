// Writing a block of contents as Excel does: tables grow when written below, calculated columns fill,
// header cells rename their column. One entrance for programs (values, formulas) and for people (typing, pasting).
import type { Area } from "../../../files/book";
import { areaAt, cellKey, heightOf, holds, overlap, widthOf } from "../address";
import { HostError } from "../host-error";
import type { Content } from "./contents";
import { adoptFormat, contentFor, isBlankCell, plainValue, putContent } from "./contents";
import { noteChange } from "./events";
import { checkUnlocked } from "./protection";
import { growForBlock } from "./table-growth";
import { fillNewRows, noteCalculatedColumns, renameHeaders } from "./table-columns";
import { bodyOf } from "./tables";
import type { Sheet, Workbook } from "./workbook";
import { styleOf } from "./workbook";

/** Null leaves the cell as it is. */
export type Block = readonly (readonly (Content | null)[])[];

/** The contents for an area from what a program gave: one value for all cells, or an array of exactly its size. */
export function blockFor(
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
  given: unknown,
  dateOrder: "dmy" | "mdy"
): Block {
  if (given === null || given === undefined)
    throw new HostError(
      "InvalidArgument",
      "null is no value for a range; use null only inside an array."
    );
  const height = heightOf(area);
  const width = widthOf(area);
  const formatAt = (row: number, column: number) =>
    styleOf(workbook, sheet, cellKey(area.top + row, area.left + column)).numberFormat;
  if (!Array.isArray(given)) {
    return Array.from({ length: height }, (_, row) =>
      Array.from({ length: width }, (__, column) =>
        contentFor(given, formatAt(row, column), workbook, dateOrder)
      )
    );
  }
  checkShape(given, height, width);
  return given.map((line: readonly unknown[], row) =>
    line.map((value, column) =>
      value === null ? null : contentFor(value, formatAt(row, column), workbook, dateOrder)
    )
  );
}

export function checkShape(given: readonly unknown[], height: number, width: number): void {
  const fits =
    given.length === height && given.every((line) => Array.isArray(line) && line.length === width);
  if (!fits) {
    throw new HostError(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range. " +
        `The range has ${height} rows × ${width} columns.`
    );
  }
}

/** Writes the block with its first cell at (top, left). */
export function writeBlock(
  workbook: Workbook,
  sheet: Sheet,
  top: number,
  left: number,
  block: Block
): void {
  const area = areaAt(top, left, block.length, block[0]?.length ?? 0);
  checkUnlocked(workbook, sheet, area);
  const before =
    heightOf(area) * widthOf(area) === 1
      ? plainValue(workbook.calculation.valueAt(sheet.id, top, left))
      : null;
  const grown = growForBlock(workbook, sheet, area, (row, column) =>
    isFilled(block[row - top]?.[column - left])
  );
  putBlock(workbook, sheet, area, block);
  for (const { table, newRows } of grown) fillNewRows(workbook, table, newRows);
  for (const table of sheet.tables) {
    if (overlap(table.area, area) === null) continue;
    renameHeaders(workbook, table, area);
    const body = overlap(bodyOf(table), area);
    if (body !== null && hasFormula(block, body, area))
      noteCalculatedColumns(workbook, table, body);
  }
  noteChange(workbook, sheet, area, before);
}

function isFilled(content: Content | null | undefined): boolean {
  if (content === null || content === undefined) return false;
  return content.kind === "formula" || content.value !== null;
}

function hasFormula(block: Block, within: Area, area: Area): boolean {
  return block
    .slice(within.top - area.top, within.bottom - area.top + 1)
    .some((line) => line.some((content) => content?.kind === "formula"));
}

function putBlock(workbook: Workbook, sheet: Sheet, area: Area, block: Block): void {
  if (
    workbook.seat.journal === null &&
    block.every((line) => line.every((content) => content?.kind === "literal"))
  ) {
    const values = block.map((line) =>
      line.map((content) => (content?.kind === "literal" ? content.value : null))
    );
    workbook.calculation.setLiterals(sheet.id, area.top, area.left, values);
    workbook.isDirty = true;
    eachContent(area, block, (row, column, content) =>
      adoptFormat(workbook, sheet, row, column, content)
    );
    return;
  }
  eachContent(area, block, (row, column, content) =>
    putContent(workbook, sheet, row, column, content)
  );
}

function eachContent(
  area: Area,
  block: Block,
  use: (row: number, column: number, content: Content) => void
): void {
  for (const [i, line] of block.entries()) {
    for (const [j, content] of line.entries())
      if (content !== null) use(area.top + i, area.left + j, content);
  }
}

/** Empties the cells of an area; header cells of tables get a name again. */
export function clearContents(workbook: Workbook, sheet: Sheet, area: Area): void {
  const used = workbook.calculation.usedArea(sheet.id);
  const within = used === null ? null : overlap(used, area);
  if (within === null) return;
  checkUnlocked(workbook, sheet, within);
  if (workbook.seat.journal === null) workbook.calculation.clear(sheet.id, within);
  else {
    for (let row = within.top; row <= within.bottom; row++) {
      for (let column = within.left; column <= within.right; column++) {
        if (!isBlankCell(workbook, sheet, row, column))
          putContent(workbook, sheet, row, column, { kind: "literal", value: null });
      }
    }
  }
  workbook.isDirty = true;
  for (const table of sheet.tables)
    if (overlap(table.area, within) !== null) renameHeaders(workbook, table, within);
  noteChange(workbook, sheet, area, null);
}

/** True when a row of the area is the header row of a table there. */
export function isHeaderCell(sheet: Sheet, row: number, column: number): boolean {
  return sheet.tables.some(
    (table) => table.hasHeaders && table.area.top === row && holds(table.area, row, column)
  );
}
