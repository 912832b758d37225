// Which of the readings that were given are new: the very same again is left out, another value for the same day is kept.
import { dayIn } from "../../domain/day";
import type { Day } from "../../domain/day";
import type { Reading } from "../../domain/plan";
import { fold } from "../fold";

interface Given {
  readonly measure: { readonly id: string };
  readonly on: Day;
  readonly value: number;
}

export interface SortedNew<One> {
  readonly added: readonly One[];
  readonly same: readonly One[];
  /** Those of `added` for whose day another value stands. */
  readonly otherValue: readonly One[];
}

export function sortNew<One extends Given>(
  given: readonly One[],
  present: readonly Reading[]
): SortedNew<One> {
  const values = new Map<string, Set<number>>();
  const note = (measureId: string, on: Day, value: number): Set<number> | undefined => {
    const key = `${fold(measureId)}|${on}`;
    const known = values.get(key);
    if (known) known.add(value);
    else values.set(key, new Set([value]));
    return known;
  };
  for (const { measureId, on, value } of present) {
    const day = dayIn(on);
    if (day !== null && typeof value === "number") note(measureId, day, value);
  }
  const [added, same, otherValue]: [One[], One[], One[]] = [[], [], []];
  for (const one of given) {
    const known = values.get(`${fold(one.measure.id)}|${one.on}`);
    if (known?.has(one.value)) {
      same.push(one);
      continue;
    }
    if (known !== undefined) otherValue.push(one);
    note(one.measure.id, one.on, one.value);
    added.push(one);
  }
  return { added, same, otherValue };
}
