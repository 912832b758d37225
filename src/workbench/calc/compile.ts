/**
 * A tree to a function that answers it at a place. In a scalar place a region means one cell (implicit intersection); inside functions that
 * take arrays (SUMPRODUCT, LOOKUP, SLOPE …) operators and functions work element by element.
 */
import { seen } from "./bind";
import { toCondition, toNumber, toText } from "./coerce";
import type { BoundName, BoundReference, BoundStructured, Run } from "./formula";
import { FormulaError } from "./formula-error";
import { functionNamed } from "./functions";
import type { FunctionEntry, Letter } from "./functions/entry";
import { compileLazy } from "./functions/lazy";
import { dereference, elementwise, isMany } from "./operand";
import { negate, OPERATIONS, percent } from "./operators";
import type { Place } from "./place";
import { Matrix, type Operand, Region } from "./region";
import { COLUMNS, ROWS } from "./sheet-limits";
import type { Node } from "./syntax-tree";
import { tableRegion } from "./table-region";
import type { DefinedNameEntry } from "./names";
import { isError, NAME, REF, type Value, VALUE } from "./value";

export interface Mode {
  /** Element by element. */
  readonly arrays: boolean;
  /** The region is only asked where it lies: it may contain the formula's own cell. */
  readonly unread: boolean;
  readonly nameEntry: (name: string) => DefinedNameEntry;
}

export function compile(node: Node, mode: Mode): Run {
  switch (node.kind) {
    case "value":
      return () => node.value;
    case "matrix": {
      const matrix = new Matrix(node.rows, node.columns, node.cells);
      return () => matrix;
    }
    case "reference":
      return guarded(reference(node), mode);
    case "structured":
      return guarded(structured(node), mode);
    case "name":
      return guarded(name(node, mode.nameEntry(node.name)), mode);
    case "range":
      return guarded(
        range(compile(node.left, unread(mode)), compile(node.right, unread(mode))),
        mode
      );
    case "union":
      return () => {
        throw new FormulaError("A name of several areas is not modelled", "the name", 0);
      };
    case "prefix":
      if (node.operator === "+") return compile(node.operand, mode);
      if (node.operator === "@") {
        const operand = compile(node.operand, mode);
        return (at) => dereference(operand(at), at);
      }
      return unary(compile(node.operand, read(mode)), negate, mode);
    case "percent":
      return unary(compile(node.operand, read(mode)), percent, mode);
    case "binary":
      return binary(
        compile(node.left, read(mode)),
        compile(node.right, read(mode)),
        OPERATIONS[node.operator],
        mode
      );
    case "call":
      return call(node.name, node.args, mode);
  }
}

function read(mode: Mode): Mode {
  return mode.unread ? { ...mode, unread: false } : mode;
}

function unread(mode: Mode): Mode {
  return { ...mode, unread: true };
}

/** A formula that reads a region with its own cell in it is circular, whichever cell it picks: as in Excel. */
function guarded(run: Run, mode: Mode): Run {
  if (mode.unread) return run;
  return (at) => {
    const region = run(at);
    if (
      at.cell !== null &&
      region instanceof Region &&
      region.sheet === at.sheet &&
      at.row >= region.top &&
      at.row <= region.bottom &&
      at.column >= region.left &&
      at.column <= region.right
    )
      at.reading.refuseSelf(at.cell);
    return region;
  };
}

function reference(node: BoundReference): Run {
  return (at) => {
    const sheet = node.sheet ?? at.sheet;
    const first = seen(node.first, at);
    const last = node.last === node.first ? first : seen(node.last, at);
    const top = Math.min(first.row, last.row);
    const bottom = Math.max(first.row, last.row);
    const left = Math.min(first.column, last.column);
    const right = Math.max(first.column, last.column);
    if (sheet.removed || top < 0 || left < 0 || bottom >= ROWS || right >= COLUMNS) return REF;
    return new Region(sheet, top, left, bottom, right);
  };
}

function structured(node: BoundStructured): Run {
  return (at) => tableRegion(node, at);
}

function name(node: BoundName, workbookEntry: DefinedNameEntry): Run {
  const lower = node.name.toLowerCase();
  return (at) => {
    const scope = node.sheet ?? at.sheet;
    if (scope.removed) return REF;
    const own = scope.names.size > 0 ? scope.names.get(lower) : undefined;
    const formula = own?.formula ?? workbookEntry.formula;
    return formula === null ? NAME : formula.run({ ...at, cell: null });
  };
}

