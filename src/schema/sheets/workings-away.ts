// The fill `Away`: leave as spans that do not overlap, and with them each learner's clock (see domain/active-days).
// Of two spans of one person that overlap, the one that begins later counts only from where the earlier one ends.
import { dayOrZero } from "./fill";
import type { FillPlan } from "./fill";
import { rule } from "./workings-rules";

const until = "INDEX({Leave.To},[Row])";

export function awayFill(firstColumn: string, firstRow: number, rows: number): FillPlan {
  return {
    id: "Away",
    firstColumn,
    firstRow,
    rows,
    columns: {
      Row: `=ROW()-${firstRow - 1}`,
      Typed: '=IFERROR(INDEX({Leave.PersonId},[Row])&"","")',
      First: `=${dayOrZero("INDEX({Leave.From},[Row])")}`,
      Last: `=IF([Typed]="",0,IFERROR(IF(${until}="",2958465,${dayOrZero(until)}),0))`,
      Person: '=IF(AND([Typed]<>"",[First]>0,[Last]>=[First]),[Typed],"")',
      From: '=IF([Person]="",1,MAX([First],SUMPRODUCT(MAX(([Person:all]=[Person])*(([First:all]<[First])+([First:all]=[First])*([Row:all]<[Row])>0)*[Last:all]))+1))',
      To: '=IF([Person]="",0,[Last])',
    },
  };
}

/** Template text: the clock of the learner in `person` on the day in `day`, days away up to and including it left out. */
export function clock(day: string, person: string, awayRows: string): string {
  const daysAway = `((${day}+[Away.To:all]-ABS(${day}-[Away.To:all]))/2-[Away.From:all]+1)`;
  return `IF(${awayRows}=0,${day},${day}-SUMPRODUCT(([Away.Person:all]=${person})*(${daysAway}+ABS${daysAway})/2))`;
}

/** Template text: how many spans of leave the learner in `person` has. */
export function awayRows(person: string): string {
  return `IF(${person}="",0,SUMPRODUCT(--([Away.Person:all]=${person})))`;
}

/** Template text: 1 when the learner in `person` is away on the day of judgement. */
export function isAway(person: string, rows: string): string {
  return `IF(${rows}=0,0,IF(SUMPRODUCT(([Away.Person:all]=${person})*([Away.First:all]<=${rule("AsOf")})*([Away.Last:all]>=${rule("AsOf")}))>0,1,0))`;
}
