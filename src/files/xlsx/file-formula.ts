// A formula as a person types it ("=MAXIFS([@Start],…)") ↔ as a file holds it ("_xlfn.MAXIFS(Plans[[#This Row],[Start]],…)").
// Only the spelling changes; nothing is calculated and no reference moves.
import { FileError } from "../file-error";
import { formulaTokens, type FormulaToken } from "./formula-tokens";
import { futureFunction, mayHoldFutureFunction } from "./future-functions";
import { localNames } from "./local-names";
import { isThisRow, toFileBrackets, toUserBrackets } from "./structured-reference";

/**
 * File form, without "=". `table` is the table in which the formula stands; `spills` says that it is a dynamic array,
 * where a written @ means something (elsewhere a file's formula has it anyway).
 */
export function toFileFormula(formula: string, table: string | null, spills = false): string {
  const body = formula.startsWith("=") ? formula.slice(1) : formula;
  if (!/[[@#]/.test(body) && !mayHoldFutureFunction.test(body)) return body;
  const tokens = formulaTokens(body);
  const local = localNames(tokens);
  const out = tokens.map((token) => token.text);
  tokens.forEach((token, index) => {
    if (token.kind === "bracket") {
      if (tokens[index - 1]?.kind === "word") out[index] = toFileBrackets(token.text);
      else if (isOtherWorkbook(tokens, index)) throw new FileError(linkMessage(formula));
      else if (table === null)
        throw new FileError(
          `The formula ${formula} stands in no table but names ${token.text}: write the table's name before it.`
        );
      else out[index] = table + toFileBrackets(token.text);
    } else if (token.kind === "quoted" && token.text.startsWith("'[")) {
      throw new FileError(linkMessage(formula));
    } else if (token.kind === "word") {
      if (opensCall(tokens, index))
        out[index] =
          futureFunction(token.text) ?? (local.has(index) ? `_xlpm.${token.text}` : token.text);
      else if (local.has(index)) out[index] = `_xlpm.${token.text}`;
    } else if (token.text === "#" && index > 0) {
      const start = tokens[index - 2]?.text === "!" ? index - 3 : index - 1;
      out[start] = `_xlfn.ANCHORARRAY(${out[start] ?? ""}`;
      out[index] = ")";
    } else if (token.text === "@") {
      out[index] = spills ? "_xlfn.SINGLE(" : "";
      if (spills) {
        const end = operandEnd(tokens, index + 1);
        out[end - 1] = `${out[end - 1] ?? ""})`;
      }
    }
  });
  return out.join("");
}

/** User form, with "=". A reference to this row of the formula's own table loses the table's name, as Excel shows it. */
export function toUserFormula(fileFormula: string, table: string | null): string {
  if (!/\[|_xl/i.test(fileFormula)) return `=${fileFormula}`;
  const tokens = formulaTokens(fileFormula);
  const out = tokens.map((token) => token.text);
  const closers: string[] = [];
  tokens.forEach((token, index) => {
    if (token.kind === "bracket") {
      const owner = tokens[index - 1];
      if (owner?.kind !== "word" || isOtherWorkbook(tokens, index)) return;
      out[index] = toUserBrackets(token.text);
      if (
        isThisRow(token.text) &&
        table !== null &&
        owner.text.toUpperCase() === table.toUpperCase()
      )
        out[index - 1] = "";
    } else if (token.kind === "word") {
      out[index] = token.text.replace(/^_xl(?:fn\._xlws|fn|pm|ws|udf)\./i, "");
    } else if (token.text === "(") {
      const opener = tokens[index - 1]?.text.toUpperCase();
      if (opener === "_XLFN.ANCHORARRAY") {
        out[index - 1] = out[index] = "";
        closers.push("#");
      } else if (opener === "_XLFN.SINGLE") {
        out[index - 1] = "@";
        const isPlain = tokens[operandEnd(tokens, index + 1)]?.text === ")";
        if (isPlain) out[index] = "";
        closers.push(isPlain ? "" : ")");
      } else closers.push(")");
    } else if (token.text === ")") out[index] = closers.pop() ?? ")";
  });
  return `=${out.join("")}`;
}

/** Whether a formula of a file looks into another workbook: "[1]Sheet1!A1", "'[1]My sheet'!A1", "[1]!Name". */
export function looksIntoOtherWorkbook(fileFormula: string): boolean {
  if (!fileFormula.includes("[")) return false;
  const tokens = formulaTokens(fileFormula);
  return tokens.some((token, index) =>
    token.kind === "quoted"
      ? token.text.startsWith("'[")
      : token.kind === "bracket" && isOtherWorkbook(tokens, index)
  );
}

function isOtherWorkbook(tokens: readonly FormulaToken[], bracket: number): boolean {
  if (tokens[bracket - 1]?.kind === "word") return false;
  return (
    tokens[bracket + 1]?.text === "!" ||
    (tokens[bracket + 1]?.kind === "word" && tokens[bracket + 2]?.text === "!")
  );
}

function opensCall(tokens: readonly FormulaToken[], word: number): boolean {
  const next = tokens[word + 1];
  return next?.text === "(" || (next?.kind === "space" && tokens[word + 2]?.text === "(");
}

/** Index after a reference or a call that begins at `start`. */
function operandEnd(tokens: readonly FormulaToken[], start: number): number {
  let depth = 0;
  for (let at = start; at < tokens.length; at++) {
    const token = tokens[at] as FormulaToken;
    if (token.text === "(" && token.kind === "mark") depth++;
    else if (token.text === ")" && token.kind === "mark") {
      if (depth === 0) return at;
      if (--depth === 0 && tokens[at + 1]?.text !== ":") return at + 1;
    } else if (depth === 0) {
      const belongs =
        token.kind === "word" ||
        token.kind === "quoted" ||
        token.kind === "bracket" ||
        token.kind === "number";
      if (!belongs && !["!", ":", "#"].includes(token.text)) return at;
    }
  }
  return tokens.length;
}

function linkMessage(formula: string): string {
  return `The formula ${formula} looks into another workbook, which cannot be saved here: replace it by its value.`;
}
