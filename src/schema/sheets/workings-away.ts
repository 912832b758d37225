// The fill `Away`: leave as spans that do not overlap, and with them the clock of each plan (see domain/active-days).
// Of two spans of one person that overlap, the one that begins later counts only from where the earlier one ends; the same holds for
// two spans of one plan. Where a plan rests while its learner is away, the rest takes only the days that leave had not taken:
// `Before` and `Full` are read off the learner's clock.
// A clock stands while its owner is away and then runs on, later by the days away so far. So on any day it is the larger of where it
// stood in the latest span begun, and the day less all days of the spans begun: two columns of spans say what it is.
import { lastDay } from "../../domain/day";
import { dayOrZero } from "./fill";
import type { FillPlan } from "./fill";
import { rule } from "./workings-rules";

const until = "INDEX(Leave.To,[Row])";

export function awayFill(firstColumn: string, firstRow: number, rows: number): FillPlan {
  return {
    id: "Away",
    firstColumn,
    firstRow,
    rows,
    columns: {
      Row: `=ROW()-${firstRow - 1}`,
      Typed: '=IFERROR(INDEX(Leave.PersonId,[Row])&"","")',
      TypedPlan: '=IFERROR(INDEX(Leave.PlanId,[Row])&"","")',
      First: `=${dayOrZero("INDEX(Leave.From,[Row])")}`,
      Last: `=IF(AND([Typed]="",[TypedPlan]=""),0,IFERROR(IF(${until}="",${lastDay},${dayOrZero(until)}),0))`,
      Person: '=IF(AND([TypedPlan]="",[First]>0,[Last]>=[First]),[Typed],"")',
      Plan: '=IF(AND([First]>0,[Last]>=[First]),[TypedPlan],"")',
      From: `=IF([Person]<>"",${apart("Person")},IF([Plan]<>"",${apart("Plan")},1))`,
      To: '=IF(AND([Person]="",[Plan]=""),0,[Last])',
      Who: '=IF([Person]="",-1,IFERROR(MATCH([Person],[Roll.LearnerId:all],0),-1))',
      Gone: "=IF([Who]<0,0,SUMPRODUCT(([Who:all]=[Who])*([From:all]<=[From])*([To:all]>=[From:all])*([To:all]-[From:all]+1)))",
      Stands: "=IF([Who]<0,0,[From]-1-[Gone]+MAX(0,[To]-[From]+1))",
      Of: '=IF([Plan]="",-1,IFERROR(MATCH([Plan],[Roll.Id:all],0),-1))',
      Learner: "=IF([Of]<0,0,INDEX([Roll.Who:all],[Of]))",
      Before: `=IF([Of]<0,0,${learnersClock("([From]-1)", "[Learner]")})`,
      Full: `=IF(OR([Of]<0,[To]<[From]),0,${learnersClock("[To]", "[Learner]")}-[Before])`,
      Rested: "=IF([Of]<0,0,SUMPRODUCT(([Of:all]=[Of])*([From:all]<=[From])*[Full:all]))",
      Rests: "=IF([Of]<0,0,[Before]-[Rested]+[Full])",
    },
  };
}

/** The first day of a span that no earlier span of the same person or plan has taken. */
function apart(who: "Person" | "Plan"): string {
  const isBefore = "([First:all]<[First])+([First:all]=[First])*([Row:all]<[Row])>0";
  return `MAX([First],SUMPRODUCT(MAX(([${who}:all]=[${who}])*(${isBefore})*[Last:all]))+1)`;
}

/** Template text: how many spans a learner or a plan has. */
export function rowsOf(who: "Person" | "Plan", id: string): string {
  return `IF(${id}="",0,SUMPRODUCT(--([Away.${who}:all]=${id})))`;
}

/** Whose clock it is, as template text for numbers: the first plan of the learner who has leave, the plan that rests; 0 for none. */
export interface ClockOf {
  readonly who: string;
  readonly restOf: string;
}

/** Template text: the clock of a plan on the day in `day`, the days away up to and including it left out. */
export function clock(day: string, { who, restOf }: ClockOf): string {
  const own = learnersClock(day, who);
  const rests = begun("Of", restOf, day);
  return `IF(${who}+${restOf}=0,${day},MAX(${rests("Rests")},${own}-${rests("Rested")}))`;
}

function learnersClock(day: string, who: string): string {
  const away = begun("Who", who, day);
  return `MAX(${away("Stands")},${day}-${away("Gone")})`;
}

/** The largest of a column over the spans that have begun on a day; 0 without any. */
function begun(owner: "Who" | "Of", number: string, day: string) {
  return (columnId: string): string =>
    `MAXIFS([Away.${columnId}:all],[Away.${owner}:all],${number},[Away.From:all],"<="&${day})`;
}

/** What is asked of a plan that may be away, as template text. */
interface AwayOf {
  readonly learner: string;
  readonly learnerRows: string;
  readonly plan: string;
  readonly planRows: string;
}

/** Template text: 1 when a plan rests on the day of judgement, or its learner is away. */
export function isAway({ learner, learnerRows, plan, planRows }: AwayOf): string {
  const covers = (who: string, id: string) =>
    `SUMPRODUCT(([Away.${who}:all]=${id})*([Away.First:all]<=${rule("AsOf")})*([Away.Last:all]>=${rule("AsOf")}))`;
  return `IF(${learnerRows}+${planRows}=0,0,IF(IF(${learnerRows}=0,0,${covers("Person", learner)})+IF(${planRows}=0,0,${covers("Plan", plan)})>0,1,0))`;
}
