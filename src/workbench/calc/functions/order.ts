/** Functions of numbers in order: LARGE, MEDIAN, RANK, PERCENTILE, MODE. */
import type { Place } from "../place";
import type { Operand } from "../region";
import { isError, NA, NUM, type Value } from "../value";
import { entry } from "./entry";
import { numbersOf } from "./numbers";

function sorted(at: Place, operands: readonly Operand[]): number[] | Value {
  const numbers = numbersOf(at, operands);
  return isError(numbers) ? numbers : numbers.sort((a, b) => a - b);
}

function pick(at: Place, operand: Operand, answer: (numbers: readonly number[]) => Value): Value {
  const numbers = sorted(at, [operand]);
  return Array.isArray(numbers) ? answer(numbers) : numbers;
}

/** Linear between neighbours, both ends included. */
function share(numbers: readonly number[], part: number): Value {
  if (numbers.length === 0 || part < 0 || part > 1) return NUM;
  const position = part * (numbers.length - 1);
  const low = Math.floor(position);
  const below = numbers[low] ?? 0;
  return below + (position - low) * ((numbers[low + 1] ?? below) - below);
}

const RANK = entry("n x n?", (at, number: number, operand: Operand, ascending = 0) => {
  const numbers = numbersOf(at, [operand]);
  if (isError(numbers)) return numbers;
  if (!numbers.includes(number)) return NA;
  return 1 + numbers.filter((each) => (ascending === 0 ? each > number : each < number)).length;
});
const PERCENTILE = entry("x n", (at, operand: Operand, part: number) =>
  pick(at, operand, (numbers) => share(numbers, part))
);
const QUARTILE = entry("x n", (at, operand: Operand, quarter: number) => {
  const part = Math.trunc(quarter);
  return part < 0 || part > 4 ? NUM : pick(at, operand, (numbers) => share(numbers, part / 4));
});
const MODE = entry(
  "x x*",
  (at, ...operands: Operand[]) => {
    const numbers = numbersOf(at, operands);
    if (isError(numbers)) return numbers;
    const counts = new Map<number, number>();
    for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
    let best: Value = NA;
    let most = 1;
    for (const [number, count] of counts)
      if (count > most) {
        most = count;
        best = number;
      }
    return best;
  },
  true
);

export const ORDER = {
  LARGE: entry("x n", (at, operand: Operand, k: number) =>
    pick(at, operand, (numbers) => (k < 1 ? NUM : (numbers[numbers.length - Math.ceil(k)] ?? NUM)))
  ),
  SMALL: entry("x n", (at, operand: Operand, k: number) =>
    pick(at, operand, (numbers) => (k < 1 ? NUM : (numbers[Math.trunc(k) - 1] ?? NUM)))
  ),
  MEDIAN: entry("x x*", (at, ...operands: Operand[]) => {
    const numbers = sorted(at, operands);
    return Array.isArray(numbers) ? share(numbers, 0.5) : numbers;
  }),
  RANK,
  "RANK.EQ": RANK,
  PERCENTILE,
  "PERCENTILE.INC": PERCENTILE,
  QUARTILE,
  "QUARTILE.INC": QUARTILE,
  MODE,
  "MODE.SNGL": MODE,
};
