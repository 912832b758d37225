// Appends rows below one table: looks where its body ends, then makes the pieces that grow it and write the rows.
// A new table's single blank row is used first.
import { blockAddress, cellAddress, parseBlock } from "../../schema/address";
import { wantedColumnFormulas, wantedValidations } from "../../schema/diff/columns";
import { conditionalFormatChanges } from "../../schema/diff/conditional-formats";
import type { Binding } from "../../schema/formula";
import type { LocatedTable } from "../../schema/snapshot";
import type { CellContent, TableSpec } from "../../schema/spec";
import { setColumnFormula } from "../apply/columns";
import { addConditionalFormat } from "../apply/conditional-formats";
import { setValidation } from "../apply/validations";
import { toCellValue } from "../cell-text";
import type { Piece } from "../chunks";
import { stretches } from "../chunks";
import { WorkbookError } from "../error";
import { isBlankRow } from "../locate";
import { one } from "../one";
import type { SeenFormat } from "../observe/conditional-formats";
import type { RowContents } from "../rows";

/** Where a table stands at this moment. Rows and columns are numbers of the sheet, from 1. */
export interface Geometry {
  readonly table: LocatedTable;
  readonly headerRow: number;
  readonly left: number;
  readonly right: number;
  /** The row that the first new row goes to. */
  readonly nextRow: number;
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
  const below = table.getDataBodyRange().getRowsBelow(newRows);
  const inTheWay = below.getUsedRangeOrNullObject(true).load("address");
  return () => {
    if (!inTheWay.isNullObject) throw new WorkbookError("blocked", inTheWay.address);
    const block = parseBlock(header.address);
    if (block === null) throw new WorkbookError("unknown", header.address);
    const ids = new Map([...bound.columns].map(([id, text]) => [text.toLowerCase(), id]));
    const columns = (header.values[0] ?? []).map((text, index) => ({
      id: ids.get(String(text).toLowerCase()) ?? null,
      header: String(text),
      index,
    }));
    const missing = [...bound.columns].find(([id]) => !columns.some((column) => column.id === id));
    if (missing !== undefined) {
      throw new WorkbookError("itemNotFound", `${bound.name}[${missing[1]}]`);
    }
    const isBlank = body.rowCount === 1 && isBlankRow(firstRow.formulas[0] ?? []);
    return {
      table: {
        id: spec.id,
        name: bound.name,
        sheetName: sheet.name,
        anchor: cellAddress({ row: block.top, column: block.left }),
        rowCount: body.rowCount,
        isBlank,
        columns,
      },
      headerRow: block.top,
      left: block.left,
      right: block.right,
      nextRow: block.top + 1 + (isBlank ? 0 : body.rowCount),
    };
  };
}

/** `formats` are the conditional formats that touch the body now: those of ours are replaced to cover the new rows. */
export function appendPieces(
  context: Excel.RequestContext,
  spec: TableSpec,
  binding: Binding,
  geometry: Geometry,
  rows: readonly RowContents[],
  formats: readonly SeenFormat[]
): readonly Piece[] {
  const { table: located } = geometry;
  const values = rows.map((row) => rowValues(spec, geometry, row));
  const bytesOfRow = (index: number) => JSON.stringify(values[index]).length;
  return stretches(rows.length, bytesOfRow).map(({ from, count, bytes }) => ({
    bytes,
    queue: () => {
      const top = geometry.nextRow + from;
      const bottom = top + count - 1;
      const { left, right, headerRow } = geometry;
      const sheet = context.workbook.worksheets.getItem(located.sheetName);
      const table = context.workbook.tables.getItem(located.name);
      table.resize(sheet.getRange(blockAddress({ top: headerRow, bottom, left, right })));
      const part = (column: number) =>
        sheet.getRange(blockAddress({ top, bottom, left: column, right: column }));
      if (located.isBlank) giveNumberFormats(spec, geometry, part);
      const block = sheet.getRange(blockAddress({ top, bottom, left, right }));
      block.values = values.slice(from, from + count).map((row) => [...row]);
      for (const [, change] of wantedColumnFormulas(spec, binding)) {
        setColumnFormula(context, change);
      }
      for (const [, change] of wantedValidations(spec, located, binding))
        setValidation(context, change);
      if (from + count < rows.length) return;
      for (const change of grownFormats(
        spec,
        binding,
        { ...located, rowCount: bottom - headerRow },
        formats
      )) {
        addConditionalFormat(context, change);
      }
    },
  }));
}

function grownFormats(
  spec: TableSpec,
  binding: Binding,
  grown: LocatedTable,
  formats: readonly SeenFormat[]
) {
  const conditionalFormats = formats.flatMap(({ id, formula, address }) =>
    formula === null ? [] : [{ id, formula, address }]
  );
  return conditionalFormatChanges(spec, { ...grown, conditionalFormats }, binding);
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
  const column = geometry.table.columns.find(({ id }) => id === columnId);
  if (column === undefined) throw new Error(`The column ${columnId} has no place.`);
  return geometry.left + column.index;
}
