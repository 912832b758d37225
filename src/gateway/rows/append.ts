// Appends rows below one table: looks where its body ends, then makes the pieces that grow it and write the rows.
// A new table's single blank row is used first.
import { blockAddress, parseBlock } from "../../schema/address";
import { wantedColumnFormulas, wantedValidations } from "../../schema/diff/columns";
import type { Binding } from "../../schema/formula";
import type { CellContent, TableSpec } from "../../schema/spec";
import { setValidation } from "../apply/validations";
import { toCellValue } from "../cell-text";
import type { Piece } from "../chunks";
import { stretches } from "../chunks";
import { WorkbookError } from "../error";
import { isBlankRow } from "../locate";
import { one } from "../one";
import type { RowContents } from "../rows";

/** Where a table stands at this moment. Rows and columns are numbers of the sheet, from 1. */
export interface Geometry {
  readonly tableName: string;
  readonly sheetName: string;
  readonly headerRow: number;
  readonly left: number;
  readonly right: number;
  /** The row that the first new row goes to. */
  readonly nextRow: number;
  /** Column id → number of the sheet's column. */
  readonly columns: ReadonlyMap<string, number>;
  /** True when no row was ever entered: the new rows then get the look of new columns. */
  readonly wasBlank: boolean;
}

/** Queues the look at a table; the answer is read after the next sync. */
export function geometryOf(
  context: Excel.RequestContext,
  spec: TableSpec,
  binding: Binding,
  newRows: number
): () => Geometry {
  const bound = binding.tables.get(spec.id);
  if (bound === undefined) throw new Error(`The table ${spec.id} is not bound.`);
  const table = context.workbook.tables.getItem(bound.name);
  const sheet = table.worksheet.load("name");
  const header = table.getHeaderRowRange().load("values,address");
  const body = table.getDataBodyRange().load("rowCount");
  const firstRow = table.getDataBodyRange().getRow(0).load("formulas");
  const inTheWay = table
    .getDataBodyRange()
    .getRowsBelow(newRows)
    .getUsedRangeOrNullObject(true)
    .load("address");
  return () => {
    if (!inTheWay.isNullObject) throw new WorkbookError("blocked", inTheWay.address);
    const block = parseBlock(header.address);
    if (block === null) throw new WorkbookError("unknown", header.address);
    const headers = (header.values[0] ?? []).map((text) => String(text).toLowerCase());
    const wasBlank = body.rowCount === 1 && isBlankRow(firstRow.formulas[0] ?? []);
    const columns = spec.columns.map(({ id }): [string, number] => {
      const index = headers.indexOf((bound.columns.get(id) ?? "").toLowerCase());
      if (index < 0)
        throw new WorkbookError("itemNotFound", `${bound.name}[${bound.columns.get(id) ?? id}]`);
      return [id, block.left + index];
    });
    return {
      tableName: bound.name,
      sheetName: sheet.name,
      headerRow: block.top,
      left: block.left,
      right: block.right,
      nextRow: block.top + 1 + (wasBlank ? 0 : body.rowCount),
      columns: new Map(columns),
      wasBlank,
    };
  };
}

export function appendPieces(
  context: Excel.RequestContext,
  spec: TableSpec,
  binding: Binding,
  geometry: Geometry,
  rows: readonly RowContents[]
): readonly Piece[] {
  const values = rows.map((row) => rowValues(spec, geometry, row));
  const bytesOfRow = (index: number) => JSON.stringify(values[index]).length;
  return stretches(rows.length, bytesOfRow).map(({ from, count, bytes }) => ({
    bytes,
    queue: () => {
      const top = geometry.nextRow + from;
      const bottom = top + count - 1;
      const { left, right, headerRow } = geometry;
      const sheet = context.workbook.worksheets.getItem(geometry.sheetName);
      const table = context.workbook.tables.getItem(geometry.tableName);
      table.resize(sheet.getRange(blockAddress({ top: headerRow, bottom, left, right })));
      const part = (column: number) =>
        sheet.getRange(blockAddress({ top, bottom, left: column, right: column }));
      if (geometry.wasBlank) giveNumberFormats(spec, geometry, part);
      const block = sheet.getRange(blockAddress({ top, bottom, left, right }));
      block.values = values.slice(from, from + count).map((row) => [...row]);
      for (const [id, { formula }] of wantedColumnFormulas(spec, binding)) {
        part(numberOf(geometry, id)).formulas = one(formula);
      }
      for (const [, change] of wantedValidations(spec, binding)) setValidation(context, change);
    },
  }));
}

/** A row as wide as the table: null, which leaves the cell alone, for computed columns, users' columns and blanks. */
function rowValues(spec: TableSpec, geometry: Geometry, row: RowContents): readonly CellContent[] {
  const values: CellContent[] = new Array<CellContent>(geometry.right - geometry.left + 1).fill(
    null
  );
  for (const { id, formula } of spec.columns) {
    if (formula !== undefined) continue;
    values[numberOf(geometry, id) - geometry.left] = toCellValue(row[id] ?? null);
  }
  return values;
}

/** The first rows of a table are its making: their formats are the wanted ones. Later rows take those of the row above. */
function giveNumberFormats(
  spec: TableSpec,
  geometry: Geometry,
  part: (column: number) => Excel.Range
): void {
  for (const { id, numberFormat } of spec.columns) {
    if (numberFormat !== undefined) part(numberOf(geometry, id)).numberFormat = one(numberFormat);
  }
}

function numberOf(geometry: Geometry, columnId: string): number {
  const number = geometry.columns.get(columnId);
  if (number === undefined) throw new Error(`The column ${columnId} has no place.`);
  return number;
}
