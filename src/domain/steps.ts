// The steps of an aim line: rows of Targets without a first day, each a value that is due on a day.
import { dayIn } from "./day";
import type { Day } from "./day";
import type { TargetRow } from "./plan";
import { isBlank, numberIn } from "./readings";

export interface Step {
  readonly due: Day;
  readonly value: number;
}

export function stepsIn(rows: readonly TargetRow[]): readonly Step[] {
  return rows.flatMap((row) => {
    const due = dayIn(row.due);
    const value = numberIn(row.target);
    return isBlank(row.from) && due !== null && value !== null ? [{ due, value }] : [];
  });
}
