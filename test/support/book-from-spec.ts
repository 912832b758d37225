// A wanted workbook with rows, as the Book that set-up would leave: pure, so that formulas can be judged without the host.
// Everything that calculates is here (cells, tables, fills, names, validations, formats); looks only as far as they are needed.
import type { Area, Book, BookCell, BookSheet } from "../../src/files/book";
import type { BookConditionalFormat } from "../../src/files/book-conditional";
import { defaultStyle } from "../../src/files/book";
import { columnNumber, parseCell } from "../../src/schema/address";
import { bind } from "../../src/schema/bind";
import { fillDown } from "../../src/schema/fill-down";
import type { Binding } from "../../src/schema/formula";
import { inCells, inTable, isFormula, render, renderContent } from "../../src/schema/formula";
import { logOrder } from "../../src/schema/log-order";
import type { Row } from "../../src/schema/row";
import type { CellContent, SheetSpec, TableSpec, WorkbookSpec } from "../../src/schema/spec";
import { tablePlace } from "../../src/schema/table-place";
import { wantedNames } from "../../src/schema/wanted-names";

/** The order that Aimline writes beside these rows, from the first row of the log down; blank beyond. */
export function orderOf(rows: ReadonlyMap<string, readonly Row[]>): readonly CellContent[] {
  const idsOf = (id: string) => (rows.get(id) ?? []).map(({ MeasureId }) => MeasureId ?? null);
  return logOrder(idsOf("CheckIns"), idsOf("Measures"));
}

/** `rows`: table id → rows of input columns. `frozen`: contents of single cells by "<sheet id>!<address>", such as the as-of day. */
export function bookFromSpec(
  wanted: WorkbookSpec,
  rows: ReadonlyMap<string, readonly Row[]>,
  frozen: ReadonlyMap<string, CellContent> = new Map(),
  order: readonly CellContent[] = orderOf(rows)
): Book {
  const nothing = { sheets: [], tables: [], otherTables: [], names: new Map<string, string>() };
  const binding = bind(wanted, nothing);
  return {
    sheets: wanted.sheets.map((sheet) => sheetOf(sheet, binding, rows, frozen, order)),
    names: wantedNames(wanted, binding).map(({ name, formula }) => ({
      name,
      formula,
      hidden: name !== "AsOf",
      scope: null,
    })),
    styles: [defaultStyle],
    activeSheet: 0,
  };
}

function sheetOf(
  sheet: SheetSpec,
  binding: Binding,
  rows: ReadonlyMap<string, readonly Row[]>,
  frozen: ReadonlyMap<string, CellContent>,
  order: readonly CellContent[]
): BookSheet {
  const cells: BookCell[] = [];
  const put = (row: number, column: number, content: CellContent): void => {
    if (content === null) return;
    const place = { row: row - 1, column: column - 1 };
    if (isFormula(content)) cells.push({ ...place, value: null, formula: content });
    else cells.push({ ...place, value: content });
  };
  for (const { address, content } of sheet.cells) {
    const { row, column } = parseCell(address);
    const own = frozen.get(`${sheet.id}!${address}`);
    put(row, column, own === undefined ? renderContent(content, binding) : own);
  }
  for (const fill of sheet.fills) {
    for (const { letter, header, formula } of fill.columns) {
      const column = columnNumber(letter);
      const down =
        formula === null ? (row: number) => order[row] ?? null : fillDown(render(formula, binding));
      if (formula !== null) put(fill.firstRow - 1, column, header);
      for (let i = 0; i < fill.rows; i++) put(fill.firstRow + i, column, down(i));
    }
  }
  const tables = sheet.tables.map((table) => {
    const body = rows.get(table.id) ?? firstRows(table);
    return { table, body, area: areaOf(table, body.length) };
  });
  for (const { table, body, area } of tables) {
    const bound = binding.tables.get(table.id);
    table.columns.forEach((column, index) => {
      const at = area.left + index + 1;
      put(area.top + 1, at, column.header);
      const formula = column.formula && bound && render(column.formula, binding, inTable(bound));
      for (let i = 0; i < Math.max(1, body.length); i++)
        put(area.top + 2 + i, at, formula ?? body[i]?.[column.id] ?? null);
    });
  }
  return {
    name: binding.sheets.get(sheet.id) ?? sheet.title,
    visibility: sheet.hidden === true ? "hidden" : "visible",
    tabColor: sheet.look.tabColor ?? null,
    showGridlines: sheet.look.showGridlines,
    cells: cells.sort((a, b) => a.row - b.row || a.column - b.column),
    columns: [],
    rows: [],
    merges: [],
    freeze: null,
    tables: tables.map(({ table, area }) => ({
      name: binding.tables.get(table.id)?.name ?? table.name,
      area,
      hasHeaders: true,
      hasTotals: false,
      style: table.style ?? null,
      bandedRows: true,
      showFilter: true,
      columns: table.columns.map(({ header }) => ({ name: header })),
    })),
    validations: [],
    conditionalFormats: tables.flatMap(({ table, area }) => formats(table, area, binding)),
    page: null,
  };
}

function firstRows(table: TableSpec): readonly Row[] {
  return (table.firstRows ?? []).map((contents) =>
    Object.fromEntries(table.columns.map(({ id }, index) => [id, contents[index] ?? null]))
  );
}

function areaOf(table: TableSpec, rowCount: number): Area {
  const { row, column } = parseCell(table.anchor);
  return {
    top: row - 1,
    left: column - 1,
    bottom: row - 1 + Math.max(1, rowCount),
    right: column - 2 + table.columns.length,
  };
}

function formats(table: TableSpec, area: Area, binding: Binding): readonly BookConditionalFormat[] {
  const place = tablePlace(table, undefined);
  return table.conditionalFormats.map((format, index) => {
    const at = format.columns.map((id) => (place.numbers.get(id) ?? 1) - 1);
    return {
      kind: "formula",
      areas: [
        {
          top: area.top + 1,
          bottom: area.bottom,
          left: Math.min(...at),
          right: Math.max(...at),
        },
      ],
      priority: index + 1,
      stopIfTrue: false,
      formula: render(format.formula, binding, inCells(place.letters, place.firstRow)),
      format: {
        color: format.color,
        ...(format.fill === undefined ? {} : { fill: format.fill }),
        ...(format.bold === undefined ? {} : { bold: format.bold }),
      },
    };
  });
}
