// The closed list of changes that turn an observed workbook into the wanted one. Each is plain data, fully rendered
// with the names that the workbook has at that moment: applying one needs no look-up and no knowledge of the sheets.
// Ids are for wording and for grouping only.
import type { CellContent, CellStyle, ChartSpec, SheetLook } from "./spec";
import type { Rule } from "./validation";

export type Change =
  | AddSheet
  | ShowSheet
  | AddTable
  | AddColumn
  | SetName
  | SetFill
  | SetColumnFormula
  | SetValidation
  | AddConditionalFormat
  | SetCell
  | AddChart;

export type ChangeKind = Change["kind"];

/** The order of the batch: Excel refuses a formula that names an unknown table, column or name. */
export const CHANGE_ORDER: readonly ChangeKind[] = [
  "addSheet",
  "showSheet",
  "addTable",
  "addColumn",
  "setName",
  "setFill",
  "setColumnFormula",
  "setValidation",
  "addConditionalFormat",
  "setCell",
  "addChart",
];

/** Makes a sheet at the end of the tabs and gives it its look; or gives the look to one that was left bare. */
export interface AddSheet {
  readonly kind: "addSheet";
  readonly sheetId: string;
  readonly sheet: string;
  readonly exists: boolean;
  readonly hidden: boolean;
  readonly look: SheetLook;
  readonly styles: readonly {
    readonly address: string;
    readonly style?: CellStyle;
    readonly mergeTo?: string;
  }[];
}

/** A hidden sheet comes to light. */
export interface ShowSheet {
  readonly kind: "showSheet";
  readonly sheet: string;
}

/** How the cells of a new column look; afterwards the look belongs to the user. */
export interface ColumnLook {
  readonly header: string;
  readonly numberFormat?: string;
  /** In characters of the standard font. */
  readonly width?: number;
  readonly align?: "left" | "center" | "right";
  readonly wrap?: boolean;
  readonly hidden?: boolean;
  /** Whether a quiet line stands under each row. */
  readonly isRuled: boolean;
}

/** Makes a table of headers and `rows` body rows, at least one; null cells are left blank. */
export interface AddTable {
  readonly kind: "addTable";
  readonly tableId: string;
  readonly sheet: string;
  readonly table: string;
  readonly anchor: string;
  readonly style: string | null;
  readonly columns: readonly ColumnLook[];
  readonly rows: readonly (readonly CellContent[])[];
}

/** Adds a column right of a table that exists. */
export interface AddColumn {
  readonly kind: "addColumn";
  readonly tableId: string;
  readonly table: string;
  readonly column: ColumnLook;
}

/** Makes a hidden workbook name or gives it another formula. */
export interface SetName {
  readonly kind: "setName";
  readonly name: string;
  readonly formula: string;
  readonly exists: boolean;
}

/** Writes a fill's header and first row, then copies the first row over rows `from` to `to` (numbers of the sheet). */
export interface SetFill {
  readonly kind: "setFill";
  readonly fillId: string;
  readonly sheet: string;
  readonly letter: string;
  readonly header: string;
  readonly firstRow: number;
  /** In A1 form for the first row. */
  readonly formula: string;
  readonly from: number;
  readonly to: number;
}

/** One formula for every body row of a column. */
export interface SetColumnFormula {
  readonly kind: "setColumnFormula";
  readonly tableId: string;
  readonly table: string;
  readonly header: string;
  readonly formula: string;
}

/** One rule for every body cell of a column, in place of any other. */
export interface SetValidation {
  readonly kind: "setValidation";
  readonly tableId: string;
  readonly table: string;
  readonly header: string;
  readonly rule: Rule;
}

/** A format for the body cells of neighbouring columns; formats of the same formula that no longer fit go. */
export interface AddConditionalFormat {
  readonly kind: "addConditionalFormat";
  readonly tableId: string;
  readonly table: string;
  /** The first and the last of neighbouring columns, by header. */
  readonly headers: readonly [string, string];
  /** In A1 form for the first body row. */
  readonly formula: string;
  readonly color: string;
  readonly fill: string | null;
  readonly bold: boolean;
  /** Excel's ids of those that it takes the place of. */
  readonly replaces: readonly string[];
}

/** The content of a single cell. */
export interface SetCell {
  readonly kind: "setCell";
  readonly sheet: string;
  readonly address: string;
  readonly content: CellContent;
}

/** Makes a chart of cells of its sheet. */
export interface AddChart {
  readonly kind: "addChart";
  readonly sheet: string;
  readonly chart: ChartSpec;
}
