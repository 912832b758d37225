/**
 * The closed list of functions. Anything else is refused when the formula is typed, also OFFSET and INDIRECT:
 * what they read cannot be seen in the formula, so references could not follow renames and insertions.
 */
import { CONDITIONAL } from "./functions/conditional";
import { DATES } from "./functions/dates";
import type { FunctionEntry } from "./functions/entry";
import { INFORMATION } from "./functions/information";
import { LAZY_ARITY } from "./functions/lazy";
import { LOOKUPS } from "./functions/lookups";
import { MATHS } from "./functions/maths";
import { ORDER } from "./functions/order";
import { STATISTICS } from "./functions/statistics";
import { SUMS } from "./functions/sums";
import { TEXTS } from "./functions/texts";
import { WORKDAYS } from "./functions/workdays";

const ALL: ReadonlyMap<string, FunctionEntry> = new Map(
  [
    CONDITIONAL,
    DATES,
    INFORMATION,
    LOOKUPS,
    MATHS,
    ORDER,
    STATISTICS,
    SUMS,
    TEXTS,
    WORKDAYS,
  ].flatMap((group) => Object.entries(group))
);

export function functionNamed(name: string): FunctionEntry | undefined {
  return ALL.get(name);
}

/** Least and most arguments; undefined for a function outside the list. */
export function arity(name: string): readonly [number, number] | undefined {
  const lazy = LAZY_ARITY[name];
  if (lazy !== undefined) return lazy;
  const found = ALL.get(name);
  return found === undefined ? undefined : [found.least, found.most];
}

/** Every function of the list, sorted. */
export function functionNames(): readonly string[] {
  return [...ALL.keys(), ...Object.keys(LAZY_ARITY)].sort();
}

/** Newer than the file format: files spell them with _xlfn. (https://support.microsoft.com/office/issue-an-xlfn-prefix-is-displayed-in-front-of-a-formula-882f1ef7-68fb-4fcd-8d54-9fbb77fd5025) */
const NEWER: ReadonlySet<string> = new Set(
  (
    "IFS SWITCH IFNA XOR MAXIFS MINIFS CONCAT TEXTJOIN DAYS UNICHAR FORECAST.LINEAR STDEV.S STDEV.P VAR.S VAR.P " +
    "NORM.S.DIST NORM.S.INV PERCENTILE.INC QUARTILE.INC MODE.SNGL RANK.EQ"
  ).split(" ")
);

export function needsPrefix(name: string): boolean {
  return NEWER.has(name);
}
