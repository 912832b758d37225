/**
 * COUNTIF(S), SUMIF(S), AVERAGEIF(S), MAXIFS, MINIFS. When a criterion is an equality, only the rows that hold it are looked at: the column
 * knows where each value stands.
 */
import { dereference } from "../operand";
import { sum } from "../operators";
import type { Place } from "../place";
import { lowerBound } from "../position-index";
import { type Operand, Region } from "../region";
import { DIV0, type ErrorValue, isError, type Value, VALUE } from "../value";
import { type Criterion, criterionOf } from "./criteria";
import { entry } from "./entry";
import { asRegion } from "./numbers";

interface Condition {
  readonly region: Region;
  readonly criterion: Criterion;
}

/** `blanks`: how many cells beyond the used rows fulfil all conditions. */
interface Matches {
  /** Row and column offsets into the regions, one after the other. */
  readonly offsets: readonly number[];
  readonly blanks: number;
}

function conditionsOf(at: Place, operands: readonly Operand[]): Condition[] | ErrorValue {
  const conditions: Condition[] = [];
  for (let i = 0; i + 1 < operands.length; i += 2) {
    const region = asRegion(operands[i] ?? null);
    if (isError(region)) return region;
    const [first] = conditions;
    if (
      first !== undefined &&
      (first.region.rows !== region.rows || first.region.columns !== region.columns)
    )
      return VALUE;
    conditions.push({ region, criterion: criterionOf(dereference(operands[i + 1] ?? null, at)) });
  }
  return conditions;
}

function matchesOf(at: Place, conditions: readonly Condition[]): Matches {
  const indexed = conditions.findIndex(
    ({ region, criterion }) => region.columns === 1 && criterion.key !== undefined
  );
  return indexed < 0 ? scan(at, conditions) : lookUp(at, conditions, indexed);
}

function lookUp(at: Place, conditions: readonly Condition[], indexed: number): Matches {
  const { region, criterion } = conditions[indexed] as Condition;
  const column = region.sheet.column(region.left);
  const key = criterion.key as NonNullable<Criterion["key"]>;
  at.reading.prepareKey(column, key, region.top, region.bottom, region.growing);
  const index = column.positions();
  const rest = conditions.filter((_, i) => i !== indexed);
  for (const other of rest) at.reading.prepare(other.region);
  const offsets: number[] = [];
  function take(rows: readonly number[]): void {
    for (let i = lowerBound(rows, region.top); i < rows.length; i++) {
      const row = rows[i] as number;
      if (row > region.bottom) return;
      const offset = row - region.top;
      const all = rest.every((other) => {
        const { sheet, top, left } = other.region;
        return other.criterion.holds(sheet.columns[left]?.values[top + offset] ?? null);
      });
      if (all) offsets.push(offset, 0);
    }
  }
  take(index.rowsOf(key));
  if (typeof key === "number") take(index.textRowsOf(key));
  return { offsets, blanks: 0 };
}

function scan(at: Place, conditions: readonly Condition[]): Matches {
  for (const { region } of conditions) at.reading.prepare(region);
  const [first] = conditions;
  if (first === undefined) return { offsets: [], blanks: 0 };
  const { rows, columns } = first.region;
  const offsets: number[] = [];
  let blanks = 0;
  const allBlank = conditions.every(({ criterion }) => criterion.blank);
  for (let c = 0; c < columns; c++) {
    const strips = conditions.map(({ region, criterion }) => ({
      values: region.sheet.columns[region.left + c]?.values ?? [],
      top: region.top,
      criterion,
    }));
    const used = Math.min(
      rows,
      Math.max(...strips.map(({ values, top }) => Math.max(0, values.length - top)))
    );
    for (let r = 0; r < used; r++)
      if (strips.every(({ values, top, criterion }) => criterion.holds(values[top + r] ?? null)))
        offsets.push(r, c);
    if (allBlank) blanks += rows - used;
  }
  return { offsets, blanks };
}

function count(at: Place, operands: readonly Operand[]): Value {
  const conditions = conditionsOf(at, operands);
  if (isError(conditions)) return conditions;
  const { offsets, blanks } = matchesOf(at, conditions);
  return offsets.length / 2 + blanks;
}

/** The numbers of `target` where all conditions hold; an error there is the answer. */
function numbersWhere(
  at: Place,
  target: Operand,
  operands: readonly Operand[],
  sameSize: boolean
): number[] | ErrorValue {
  const conditions = conditionsOf(at, operands);
  if (isError(conditions)) return conditions;
  let region = asRegion(target);
  if (isError(region)) return region;
  const shape = (conditions[0] as Condition).region;
  if (region.rows !== shape.rows || region.columns !== shape.columns) {
    if (sameSize) return VALUE;
    const { sheet, top, left, growing } = region;
    region = new Region(sheet, top, left, top + shape.rows - 1, left + shape.columns - 1, growing);
  }
  const { offsets } = matchesOf(at, conditions);
  at.reading.prepare(region);
  const numbers: number[] = [];
  for (let i = 0; i < offsets.length; i += 2) {
    const column = region.sheet.columns[region.left + (offsets[i + 1] as number)];
    const value = column?.values[region.top + (offsets[i] as number)] ?? null;
    if (isError(value)) return value;
    if (typeof value === "number") numbers.push(value);
  }
  return numbers;
}

type Finish = (numbers: readonly number[]) => Value;

const total: Finish = (numbers) => numbers.reduce(sum, 0);
const mean: Finish = (numbers) =>
  numbers.length === 0 ? DIV0 : numbers.reduce(sum, 0) / numbers.length;
const greatest: Finish = (numbers) =>
  numbers.reduce((best, each) => Math.max(best, each), numbers[0] ?? 0);
const least: Finish = (numbers) =>
  numbers.reduce((best, each) => Math.min(best, each), numbers[0] ?? 0);

function one(finish: Finish) {
  return entry("x v x?", (at, range: Operand, wanted: Operand, target: Operand | undefined) => {
    const numbers = numbersWhere(at, target ?? range, [range, wanted], false);
    return isError(numbers) ? numbers : finish(numbers);
  });
}

function several(finish: Finish) {
  return entry("x x v (x v)*", (at, target: Operand, ...operands: Operand[]) => {
    if (operands.length % 2 === 1) return VALUE;
    const numbers = numbersWhere(at, target, operands, true);
    return isError(numbers) ? numbers : finish(numbers);
  });
}

export const CONDITIONAL = {
  COUNTIF: entry("x v", (at, range: Operand, wanted: Operand) => count(at, [range, wanted])),
  COUNTIFS: entry("x v (x v)*", (at, ...operands: Operand[]) =>
    operands.length % 2 === 1 ? VALUE : count(at, operands)
  ),
  SUMIF: one(total),
  SUMIFS: several(total),
  AVERAGEIF: one(mean),
  AVERAGEIFS: several(mean),
  MAXIFS: several(greatest),
  MINIFS: several(least),
};