function range(left: Run, right: Run): Run {
  return (at) => {
    const a = left(at);
    const b = right(at);
    if (isError(a)) return a;
    if (isError(b)) return b;
    if (!(a instanceof Region) || !(b instanceof Region) || a.sheet !== b.sheet) return VALUE;
    at.reading.noteRow(a.sheet, a.bottom, a.left);
    at.reading.noteRow(b.sheet, b.bottom, b.left);
    return new Region(
      a.sheet,
      Math.min(a.top, b.top),
      Math.min(a.left, b.left),
      Math.max(a.bottom, b.bottom),
      Math.max(a.right, b.right),
      a.growing || b.growing
    );
  };
}

function unary(operand: Run, apply: (value: Value) => Value, mode: Mode): Run {
  if (!mode.arrays) return (at) => apply(dereference(operand(at), at));
  return (at) => {
    const it = operand(at);
    return isMany(it)
      ? elementwise([it], at, ([value = null]) => apply(value))
      : apply(dereference(it, at));
  };
}

function binary(
  left: Run,
  right: Run,
  apply: (left: Value, right: Value) => Value,
  mode: Mode
): Run {
  if (!mode.arrays) return (at) => apply(dereference(left(at), at), dereference(right(at), at));
  return (at) => {
    const a = left(at);
    const b = right(at);
    if (isMany(a) || isMany(b))
      return elementwise([a, b], at, ([x = null, y = null]) => apply(x, y));
    return apply(dereference(a, at), dereference(b, at));
  };
}

const COERCE: Readonly<Record<"n" | "t" | "c" | "s" | "v", (value: Value) => Value>> = {
  n: toNumber,
  t: toText,
  c: toCondition,
  s: (value) => value,
  v: (value) => value,
};

function call(functionName: string, args: readonly Node[], mode: Mode): Run {
  const lazy = compileLazy(functionName, args, mode, compile);
  if (lazy !== undefined) return lazy;
  const found = functionNamed(functionName);
  if (found === undefined)
    throw new Error(`${functionName} passed the parser but is not in the list of functions`);
  const letters = args.map((_, position) => found.letter(position));
  const runs = args.map((arg, i) =>
    compile(arg, { ...mode, arrays: mode.arrays || found.arrays, unread: letters[i] === "r" })
  );
  const run = found.run as (at: Place, ...values: unknown[]) => Operand;
  return mode.arrays ? lifted(found, letters, runs, run) : plain(letters, runs, run);
}

function plain(
  letters: readonly Letter[],
  runs: readonly Run[],
  run: (at: Place, ...values: unknown[]) => Operand
): Run {
  return (at) => {
    const values = new Array<Operand>(runs.length);
    for (let i = 0; i < runs.length; i++) {
      const letter = letters[i] as Letter;
      const operand = (runs[i] as Run)(at);
      if (letter === "x" || letter === "r") values[i] = operand;
      else {
        const value = COERCE[letter](dereference(operand, at));
        if (letter !== "v" && isError(value)) return value;
        values[i] = value;
      }
    }
    return run(at, ...values);
  };
}

/** Inside an array expression: a region where the function wants one value makes it answer for each element. */
function lifted(
  found: FunctionEntry,
  letters: readonly Letter[],
  runs: readonly Run[],
  run: (at: Place, ...values: unknown[]) => Operand
): Run {
  return (at) => {
    const operands = runs.map((each) => each(at));
    const single = (i: number): boolean => letters[i] !== "x" && letters[i] !== "r";
    function once(values: readonly Operand[]): Operand {
      const coerced: unknown[] = [];
      for (const [i, operand] of values.entries()) {
        const letter = found.letter(i);
        if (letter === "x" || letter === "r") coerced.push(operand);
        else {
          const value = COERCE[letter](dereference(operand, at));
          if (letter !== "v" && isError(value)) return value;
          coerced.push(value);
        }
      }
      return run(at, ...coerced);
    }
    const many = operands.filter((operand, i) => single(i) && isMany(operand));
    if (many.length === 0) return once(operands);
    return elementwise(many, at, (elements) => {
      let next = 0;
      const values = operands.map((operand, i) =>
        single(i) && isMany(operand) ? (elements[next++] ?? null) : operand
      );
      return dereference(once(values), at);
    });
  };
}
