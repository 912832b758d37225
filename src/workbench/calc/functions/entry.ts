/**
 * How a function is declared: its parameters as letters, so that every function coerces and passes errors on in the same way.
 * - `n` number, `t` text, `c` condition: coerced; an error is the answer
 * - `s` any single value; an error is the answer.  `v` any single value, errors included
 * - `x` as it comes: region, matrix or value.  `r` a reference that is not read (ROW, COLUMNS …)
 * `?` optional (undefined when left out), `*` the letters in brackets, or the last letter, as often as wanted.
 */
import type { Place } from "../place";
import type { Operand } from "../region";

export type Letter = "n" | "t" | "c" | "s" | "v" | "x" | "r";

export interface FunctionEntry {
  readonly least: number;
  readonly most: number;
  /** The letter of the argument at a position. */
  readonly letter: (position: number) => Letter;
  readonly run: (at: Place, ...args: never[]) => Operand;
  /** Regions in its arguments' expressions are computed element by element, without array entry. */
  readonly arrays: boolean;
}

/** `letters`: e.g. "t n?" or "x (x v)*". */
export function entry(
  letters: string,
  run: (at: Place, ...args: never[]) => Operand,
  arrays = false
): FunctionEntry {
  const parts = letters === "" ? [] : letters.replace(/[()]/g, "").split(" ");
  const repeated = letters.endsWith("*");
  const group = /\((.*)\)\*/.exec(letters)?.[1]?.split(" ").length ?? 1;
  const kinds = parts.map((part) => part[0] as Letter);
  const least = parts.filter((part) => !part.endsWith("?") && !part.endsWith("*")).length;
  const start = kinds.length - group;
  return {
    least: repeated && group > 1 ? kinds.length - group : least,
    most: repeated ? 255 : kinds.length,
    letter: (position) => {
      const index = position < kinds.length ? position : start + ((position - start) % group);
      return kinds[index] ?? "s";
    },
    run,
    arrays,
  };
}
