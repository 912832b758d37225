/** How Excel turns one kind of value into another inside a formula. Errors pass through unchanged. */
import { numberFromText, textOfNumber } from "./number-text";
import { type ErrorValue, VALUE, type Value } from "./value";

export function toNumber(value: Value): number | ErrorValue {
  if (typeof value === "number") return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value === "string") return numberFromText(value) ?? VALUE;
  return value;
}

export function toText(value: Value): string | ErrorValue {
  if (typeof value === "string") return value;
  if (value === null) return "";
  if (typeof value === "number") return textOfNumber(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return value;
}

/** Text is a condition only when it reads TRUE or FALSE. */
export function toCondition(value: Value): boolean | ErrorValue {
  if (typeof value === "boolean") return value;
  if (typeof value === "number") return value !== 0;
  if (value === null) return false;
  if (typeof value === "string") {
    const upper = value.toUpperCase();
    return upper === "TRUE" ? true : upper === "FALSE" ? false : VALUE;
  }
  return value;
}
