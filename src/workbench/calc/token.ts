/**
 * The words of a formula as written: sheets, tables and columns still by name, references still as cells.
 * What they stand for in one workbook is found in bind.ts.
 */
import type { ErrorValue } from "./value";

/** One corner of a reference. A whole column has `row` 0 or the last row and `wholeColumns` on its token. */
export interface Corner {
  readonly row: number;
  readonly column: number;
  readonly rowAbsolute: boolean;
  readonly columnAbsolute: boolean;
}

export type ReferenceShape = "cell" | "area" | "columns" | "rows";

export type TableItem = "all" | "data" | "headers" | "totals" | "row";

export type Operator =
  "+" | "-" | "*" | "/" | "^" | "&" | "=" | "<>" | "<" | ">" | "<=" | ">=" | "%" | ":" | "@";

export interface PlainToken {
  readonly kind: "open" | "close" | "comma" | "openArray" | "closeArray" | "semicolon" | "space";
  readonly text: string;
  readonly place: number;
}
export interface OperatorToken {
  readonly kind: "operator";
  readonly text: Operator;
  readonly place: number;
}
export interface LiteralToken {
  readonly kind: "literal";
  readonly value: number | string | boolean | ErrorValue;
  readonly text: string;
  readonly place: number;
}
export interface FunctionToken {
  readonly kind: "function";
  /** Upper case, without _xlfn. */
  readonly name: string;
  readonly place: number;
}
export interface NameToken {
  readonly kind: "name";
  readonly sheet: string | null;
  readonly name: string;
  readonly place: number;
}
export interface ReferenceToken {
  readonly kind: "reference";
  readonly sheet: string | null;
  readonly shape: ReferenceShape;
  readonly first: Corner;
  readonly last: Corner;
  readonly place: number;
}
export interface StructuredToken {
  readonly kind: "structured";
  readonly table: string | null;
  readonly items: readonly TableItem[];
  /** No column: all columns. One column twice: that column. */
  readonly columns: readonly [string, string] | null;
  readonly place: number;
}

export type Token =
  | PlainToken
  | OperatorToken
  | LiteralToken
  | FunctionToken
  | NameToken
  | ReferenceToken
  | StructuredToken;
