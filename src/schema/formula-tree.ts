// A template of ours as a tree: enough of Excel's grammar for what the schema writes, for rules about formulas. What the formulas give
// is not known here. Order of operators: "Calculation operators and precedence in Excel", support.microsoft.com.

export type FormulaTree =
  | { readonly kind: "number" | "text" | "reference"; readonly text: string }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly FormulaTree[] }
  | {
      readonly kind: "operation";
      readonly operator: string;
      readonly operands: readonly FormulaTree[];
    };

const token =
  /\s*("(?:[^"]|"")*"|\d+(?:\.\d+)?(?:E[+-]?\d+)?|<=|>=|<>|[-+*/^&=<>%(),:]|(?:\{[^{}]*\}|'[^']*'|[\p{L}\p{N}_.$!#\\])+)/uy;

/** Loosest first. */
const levels: readonly (readonly string[])[] = [
  ["=", "<>", "<", ">", "<=", ">="],
  ["&"],
  ["+", "-"],
  ["*", "/"],
  ["^"],
];

/** @throws Error for what it cannot read, naming the place */
export function treeOf(template: string): FormulaTree {
  const tokens = tokensOf(template);
  let at = 0;
  const take = (wanted: string): void => {
    if (tokens[at] !== wanted)
      fail(template, `${wanted} is missing before ${tokens[at] ?? "the end"}`);
    at += 1;
  };
  const operation = (level: number): FormulaTree => {
    const operators = levels[level];
    if (operators === undefined) return prefixed();
    let left = operation(level + 1);
    for (let next = tokens[at]; next !== undefined && operators.includes(next); next = tokens[at]) {
      at += 1;
      left = { kind: "operation", operator: next, operands: [left, operation(level + 1)] };
    }
    return left;
  };
  const prefixed = (): FormulaTree => {
    const sign = tokens[at];
    if (sign !== "-" && sign !== "+") return postfixed();
    at += 1;
    return { kind: "operation", operator: sign, operands: [prefixed()] };
  };
  const postfixed = (): FormulaTree => {
    let tree = single();
    for (; tokens[at] === "%" || tokens[at] === ":";) {
      const operator = tokens[at] === "%" ? "%" : ":";
      at += 1;
      tree = {
        kind: "operation",
        operator,
        operands: operator === "%" ? [tree] : [tree, single()],
      };
    }
    return tree;
  };
  const single = (): FormulaTree => {
    const first = tokens[at] ?? fail(template, "it ends too early");
    at += 1;
    if (first === "(") {
      const inner = operation(0);
      take(")");
      return inner;
    }
    if (first.startsWith('"')) return { kind: "text", text: first };
    if (/^\d[\d.]*(?:E[+-]?\d+)?$/.test(first)) return { kind: "number", text: first };
    if (tokens[at] !== "(") return { kind: "reference", text: first };
    at += 1;
    const args: FormulaTree[] = [];
    if (tokens[at] !== ")") args.push(argument());
    for (; tokens[at] === ","; args.push(argument())) at += 1;
    take(")");
    return { kind: "call", name: first, args };
  };
  const argument = (): FormulaTree =>
    tokens[at] === "," || tokens[at] === ")" ? { kind: "text", text: "" } : operation(0);
  const tree = operation(0);
  if (at < tokens.length) fail(template, `${tokens[at]} is not expected`);
  return tree;
}

function tokensOf(template: string): readonly string[] {
  const body = template.replace(/^=/, "").replaceAll("{{", "").replaceAll("}}", "").trimEnd();
  const found: string[] = [];
  token.lastIndex = 0;
  for (let end = 0; end < body.length; end = token.lastIndex) {
    token.lastIndex = end;
    const next = token.exec(body)?.[1];
    if (next === undefined) fail(template, `${body.slice(end, end + 20)} is not understood`);
    else found.push(next);
  }
  return found;
}

function fail(template: string, what: string): never {
  throw new Error(`The formula ${template} cannot be read: ${what}.`);
}
