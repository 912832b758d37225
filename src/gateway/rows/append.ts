// Appends rows below one table: looks where its body ends, then makes the pieces that grow it and write the rows.
// A new table's single blank row is used first.
import { cellAddress, parseBlock } from "../../schema/address";
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
import { contentsOf, type RowContents } from "../rows";

/** Where a table stands at this moment. Rows are numbers of the sheet, from 1. */
export interface Geometry {
  readonly table: LocatedTable;
  readonly headerRow: number;
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
      nextRow: block.top + 1 + (isBlank ? 0 : body.rowCount),
    };
  };
}

/**
 * `formats` are the conditional formats that touch the body now: those of ours are replaced to cover the new rows too. To be queued before the rows:
 * who finds that a colleague replaced them meanwhile has then written nothing yet, and looks again.
 */
export function grownFormats(
  context: Excel.RequestContext,
  spec: TableSpec,
  binding: Binding,
  { table, nextRow, headerRow }: Geometry,
  newRows: number,
  formats: readonly SeenFormat[]
): readonly Piece[] {
  const conditionalFormats = formats.flatMap(({ id, formula, address }) =>
    formula === null ? [] : [{ id, formula, address }]
  );
  const rowCount = nextRow - headerRow - 1 + newRows;
  const changes = conditionalFormatChanges(
    spec,
    { ...table, rowCount, conditionalFormats },
    binding
  );
  return changes.map((change) => ({
    bytes: FORMAT_BYTES,
    queue: () => addConditionalFormat(context, change, rowCount - table.rowCount),
  }));
}

/** What the calls for one format weigh; an estimate on the safe side. */
const FORMAT_BYTES = 2_000;

/**
 * The table grows by its own range at the moment of the writing, so that rows that a colleague added since the look stay. A blank first row
 * that a colleague filled since then was written over: it is given to `writtenOver`, to be put back below.
 */
export function appendPieces(
  context: Excel.RequestContext,
  spec: TableSpec,
  binding: Binding,
  geometry: Geometry,
  rows: readonly RowContents[],
  writtenOver: (row: RowContents) => void
): readonly Piece[] {
  const { table: located } = geometry;
  const values = rows.map((row) => rowValues(spec, geometry, row));
  const bytesOfRow = (index: number) => JSON.stringify(values[index]).length;
  return stretches(rows.length, bytesOfRow).map(({ from, count, bytes }) => ({
    bytes,
    queue: () => {
      const table = context.workbook.tables.getItem(located.name);
      const last = table.getDataBodyRange().getLastRow();
      const isOver = located.isBlank && from === 0;
      const over = isOver ? last.load("values,formulas") : null;
      const first = isOver ? last : last.getRowsBelow(1);
      const grown = isOver ? count - 1 : count;
      if (grown > 0) table.resize(table.getRange().getResizedRange(grown, 0));
      const block = first.getResizedRange(count - 1, 0);
      if (located.isBlank) giveNumberFormats(spec, geometry, block);
      block.values = values.slice(from, from + count).map((row) => [...row]);
      for (const [, change] of wantedColumnFormulas(spec, binding)) {
        setColumnFormula(context, change);
      }
      for (const [, change] of wantedValidations(spec, located, binding))
        setValidation(context, change);
      if (over === null) return;
      return () => {
        const [values = [], formulas = []] = [over.values[0], over.formulas[0]];
        if (!isBlankRow(formulas)) writtenOver(contentsOf(located, values).cells);
      };
    },
  }));
}

/** A row as wide as the table: null, which leaves the cell alone, for computed columns, users' columns and, below other rows, blanks. */
function rowValues(spec: TableSpec, geometry: Geometry, row: RowContents): readonly CellContent[] {
  const { columns, isBlank } = geometry.table;
  const values: CellContent[] = new Array<CellContent>(columns.length).fill(null);
  for (const { id, formula } of spec.columns) {
    if (formula !== undefined) continue;
    values[indexOf(geometry, id)] = toCellValue(row[id] ?? (isBlank ? "" : null));
  }
  return values;
}

/** The first rows of a table are its making: their formats are the wanted ones. Later rows take those of the row above. */
function giveNumberFormats(spec: TableSpec, geometry: Geometry, block: Excel.Range): void {
  for (const { id, numberFormat } of spec.columns) {
    if (numberFormat !== undefined)
      block.getColumn(indexOf(geometry, id)).numberFormat = one(numberFormat);
  }
}

/** Place of a column in its table, from 0. */
function indexOf(geometry: Geometry, columnId: string): number {
  const column = geometry.table.columns.find(({ id }) => id === columnId);
  if (column === undefined) throw new Error(`The column ${columnId} has no place.`);
  return column.index;
}
