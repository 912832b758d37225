// The fill `Fix`: the rows of the check-ins that correct another reading, gathered, so that each row of the log need only look
// through these few for its own measure and day (domain/readings).
import type { FillPlan } from "./fill";
import { correctionsCell } from "./workings-rules";

/** Measure and day as one number: days have seven digits at most. */
export function fixKey(measure: string, day: string): string {
  return `${measure}*10000000+${day}`;
}

export function fixFill(firstColumn: string, firstRow: number, rows: number): FillPlan {
  return {
    id: "Fix",
    firstColumn,
    firstRow,
    rows,
    columns: {
      Row: `=ROW()-${firstRow - 1}`,
      Key: `=IF([Row]>${correctionsCell},0,LARGE([Log.Fix:all],[Row]))`,
    },
  };
}
