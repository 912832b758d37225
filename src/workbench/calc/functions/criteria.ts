/**
 * The criteria of COUNTIF, SUMIFS and their kin, and the wildcards they share with MATCH and SEARCH.
 * https://support.microsoft.com/office/countif-function-e0de10c6-f885-4e71-abb4-1f464816df34
 */
import { compareNumbers, compareTexts } from "../compare";
import { numberFromText } from "../number-text";
import { numericKey } from "../position-index";
import { errorOf, isError, type Value } from "../value";
import type { LookupKey } from "../watchers";

export interface Criterion {
  readonly holds: (value: Value) => boolean;
  /** The criterion holds for exactly the cells with this key (and, for a number, those whose text reads as it). */
  readonly key?: LookupKey;
  /** It holds for blank cells. */
  readonly blank: boolean;
}

const OPERATOR = /^(<=|>=|<>|=|<|>)?([\s\S]*)$/;

/** An error as a criterion looks for that error. */
export function criterionOf(value: Value): Criterion {
  if (isError(value)) return { holds: (each) => each === value, blank: false };
  if (value === null) return equalNumber(0);
  if (typeof value === "number") return equalNumber(value);
  if (typeof value === "boolean")
    return { holds: (each) => each === value, key: value, blank: false };
  const found = OPERATOR.exec(value);
  const operator = found?.[1] ?? "";
  const rest = found?.[2] ?? "";
  if (operator === "" && rest === "")
    return { holds: (each) => each === null || each === "", blank: true };
  if (operator === "" || operator === "=") return equal(rest);
  if (operator === "<>") {
    const { holds } = equal(rest);
    return { holds: (each) => !holds(each), blank: !holds(null) };
  }
  return { holds: ordered(operator, rest), blank: false };
}

function equalNumber(number: number): Criterion {
  return {
    holds: (each) => (typeof each === "number" ? each === number : numericKey(each) === number),
    key: number === 0 ? 0 : number,
    blank: false,
  };
}

function equal(text: string): Criterion {
  if (text === "") return { holds: (each) => each === null, blank: true };
  const number = numberFromText(text);
  if (number !== undefined) return equalNumber(number);
  const upper = text.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE")
    return { holds: (each) => each === (upper === "TRUE"), key: upper === "TRUE", blank: false };
  const error = errorOf(text);
  if (error !== undefined) return { holds: (each) => each === error, blank: false };
  if (hasWildcards(text)) {
    const pattern = wildcardPattern(text, true);
    return { holds: (each) => typeof each === "string" && pattern.test(each), blank: false };
  }
  const key = text.toLowerCase();
  return {
    holds: (each) => typeof each === "string" && each.toLowerCase() === key,
    key,
    blank: false,
  };
}

function ordered(operator: string, text: string): (value: Value) => boolean {
  const accept = (order: number): boolean =>
    operator === "<"
      ? order < 0
      : operator === ">"
        ? order > 0
        : operator === "<="
          ? order <= 0
          : order >= 0;
  const number = numberFromText(text);
  if (number !== undefined)
    return (each) => typeof each === "number" && accept(compareNumbers(each, number));
  return (each) => typeof each === "string" && accept(compareTexts(each, text));
}

export function hasWildcards(text: string): boolean {
  return /[*?~]/.test(text);
}

/** `?` one character, `*` any, `~` before them means themselves. */
export function wildcardPattern(text: string, whole: boolean): RegExp {
  const source = text.replace(/~([*?~])|[\s\S]/g, (match, escaped: string | undefined) => {
    if (escaped !== undefined) return `\\${escaped}`;
    if (match === "*") return "[\\s\\S]*";
    if (match === "?") return "[\\s\\S]";
    return match.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&");
  });
  return new RegExp(whole ? `^${source}$` : source, "iu");
}
