/** Defined names. An entry exists from the first mention on, so that a formula may be typed before its name is defined. */
import type { Formula } from "./formula";

export interface DefinedNameEntry {
  /** As last written by whoever defined it. */
  name: string;
  readonly scope: string | null;
  /** Null: not defined, answers #NAME?. */
  formula: Formula | null;
}
