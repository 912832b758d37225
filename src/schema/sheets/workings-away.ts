// The fill `Away`: leave as spans that do not overlap, and with them the clock of each plan (see domain/active-days).
// Of two spans of one person that overlap, the one that begins later counts only from where the earlier one ends; the same holds for
// two spans of one plan. Where a plan rests while its learner is away, the rest takes only the days that leave had not taken:
// `Before` and `Full` are read off the learner's clock.
import { dayOrZero } from "./fill";
import type { FillPlan } from "./fill";
import { rule } from "./workings-rules";

const until = "INDEX(Leave.To,[Row])";
const learner =
  '=IF([Plan]="","",IFERROR(INDEX([Roll.LearnerId:all],MATCH([Plan],[Roll.Id:all],0)),""))';

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
      Last: `=IF(AND([Typed]="",[TypedPlan]=""),0,IFERROR(IF(${until}="",2958465,${dayOrZero(until)}),0))`,
      Person: '=IF(AND([TypedPlan]="",[First]>0,[Last]>=[First]),[Typed],"")',
      Plan: '=IF(AND([First]>0,[Last]>=[First]),[TypedPlan],"")',
      From: `=IF([Person]<>"",${apart("Person")},IF([Plan]<>"",${apart("Plan")},1))`,
      To: '=IF(AND([Person]="",[Plan]=""),0,[Last])',
      Learner: learner,
      Before: `=IF([Plan]="",0,${learnersClock("([From]-1)", "[Learner]", rowsOf("Person", "[Learner]"))})`,
      Full: `=IF(OR([Plan]="",[To]<[From]),0,${learnersClock("[To]", "[Learner]", rowsOf("Person", "[Learner]"))}-[Before])`,
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

/** What the clock needs to know of a plan, as template text. */
export interface ClockOf {
  readonly learner: string;
  readonly learnerRows: string;
  readonly plan: string;
  readonly planRows: string;
}

/** Template text: the clock of a plan on the day in `day`, the days away up to and including it left out. */
export function clock(day: string, { learner, learnerRows, plan, planRows }: ClockOf): string {
  const own = learnersClock(day, learner, learnerRows);
  const rests = `([Away.Plan:all]=${plan})`;
  const isResting = `${rests}*([Away.From:all]<=${day})*([Away.To:all]>${day})`;
  const stopped = `IF(SUMPRODUCT(${isResting})>0,SUMPRODUCT(${isResting}*[Away.Before:all]),${own})`;
  return `IF(${planRows}=0,${own},${stopped}-SUMPRODUCT(${rests}*([Away.To:all]<=${day})*[Away.Full:all]))`;
}

function learnersClock(day: string, learner: string, rows: string): string {
  const daysAway = `((${day}+[Away.To:all]-ABS(${day}-[Away.To:all]))/2-[Away.From:all]+1)`;
  return `IF(${rows}=0,${day},${day}-SUMPRODUCT(([Away.Person:all]=${learner})*(${daysAway}+ABS${daysAway})/2))`;
}

/** Template text: 1 when a plan rests on the day of judgement, or its learner is away. */
export function isAway({ learner, learnerRows, plan, planRows }: ClockOf): string {
  const covers = (who: string, id: string) =>
    `SUMPRODUCT(([Away.${who}:all]=${id})*([Away.First:all]<=${rule("AsOf")})*([Away.Last:all]>=${rule("AsOf")}))`;
  return `IF(${learnerRows}+${planRows}=0,0,IF(IF(${learnerRows}=0,0,${covers("Person", learner)})+IF(${planRows}=0,0,${covers("Plan", plan)})>0,1,0))`;
}
