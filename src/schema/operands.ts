// The rule that no formula calculates with a cell into which people type, unless it is known there that the cell holds a number: a
// text in it would make #VALUE! of all that follows. Checked on the wanted workbook; the formulas themselves are in sheets/.
import { type FormulaTree, treeOf } from "./formula-tree";
import type { FillSpec, SheetSpec, WorkbookSpec } from "./spec";
import { columnName, fillName } from "./spec";

export interface UnguardedOperand {
  /** Sheet and column, or cell: "Measures.Progress", "Home!B5". */
  readonly place: string;
  /** The operand as it is written. */
  readonly operand: string;
}

/** Whether a reference, as written in one formula, is to a cell that may hold any text. */
type IsTyped = (reference: string) => boolean;

/** Every operand of + - * / ^ or % that may be a text; empty for a workbook that is sound. */
export function unguardedOperands(wanted: WorkbookSpec): readonly UnguardedOperand[] {
  const typed = typedNames(wanted);
  const inFormula = (place: string, formula: string, own: IsTyped): UnguardedOperand[] => {
    const found: string[] = [];
    const isTyped: IsTyped = (text) => typed.has(text) || own(text);
    walk(treeOf(formula), new Set(), { isTyped, found: (operand) => found.push(operand) });
    return [...new Set(found)].map((operand) => ({ place, operand }));
  };
  return wanted.sheets.flatMap((sheet) => [
    ...sheet.tables.flatMap(({ id, columns }) =>
      columns.flatMap(({ id: column, formula }) =>
        formula === undefined
          ? []
          : inFormula(`${id}.${column}`, formula, (text) =>
              typed.has(`{${id}.${text.slice(1, -1)}}`)
            )
      )
    ),
    ...sheet.cells.flatMap(({ address, content }) =>
      typeof content === "string" && content.startsWith("=")
        ? inFormula(`${sheet.id}!${address}`, content, () => false)
        : []
    ),
    ...sheet.fills.flatMap((fill) =>
      fill.columns.flatMap(({ id, formula }) =>
        formula === null ? [] : inFormula(`${fill.id}.${id}`, formula, cellsOf(fill, typed))
      )
    ),
  ]);
}

/** A reference to the fill's own row, by its letter, as the column's name. */
function cellsOf(fill: FillSpec, typed: ReadonlySet<string>): IsTyped {
  const names = new Map(fill.columns.map(({ id, letter }) => [letter, fillName(fill.id, id)]));
  return (text) => {
    const letter = /^\$?([A-Z]+)\$?\d+$/.exec(text)?.[1];
    return letter !== undefined && typed.has(names.get(letter) ?? "");
  };
}

/** What people type, by all its names, and the columns of workings that hand on such a cell as it is. */
function typedNames({ sheets }: WorkbookSpec): ReadonlySet<string> {
  const typed = new Set<string>();
  for (const { id, columns } of sheets.flatMap((sheet) => sheet.tables))
    for (const { id: column, formula } of columns)
      if (formula === undefined) {
        typed.add(`{${id}.${column}}`);
        typed.add(columnName(id, column));
      }
  // A column may hand on what another one hands on: until no more are found.
  for (let size = -1; size < typed.size;) {
    size = typed.size;
    for (const fill of sheets.flatMap((sheet: SheetSpec) => sheet.fills)) {
      const own = cellsOf(fill, typed);
      for (const { id, formula } of fill.columns)
        if (formula !== null && givesTyped(treeOf(formula), (text) => typed.has(text) || own(text)))
          typed.add(fillName(fill.id, id));
    }
  }
  return typed;
}

