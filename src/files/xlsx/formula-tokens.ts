// A formula cut into the pieces that matter when it changes between user form and file form or moves to another cell.
// It is not a grammar: nothing is judged, and joining the pieces gives the text back.

export type FormulaToken =
  /** "text", 'sheet name', #N/A, a number, blanks, or one character of anything else. */
  | {
      readonly kind: "text" | "quoted" | "error" | "number" | "space" | "mark";
      readonly text: string;
    }
  /** A word: function, name, table, sheet or A1 reference with its $ signs. */
  | { readonly kind: "word"; readonly text: string }
  /** A bracketed part with its outer brackets: [Column], [@Column], [[#Headers],[A]:[B]], [1]. */
  | { readonly kind: "bracket"; readonly text: string };

const simple =
  /("(?:[^"]|"")*")|('(?:[^']|'')*')|(#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|GETTING_DATA|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|PYTHON!|EXTERNAL!))|([\p{L}_\\$][\p{L}\p{M}\p{N}_.\\?$]*)|(\d[\d.]*(?:[Ee][+-]?\d+)?|\.\d+(?:[Ee][+-]?\d+)?)|(\s+)|([^[])/uy;

/** Pieces of a formula without its "=". */
export function formulaTokens(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let at = 0;
  while (at < formula.length) {
    if (formula[at] === "[") {
      const end = bracketEnd(formula, at);
      tokens.push({ kind: "bracket", text: formula.slice(at, end) });
      at = end;
      continue;
    }
    simple.lastIndex = at;
    const match = simple.exec(formula);
    if (match === null) throw new Error(`No token at ${at} of ${formula}`);
    tokens.push({ kind: kindOf(match), text: match[0] });
    at = simple.lastIndex;
  }
  return tokens;
}

function kindOf(match: RegExpExecArray): Exclude<FormulaToken["kind"], "bracket"> {
  if (match[1] !== undefined) return "text";
  if (match[2] !== undefined) return "quoted";
  if (match[3] !== undefined) return "error";
  if (match[4] !== undefined) return "word";
  if (match[5] !== undefined) return "number";
  return match[6] !== undefined ? "space" : "mark";
}

/** Index after the bracket that closes the one at `start`; an apostrophe escapes the next character. */
function bracketEnd(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at++) {
    const character = formula[at];
    if (character === "'") at++;
    else if (character === "[") depth++;
    else if (character === "]" && --depth === 0) return at + 1;
  }
  return formula.length;
}
