/**
 * Finds what the words of a formula stand for in one workbook (sheets, tables, columns), and prints bound tokens back in the names of today.
 * Relative references become distances here and cells again when printed.
 */
import type { FormulaForm } from "./calculation";
import type { BoundReference, BoundStructured, BoundToken } from "./formula";
import { FormulaError } from "./formula-error";
import { columnLetters, quoteSheet } from "./address";
import { needsPrefix } from "./functions";
import { COLUMNS, ROWS } from "./sheet-limits";
import type { Sheet } from "./sheet";
import { writeStructured } from "./structured-text";
import { columnNamed, type Table } from "./table";
import type { Corner, ReferenceToken, StructuredToken, Token } from "./token";

export interface Surroundings {
  readonly sheetNamed: (name: string) => Sheet | undefined;
  readonly tableNamed: (name: string) => Table | undefined;
  readonly tableAt: (sheet: Sheet, row: number, column: number) => Table | undefined;
}

/** Where a formula stands on its sheet, 0-based. */
export interface CellHome {
  readonly row: number;
  readonly column: number;
}

/** The cell a formula stands in. */
export interface Home extends CellHome {
  readonly sheet: Sheet;
}

export function bind(
  tokens: readonly Token[],
  home: Home,
  around: Surroundings,
  formula: string
): BoundToken[] {
  return tokens.map((token): BoundToken => {
    switch (token.kind) {
      case "reference":
        return bindReference(token, home, sheetOf(token.sheet, token.place));
      case "structured":
        return bindStructured(token, home, around, formula);
      case "name": {
        const table = token.sheet === null ? around.tableNamed(token.name) : undefined;
        if (table !== undefined)
          return {
            kind: "structured",
            table,
            written: "bare",
            items: [],
            columns: null,
            place: token.place,
          };
        return { ...token, sheet: sheetOf(token.sheet, token.place) };
      }
      default:
        return token;
    }
  });

  function sheetOf(name: string | null, place: number): Sheet | null {
    if (name === null) return null;
    const sheet = around.sheetNamed(name);
    if (sheet === undefined)
      throw new FormulaError(`There is no sheet named ${name}`, formula, place);
    return sheet;
  }
}

function bindReference(token: ReferenceToken, home: Home, sheet: Sheet | null): BoundReference {
  const first = away(token.first, home);
  const last = token.first === token.last ? first : away(token.last, home);
  return { kind: "reference", sheet, shape: token.shape, first, last, place: token.place };
}

/** Cells to distances. */
export function away(corner: Corner, home: CellHome): Corner {
  return {
    ...corner,
    row: corner.rowAbsolute ? corner.row : corner.row - home.row,
    column: corner.columnAbsolute ? corner.column : corner.column - home.column,
  };
}

/** Distances to cells; may lie outside the sheet. */
export function seen(corner: Corner, home: CellHome): Corner {
  return {
    ...corner,
    row: corner.rowAbsolute ? corner.row : corner.row + home.row,
    column: corner.columnAbsolute ? corner.column : corner.column + home.column,
  };
}

function bindStructured(
  token: StructuredToken,
  home: Home,
  around: Surroundings,
  formula: string
): BoundStructured {
  const table =
    token.table === null
      ? around.tableAt(home.sheet, home.row, home.column)
      : around.tableNamed(token.table);
  if (table === undefined) {
    const message =
      token.table === null
        ? "A column without its table is understood only inside a table"
        : `There is no table named ${token.table}`;
    throw new FormulaError(message, formula, token.place);
  }
  const columns = token.columns?.map((name) => {
    const column = columnNamed(table, name);
    if (column === undefined)
      throw new FormulaError(
        `The table ${table.shape.name} has no column "${name}"`,
        formula,
        token.place
      );
    return column;
  });
  const [first, last] = columns ?? [];
  return {
    kind: "structured",
    table,
    written: token.table === null ? "own" : "named",
    items: token.items,
    columns: first === undefined || last === undefined ? null : [first, last],
    place: token.place,
  };
}

/** Two cells with the same key hold the same formula. */
export function keyOf(tokens: readonly BoundToken[]): string {
  return tokens
    .map((token) => {
      switch (token.kind) {
        case "reference":
          return `\u0001${token.sheet?.key ?? ""}!${token.shape}${cornerKey(token.first)}${cornerKey(token.last)}`;
        case "structured":
          return `\u0002${token.table.id}|${token.written}|${token.items.join()}|${token.columns?.map((each) => each.key).join() ?? ""}`;
        case "name":
          return `\u0003${token.sheet?.key ?? ""}!${token.name}`;
        case "function":
          return `\u0004${token.name}`;
        default:
          return token.text;
      }
    })
    .join("");
}

function cornerKey(corner: Corner): string {
  return `${corner.rowAbsolute ? "$" : "r"}${corner.row}${corner.columnAbsolute ? "$" : "c"}${corner.column}`;
}

/** With "=" in user form, without in file form. */
export function print(tokens: readonly BoundToken[], home: CellHome, form: FormulaForm): string {
  const text = tokens.map((token) => printToken(token, home, form)).join("");
  return form === "user" ? `=${text}` : text;
}

function printToken(token: BoundToken, home: CellHome, form: FormulaForm): string {
  switch (token.kind) {
    case "reference":
      return token.sheet?.removed === true
        ? "#REF!"
        : qualifier(token.sheet) + printReference(token, home);
    case "structured": {
      const { table, items, written } = token;
      if (table.removed || token.columns?.some((column) => column.position < 0)) return "#REF!";
      if (written === "bare" && form === "user") return table.shape.name;
      const columns =
        token.columns === null ? null : ([token.columns[0].name, token.columns[1].name] as const);
      return (
        (written === "own" && form === "user" ? "" : table.shape.name) +
        writeStructured({ items, columns }, form)
      );
    }
    case "name":
      return token.sheet?.removed === true ? "#REF!" : qualifier(token.sheet) + token.name;
    case "function":
      return form === "file" && needsPrefix(token.name) ? `_xlfn.${token.name}` : token.name;
    default:
      return token.text;
  }
}

function qualifier(sheet: Sheet | null): string {
  return sheet === null ? "" : `${quoteSheet(sheet.name)}!`;
}

/** #REF! when a corner lies outside the sheet. */
export function printReference(
  token: { readonly shape: BoundReference["shape"]; readonly first: Corner; readonly last: Corner },
  home: CellHome
): string {
  const corners = [seen(token.first, home), seen(token.last, home)].map((corner) => {
    if (corner.row < 0 || corner.row >= ROWS || corner.column < 0 || corner.column >= COLUMNS)
      return null;
    const column = `${corner.columnAbsolute ? "$" : ""}${columnLetters(corner.column)}`;
    const row = `${corner.rowAbsolute ? "$" : ""}${corner.row + 1}`;
    return token.shape === "columns" ? column : token.shape === "rows" ? row : column + row;
  });
  const [first, last] = corners;
  if (first === null || first === undefined || last === null || last === undefined) return "#REF!";
  return token.shape === "cell" ? first : `${first}:${last}`;
}
