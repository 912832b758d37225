// A workbook as a plain value between bytes and the workbench: sheets of cells, tables, names, validations, formats.
// Formulas are in the form a user types ("=Plans[@Start]+1", English, comma); the form a file wants is made in xlsx/.
// Knows neither Excel's behaviour nor coaching.

import type { BookChart } from "./book-chart";
import type { BookConditionalFormat } from "./book-conditional";
import type { BookKept, KeptXml, SheetKept, StyleKept } from "./book-kept";
import type {
  BookComment,
  BookCustomXml,
  BookFilter,
  BookPage,
  BookProperties,
  BookProtection,
  BookSetting,
} from "./book-extras";

export interface Book {
  readonly sheets: readonly BookSheet[];
  readonly names: readonly BookName[];
  /** Cell styles, referred to by index from cells, columns and rows. Index 0 is the default style. */
  readonly styles: readonly BookStyle[];
  readonly activeSheet: number;
  /** When formulas are calculated, if not at once: only when asked, or at once except for what-if tables. */
  readonly calculation?: "manual" | "autoNoTable";
  /** What the file held and this value does not (charts, pictures, comments …), each as a short phrase with its place. */
  readonly notKept?: readonly string[];
  /** The file's theme part as it was, kept so that table styles keep their colours; absent = Office's own. */
  readonly theme?: string;
  readonly properties?: BookProperties;
  readonly settings?: readonly BookSetting[];
  readonly customXml?: readonly BookCustomXml[];
  readonly kept?: BookKept;
}

export interface BookSheet {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly tabColor: string | null;
  readonly showGridlines: boolean;
  readonly cells: readonly BookCell[];
  /** Widths in characters of the standard font; `style` is that of the column's cells which are not in `cells`. */
  readonly columns: readonly {
    readonly index: number;
    readonly width: number;
    readonly hidden: boolean;
    readonly style?: number;
    /** How deep the line lies in groups, and whether the group that ends before it is folded. */
    readonly outline?: number;
    readonly collapsed?: boolean;
  }[];
  /** Heights in points, null for the sheet's own. */
  readonly rows: readonly {
    readonly index: number;
    readonly height: number | null;
    readonly hidden: boolean;
    readonly style?: number;
    readonly outline?: number;
    readonly collapsed?: boolean;
  }[];
  /** Where no column or row says otherwise. */
  readonly defaultColumnWidth?: number;
  readonly defaultRowHeight?: number;
  /** Percent, absent = 100. */
  readonly zoom?: number;
  readonly merges: readonly Area[];
  readonly freeze: { readonly rows: number; readonly columns: number } | null;
  readonly tables: readonly BookTable[];
  readonly validations: readonly BookValidation[];
  readonly conditionalFormats: readonly BookConditionalFormat[];
  readonly page: BookPage | null;
  readonly charts?: readonly BookChart[];
  readonly comments?: readonly BookComment[];
  readonly protection?: BookProtection;
  /** The sheet's own filter; that of a table stands at the table. */
  readonly filter?: BookFilter;
  readonly kept?: SheetKept;
}

/** Rows and columns are 0-based; an area includes both ends. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface BookCell {
  readonly row: number;
  readonly column: number;
  /** Literal, or the cached result of the formula. */
  readonly value: BookValue;
  /** With its "=". */
  readonly formula?: string;
  readonly style?: number;
  /** An address such as "https://…", or "#Sheet!A1" for a place in this workbook. */
  readonly hyperlink?: string;
  /** Set when the formula was entered as an array: its area, and whether Excel sizes that area itself (spills). */
  readonly array?: { readonly area: Area; readonly spills: boolean };
}

export type BookError = "#NULL!" | "#DIV/0!" | "#VALUE!" | "#REF!" | "#NAME?" | "#NUM!" | "#N/A";
export type BookValue = number | string | boolean | null | { readonly error: BookError };

export interface BookTable {
  readonly name: string;
  /** Header row, body and totals row. */
  readonly area: Area;
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
  readonly style: string | null;
  readonly bandedRows: boolean;
  readonly bandedColumns?: boolean;
  /** Whether the style sets the first and the last column off. */
  readonly firstColumn?: boolean;
  readonly lastColumn?: boolean;
  readonly showFilter: boolean;
  readonly columns: readonly {
    readonly name: string;
    readonly formula?: string;
    /** What the totals row says under the column: a text, or a formula with "=". The cell itself holds the same. */
    readonly total?: string;
  }[];
  readonly filter?: BookFilter;
  /** How the file says it. */
  readonly kept?: KeptXml;
}

export interface BookName {
  readonly name: string;
  readonly formula: string;
  readonly hidden: boolean;
  /** Null for the workbook, else the sheet's name. */
  readonly scope: string | null;
}

export interface BookValidation {
  readonly areas: readonly Area[];
  readonly type: "list" | "decimal" | "whole" | "date" | "textLength" | "custom";
  readonly operator:
    | "between"
    | "notBetween"
    | "equal"
    | "notEqual"
    | "greaterThan"
    | "lessThan"
    | "greaterThanOrEqual"
    | "lessThanOrEqual"
    | null;
  /** With "=" when it is a formula or a reference. */
  readonly formula1: string | null;
  readonly formula2: string | null;
  readonly ignoreBlanks: boolean;
  /** Of a list: false shows no arrow in the cell. */
  readonly inCellDropDown?: boolean;
  readonly alert: {
    readonly show: boolean;
    readonly title: string;
    readonly message: string;
    readonly style: "stop" | "warning" | "information";
  };
  readonly prompt: { readonly show: boolean; readonly title: string; readonly message: string };
}

/** Colours are "#RRGGBB"; sizes are points. */
export interface BookStyle {
  readonly numberFormat: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly color: string | null;
  readonly fill: string | null;
  readonly horizontal: "general" | "left" | "center" | "right";
  readonly vertical: "top" | "center" | "bottom";
  readonly wrap: boolean;
  readonly indent: number;
  readonly borders: Readonly<
    Partial<
      Record<
        "top" | "bottom" | "left" | "right",
        {
          readonly style: "thin" | "medium" | "thick" | "hair" | "dotted" | "dashed" | "double";
          readonly color: string;
        }
      >
    >
  >;
  /** Text that looks like a formula or a number and was entered with a leading apostrophe. */
  readonly quotePrefix: boolean;
  readonly strikethrough?: boolean;
  /** False: the cell can be changed on a protected sheet. */
  readonly locked?: boolean;
  /** Degrees to the left (90: read from below) or, below 0, to the right; 255: letters stacked. */
  readonly rotation?: number;
  readonly kept?: StyleKept;
}

/** Excel's style of a cell that nobody formatted. */
export const defaultStyle: BookStyle = {
  numberFormat: "General",
  fontName: "Calibri",
  fontSize: 11,
  bold: false,
  italic: false,
  underline: false,
  color: null,
  fill: null,
  horizontal: "general",
  vertical: "bottom",
  wrap: false,
  indent: 0,
  borders: {},
  quotePrefix: false,
};
