/** The functions that leave arguments unevaluated: IF, IFS, IFERROR, IFNA, SWITCH, CHOOSE. */
import { toCondition, toNumber } from "../coerce";
import { compareValues } from "../compare";
import type { Mode } from "../compile";
import type { Run } from "../formula";
import { dereference, elementwise, isMany } from "../operand";
import type { Place } from "../place";
import { type Operand, Region } from "../region";
import type { Node } from "../syntax-tree";
import { isError, NA, type Value, VALUE } from "../value";

/** Least and most arguments. */
export const LAZY_ARITY: Readonly<Record<string, readonly [number, number]>> = {
  IF: [2, 3],
  IFS: [2, 254],
  IFERROR: [2, 2],
  IFNA: [2, 2],
  SWITCH: [3, 254],
  CHOOSE: [2, 255],
};

type Branches = (at: Place, runs: readonly Run[]) => Operand;

const BRANCHES: Readonly<Record<string, Branches>> = {
  IF: (at, [test, then, otherwise]) => {
    const condition = toCondition(value(test, at));
    if (typeof condition !== "boolean") return condition;
    return condition ? take(then, at) : otherwise === undefined ? false : take(otherwise, at);
  },
  IFS: (at, runs) => {
    for (let i = 0; i < runs.length; i += 2) {
      const condition = toCondition(value(runs[i], at));
      if (typeof condition !== "boolean") return condition;
      if (condition) return runs[i + 1] === undefined ? NA : take(runs[i + 1], at);
    }
    return NA;
  },
  IFERROR: (at, [tried, instead]) => orElse(at, tried, instead, isError),
  IFNA: (at, [tried, instead]) => orElse(at, tried, instead, (found) => found === NA),
  SWITCH: (at, [subject, ...rest]) => {
    const wanted = value(subject, at);
    if (isError(wanted)) return wanted;
    for (let i = 0; i + 1 < rest.length; i += 2) {
      const candidate = value(rest[i], at);
      if (isError(candidate)) return candidate;
      if (sameKind(wanted, candidate) && compareValues(wanted, candidate) === 0)
        return take(rest[i + 1], at);
    }
    return rest.length % 2 === 1 ? take(rest.at(-1), at) : NA;
  },
  CHOOSE: (at, [index, ...choices]) => {
    const number = toNumber(value(index, at));
    if (typeof number !== "number") return number;
    const chosen = choices[Math.trunc(number) - 1];
    return chosen === undefined ? VALUE : take(chosen, at);
  },
};

function sameKind(left: Value, right: Value): boolean {
  return left === null || right === null || typeof left === typeof right;
}

function value(run: Run | undefined, at: Place): Value {
  return run === undefined ? null : dereference(run(at), at);
}

function take(run: Run | undefined, at: Place): Operand {
  return run === undefined ? null : run(at);
}

/** A region in a scalar place is one value: read it before asking whether it is an error. */
function orElse(
  at: Place,
  tried: Run | undefined,
  instead: Run | undefined,
  fails: (value: Value) => boolean
): Operand {
  const operand = take(tried, at);
  const found = operand instanceof Region || !isMany(operand) ? dereference(operand, at) : null;
  return fails(found) ? take(instead, at) : found === null && isMany(operand) ? operand : found;
}

/** Undefined for any other function. */
export function compileLazy(
  name: string,
  args: readonly Node[],
  mode: Mode,
  compile: (node: Node, mode: Mode) => Run
): Run | undefined {
  const branches = BRANCHES[name];
  if (branches === undefined) return undefined;
  const runs = args.map((arg, i) =>
    compile(arg, testOf(name, i) ? { ...mode, unread: false } : mode)
  );
  if (!mode.arrays) return (at) => branches(at, runs);
  return (at) => {
    const operands = runs.map((run) => run(at));
    if (!operands.some(isMany))
      return branches(
        at,
        operands.map((operand) => () => operand)
      );
    return elementwise(operands, at, (values) =>
      dereference(
        branches(
          at,
          values.map((each) => () => each)
        ),
        at
      )
    );
  };
}

function testOf(name: string, position: number): boolean {
  return position === 0 || name === "IFERROR" || name === "IFNA";
}
