// What the workbook host promises to those who stand around it: bridges, the page, the command line, tests.
// The host plays the part of Excel under the unmodified office.js; it knows no coaching and no product's sheets.
import type { Area, Book, BookStyle } from "../../files/book";
import type { BookCriterion } from "../../files/book-extras";
import type {
  BookAnchor,
  BookChart,
  BookChartSeries,
  BookChartTitle,
  BookChartType,
} from "../../files/book-chart";

export interface HostOptions {
  /** The workbook to open; without it, an empty one with Sheet1. */
  readonly book?: Book;
  /** Excel serial day of TODAY(). */
  readonly today: () => number;
  /** How a person's typed 3/4/2026 is read; ISO dates are always understood. Excel takes it from the system. */
  readonly dateOrder?: "dmy" | "mdy";
}

/** One HTTP-like answer: 200 with the batch's results and its error, or another status for a request that failed as a whole. */
export interface Answer {
  readonly statusCode: number;
  /** JSON text. */
  readonly body: string;
}

/** An event for handlers of Office.js, in the host's own terms: see section 7 of the protocol. */
export interface HostEvent {
  readonly type: number;
  readonly targetId: string;
  readonly args: Readonly<Record<string, unknown>>;
}

export interface Fault {
  /** An Excel error code, such as "GeneralException" or "InvalidOperationInCellEditMode". */
  readonly code: string;
  /** True: the workbook is changed and only the answer is lost. False or absent: nothing was carried out. */
  readonly afterCarriedOut?: boolean;
}

export type TypeResult =
  | { readonly accepted: true }
  | { readonly accepted: false; readonly title: string; readonly message: string };

export interface Host {
  /** Answers one ProcessQuery request: the body as JSON text, and the request's flags. Carries the batch out. */
  answer(requestBody: string, flags: number): Answer;
  /** Runs `then` at once, or after the cell that is being edited, when the request (by its flags) waits for that. */
  whenFree(flags: number, then: () => void): void;
  /** A person is in a cell: requests are refused, or wait. */
  setEditing(isEditing: boolean): void;
  /** Another person with another add-in at the same workbook: a view, events, undoing and faults of its own. */
  join(): Host;
  /** Somebody else's rows could not be merged: Excel recommends to refresh, and nothing can be written before. */
  readonly mustRefresh: boolean;
  refresh(): void;
  /** The whole workbook as a value, for saving. */
  toBook(): Book;

  /** What a person typing into a cell does; refused with the validation's message. Errors of address throw. */
  type(sheetName: string, address: string, text: string): TypeResult;
  /** What pasting text does from the given cell on: validations are not asked, tables grow. */
  paste(sheetName: string, address: string, cells: readonly (readonly string[])[]): void;
  /** Empties cells, as the Delete key does. */
  erase(sheetName: string, address: string): void;
  /** Sorts the table at the address, or the address itself, by a sheet column (0-based). */
  sort(sheetName: string, address: string, column: number, ascending: boolean): void;
  /** Filters the table at the address, or the address with its header row; null takes the column's filter away. */
  filter(sheetName: string, address: string, column: number, criterion: BookCriterion | null): void;
  /** The totals row of the table at the address. */
  showTotals(sheetName: string, address: string, on: boolean): void;
  /** Deletes whole table rows under the area, as a person does by the row menu. */
  deleteTableRows(sheetName: string, address: string): void;
  /** Moves the selection, as a click does. */
  select(sheetName: string, address: string): void;
  activate(sheetName: string): void;
  renameSheet(sheetName: string, newName: string): void;
  /** Inserts whole rows or columns before the given ones, as many as these. Throws where Excel would refuse. */
  insertLines(sheetName: string, lines: Lines): void;
  deleteLines(sheetName: string, lines: Lines): void;
  /** Points; null is automatic for rows and the standard width for columns. */
  resizeLines(sheetName: string, lines: Lines, size: number | null): void;
  hideLines(sheetName: string, lines: Lines, hidden: boolean): void;
  /** Copies contents, formulas moved along, and looks; gives the area that was filled. */
  copyCells(from: CellsOf, to: CellsOf): Area;
  /** Takes back the last action of a person. False when there is none. */
  undo(): boolean;
  /** Does again what was undone last. */
  redo(): boolean;
  canUndo(): boolean;
  canRedo(): boolean;
  /** A new day has come, or a person pressed F9: recalculates. */
  recalculate(): void;

  view(): WorkbookView;
  viewSheet(sheetName: string): SheetView;
  /** Where a text of the name box leads ("B7", "Plan!B7:C9", a name, a table); null when nowhere. */
  findPlace(sheetName: string, text: string): CellsOf | null;
  /** The window of cells that a grid shows, row by row. Cost follows the window, not the workbook. */
  viewCells(sheetName: string, area: Area): readonly (readonly CellView[])[];
  /** What the formula bar shows for one cell. */
  editText(sheetName: string, address: string): string;
  /** The words of the cell's drop-down, or null when it has none. */
  choices(sheetName: string, address: string): readonly string[] | null;

