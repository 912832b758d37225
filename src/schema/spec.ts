// The vocabulary in which a wanted workbook is described: sheets, tables, columns, cells and fills as plain data.
// Ids are stable English keys and never shown; titles, names and headers are what a user sees and may rename.
// No sheet of the product stands here (see sheets/), and nothing that was observed (see snapshot.ts).

/** The whole wanted workbook. `schema` is its version; columns are only ever added to it. */
export interface WorkbookSpec {
  readonly schema: number;
  readonly sheets: readonly SheetSpec[];
  /** Workbook names besides those of table columns, which are derived (see `columnName`). */
  readonly names: readonly NameSpec[];
}

export interface SheetSpec {
  readonly id: string;
  /** Tab title at creation; at most 31 characters. */
  readonly title: string;
  /** Sheets of workings and lists are hidden: correct without being seen. */
  readonly hidden?: boolean;
  /** Hidden because the workbook shows few tabs yet, and not because nobody is to read it. */
  readonly standsAside?: boolean;
  /** It is to be seen from now on, should it stand hidden. */
  readonly comesToLight?: boolean;
  readonly tables: readonly TableSpec[];
  /** Single cells that we own: titles, notes, tiles. Their content is repaired; their format is set once. */
  readonly cells: readonly CellSpec[];
  /** Blocks of formulas filled down, on sheets of workings. */
  readonly fills: readonly FillSpec[];
  readonly charts?: readonly ChartSpec[];
  readonly look: SheetLook;
}

/** A chart of cells of its own sheet. It is made when it is missing; afterwards its look and place belong to the user. */
export interface ChartSpec {
  /** By which it is found again; people see it in the selection pane only. */
  readonly name: string;
  /** "columns": those series that are shares are drawn as lines over them, on an axis of their own from 0 to 100 %. */
  readonly type: "line" | "bar" | "columns";
  readonly title: string;
  /** What a screen reader says in its place. */
  readonly alternativeText: string;
  /** The cells of its upper left and lower right corner. */
  readonly from: string;
  readonly to: string;
  /** Address of the names or dates along the axis. */
  readonly categories: string;
  readonly series: readonly ChartSeriesSpec[];
  /** At the foot without it. A chart of one series has none. */
  readonly legend?: "right";
  /** Of the numbers along the value axis; as the cells have it without it. */
  readonly numberFormat?: string;
}

export interface ChartSeriesSpec {
  readonly name: string;
  /** Address, as long as the categories. */
  readonly values: string;
  readonly color: string;
  /** How a line is drawn: readings with markers, an aim dashed, marks that no line joins. Bars are plain. */
  readonly line: "markers" | "dashes" | "none";
  /** The marks of a line; circles without it. */
  readonly marker?: "circle" | "square" | "diamond" | "triangle" | "x";
  /** Whether the name stands beside each mark. */
  readonly isNamed?: boolean;
  readonly isShare?: boolean;
}

/** Written when the sheet is created; afterwards it belongs to the user and is never in a difference. */
export interface SheetLook {
  readonly tabColor?: string;
  readonly showGridlines: boolean;
  readonly freezeRows?: number;
  readonly freezeColumns?: number;
  /** Column letter → width in characters of the standard font. */
  readonly columnWidths: Readonly<Record<string, number>>;
  /** Row number (1-based) → height in points. */
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly page?: PageLook;
  /** Blocks of cells that look alike. */
  readonly areas?: readonly AreaLook[];
}

export interface AreaLook {
  readonly address: string;
  readonly style?: CellStyle;
  /** Colours by a formula in A1 form, written for the upper left cell; the first that is true wins. */
  readonly when?: readonly {
    readonly formula: string;
    readonly color: string;
    readonly fill: string;
    readonly bold?: boolean;
  }[];
}

/** The printed page, for A4 and Letter alike: its number stands at the foot. */
export interface PageLook {
  readonly landscape: boolean;
  readonly fitToWidth: boolean;
  /** How many pages side by side hold the width; one without it. */
  readonly pagesWide?: number;
  /** Everything on one page, however small it gets. */
  readonly onePage?: boolean;
  /** The column that is repeated on every page, such as "A". */
  readonly titleColumn?: string;
  /** The row that is repeated on every page. */
  readonly titleRow?: number;
  /** What is printed, such as "A:P"; all without it. */
  readonly columns?: string;
}

