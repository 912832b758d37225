// The fill `Coaches`: for each plan its coach, and a key for the first plan of each, so that Home lists every coach once.
// LARGE over the keys gives them in the order of Plans: nobody is ranked.
import type { FillPlan } from "./fill";

/** Above every row number of a sheet. */
const top = 2_000_000;

export function coachesFill(firstColumn: string, firstRow: number, rows: number): FillPlan {
  return {
    id: "Coaches",
    firstColumn,
    firstRow,
    rows,
    columns: {
      Row: `=ROW()-${firstRow - 1}`,
      Coach: "=INDEX([Roll.Coach:all],[Row])",
      Active: '=IF([Coach]="",0,IF(INDEX([Roll.Stage:all],[Row])=2,1,0))',
      Key: `=IF([Coach]="",0,IF(IFERROR(MATCH([Coach],[Coach:all],0),0)=[Row],${top}-[Row],0))`,
    },
  };
}

/** Template text for the name of the coach at a place, 1 for the first; "" when there are fewer. */
export function coachAt(place: number): string {
  const key = `LARGE(Coaches.Key,${place})`;
  return `=IFERROR(IF(${key}>0,INDEX(Coaches.Coach,${top}-${key}),""),"")`;
}
