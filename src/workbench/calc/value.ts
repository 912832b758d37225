/**
 * What a cell can hold, and what a formula can answer. Dates are numbers (Excel serial days).
 * How values are coerced and compared lives in coerce.ts and compare.ts.
 */

export type ErrorText = "#NULL!" | "#DIV/0!" | "#VALUE!" | "#REF!" | "#NAME?" | "#NUM!" | "#N/A";

export interface ErrorValue {
  readonly error: ErrorText;
}

/** `null` is a blank cell: 0 among numbers, "" among texts. */
export type Value = number | string | boolean | ErrorValue | null;

const NULL_ERROR: ErrorValue = { error: "#NULL!" };
export const DIV0: ErrorValue = { error: "#DIV/0!" };
export const VALUE: ErrorValue = { error: "#VALUE!" };
export const REF: ErrorValue = { error: "#REF!" };
export const NAME: ErrorValue = { error: "#NAME?" };
export const NUM: ErrorValue = { error: "#NUM!" };
export const NA: ErrorValue = { error: "#N/A" };

const ERRORS: readonly ErrorValue[] = [NULL_ERROR, DIV0, VALUE, REF, NAME, NUM, NA];

export function isError(value: unknown): value is ErrorValue {
  return typeof value === "object" && value !== null && "error" in value;
}

/** The one value for an error's text, or undefined if it is not an error's text. */
export function errorOf(text: string): ErrorValue | undefined {
  const upper = text.toUpperCase();
  return ERRORS.find((each) => each.error === upper);
}
