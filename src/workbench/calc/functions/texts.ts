/** Functions of text. Lengths and places count UTF-16 units, as Excel's do. */
import { toText } from "../coerce";
import { numberFromText } from "../number-text";
import { formatNumber } from "../number-format";
import { matrixOf } from "../operand";
import type { Place } from "../place";
import { type Operand, Region } from "../region";
import { type ErrorValue, isError, type Value, VALUE } from "../value";
import { hasWildcards, wildcardPattern } from "./criteria";
import { entry } from "./entry";
import { eachValue } from "./numbers";

const LONGEST = 32767;

function limited(text: string): Value {
  return text.length > LONGEST ? VALUE : text;
}

/** All texts of the arguments, row by row; `blanks` says whether empty cells count. */
function pieces(at: Place, operands: readonly Operand[], blanks: boolean): string[] | ErrorValue {
  const found: string[] = [];
  for (const operand of operands) {
    const values: Value[] = [];
    if (operand instanceof Region && operand.columns === 1 && !blanks)
      eachValue(operand, at, (value) => void values.push(value));
    else values.push(...matrixOf(operand, at).cells);
    for (const value of values) {
      const text = toText(value);
      if (typeof text !== "string") return text;
      if (blanks || text !== "") found.push(text);
    }
  }
  return found;
}

function search(
  find: string,
  within: string,
  start: number,
  find0: (from: number) => number
): Value {
  const from = Math.trunc(start) - 1;
  if (from < 0 || from > within.length || (find === "" && from >= Math.max(1, within.length)))
    return VALUE;
  const place = find0(from);
  return place < 0 ? VALUE : place + 1;
}

function concat(at: Place, ...operands: Operand[]): Value {
  const found = pieces(at, operands, false);
  return isError(found) ? found : limited(found.join(""));
}

export const TEXTS = {
  LEN: entry("t", (_at, text: string) => text.length),
  LEFT: entry("t n?", (_at, text: string, count = 1) =>
    count < 0 ? VALUE : text.slice(0, Math.trunc(count))
  ),
  RIGHT: entry("t n?", (_at, text: string, count = 1) =>
    count < 0 ? VALUE : text.slice(Math.max(0, text.length - Math.trunc(count)))
  ),
  MID: entry("t n n", (_at, text: string, start: number, count: number) =>
    start < 1 || count < 0
      ? VALUE
      : text.slice(Math.trunc(start) - 1, Math.trunc(start) - 1 + Math.trunc(count))
  ),
  FIND: entry("t t n?", (_at, find: string, within: string, start = 1) =>
    search(find, within, start, (from) => within.indexOf(find, from))
  ),
  SEARCH: entry("t t n?", (_at, find: string, within: string, start = 1) =>
    search(find, within, start, (from) => {
      if (!hasWildcards(find)) return within.toLowerCase().indexOf(find.toLowerCase(), from);
      const place = within.slice(from).search(wildcardPattern(find, false));
      return place < 0 ? -1 : place + from;
    })
  ),
  SUBSTITUTE: entry(
    "t t t n?",
    (_at, text: string, old: string, replacement: string, which?: number) => {
      if (which !== undefined && which < 1) return VALUE;
      if (old === "") return text;
      const parts = text.split(old);
      if (which === undefined) return limited(parts.join(replacement));
      const at = Math.trunc(which);
      if (at >= parts.length) return text;
      return limited(parts.slice(0, at).join(old) + replacement + parts.slice(at).join(old));
    }
  ),
  REPLACE: entry(
    "t n n t",
    (_at, text: string, start: number, count: number, replacement: string) => {
      if (start < 1 || count < 0) return VALUE;
      const from = Math.trunc(start) - 1;
      return limited(text.slice(0, from) + replacement + text.slice(from + Math.trunc(count)));
    }
  ),
  UPPER: entry("t", (_at, text: string) => text.toUpperCase()),
  LOWER: entry("t", (_at, text: string) => text.toLowerCase()),
  PROPER: entry("t", (_at, text: string) =>
    text
      .toLowerCase()
      .replace(
        /(^|[^\p{L}])(\p{L})/gu,
        (_all, before: string, letter: string) => before + letter.toUpperCase()
      )
  ),
  TRIM: entry("t", (_at, text: string) => text.replace(/^ +| +$/g, "").replace(/ {2,}/g, " ")),
  CLEAN: entry("t", (_at, text: string) => text.replace(/[\u0000-\u001f]/g, "")),
  CONCATENATE: entry("t t*", (_at, ...texts: string[]) => limited(texts.join(""))),
  CONCAT: entry("x x*", concat),
  TEXTJOIN: entry(
    "t c x x*",
    (at, separator: string, skipBlanks: boolean, ...operands: Operand[]) => {
      const found = pieces(at, operands, !skipBlanks);
      return isError(found) ? found : limited(found.join(separator));
    }
  ),
  TEXT: entry("s t", (_at, value: Value, format: string) => formatNumber(value, format)),
  VALUE: entry("s", (_at, value: Value) => {
    if (typeof value === "number") return value;
    if (value === null) return 0;
    return typeof value === "string" ? (numberFromText(value) ?? VALUE) : VALUE;
  }),
  REPT: entry("t n", (_at, text: string, count: number) =>
    count < 0 || text.length * Math.trunc(count) > LONGEST ? VALUE : text.repeat(Math.trunc(count))
  ),
  EXACT: entry("t t", (_at, left: string, right: string) => left === right),
  CHAR: entry("n", (_at, code: number) => {
    const number = Math.trunc(code);
    return number < 1 || number > 255 ? VALUE : fromWindows(number);
  }),
  UNICHAR: entry("n", (_at, code: number) => {
    const number = Math.trunc(code);
    return number < 1 || number > 0x10ffff || (number >= 0xd800 && number <= 0xdfff)
      ? VALUE
      : String.fromCodePoint(number);
  }),
  CODE: entry("t", (_at, text: string) => (text === "" ? VALUE : toWindows(text[0] ?? ""))),
};

/** Windows-1252 from 128 to 159; other codes are those of Unicode. */
const WINDOWS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function fromWindows(code: number): string {
  return code >= 128 && code <= 159 ? (WINDOWS[code - 128] ?? "?") : String.fromCharCode(code);
}

/** Characters outside Windows-1252 are "?" (63). */
function toWindows(char: string): number {
  const special = WINDOWS.indexOf(char);
  if (special >= 0) return special + 128;
  const code = char.charCodeAt(0);
  return code > 255 ? 63 : code;
}
