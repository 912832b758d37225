/** The operators on single values. Errors pass through, the left one first. */
import { toNumber, toText } from "./coerce";
import { compareValues } from "./compare";
import type { BinaryOperator } from "./syntax-tree";
import { DIV0, isError, NUM, type Value, VALUE } from "./value";

type Operation = (left: Value, right: Value) => Value;

/** 2^-48: a sum this much smaller than its parts is rounding dust, which Excel takes for 0. */
const DUST = 3.552713678800501e-15;

function number(result: number): Value {
  return Number.isFinite(result) ? result : NUM;
}

function arithmetic(apply: (left: number, right: number) => Value): Operation {
  return (left, right) => {
    const a = typeof left === "number" ? left : toNumber(left);
    if (typeof a !== "number") return a;
    const b = typeof right === "number" ? right : toNumber(right);
    return typeof b === "number" ? apply(a, b) : b;
  };
}

/** https://learn.microsoft.com/office/troubleshoot/excel/floating-point-arithmetic-inaccurate-result */
export function sum(left: number, right: number): number {
  const result = left + right;
  return Math.abs(result) < Math.abs(left) * DUST && result !== 0 && left * right < 0 ? 0 : result;
}

/** 0^0 and roots of negative numbers are #NUM!, 0 to a negative power is #DIV/0!. */
export function power(left: number, right: number): Value {
  if (left === 0 && right === 0) return NUM;
  if (left === 0 && right < 0) return DIV0;
  return number(left ** right);
}

function comparison(holds: (order: number) => boolean): Operation {
  return (left, right) => {
    if (isError(left)) return left;
    if (isError(right)) return right;
    return holds(compareValues(left, right));
  };
}

export const OPERATIONS: Readonly<Record<BinaryOperator, Operation>> = {
  "+": arithmetic((a, b) => number(sum(a, b))),
  "-": arithmetic((a, b) => number(sum(a, -b))),
  "*": arithmetic((a, b) => number(a * b)),
  "/": arithmetic((a, b) => (b === 0 ? DIV0 : number(a / b))),
  "^": arithmetic(power),
  "&": (left, right) => {
    const a = toText(left);
    if (typeof a !== "string") return a;
    const b = toText(right);
    if (typeof b !== "string") return b;
    return a.length + b.length > 32767 ? VALUE : a + b;
  },
  "=": comparison((order) => order === 0),
  "<>": comparison((order) => order !== 0),
  "<": comparison((order) => order < 0),
  ">": comparison((order) => order > 0),
  "<=": comparison((order) => order <= 0),
  ">=": comparison((order) => order >= 0),
};

export function negate(value: Value): Value {
  const number = toNumber(value);
  return typeof number === "number" ? 0 - number : number;
}

export function percent(value: Value): Value {
  const number = toNumber(value);
  return typeof number === "number" ? number / 100 : number;
}