/** A reading by its place in the order of the log: only those that count have one, and these are numbers (sheets/workings-order). */
const ofCounted = /^INDEX\(CheckIns\.Value,MOD\(/;

/** Whether what people typed may come out of it as it is. */
function givesTyped(
  tree: FormulaTree,
  isTyped: IsTyped,
  known: ReadonlySet<string> = new Set()
): boolean {
  if (known.has(written(tree)) || ofCounted.test(written(tree))) return false;
  if (tree.kind === "reference") return isTyped(tree.text);
  if (tree.kind !== "call") return false;
  const [first, second, third] = tree.args;
  if (tree.name === "INDEX") return first !== undefined && givesTyped(first, isTyped);
  if (tree.name === "IFERROR") return tree.args.some((each) => givesTyped(each, isTyped, known));
  if (tree.name !== "IF" || first === undefined) return false;
  const yes = new Set([...known, ...numbersWhen(first, true)]);
  const no = new Set([...known, ...numbersWhen(first, false)]);
  return (
    (second !== undefined && givesTyped(second, isTyped, yes)) ||
    (third !== undefined && givesTyped(third, isTyped, no))
  );
}

interface Walk {
  readonly isTyped: IsTyped;
  readonly found: (operand: string) => void;
}

const arithmetic = new Set(["+", "-", "*", "/", "^", "%"]);

/** `known`: what holds a number wherever this part is calculated. What IFERROR catches is caught. */
function walk(tree: FormulaTree, known: ReadonlySet<string>, to: Walk): void {
  if (tree.kind === "operation") {
    for (const operand of tree.operands) {
      if (arithmetic.has(tree.operator) && givesTyped(operand, to.isTyped, known))
        to.found(written(operand));
      walk(operand, known, to);
    }
    return;
  }
  if (tree.kind !== "call") return;
  const [first, ...rest] = tree.args;
  if (first === undefined) return;
  if (tree.name === "IFERROR") return rest.forEach((each) => walk(each, known, to));
  walk(first, known, to);
  const [second, third] = rest;
  if (tree.name !== "IF") return rest.forEach((each) => walk(each, known, to));
  if (second !== undefined) walk(second, new Set([...known, ...numbersWhen(first, true)]), to);
  if (third !== undefined) walk(third, new Set([...known, ...numbersWhen(first, false)]), to);
}

/** What is a number when the condition is true, or false. */
function numbersWhen(condition: FormulaTree, outcome: boolean): readonly string[] {
  if (condition.kind === "operation") {
    const [left, right] = condition.operands;
    // ISNUMBER(a)>ISLOGICAL(a).
    if (condition.operator === ">" && outcome && left?.kind === "call" && left.name === "ISNUMBER")
      return left.args.map(written);
    // COUNT(a,b)=2, and COUNT(a,b)<2 where it is false.
    const isAll = condition.operator === "=" ? outcome : condition.operator === "<" && !outcome;
    if (!isAll || left?.kind !== "call" || left.name !== "COUNT" || right?.kind !== "number")
      return [];
    return Number(right.text) === left.args.length ? left.args.map(written) : [];
  }
  if (condition.kind !== "call") return [];
  const { name, args } = condition;
  if (name === "IF" && outcome) {
    const [asked, yes, no] = args;
    if (asked === undefined || yes === undefined || no === undefined) return [];
    if (isFalse(no)) return [...numbersWhen(asked, true), ...numbersWhen(yes, true)];
    return isFalse(yes) ? [...numbersWhen(asked, false), ...numbersWhen(no, true)] : [];
  }
  if (name === "ISNUMBER" && outcome) return args.map(written);
  if (name === "NOT") return args.flatMap((each) => numbersWhen(each, !outcome));
  if (name === (outcome ? "AND" : "OR")) return args.flatMap((each) => numbersWhen(each, outcome));
  return [];
}

function isFalse(tree: FormulaTree): boolean {
  return tree.kind === "reference" && tree.text === "FALSE";
}

/** The same text for the same tree. */
function written(tree: FormulaTree): string {
  if (tree.kind === "operation") return `(${tree.operands.map(written).join(tree.operator)})`;
  return tree.kind === "call" ? `${tree.name}(${tree.args.map(written).join(",")})` : tree.text;
}
