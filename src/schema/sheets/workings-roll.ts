// The fill `Roll`: one row for each plan, with what its measures need of it and what they say together.
// Progress = Σ weight × progress ÷ Σ weight over measures that have a reading (equal when all weights are 0); State = the worst.
import { modes } from "../../domain/plan";
import type { FillPlan } from "./fill";
import { wordOf } from "./lists";
import { isAway, rowsOf } from "./workings-away";

export function rollFill(firstColumn: string, firstRow: number, rows: number): FillPlan {
  return {
    id: "Roll",
    firstColumn,
    firstRow,
    rows,
    columns: {
      Row: `=ROW()-${firstRow - 1}`,
      Id: '=IFERROR(INDEX(Plans.PlanId,[Row])&"","")',
      Stage: '=IF([Id]="",0,IFERROR(MATCH(INDEX(Plans.Stage,[Row]),Lists.Stage,0),0))',
      IsMentoring: `=IF([Id]="",0,IFERROR(IF(INDEX(Plans.Mode,[Row])=${wordOf("Mode", modes)("mentoring")},1,0),0))`,
      LearnerId: '=IF([Id]="","",IFERROR(INDEX(Plans.LearnerId,[Row])&"",""))',
      Learner: '=IF([Id]="","",IFERROR(INDEX(Plans.Learner,[Row])&"",""))',
      Coach: '=IF([Id]="","",IFERROR(INDEX(Plans.Coach,[Row])&"",""))',
      AwayRows: `=${rowsOf("Person", "[LearnerId]")}`,
      RestRows: `=${rowsOf("Plan", "[Id]")}`,
      Who: "=IF([AwayRows]=0,0,IFERROR(MATCH([LearnerId],[LearnerId:all],0),0))",
      RestOf: "=IF([RestRows]=0,0,IFERROR(MATCH([Id],[Id:all],0),0))",
      IsAway: `=${isAway({ learner: "[LearnerId]", learnerRows: "[AwayRows]", plan: "[Id]", planRows: "[RestRows]" })}`,
      Measures: '=IF([Id]="",0,COUNTIF([Work.Plan:all],[Row]))',
      WithData: "=IF([Measures]=0,0,SUMIF([Work.Plan:all],[Row],[Work.HasProgress:all]))",
      Weights: "=IF([WithData]=0,0,SUMIF([Work.Plan:all],[Row],[Work.KnownWeight:all]))",
      Weighted:
        "=IF([WithData]=0,0,IF([Weights]>0,SUMIF([Work.Plan:all],[Row],[Work.Weighted:all])/[Weights],SUMIF([Work.Plan:all],[Row],[Work.Progress:all])/[WithData]))",
      Progress: '=IF([WithData]=0,"",[Weighted])',
      State:
        "=IF([Measures]=0,0,16-SUMPRODUCT(MAX(([Work.Plan:all]=[Row])*(16-[Work.State:all]))))",
      Unweighted: "=IF([Measures]=0,0,SUMIF([Work.Plan:all],[Row],[Work.Unweighted:all]))",
      Remark:
        "=IF([Measures]=0,0,IF(SUMIF([Work.Plan:all],[Row],[Work.Weight:all])=0,1,IF(AND([Unweighted]>0,[Unweighted]<[Measures]),2,0)))",
    },
  };
}
