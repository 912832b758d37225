/**
 * Tokens to a tree, with Excel's precedence: range, %, unary minus, ^, * /, + -, &, comparison; all binary operators from left to right.
 * https://support.microsoft.com/office/calculation-operators-and-precedence-in-excel-48be406d-4975-4d31-b2b8-7af9e0e2878a
 */
import type { BoundToken } from "./formula";
import { FormulaError } from "./formula-error";
import { arity } from "./functions";
import type { BinaryOperator, Node } from "./syntax-tree";
import type { Value } from "./value";

const LEVEL: Readonly<Record<BinaryOperator, number>> = {
  "=": 1,
  "<>": 1,
  "<": 1,
  ">": 1,
  "<=": 1,
  ">=": 1,
  "&": 2,
  "+": 3,
  "-": 3,
  "*": 4,
  "/": 4,
  "^": 5,
};

/** `formula` only serves to name the place of an error. A name may be several areas, such as the rows and columns that pages repeat. */
export function parse(tokens: readonly BoundToken[], formula: string, isName: boolean): Node {
  const words = tokens.filter((token) => token.kind !== "space");
  let at = 0;
  const tree = isName ? union(expression(1)) : expression(1);
  const rest = words[at];
  if (rest !== undefined)
    fail(rest.kind === "comma" ? "A comma does not belong here" : "An operator is missing", rest);
  return tree;

  function fail(message: string, token: BoundToken | undefined): never {
    throw new FormulaError(message, formula, token?.place ?? formula.length);
  }

  function union(first: Node): Node {
    const areas = [first];
    while (words[at]?.kind === "comma" && areas.every(isArea)) {
      at++;
      areas.push(ranged());
    }
    return areas.length === 1 ? first : { kind: "union", areas };
  }

  function expression(level: number): Node {
    let left = prefixed();
    for (;;) {
      const token = words[at];
      if (
        token?.kind !== "operator" ||
        token.text === ":" ||
        token.text === "%" ||
        token.text === "@"
      )
        return left;
      const own = LEVEL[token.text];
      if (own < level) return left;
      at++;
      left = { kind: "binary", operator: token.text, left, right: expression(own + 1) };
    }
  }

  function prefixed(): Node {
    const token = words[at];
    if (
      token?.kind === "operator" &&
      (token.text === "-" || token.text === "+" || token.text === "@")
    ) {
      at++;
      return { kind: "prefix", operator: token.text, operand: prefixed() };
    }
    let node = ranged();
    for (;;) {
      const next = words[at];
      if (next?.kind !== "operator" || next.text !== "%") return node;
      at++;
      node = { kind: "percent", operand: node };
    }
  }

  function ranged(): Node {
    let node = primary();
    for (;;) {
      const next = words[at];
      if (next?.kind !== "operator" || next.text !== ":") return node;
      at++;
      node = { kind: "range", left: node, right: primary() };
    }
  }

  function primary(): Node {
    const token = words[at];
    if (token === undefined) fail("The formula ends too early", undefined);
    at++;
    switch (token.kind) {
      case "literal":
        return { kind: "value", value: token.value };
      case "reference":
      case "structured":
      case "name":
        return token;
      case "function":
        return call(token.name, token);
      case "open": {
        const inner = expression(1);
        const close = words[at];
        if (close?.kind === "comma") fail("A union of areas (A1,B1) is not modelled", close);
        if (close?.kind !== "close") fail("A closing bracket is missing", close);
        at++;
        return inner;
      }
      case "openArray":
        return matrix();
      default:
        return fail("A value, reference or function is missing", token);
    }
  }

  function call(name: string, token: BoundToken): Node {
    const wanted = arity(name);
    if (wanted === undefined) fail(`${name} is not a function this workbench knows`, token);
    at++;
    const args: Node[] = [];
    if (words[at]?.kind === "close") at++;
    else
      for (;;) {
        const next = words[at];
        args.push(
          next?.kind === "comma" || next?.kind === "close"
            ? { kind: "value", value: null }
            : expression(1)
        );
        const after = words[at];
        if (after?.kind !== "comma" && after?.kind !== "close")
          fail(`The brackets of ${name} are not closed`, after);
        at++;
        if (after.kind === "close") break;
      }
    const [least, most] = wanted;
    if (args.length < least)
      fail(`${name} needs at least ${least} argument${least === 1 ? "" : "s"}`, token);
    if (args.length > most)
      fail(`${name} takes at most ${most} argument${most === 1 ? "" : "s"}`, token);
    return { kind: "call", name, args };
  }

  function matrix(): Node {
    const cells: Value[] = [];
    let columns = 0;
    let rows = 1;
    let inRow = 0;
    for (;;) {
      let token = words[at++];
      let sign = 1;
      if (token?.kind === "operator" && token.text === "-") {
        sign = -1;
        token = words[at++];
      }
      if (token?.kind !== "literal") fail("An array holds only constants", token);
      cells.push(typeof token.value === "number" ? sign * token.value : token.value);
      inRow++;
      const next = words[at++];
      if (next?.kind === "comma") continue;
      if (rows === 1) columns = inRow;
      else if (inRow !== columns) fail("The rows of an array are of one length", token);
      if (next?.kind === "closeArray") return { kind: "matrix", rows, columns, cells };
      if (next?.kind !== "semicolon") fail("This array is not closed", next);
      rows++;
      inRow = 0;
    }
  }
}

function isArea({ kind }: Node): boolean {
  return ["reference", "structured", "name", "range"].includes(kind);
}
