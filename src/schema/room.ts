// How long the fills of workings are: read from the names of a workbook that has them, and chosen for one that grows.
import type { Room } from "./sheets/workings";
import { fillName } from "./spec";

/** What a workbook without workings has. */
export const noRoom: Room = { logRows: 0, measureRows: 0 };

/** Rows of the fills, from the formulas of their names ("=Workings!$B$6:$B$505"); 0 where a name is missing. */
export function presentRoom(names: ReadonlyMap<string, string>): Room {
  const rowsOf = (fill: string, column: string): number => {
    const found = /\$(\d+):\$?[A-Z]+\$(\d+)$/.exec(names.get(fillName(fill, column)) ?? "");
    return found === null ? 0 : Number(found[2]) - Number(found[1]) + 1;
  };
  return { logRows: rowsOf("Log", "Row"), measureRows: rowsOf("Work", "Id") };
}

/** Check-ins that are provided for each measure when it is set up; more come with the log. */
const checkInsOfMeasure = 26;
/** Above this many the log is lengthened when readings come, not before: a fill has a row of formulas for each. */
const mostProvided = 3000;
const spareShare = 1.25;

/** Rows for what is there and what is to come, in steps so that they seldom change: never less than `present`. */
export function roomFor(
  rows: { readonly measures: number; readonly plans: number; readonly checkIns: number },
  present: Room
): Room {
  const measures = Math.max(rows.measures, rows.plans);
  const upTo = (step: number, wanted: number) => Math.ceil(wanted / step) * step;
  const provided = Math.min(mostProvided, measures * checkInsOfMeasure);
  return {
    measureRows: Math.max(present.measureRows, upTo(50, Math.max(50, measures * spareShare))),
    logRows: Math.max(
      present.logRows,
      upTo(500, Math.max(500, provided, rows.checkIns * spareShare))
    ),
  };
}
