/** Functions of single numbers. */
import { power } from "../operators";
import { DIV0, NUM, type Value } from "../value";
import { entry } from "./entry";

function finite(number: number): Value {
  return Number.isFinite(number) ? number : NUM;
}

/** Decimal rounding of the 15 digits one sees, so that ROUND(2.675,2) is 2.68 and ROUND(1.005,2) is 1.01, as in Excel. */
function rounded(number: number, places: number, round: (magnitude: number) => number): Value {
  const digits = Math.trunc(places);
  if (digits > 300) return number;
  if (digits < -300) return 0;
  const magnitude = Math.abs(number);
  const [mantissa = "0", exponent = "0"] = magnitude.toExponential(14).split("e");
  const scaled = Number(`${mantissa}e${Number(exponent) + digits}`);
  if (!Number.isFinite(scaled) || scaled >= 1e15) return number;
  const whole = round(scaled);
  return Math.sign(number) * Number(`${whole}e${-digits}`) + 0;
}

function half(magnitude: number): number {
  return Math.floor(magnitude + 0.5);
}

/** Multiples within rounding dust of a whole number are that number. */
function quotient(number: number, step: number): number {
  const exact = number / step;
  const near = Math.round(exact);
  return Math.abs(exact - near) < 1e-12 * Math.max(1, Math.abs(near)) ? near : exact;
}

export const MATHS = {
  ABS: entry("n", (_at, number: number) => Math.abs(number)),
  INT: entry("n", (_at, number: number) => Math.floor(number)),
  MOD: entry("n n", (_at, number: number, divisor: number) =>
    divisor === 0 ? DIV0 : number - divisor * Math.floor(number / divisor)
  ),
  ROUND: entry("n n", (_at, number: number, places: number) => rounded(number, places, half)),
  ROUNDUP: entry("n n", (_at, number: number, places: number) =>
    rounded(number, places, Math.ceil)
  ),
  ROUNDDOWN: entry("n n", (_at, number: number, places: number) =>
    rounded(number, places, Math.floor)
  ),
  TRUNC: entry("n n?", (_at, number: number, places = 0) => rounded(number, places, Math.floor)),
  CEILING: entry("n n", (_at, number: number, step: number) => {
    if (step === 0) return 0;
    return number > 0 && step < 0 ? NUM : finite(Math.ceil(quotient(number, step)) * step + 0);
  }),
  FLOOR: entry("n n", (_at, number: number, step: number) => {
    if (step === 0) return number === 0 ? 0 : DIV0;
    return number > 0 && step < 0 ? NUM : finite(Math.floor(quotient(number, step)) * step + 0);
  }),
  SQRT: entry("n", (_at, number: number) => (number < 0 ? NUM : Math.sqrt(number))),
  POWER: entry("n n", (_at, base: number, exponent: number) => power(base, exponent)),
  EXP: entry("n", (_at, number: number) => finite(Math.exp(number))),
  LN: entry("n", (_at, number: number) => (number <= 0 ? NUM : Math.log(number))),
  LOG: entry("n n?", (_at, number: number, base = 10) => {
    if (number <= 0 || base <= 0) return NUM;
    return base === 1 ? DIV0 : base === 10 ? Math.log10(number) : Math.log(number) / Math.log(base);
  }),
  LOG10: entry("n", (_at, number: number) => (number <= 0 ? NUM : Math.log10(number))),
  SIGN: entry("n", (_at, number: number) => Math.sign(number)),
  PI: entry("", () => Math.PI),
};
