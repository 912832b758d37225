/** Cuts a formula into tokens; every character is kept, so that tokens print back to the text they came from. Meaning is not looked at. */
import { FormulaError } from "./formula-error";
import { columnIndex } from "./address";
import { COLUMNS, ROWS } from "./sheet-limits";
import { endOfBrackets, readStructured } from "./structured-text";
import type { Corner, Operator, ReferenceToken, Token } from "./token";
import { errorOf } from "./value";

const SPACE = /[ \t\r\n\u00a0]+/y;
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const ERROR = /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)/iy;
const SHEET = /(?:'((?:[^']|'')+)'|([\p{L}_\\][\p{L}\p{N}_.?\\]*|\d+[\p{L}_][\p{L}\p{N}_.]*))!/uy;
const CELL = /(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})(?![\p{L}\p{N}_.?\\(!])/uy;
const COLUMN_PAIR = /(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\p{L}\p{N}_.?\\(!$[])/uy;
const ROW_PAIR = /(\$?)([1-9]\d{0,6}):(\$?)([1-9]\d{0,6})(?![\p{L}\p{N}_.?\\(!])/uy;
const NAME = /[\p{L}_\\][\p{L}\p{N}_.?\\]*/uy;
const OPERATOR = /<>|<=|>=|[-+*/^&=<>%:@]/y;

export function lex(formula: string): readonly Token[] {
  if (!formula.startsWith("=")) throw new FormulaError("A formula begins with =", formula, 0);
  const tokens: Token[] = [];
  let at = 1;
  function match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = at;
    const found = pattern.exec(formula);
    if (found !== null) at = pattern.lastIndex;
    return found;
  }
  while (at < formula.length) {
    const place = at;
    const char = formula[at] ?? "";
    let found: RegExpExecArray | null;
    if ((found = match(SPACE))) tokens.push({ kind: "space", text: found[0], place });
    else if (char === '"') {
      const text = /"((?:[^"]|"")*)"/y;
      found = match(text);
      if (found === null)
        throw new FormulaError("This text has no closing quotation mark", formula, place);
      tokens.push({
        kind: "literal",
        value: (found[1] ?? "").replace(/""/g, '"'),
        text: found[0],
        place,
      });
    } else if (char === "#") {
      found = match(ERROR);
      const error = found === null ? undefined : errorOf(found[0]);
      if (found === null || error === undefined)
        throw new FormulaError("This is not an error value", formula, place);
      tokens.push({ kind: "literal", value: error, text: found[0].toUpperCase(), place });
    } else if (char === "[") {
      tokens.push(structured(formula, null, place, (end) => (at = end)));
    } else if ((found = match(ROW_PAIR))) tokens.push(rowPair(null, found, formula, place));
    else if ((found = match(NUMBER)))
      tokens.push({ kind: "literal", value: Number(found[0]), text: found[0], place });
    else if (char === "(") tokens.push({ kind: "open", text: char, place: at++ });
    else if (char === ")") tokens.push({ kind: "close", text: char, place: at++ });
    else if (char === ",") tokens.push({ kind: "comma", text: char, place: at++ });
    else if (char === ";") tokens.push({ kind: "semicolon", text: char, place: at++ });
    else if (char === "{") tokens.push({ kind: "openArray", text: char, place: at++ });
    else if (char === "}") tokens.push({ kind: "closeArray", text: char, place: at++ });
    else if ((found = match(OPERATOR)))
      tokens.push({ kind: "operator", text: found[0] as Operator, place });
    else {
      found = match(SHEET);
      const sheet = found === null ? null : (found[2] ?? (found[1] ?? "").replace(/''/g, "'"));
      tokens.push(word(sheet, place));
    }
  }
  return tokens;

  function word(sheet: string | null, place: number): Token {
    let found: RegExpExecArray | null;
    if ((found = match(COLUMN_PAIR))) return columnPair(sheet, found, formula, place);
    if (sheet !== null && (found = match(ROW_PAIR))) return rowPair(sheet, found, formula, place);
    if ((found = match(CELL))) {
      const first = corner(found);
      if (first !== null) {
        const before = at;
        if (formula[at] === ":") {
          at++;
          const second = match(CELL);
          const last = second === null ? null : corner(second);
          if (last !== null) return { kind: "reference", sheet, shape: "area", first, last, place };
          at = before;
        }
        return { kind: "reference", sheet, shape: "cell", first, last: first, place };
      }
      at = place;
      if (sheet !== null) match(SHEET);
    }
    if (sheet !== null && (found = match(ERROR)))
      return { kind: "literal", value: errorOf("#REF!") ?? "", text: "#REF!", place };
    found = match(NAME);
    if (found === null) throw new FormulaError("This cannot be read", formula, at);
    const name = found[0];
    if (formula[at] === "(" && sheet === null)
      return {
        kind: "function",
        name: name.toUpperCase().replace(/^(?:_XLFN\.|_XLWS\.)+/, ""),
        place,
      };
    if (formula[at] === "[") {
      if (sheet !== null)
        throw new FormulaError("A table is named without its sheet", formula, place);
      return structured(formula, name, at, (end) => (at = end), place);
    }
    if (sheet === null && /^(?:true|false)$/i.test(name))
      return {
        kind: "literal",
        value: name.toUpperCase() === "TRUE",
        text: name.toUpperCase(),
        place,
      };
    return { kind: "name", sheet, name, place };
  }
}

function structured(
  formula: string,
  table: string | null,
  open: number,
  moveTo: (end: number) => void,
  place = open
): Token {
  const end = endOfBrackets(formula, open);
  const content = end < 0 ? null : readStructured(formula.slice(open + 1, end - 1));
  if (content === null)
    throw new FormulaError("This reference to a table cannot be read", formula, open);
  moveTo(end);
  return { kind: "structured", table, ...content, place };
}

function corner(found: RegExpExecArray): Corner | null {
  const row = Number(found[4]) - 1;
  const column = columnIndex(found[2] ?? "");
  if (column < 0 || row >= ROWS) return null;
  return { row, column, rowAbsolute: found[3] === "$", columnAbsolute: found[1] === "$" };
}

function columnPair(
  sheet: string | null,
  found: RegExpExecArray,
  formula: string,
  place: number
): ReferenceToken {
  const first = columnIndex(found[2] ?? "");
  const last = columnIndex(found[4] ?? "");
  if (first < 0 || last < 0) throw new FormulaError("There is no such column", formula, place);
  return {
    kind: "reference",
    sheet,
    shape: "columns",
    first: { row: 0, column: first, rowAbsolute: true, columnAbsolute: found[1] === "$" },
    last: { row: ROWS - 1, column: last, rowAbsolute: true, columnAbsolute: found[3] === "$" },
    place,
  };
}

function rowPair(
  sheet: string | null,
  found: RegExpExecArray,
  formula: string,
  place: number
): ReferenceToken {
  const first = Number(found[2]) - 1;
  const last = Number(found[4]) - 1;
  if (first >= ROWS || last >= ROWS) throw new FormulaError("There is no such row", formula, place);
  return {
    kind: "reference",
    sheet,
    shape: "rows",
    first: { row: first, column: 0, rowAbsolute: found[1] === "$", columnAbsolute: true },
    last: { row: last, column: COLUMNS - 1, rowAbsolute: found[3] === "$", columnAbsolute: true },
    place,
  };
}