export interface TableSpec {
  readonly id: string;
  /** Table name at creation: unique in the workbook, letters, digits and underscore. */
  readonly name: string;
  /** Name of a built-in table style, such as "TableStyleLight9"; Excel's default style without it. */
  readonly style?: string;
  /** Whether a quiet line stands under each row; not where most rows are blank. */
  readonly isRuled?: boolean;
  /** Address of the first header cell, such as "A5". */
  readonly anchor: string;
  readonly columns: readonly ColumnSpec[];
  readonly conditionalFormats: readonly ConditionalFormatSpec[];
  /** Rows that the product writes once, when it makes the table (settings, for example), in column order. */
  readonly firstRows?: readonly (readonly CellContent[])[];
}

export interface ColumnSpec {
  readonly id: string;
  readonly header: string;
  /** Computed columns carry one formula in every row and are ours; input columns belong to people. */
  readonly formula?: Template;
  readonly validation?: ValidationSpec;
  readonly numberFormat?: string;
  readonly width?: number;
  readonly align?: "left" | "center" | "right";
  readonly wrap?: boolean;
  /** A step of the calculation that nobody needs to read: out of sight when the column is made; people may show it. */
  readonly hidden?: boolean;
  /** The schema version that brought it, where that is not the table's first: tables of older workbooks lack it. */
  readonly since?: number;
  /** Headers that earlier versions gave it. */
  readonly formerly?: readonly string[];
}

/**
 * A formula in English, starting with "=", in which columns are named by id so that it survives renaming:
 * `{Baseline}` the same row's cell of a column of this table, `{Measures.Baseline}` a whole column's body,
 * `{#Measures.Baseline}` that column's header cell, `{Measures}` the table's name, `{Home!}` a sheet as the beginning
 * of a reference (`{Home!}$B$4`), `{Home!text}` the same inside a text of the formula. `{{` and `}}` stand for braces.
 */
export type Template = string;

export type CellContent = string | number | boolean | null;

export interface CellSpec {
  readonly address: string;
  /** Text, number, or a Template when it begins with "=". */
  readonly content: CellContent;
  /**
   * "ours": kept right by repair. "start": written only when the sheet is made, then the user's
   * (the as-of cell, for instance, which a user may freeze).
   */
  readonly keeps: "ours" | "start";
  readonly style?: CellStyle;
  /** Merge across to this address, for titles only. */
  readonly mergeTo?: string;
}

export interface CellStyle {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly align?: "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  /** Steps of about a character from the edge that the text is aligned to. */
  readonly indent?: number;
  readonly numberFormat?: string;
  readonly borderBottom?: string;
}

/**
 * Formulas filled down a sheet of workings from `firstRow` for `rows` rows, in A1 form written for the first row:
 * relative references move with the row as in a copy. `header` stands one row above.
 */
export interface FillSpec {
  readonly id: string;
  /** First row of formulas, 1-based. */
  readonly firstRow: number;
  readonly rows: number;
  readonly columns: readonly FillColumnSpec[];
}

export interface FillColumnSpec {
  readonly id: string;
  readonly letter: string;
  readonly header: string;
  /** Template in A1 form for the first row of the fill; null where the product writes values (an index): never in a difference. */
  readonly formula: Template | null;
}

export type ValidationSpec =
  | { readonly kind: "list"; readonly source: Template; readonly message: string }
  | {
      readonly kind: "number";
      readonly min?: number;
      readonly max?: number;
      readonly message: string;
    }
  | { readonly kind: "date"; readonly message: string }
  /** Typed content is refused where it is false; `{Column}` is the cell of the same row. Workbook names stand for columns elsewhere. */
  | { readonly kind: "formula"; readonly formula: Template; readonly message: string };

/** A rule on the body of a table: when `formula` (A1 form, for the table's first body row) is true, the format applies. */
export interface ConditionalFormatSpec {
  readonly columns: readonly string[];
  /** Template; `{Column}` becomes `$X7`, the cell of the first body row with its column fixed. */
  readonly formula: Template;
  readonly color: string;
  readonly fill?: string;
  readonly bold?: boolean;
}

export interface NameSpec {
  readonly name: string;
  /** Template, beginning with "=". */
  readonly formula: Template;
}

/** The hidden workbook name that finds a table column again after sheets, tables and headers were renamed. */
export function columnName(tableId: string, columnId: string): string {
  return `${tableId}.${columnId}`;
}

/** The hidden workbook name of a column of a fill, for formulas elsewhere. */
export function fillName(fillId: string, columnId: string): string {
  return `${fillId}.${columnId}`;
}

/** The hidden workbook name on the first cell of a sheet, by which a renamed sheet is found again. */
export function sheetMark(sheetId: string): string {
  return `Sheet.${sheetId}`;
}
