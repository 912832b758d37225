// Cases of the badge "Target to review", for the domain code and for the worksheet formulas: days after the start of 84, from 70 to 90.
import type { MeasureCaseRow } from "./measure-cases";

/** Weekly from the seventh day, at the values given. */
function weekly(
  name: string,
  values: readonly number[],
  says: MeasureCaseRow["says"]
): MeasureCaseRow {
  const readings = values.map((value, i) => [7 * (i + 1), value] as const);
  return { name, after: 7 * values.length, measure: {}, readings, says };
}

export const reviewCases: readonly MeasureCaseRow[] = [
  weekly("achieved in the first half: the target was low", [78, 84, 91, 92], {
    state: "achieved",
    badges: ["targetToReview"],
  }),
  weekly("achieved in the second half", [72, 74, 76, 79, 83, 90, 91], {
    state: "achieved",
    badges: [],
  }),
  weekly("Stalled for the first time", [71, 70, 71, 70, 71], { state: "stalled", badges: [] }),
  weekly("Stalled long enough to look at the target", [71, 70, 71, 70, 71, 70, 71, 70], {
    state: "stalled",
    badges: ["targetToReview"],
  }),
  weekly("moving, and three times the pace would still do", [71, 72, 73, 74, 75, 76, 77, 78, 79], {
    state: "behind",
    badges: [],
  }),
  weekly(
    "moving, and not even three times the pace would do",
    [71, 72, 73, 74, 75, 76, 77, 78, 79, 80],
    {
      state: "behind",
      badges: ["targetToReview"],
    }
  ),
];
