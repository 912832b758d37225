// Which words of a formula are names made inside it by LET and LAMBDA: a file marks them, a user never sees the mark.
import type { FormulaToken } from "./formula-tokens";

/** Indexes of the words to be marked. */
export function localNames(tokens: readonly FormulaToken[]): ReadonlySet<number> {
  const marked = new Set<number>();
  tokens.forEach((token, index) => {
    if (token.kind !== "word") return;
    const name = token.text.toUpperCase();
    if ((name !== "LET" && name !== "LAMBDA") || tokens[index + 1]?.text !== "(") return;
    const { starts, end } = callArguments(tokens, index + 1);
    const names = new Set<string>();
    starts.forEach((start, position) => {
      const isLast = position === starts.length - 1;
      const word = tokens[start];
      if (isLast || (name === "LET" && position % 2 === 1) || word?.kind !== "word") return;
      names.add(word.text.toUpperCase());
    });
    for (let at = index + 2; at < end; at++) {
      const word = tokens[at];
      if (
        word?.kind === "word" &&
        names.has(word.text.toUpperCase()) &&
        tokens[at + 1]?.text !== "!"
      )
        marked.add(at);
    }
  });
  return marked;
}

/** First token of each argument of the call whose "(" is at `open`, and the index of its ")". */
function callArguments(
  tokens: readonly FormulaToken[],
  open: number
): { starts: number[]; end: number } {
  const starts = [skipSpace(tokens, open + 1)];
  let depth = 0;
  for (let at = open; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind !== "mark") continue;
    if (token.text === "(" || token.text === "{") depth++;
    else if (token.text === ")" || token.text === "}") {
      if (--depth === 0) return { starts, end: at };
    } else if (token.text === "," && depth === 1) starts.push(skipSpace(tokens, at + 1));
  }
  return { starts, end: tokens.length };
}

function skipSpace(tokens: readonly FormulaToken[], at: number): number {
  return tokens[at]?.kind === "space" ? at + 1 : at;
}
