/** Spread, straight lines through points, the normal distribution. */
import type { Place } from "../place";
import type { Operand } from "../region";
import { DIV0, type ErrorValue, isError, NA, NUM, type Value } from "../value";
import { entry } from "./entry";
import { normalBelow, normalDensity, normalInverse } from "./normal";
import { numbersOf, pairsOf } from "./numbers";

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

function squares(numbers: readonly number[]): number {
  const middle = mean(numbers);
  return numbers.reduce((sum, number) => sum + (number - middle) ** 2, 0);
}

function spread(lost: 0 | 1, finish: (variance: number) => number) {
  return entry("x x*", (at, ...operands: Operand[]) => {
    const numbers = numbersOf(at, operands);
    if (isError(numbers)) return numbers;
    return numbers.length <= lost ? DIV0 : finish(squares(numbers) / (numbers.length - lost));
  });
}

function itself(number: number): number {
  return number;
}

interface Line {
  readonly count: number;
  readonly slope: number;
  readonly intercept: number;
  readonly sxx: number;
  readonly sxy: number;
  readonly syy: number;
}

/** The least-squares line of y on x. #DIV/0! when all x are one. */
function line(at: Place, ys: Operand, xs: Operand): Line | ErrorValue {
  const pairs = pairsOf(at, ys, xs, NA);
  if (isError(pairs)) return pairs;
  const [y, x] = pairs;
  if (x.length === 0) return DIV0;
  const middleX = mean(x);
  const middleY = mean(y);
  const sxx = squares(x);
  const sxy = x.reduce((sum, each, i) => sum + (each - middleX) * ((y[i] ?? 0) - middleY), 0);
  const slope = sxx === 0 ? Number.NaN : sxy / sxx;
  return {
    count: x.length,
    slope,
    intercept: middleY - slope * middleX,
    sxx,
    sxy,
    syy: squares(y),
  };
}

function fromLine(answer: (line: Line) => Value) {
  return entry(
    "x x",
    (at, ys: Operand, xs: Operand) => {
      const found = line(at, ys, xs);
      return isError(found) ? found : answer(found);
    },
    true
  );
}

const STDEV = spread(1, Math.sqrt);
const VAR = spread(1, itself);
const FORECAST = entry(
  "n x x",
  (at, x: number, ys: Operand, xs: Operand) => {
    const found = line(at, ys, xs);
    return isError(found) ? found : found.sxx === 0 ? DIV0 : found.intercept + found.slope * x;
  },
  true
);
const NORMSINV = entry("n", (_at, p: number) => (p <= 0 || p >= 1 ? NUM : normalInverse(p)));

export const STATISTICS = {
  STDEV,
  "STDEV.S": STDEV,
  "STDEV.P": spread(0, Math.sqrt),
  VAR,
  "VAR.S": VAR,
  "VAR.P": spread(0, itself),
  DEVSQ: entry("x x*", (at, ...operands: Operand[]) => {
    const numbers = numbersOf(at, operands);
    return isError(numbers) ? numbers : numbers.length === 0 ? NUM : squares(numbers);
  }),
  SLOPE: fromLine(({ sxx, slope }) => (sxx === 0 ? DIV0 : slope)),
  INTERCEPT: fromLine(({ sxx, intercept }) => (sxx === 0 ? DIV0 : intercept)),
  CORREL: fromLine(({ sxx, sxy, syy }) =>
    sxx === 0 || syy === 0 ? DIV0 : sxy / Math.sqrt(sxx * syy)
  ),
  STEYX: fromLine(({ count, sxx, sxy, syy }) =>
    count < 3 || sxx === 0 ? DIV0 : Math.sqrt(Math.max(0, syy - (sxy * sxy) / sxx) / (count - 2))
  ),
  FORECAST,
  "FORECAST.LINEAR": FORECAST,
  NORMSDIST: entry("n", (_at, z: number) => normalBelow(z)),
  "NORM.S.DIST": entry("n c", (_at, z: number, cumulative: boolean) =>
    cumulative ? normalBelow(z) : normalDensity(z)
  ),
  NORMSINV,
  "NORM.S.INV": NORMSINV,
};
