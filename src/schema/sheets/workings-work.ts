// The fill `Work`: one row for each measure, from its guarded cells over its last six readings to its State.
// The same numbers in the same order as domain/measure-facts, stall and judge; the columns of pace stand together in
// workings-pace.ts so that a better stall rule can take their place.
import { dayOrZero, isNumber, numberOrBlank } from "./fill";
import type { FillPlan } from "./fill";
import { clock } from "./workings-away";
import { paceColumns } from "./workings-pace";
import { rule } from "./workings-rules";
import { allOf, keyColumns, slotColumns } from "./workings-slots";

const cell = (columnId: string): string => `INDEX({Measures.${columnId}},[Row])`;
const positive = (columnId: string, otherwise: string, then = cell(columnId)): string =>
  `IFERROR(IF(${isNumber(cell(columnId))},IF(${cell(columnId)}>0,${then}+0,${otherwise}),${otherwise}),${otherwise})`;
const clockOf = (day: string): string => clock(day, "[LearnerId]", "[AwayRows]");

export function workFill(firstColumn: string, firstRow: number, rows: number): FillPlan {
  return {
    id: "Work",
    firstColumn,
    firstRow,
    rows,
    columns: {
      Row: `=ROW()-${firstRow - 1}`,
      Id: `=IFERROR(${cell("MeasureId")}&"","")`,
      PlanId: `=IFERROR(${cell("PlanId")}&"","")`,
      IsLive: '=IF(AND([Id]="",[PlanId]=""),0,1)',
      Plan: '=IF([PlanId]="",0,IFERROR(MATCH([PlanId],[Roll.Id:all],0),0))',
      Stage: "=IF([Plan]=0,0,INDEX([Roll.Stage:all],[Plan]))",
      LearnerId: '=IF([Plan]=0,"",INDEX([Roll.LearnerId:all],[Plan]))',
      Learner: '=IF([Plan]=0,"",INDEX([Roll.Learner:all],[Plan]))',
      Coach: '=IF([Plan]=0,"",INDEX([Roll.Coach:all],[Plan]))',
      AwayRows: "=IF([Plan]=0,0,INDEX([Roll.AwayRows:all],[Plan]))",
      Direction: `=IF([IsLive]=0,0,IFERROR(MATCH(${cell("Direction")},Lists.Direction,0),0))`,
      HasUnit: `=IF([IsLive]=0,0,IFERROR(IF(${cell("Unit")}="",0,1),0))`,
      Baseline: `=${numberOrBlank(cell("Baseline"))}`,
      Target: `=${numberOrBlank(cell("Target"))}`,
      Start: `=${dayOrZero(cell("Start"))}`,
      Due: `=${dayOrZero(cell("Due"))}`,
      Problem:
        '=IF([IsLive]=0,0,IF([Id]="",1,IF(MATCH([Id],[Id:all],0)<>[Row],2,IF([Plan]=0,3,IF([Stage]=0,4,IF([Direction]=0,5,IF([HasUnit]=0,6,IF([Baseline]="",7,IF([Target]="",8,IF([Start]=0,9,IF([Due]=0,10,IF([Target]=[Baseline],11,IF([Due]<=[Start],12,0)))))))))))))',
      Ok: "=IF([IsLive]=0,0,IF([Problem]=0,1,0))",
      Cadence: `=IF([Ok]=0,"",${positive("Cadence", rule("cadenceDays"))})`,
      Hold: `=IF([Ok]=0,"",IFERROR(IF(${isNumber(cell("Hold"))},MAX(1,MIN(6,INT(${cell("Hold")}))),1),1))`,
      Noise: `=IF([Ok]=0,"",${positive("StandardError", rule("noiseShare"), `${cell("StandardError")}/ABS([Target]-[Baseline])`)})`,
      Weight: `=IF([IsLive]=0,0,IFERROR(IF(${isNumber(cell("Weight"))},IF(${cell("Weight")}>=0,${cell("Weight")}+0,1),1),1))`,
      Zero: `=IF([Ok]=0,0,${clockOf("[Start]")})`,
      Span: `=IF([Ok]=0,1,MAX(1,${clockOf("[Due]")}-[Zero]))`,
      Now: `=IF([Ok]=0,0,${clockOf(rule("AsOf"))})`,
      First: "=IF([Ok]=0,0,IFERROR(MATCH([Id],[Log.Id:all],0),0))",
      ...keyColumns,
      N: `=COUNTIF([${allOf("K")}],">0")`,
      ...slotColumns,
      ...paceColumns,
      LastOn: '=IF([N]=0,"",INT([K1]/1000000))',
      Current: '=IF([N]=0,"",INDEX({CheckIns.Value},MOD([K1],1000000)))',
      Raw: '=IF([N]=0,"",[Y1])',
      Progress: '=IF([N]=0,"",MAX(0,MIN(1,[Y1])))',
      Expected: '=IF([Ok]=0,"",MAX(0,MIN(1,([Now]-[Zero])/[Span])))',
      Gap: '=IF([N]=0,"",ROUND(([Expected]-[Progress])*100,6))',
      Quiet: '=IF([Ok]=0,"",[Now]-IF([N]=0,[Zero],INDEX([Log.Clock:all],MOD([K1],1000000))))',
      Delay: `=IF([Ok]=0,0,IF([Quiet]>MAX(${rule("silentCadences")}*[Cadence],${rule("silentDays")}),4,IF([Quiet]>[Cadence]+${rule("graceDays")},3,IF([Quiet]>[Cadence],2,1))))`,
      NextDue: `=IF([Ok]=0,"",IF([N]=0,[Start],[LastOn])+[Cadence]+${rule("AsOf")}-IF([N]=0,[Start],[LastOn])-[Quiet])`,
      IsHeld:
        "=IF([N]=0,0,IF(AND([N]>=[Hold],MIN(INDEX([Y1..Y6],1):INDEX([Y1..Y6],[Hold]))>=1),1,0))",
      State: `=IF([IsLive]=0,0,IF([Problem]>0,1,IF([Stage]=1,13,IF([Stage]=4,14,IF([Stage]=3,12,IF(INDEX([Roll.IsAway:all],[Plan])=1,12,IF(${rule("AsOf")}<[Start],11,IF([IsHeld]=1,15,IF(${rule("AsOf")}>[Due],6,IF([Delay]=4,4,IF([N]=0,8,[ByPace])))))))))))`,
      Freshness: "=IF(OR([Ok]=0,AND([State]>=11,[State]<=14)),0,[Delay])",
      Late: '=IF([Freshness]=0,"",MAX(0,[Quiet]-[Cadence]))',
      Remark:
        "=IF([Ok]=0,0,IF([N]=0,IF([State]=4,5,0),IF(AND([State]=15,[N]<3),1,IF([Raw]<0,2,IF([Raw]>1,3,IF([N]=1,4,0))))))",
      Urgency:
        '=IF(OR([State]<1,[State]>6),0,(16-[State])*1E+11+ROUND((MIN(999,MAX(-999,IF([Gap]="",0,[Gap])))+1000)*100,0)*100000+99999-[Row])',
      HasProgress: "=IF([N]=0,0,1)",
      KnownWeight: "=IF([N]=0,0,[Weight])",
      Weighted: "=IF([N]=0,0,[Weight]*[Progress])",
    },
  };
}
