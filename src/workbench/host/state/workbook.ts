// What the host remembers of an open workbook besides the contents of cells, which only the calculation holds.
// Shapes and the bare minimum to make them; behaviour lives in the other files of this folder.
import type {
  Area,
  Book,
  BookCell,
  BookSheet,
  BookStyle,
  BookTable,
  BookValidation,
} from "../../../files/book";
import type {
  BookCellValueRule,
  BookColorScale,
  BookConditionalFormat,
  BookFormatChange,
  BookIconSet,
  BookTextRule,
} from "../../../files/book-conditional";
import { columnOfKey, rowOfKey } from "../address";
import type { AttachedFormula, Calculation } from "../../calc/calculation";
import type { Seat } from "./seat";
import type {
  BookCriterion,
  BookCustomXml,
  BookPage,
  BookProperties,
  BookProtection,
} from "../../../files/book-extras";
import type { Comment } from "./comments";
import type { SortWish } from "./sort";
import type { SheetFilter } from "./filters";
import type { Chart } from "./chart";
import type { Shift } from "./shifted-place";
import type { StyleSheet } from "./style-sheet";

export interface Workbook {
  readonly calculation: Calculation;
  readonly styles: StyleSheet;
  readonly today: () => number;
  readonly dateOrder: "dmy" | "mdy";
  readonly sheets: Sheet[];
  /** Who is acting now, and all who sit at the workbook. */
  seat: Seat;
  readonly seats: Seat[];
  /** Names besides their formula, which the calculation keeps right; keyed by `nameKey`. */
  readonly names: Map<string, NameNote>;
  nextNumber: number;
  properties: BookProperties;
  /** JSON text by key. */
  readonly settings: Map<string, string>;
  customXml: readonly BookCustomXml[];
  /** Rises with everything that a saved file would show. */
  revision: number;
  /** Ranges that an event's handler may ask for, by the event's reference id. */
  readonly eventRanges: Map<string, { readonly sheet: Sheet; readonly area: Area }>;
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual";
  /** Told of rows and columns that move, for references that clients keep. */
  readonly onShift: ((sheet: Sheet, shift: Shift) => void)[];
  /** True when something was written since the last recalculation. */
  isDirty: boolean;
  /** What the host only carries from file to file. */
  readonly carried: Pick<Book, CarriedOfBook>;
}

export type CarriedOfBook = "notKept" | "theme" | "kept";
export type CarriedOfSheet = "defaultColumnWidth" | "defaultRowHeight" | "zoom" | "kept";
export type CarriedOfTable = "bandedColumns" | "firstColumn" | "lastColumn" | "kept";

export interface NameNote {
  readonly name: string;
  readonly scope: Sheet | null;
  hidden: boolean;
  comment: string;
}

export interface Sheet {
  readonly id: string;
  name: string;
  visibility: "visible" | "hidden" | "veryHidden";
  tabColor: string | null;
  showGridlines: boolean;
  /** Style index by `cellKey`; absent means that of the row or column. */
  readonly styles: Map<number, number>;
  readonly hyperlinks: Map<number, string>;
  /** Widths in points. */
  readonly columns: Map<number, Line>;
  /** Heights in points; null is automatic. */
  readonly rows: Map<number, Line>;
  merges: Area[];
  freeze: { readonly rows: number; readonly columns: number } | null;
  readonly tables: Table[];
  validations: Validation[];
  conditionalFormats: ConditionalFormat[];
  charts: readonly Chart[];
  filter: SheetFilter | null;
  comments: readonly Comment[];
  protection: BookProtection | null;
  page: BookPage | null;
  /** What the host only carries from file to file. */
  readonly carried: Pick<BookSheet, CarriedOfSheet>;
  /** Formulas that were entered as arrays, by `cellKey`. */
  readonly arrays: Map<number, NonNullable<BookCell["array"]>>;
}

export interface Line {
  size: number | null;
  hidden: boolean;
  /** Style of the line's cells that have none of their own; 0 is the default. */
  style: number;
  /** Groups of lines, only carried. */
  readonly outline?: number;
  readonly collapsed?: boolean;
}

export interface Table {
  readonly id: string;
  readonly sheet: Sheet;
  name: string;
  /** Header row, body and totals row. */
  area: Area;
  hasHeaders: boolean;
  hasTotals: boolean;
  style: string | null;
  bandedRows: boolean;
  showFilter: boolean;
  columns: TableColumn[];
  /** How it was sorted last by an add-in; the arrow in the header. */
  sort: SortWish | null;
  readonly carried?: Pick<BookTable, CarriedOfTable>;
}

export interface TableColumn {
  readonly id: number;
  name: string;
  /** What the column's filter lets through; null without one. */
  criterion: BookCriterion | null;
  /** Calculated column: the formula every new row gets, as it reads in the first row of the body; null for an input column. */
  formula: AttachedFormula | null;
}

export interface Place {
  readonly row: number;
  readonly column: number;
}

export type ValidationType = BookValidation["type"];

export interface Validation {
  areas: Area[];
  /** The cell relative references of the formulas count from. */
  anchor: Place;
  type: ValidationType;
  operator: BookValidation["operator"];
  /** A constant, or a formula that follows renames. */
  formula1: Bound | null;
  formula2: Bound | null;
  inCellDropDown: boolean;
  ignoreBlanks: boolean;
  alert: BookValidation["alert"];
  prompt: BookValidation["prompt"];
}

/** What a validation compares with: a constant as typed, or a formula relative to the validation's first cell. */
export type Bound = { readonly constant: string } | { readonly formula: AttachedFormula };

export type ConditionalFormatKind =
  | { readonly type: "Custom"; formula: AttachedFormula | null; format: BookFormatChange }
  | {
      readonly type: "CellValue";
      /** Its formulas are those that are attached. */
      rule: BookCellValueRule;
      /** None before the rule is set. */
      formulas: AttachedFormula[];
    }
  /** Its text is "" before the rule is set. */
  | { readonly type: "ContainsText"; rule: BookTextRule }
  | { readonly type: "ColorScale"; rule: BookColorScale }
  | { readonly type: "IconSet"; rule: BookIconSet }
  | { readonly type: "DataBar"; color: string; min: number | null; max: number | null }
  | {
      readonly type: "Other";
      readonly name: string;
      formula: AttachedFormula | null;
      readonly carried: Pick<OtherFormat, "raw" | "format">;
    };

type OtherFormat = Extract<BookConditionalFormat, { readonly kind: "other" }>;

export interface ConditionalFormat {
  readonly id: string;
  areas: Area[];
  anchor: Place;
  stopIfTrue: boolean;
  readonly kind: ConditionalFormatKind;
}

/** A range as the object model passes it around. */
export interface CellRange {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly area: Area;
}

export function takeNumber(workbook: Workbook): number {
  return workbook.nextNumber++;
}

/** The style index of a cell: its own, else its row's, else its column's. */
export function styleIndexAt(sheet: Sheet, key: number): number {
  const own = sheet.styles.get(key);
  if (own !== undefined) return own;
  const row = sheet.rows.get(rowOfKey(key))?.style ?? 0;
  return row !== 0 ? row : (sheet.columns.get(columnOfKey(key))?.style ?? 0);
}

export function styleOf(workbook: Workbook, sheet: Sheet, key: number): BookStyle {
  return workbook.styles.at(styleIndexAt(sheet, key));
}
