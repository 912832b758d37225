// Contents of cells: reading them as Excel shows them to a program, and putting one content into one cell.
// The calculation is the only store; nothing here knows tables.
import type { BookValue } from "../../../files/book";
import { FormulaError } from "../../calc/formula-error";
import { cellKey } from "../address";
import { displayed } from "../display/displayed-text";
import { HostError, invalidArgument } from "../host-error";
import { remember } from "./journal";
import { putStyle } from "./styles";
import { typedValue } from "./typed-value";
import type { Sheet, Workbook } from "./workbook";
import { styleOf } from "./workbook";

/** Excel specifications and limits: total number of characters that a cell can contain. */
const mostCharacters = 32767;
/** Excel specifications and limits: length of formula contents. */
const longestFormula = 8192;

/** One content as it shall stand in the cell. */
export type Content =
  | { readonly kind: "formula"; readonly formula: string }
  | {
      readonly kind: "literal";
      readonly value: BookValue;
      readonly numberFormat?: string;
      readonly quoted?: true;
    };

const blank: Content = { kind: "literal", value: null };

export function refreshed(workbook: Workbook): Workbook {
  if (workbook.isDirty) {
    workbook.isDirty = false;
    if (workbook.calculationMode === "Manual") workbook.calculation.calculateEntered();
    else workbook.calculation.recalculate();
  }
  return workbook;
}

/** What was written before is calculated in the old mode; leaving the manual mode recalculates, as in Excel. */
export function setCalculationMode(workbook: Workbook, mode: Workbook["calculationMode"]): void {
  refreshed(workbook);
  workbook.calculationMode = mode;
  workbook.calculation.setByHand(mode === "Manual");
  if (mode !== "Manual") workbook.isDirty = true;
}

/** When a person or a program asks for it, and before saving. */
export function recalculated(workbook: Workbook): Workbook {
  workbook.isDirty = false;
  workbook.calculation.recalculate();
  return workbook;
}

export function valueAt(workbook: Workbook, sheet: Sheet, row: number, column: number): BookValue {
  return refreshed(workbook).calculation.valueAt(sheet.id, row, column);
}

/** As Range.values gives it: "" for a blank cell, an error as its text. */
export function plainValue(value: BookValue): number | string | boolean {
  if (value === null) return "";
  return typeof value === "object" ? value.error : value;
}

/** As Range.formulas gives it: the formula, or the literal. */
export function formulaOrLiteral(
  workbook: Workbook,
  sheet: Sheet,
  row: number,
  column: number
): number | string | boolean {
  return (
    workbook.calculation.formulaAt(sheet.id, row, column) ??
    plainValue(workbook.calculation.valueAt(sheet.id, row, column))
  );
}

export function textAt(workbook: Workbook, sheet: Sheet, row: number, column: number): string {
  return displayed(
    valueAt(workbook, sheet, row, column),
    styleOf(workbook, sheet, cellKey(row, column)).numberFormat
  ).text;
}

export function isBlankCell(
  workbook: Workbook,
  sheet: Sheet,
  row: number,
  column: number
): boolean {
  const { calculation } = workbook;
  return (
    calculation.formulaAt(sheet.id, row, column) === null &&
    calculation.valueAt(sheet.id, row, column) === null
  );
}

/**
 * What a program's value, or a person's text, becomes in a cell of the given number format. A program's strings are read
 * as if typed in English (month before day): dates and numbers in text must be kept by a leading apostrophe or the format "@".
 */
export function contentFor(
  value: unknown,
  numberFormat: string,
  workbook: Workbook,
  dateOrder: "dmy" | "mdy"
): Content {
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw invalidArgument(`${value} is not a number a cell can hold.`);
    return { kind: "literal", value };
  }
  if (typeof value === "boolean") return { kind: "literal", value };
  if (typeof value !== "string")
    throw invalidArgument(`a cell cannot hold ${JSON.stringify(value)}.`);
  if (value === "") return blank;
  if (value.length > mostCharacters)
    throw invalidArgument(
      `a cell holds at most ${mostCharacters} characters; this text has ${value.length}.`
    );
  if (value.startsWith("'")) return { kind: "literal", value: value.slice(1), quoted: true };
  if (numberFormat === "@") return { kind: "literal", value };
  if (value.startsWith("=") && value.length > 1) {
    if (value.length > longestFormula)
      throw invalidArgument(
        `a formula has at most ${longestFormula} characters; this one has ${value.length}.`
      );
    return { kind: "formula", formula: value };
  }
  return {
    kind: "literal",
    ...typedValue(value, { dateOrder, today: Math.floor(workbook.today()) }),
  };
}

/** Puts a content into a cell, with the format it brings along. */
export function putContent(
  workbook: Workbook,
  sheet: Sheet,
  row: number,
  column: number,
  content: Content
): void {
  const { calculation } = workbook;
  remember(
    workbook,
    () => ({
      formula: calculation.formulaAt(sheet.id, row, column),
      value: calculation.valueAt(sheet.id, row, column),
    }),
    ({ formula, value }) => {
      if (formula === null) calculation.setLiteral(sheet.id, row, column, value);
      else calculation.setFormula(sheet.id, row, column, formula);
    }
  );
  workbook.isDirty = true;
  if (content.kind === "formula")
    acceptFormula(() => calculation.setFormula(sheet.id, row, column, content.formula));
  else calculation.setLiteral(sheet.id, row, column, content.value);
  adoptFormat(workbook, sheet, row, column, content);
}

export function adoptFormat(
  workbook: Workbook,
  sheet: Sheet,
  row: number,
  column: number,
  content: Content
): void {
  const key = cellKey(row, column);
  const style = styleOf(workbook, sheet, key);
  const quoted = content.kind === "literal" && content.quoted === true;
  const brought =
    content.kind === "literal" && style.numberFormat === "General"
      ? content.numberFormat
      : undefined;
  if (quoted === style.quotePrefix && brought === undefined) return;
  putStyle(
    workbook,
    sheet,
    key,
    workbook.styles.indexOf({
      ...style,
      quotePrefix: quoted,
      numberFormat: brought ?? style.numberFormat,
    })
  );
}

/** A formula the calculation does not accept is Excel's InvalidArgument. */
export function acceptFormula<T>(use: () => T): T {
  try {
    return use();
  } catch (error) {
    if (error instanceof FormulaError) throw new HostError("InvalidArgument", error.message);
    throw error;
  }
}