  /** After each batch that wrote and each action of a person. Returns a function that ends the subscription. */
  onChange(listener: () => void): () => void;
  /** Events for registered handlers of Office.js; the bridge delivers them. */
  onEvents(listener: (events: readonly HostEvent[]) => void): () => void;
  /** An add-in opens a workbook beside this one: its .xlsx file, or null for a blank one. */
  onNewWorkbook(listener: (file: Uint8Array | null) => void): () => void;

  readonly faults: {
    /** Requests answered so far, failed ones included. */
    readonly requestCount: number;
    /** Fails one request: the n-th counted from 1 since the host began, or the first for which the predicate holds. */
    failRequest(which: number | ((body: string, n: number) => boolean), fault: Fault): void;
  };
}

export interface CellsOf {
  readonly sheet: string;
  readonly area: Area;
}

/** Whole rows or columns, 0-based, both ends included. */
export interface Lines {
  readonly axis: "rows" | "columns";
  readonly first: number;
  readonly last: number;
}

export interface WorkbookView {
  /** Rises with everything that a saved file would show; selecting and looking leave it. */
  readonly revision: number;
  readonly sheets: readonly {
    readonly name: string;
    readonly visibility: "visible" | "hidden" | "veryHidden";
    readonly tabColor: string | null;
  }[];
  readonly activeSheet: string;
  readonly selection: CellsOf;
}

export interface SheetView {
  readonly name: string;
  readonly showGridlines: boolean;
  readonly freeze: { readonly rows: number; readonly columns: number } | null;
  /** 1 = 100 %. */
  readonly zoom: number;
  /** The last used row and column count, for the scroll bars. */
  readonly rowCount: number;
  readonly columnCount: number;
  /** Only those that differ from the default; width and height in points, null for automatic. */
  readonly columns: ReadonlyMap<number, { readonly width: number; readonly hidden: boolean }>;
  readonly rows: ReadonlyMap<number, { readonly height: number | null; readonly hidden: boolean }>;
  readonly defaultWidth: number;
  readonly defaultHeight: number;
  readonly merges: readonly Area[];
  readonly tables: readonly TableView[];
  readonly charts: readonly ChartView[];
  readonly filter: {
    readonly area: Area;
    readonly criteria: ReadonlyMap<number, BookCriterion>;
  } | null;
}

export interface TableView {
  readonly name: string;
  readonly area: Area;
  readonly columns: readonly string[];
  readonly style: string | null;
  readonly bandedRows: boolean;
  readonly showFilter: boolean;
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
  /** By the column's place in the table. */
  readonly filters: ReadonlyMap<number, BookCriterion>;
}

/** A chart with its references resolved. `from` and `to` are its corners in cells; `box` the same in points. */
export interface ChartView {
  readonly name: string;
  readonly type: BookChartType;
  readonly from: BookAnchor;
  readonly to: BookAnchor;
  readonly box: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
  /** For a screen reader; "" when nobody wrote one. */
  readonly alternativeText: string;
  readonly title: BookChartTitle | null;
  readonly legend: "top" | "bottom" | "left" | "right" | null;
  readonly series: readonly ChartSeriesView[];
  /** Null for a pie or a doughnut. */
  readonly axes: {
    readonly category: Omit<ChartAxisView, "scale"> & {
      /** For a scatter only. */
      readonly scale?: ChartAxisView["scale"];
      /** The categories are days, drawn to scale. */
      readonly isTime: boolean;
    };
    readonly value: ChartAxisView;
    readonly secondary?: ChartAxisView;
  } | null;
  readonly blanks: BookChart["blanks"];
}

export interface ChartAxisView {
  readonly visible: boolean;
  readonly title: string | null;
  readonly gridlines: boolean;
  readonly reversed: boolean;
  readonly numberFormat: string;
  readonly scale: { readonly min: number; readonly max: number; readonly majorUnit: number };
}

/** `categories`, `x` and `values` are of one length; a null value is a gap. */
export interface ChartSeriesView extends Omit<BookChartSeries, "name" | "categories" | "values"> {
  readonly type: BookChartType;
  readonly name: string;
  readonly categories: readonly string[];
  readonly x: readonly (number | null)[];
  readonly values: readonly (number | null)[];
  readonly valueFormat: string;
  readonly line: Required<NonNullable<BookChartSeries["line"]>>;
  readonly fill: string;
  readonly marker: Required<NonNullable<BookChartSeries["marker"]>>;
}

export interface CellView {
  /** Displayed text, number format applied. */
  readonly text: string;
  readonly kind: "empty" | "number" | "text" | "boolean" | "error";
  /** Conditional formats are already applied; table styles are not (see TableView). */
  readonly style: BookStyle;
  /** A colour that the number format itself asks for, such as [Red]. */
  readonly textColor?: string;
  readonly hasChoices: boolean;
  /** An address, or "#Sheet!A1" for a place in this workbook; also that of a HYPERLINK formula. */
  readonly hyperlink?: string;
  /** Share 0..1 of the cell that a data bar fills. */
  readonly dataBar?: { readonly share: number; readonly color: string };
  /** An icon of a set such as "3Arrows", 0 the lowest. */
  readonly icon?: { readonly set: string; readonly index: number };
}
