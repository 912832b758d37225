/**
 * The calculation of one workbook: it owns what is typed into every cell (a literal or a formula), knows tables and names as far as
 * formulas need them, and answers results. It knows no formats, no Office.js and nothing of coaching. Only the contract stands here:
 * `createCalculation(options)` is in create-calculation.ts, `moveFormula` in move-formula.ts, the errors in formula-error.ts.
 * Rows and columns are 0-based everywhere; formulas are in user form, English, "=…", comma, unless a form is named.
 */
import type { Across } from "./shift";
import type { Value } from "./value";

export type { Value } from "./value";

/** A stable key for a sheet, chosen by the caller; formulas show the sheet's name, never the key. */
export type SheetKey = string;

export interface CellPlace {
  readonly sheet: SheetKey;
  readonly row: number;
  readonly column: number;
}

/** 0-based and inclusive on all four sides. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The whole range of a table, header and totals rows included. `columns` are the header texts, left to right. */
export interface TableShape extends Area {
  readonly name: string;
  readonly sheet: SheetKey;
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
  readonly columns: readonly string[];
}

export interface CellContent {
  readonly row: number;
  readonly column: number;
  /** User form, or null for a literal. */
  readonly formula: string | null;
  readonly value: Value;
}

/** "user": `=[@Baseline]`, `=MAXIFS(…)`. "file" (as .xlsx keeps it, without the "="): `Measures[[#This Row],[Baseline]]`, `_xlfn.MAXIFS(…)`. */
export type FormulaForm = "user" | "file";

/**
 * A formula kept outside cells (conditional format, data validation) that must follow renames, insertions and deletions.
 * Relative references are relative to the place it was attached at.
 */
export interface AttachedFormula {
  /** The formula as it reads now. */
  readonly text: (form?: FormulaForm) => string;
  /** The result as seen from a cell: relative references move from the place of attachment to that cell. */
  readonly valueFor: (sheet: SheetKey, row: number, column: number) => Value;
  readonly detach: () => void;
}

export interface DefinedName {
  readonly name: string;
  readonly scope: SheetKey | null;
  /** User form with "=". */
  readonly formula: string;
}

export interface Calculation {
  readonly addSheet: (key: SheetKey, name: string) => void;
  /** Formulas show the new name at once. Two sheets may not have one name (case ignored): throws. */
  readonly renameSheet: (key: SheetKey, name: string) => void;
  /** References to it become #REF!; its tables and sheet-scoped names go with it. */
  readonly removeSheet: (key: SheetKey) => void;

  /**
   * Makes a table known, or tells its new shape. `id` is a stable key chosen by the caller.
   * A changed name or header is a rename: formulas and names show it at once. Columns are recognised by header; when as many columns
   * stay as before, an unknown header is the old column of that position renamed; otherwise it is new, and columns that are gone are #REF!.
   * Header cells are not written: the caller writes them as literals.
   */
  readonly setTable: (id: string, shape: TableShape) => void;
  /** References to the table become #REF!. */
  readonly removeTable: (id: string) => void;

  /** `formula` "=…" (a reference, a structured reference, a constant, any formula); null removes the name. Relative references count from A1. */
  readonly setName: (name: string, formula: string | null, scope?: SheetKey) => void;
  readonly names: () => readonly DefinedName[];
  /** The formula of one name, as names() has it; null when it is not defined. */
  readonly nameFormula: (name: string, scope?: SheetKey) => string | null;
  /** The area a name or a reference formula ("=Measures[Baseline]", "=Sheet1!A1:B2") refers to now; null when it is not a plain reference. */
  readonly areaOf: (
    formula: string,
    sheet?: SheetKey
  ) => (Area & { readonly sheet: SheetKey }) | null;

  /** null clears the cell. */
  readonly setLiteral: (sheet: SheetKey, row: number, column: number, value: Value) => void;
  /** Many literals at once, rows × columns, the first at (top, left). Same as one by one, only faster. */
  readonly setLiterals: (
    sheet: SheetKey,
    top: number,
    left: number,
    values: readonly (readonly Value[])[]
  ) => void;
  /**
   * Accepts user and file form. Throws FormulaError for a syntax error, a function outside the list (functions.ts),
   * an unknown table, column or sheet. An unknown name is accepted and answers #NAME?, as in Excel.
   */
  readonly setFormula: (sheet: SheetKey, row: number, column: number, formula: string) => void;
  /** One formula, as it reads in the top left cell, filled over the area: relative references move with each cell. */
  readonly setFormulas: (sheet: SheetKey, area: Area, formula: string) => void;
  readonly clear: (sheet: SheetKey, area: Area) => void;

  /**
   * Evaluates what is dirty (the first time: everything) and answers the cells whose value changed.
   * A circular reference throws CircularReferenceError after everything else has been calculated.
   */
  readonly recalculate: () => readonly CellPlace[];
  /**
   * By hand: whoever owns the workbook calls recalculate() only when a person asks for it. Until then names, rules and formulas
   * outside cells are answered from the results as they stand.
   */
  readonly setByHand: (on: boolean) => void;
  /** By hand: the formulas written since the last calculation get a result, from the others as they stand. */
  readonly calculateEntered: () => void;
  /** The value of the last recalculation (literals: at once). */
  readonly valueAt: (sheet: SheetKey, row: number, column: number) => Value;
  readonly formulaAt: (
    sheet: SheetKey,
    row: number,
    column: number,
    form?: FormulaForm
  ) => string | null;
  /** Answers a formula as if it stood in the cell, without putting it there. A range answers its value by implicit intersection. */
  readonly evaluate: (formula: string, sheet: SheetKey, row: number, column: number) => Value;
  /** Throws FormulaError when the formula could not stand in that cell. */
  readonly check: (formula: string, sheet: SheetKey, row: number, column: number) => void;
  readonly attach: (
    sheet: SheetKey,
    row: number,
    column: number,
    formula: string
  ) => AttachedFormula;

  /**
   * Cells move and every reference shifts as in Excel; a reference to deleted cells only becomes #REF!. Tables known to this calculation
   * shift with them (a table grows when rows are inserted inside it): the caller tells the shape again only if it is another.
   * `across`: only the cells of these columns move, and only references that lie in them as a whole.
   */
  readonly insertRows: (sheet: SheetKey, at: number, count: number, across?: Across) => void;
  readonly deleteRows: (sheet: SheetKey, at: number, count: number, across?: Across) => void;
  readonly insertColumns: (sheet: SheetKey, at: number, count: number) => void;
  readonly deleteColumns: (sheet: SheetKey, at: number, count: number) => void;

  /** null when the sheet holds nothing. */
  readonly usedArea: (sheet: SheetKey) => Area | null;
  /** Every cell that is not blank, row by row is not promised: column by column, top down. */
  readonly cellsOf: (sheet: SheetKey) => Iterable<CellContent>;
}

export interface CalculationOptions {
  /** Excel serial day; a fraction is the time of day (for NOW). */
  readonly today: () => number;
}
