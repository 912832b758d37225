// The fill `Work`: one row for each measure, from its guarded cells over its last readings to its State. The same numbers in the same
// order as domain/measure-facts, segment, look and judge; the columns of pace stand together in workings-pace.ts so that a
// better stall rule can take their place.
import { errorsInSmallestChange, longestHold, leastNoise } from "../../domain/measure-facts";
import { complianceToAchieve } from "../../domain/keep-state";
import { attentionStates, severity } from "../../domain/states";
import type { State } from "../../domain/states";
import { readingFates } from "../../text/catalogue";
import { dayOrZero, isNumber, numberOrBlank } from "./fill";
import type { FillPlan } from "./fill";
import { placeOf } from "./lists";
import { clock } from "./workings-away";
import { family, kindNumber } from "./workings-kinds";
import { lightColumns } from "./workings-lights";
import { milestoneColumns } from "./workings-milestones";
import { overPlaces, placeColumns } from "./workings-order";
import { paceColumns } from "./workings-pace";
import { problemColumn } from "./workings-problems";
import { reviewColumns } from "./workings-review";
import { stepShare } from "./workings-revision";
import { rule } from "./workings-rules";
import { allOf, keyColumns, slotColumns } from "./workings-slots";

const cell = (columnId: string): string => `INDEX(Measures.${columnId},[Row])`;
const positive = (columnId: string, otherwise: string, then = `${cell(columnId)}+0`): string =>
  `IFERROR(IF(${isNumber(cell(columnId))},IF(${cell(columnId)}>0,${then},${otherwise}),${otherwise}),${otherwise})`;
const state = (of: State): number => severity(of);

const clockOf = (day: string): string => clock(day, { who: "[Who]", restOf: "[RestOf]" });

const isReach = `[Kind]=${kindNumber("reach")}`;
const lastRow = "MOD([Newest],1000000)";
const change = "ABS([SegTarget]-[SegBaseline])";
const defaultNoise = `IF(${isReach},${rule("countNoiseShare")},${rule("noiseShare")})`;
const noise = positive(
  "StandardError",
  positive(
    "SmallestChange",
    defaultNoise,
    `${cell("SmallestChange")}/${errorsInSmallestChange}/${change}`
  ),
  `${cell("StandardError")}/${change}`
);
const since = '">="&[SegFrom]*1000000';
/** By how much the readings lie below and above the bounds (workings-kinds), all at once: above 0 is outside. */
const below = `([SegTarget]-${overPlaces("Value")})*([Kind]<>${kindNumber("keepBelow")})`;
const beyond = `(${overPlaces("Value")}-IF([Kind]=${kindNumber("keepBetween")},[SegUpper],[SegTarget]))*([Kind]<>${kindNumber("keepAbove")})`;
/** Later than any day: nothing is read. */
const never = 9999999;
const fate = placeOf(readingFates);
const held = "MIN(INDEX([Y1..Y6],1):INDEX([Y1..Y6],[Hold]))>=1";
const confidence = `INDEX(CheckIns.Confidence,${lastRow})`;
/** Of the readings before the last three, or of the first three where there are fewer. */
const earlierThree = "MEDIAN(INDEX([Y1..Y6],1,MIN(6,[Taken])-2):INDEX([Y1..Y6],1,MIN(6,[Taken])))";

/** Which sheets that come when first used the workbook has. */
export interface WorkOptions {
  readonly targets: boolean;
  readonly milestones: boolean;
}

export function workFill(
  firstColumn: string,
  firstRow: number,
  rows: number,
  { targets, milestones }: WorkOptions
): FillPlan {
  const inForce = (columnId: string, own: string, none: string): string =>
    `=IF([Ok]=0,${none},IF([Revision]=0,${own},INDEX([Revision.${columnId}:all],[Revision])))`;
  const revised = (columnId: string, own: string, none: string): string =>
    targets ? inForce(columnId, own, none) : `=IF([Ok]=0,${none},${own})`;
  const evenly = "MIN(1,MAX(0,([Now]-[Zero])/[Span]))";
  const shareNow = targets
    ? `IF([Shape]=2,${stepShare("[Row]", rule("AsOf"), "[SegDue]")},${evenly})`
    : evenly;
  return {
    id: "Work",
    firstColumn,
    firstRow,
    rows,
    columns: {
      Row: `=ROW()-${firstRow - 1}`,
      Id: `=IFERROR(${cell("MeasureId")}&"","")`,
      Sought: '=IF([Id]="",0,[Id])',
      PlanId: `=IFERROR(${cell("PlanId")}&"","")`,
      IsLive: '=IF(AND([Id]="",[PlanId]=""),0,1)',
      Plan: '=IF([PlanId]="",0,IFERROR(MATCH([PlanId],[Roll.Id:all],0),0))',
      Stage: "=IF([Plan]=0,0,INDEX([Roll.Stage:all],[Plan]))",
      LearnerId: '=IF([Plan]=0,"",INDEX([Roll.LearnerId:all],[Plan]))',
      Learner: '=IF([Plan]=0,"",INDEX([Roll.Learner:all],[Plan]))',
      Coach: '=IF([Plan]=0,"",INDEX([Roll.Coach:all],[Plan]))',
      Who: "=IF([Plan]=0,0,INDEX([Roll.Who:all],[Plan]))",
      RestOf: "=IF([Plan]=0,0,INDEX([Roll.RestOf:all],[Plan]))",
      Kind: `=IF([IsLive]=0,0,IFERROR(MATCH(${cell("Direction")},Lists.Direction,0),0))`,
      Family: `=${family("[Kind]")}`,
      HasUnit: `=IF([IsLive]=0,0,IFERROR(IF(${cell("Unit")}="",0,1),0))`,
      Baseline: `=IF(AND(${isReach},IFERROR(${cell("Baseline")}="",FALSE)),0,${numberOrBlank(cell("Baseline"))})`,
      Target: `=${numberOrBlank(cell("Target"))}`,
      Upper: `=${numberOrBlank(cell("Upper"))}`,
      Start: `=${dayOrZero(cell("Start"))}`,
      Due: `=${dayOrZero(cell("Due"))}`,
      Shape: `=IF([Family]<>1,1,IFERROR(MATCH(${cell("Shape")},Lists.Shape,0),1))`,
      AimFrom: `=IF([Shape]<>3,0,${dayOrZero(cell("AimFrom"))})`,
      Steps: targets ? "=IF([Shape]<>2,0,COUNTIF([Revision.StepOf:all],[Row]))" : "=0",
      ...milestoneColumns(milestones),
      Problem: problemColumn,
      Ok: "=IF([IsLive]=0,0,IF([Problem]=0,1,0))",
      TakesReadings: "=IF(OR([Ok]=0,[Family]=3),0,1)",
      ReadFrom: `=IF([TakesReadings]=0,${never},[Start])`,
      Refuses: `=IF([Ok]=0,${fate("waiting")},IF([Family]=3,${fate("ofMilestones")},0))`,
      Revision: targets
        ? "=IF([Ok]=0,0,MOD(MAXIFS([Revision.Key:all],[Revision.Measure:all],[Row]),1000000))"
        : "=0",
      SegFrom: revised("From", "[Start]", "0"),
      SegDue: revised("Due", "[Due]", "0"),
      SegTarget: revised("Target", "[Target]", '""'),
      SegUpper: revised("Upper", "[Upper]", '""'),
      SegBaseline: revised("SegBaseline", "[Baseline]", '""'),
      Hold: `=IF([Ok]=0,"",IFERROR(IF(${isNumber(cell("Hold"))},MAX(1,MIN(${longestHold},INT(${cell("Hold")}))),1),1))`,
      Noise: `=IF(OR([Ok]=0,[Family]<>1),"",MAX(${leastNoise},${noise}))`,
      Weight: `=IF([IsLive]=0,0,IFERROR(IF(${isNumber(cell("Weight"))},IF(${cell("Weight")}>=0,${cell("Weight")}+0,1),1),1))`,
      Unweighted: `=IF([IsLive]=0,0,IFERROR(IF(${cell("Weight")}="",1,0),0))`,
      Rise: "=IF([Ok]=0,0,MAX([SegFrom],[AimFrom]))",
      Zero: `=IF([Ok]=0,0,${clockOf("[Rise]")})`,
      Span: `=IF([Ok]=0,1,MAX(1,${clockOf("[SegDue]")}-[Zero]))`,
      Now: `=IF([Ok]=0,0,${clockOf(rule("AsOf"))})`,
      Cadence: `=IF([Ok]=0,"",${positive("Cadence", `IF([Family]=3,[Span]/[MileCount],${rule("cadenceDays")})`)})`,
      AimBase: '=IF([Ok]=0,"",IF([Family]=1,[SegBaseline],IF([Family]=2,[SegTarget],"")))',
      AimRise: "=IF([Ok]=0,0,IF([Family]=1,[SegTarget]-[SegBaseline],0))",
      ...placeColumns,
      Mixed: `=IF([To]<=[From],0,SUMPRODUCT(--(${overPlaces("KeyAt", "[From]+1")}<=${overPlaces("KeyAt", "[From]", "[To]-1")})))`,
      Newest: `=IF([To]<[From],0,MAX(${overPlaces("Fresh")}))`,
      InForce: `=IF([To]<[From],0,COUNTIF(${overPlaces("Fresh")},${since}))`,
      ...keyColumns,
      Taken: `=IF([Family]=3,IF([Ok]=0,0,[MileN]),COUNTIF([${allOf("K")}],">0"))`,
      N: "=IF([Family]=1,[Taken],0)",
      Total: `=IF(${isReach},IF([Newest]=0,0,SUM(${overPlaces("Value")})),0)`,
      Since: `=IF(${isReach},IF([InForce]=0,0,SUMIFS(${overPlaces("Value")},${overPlaces("Fresh")},${since})),0)`,
      Kept: `=IF(OR([Family]<>2,[InForce]=0),0,SUMPRODUCT((${overPlaces("Fresh")}>=[SegFrom]*1000000)*(ROUND(${below},9)<=0)*(ROUND(${beyond},9)<=0)))`,
      ...slotColumns,
      ...paceColumns,
      Outside: '=IF([Family]<>2,0,COUNTIF([Y1..Y3],">0"))',
      ByKeep: `=IF(OR([Family]<>2,[Taken]=0),0,IF([Outside]=3,IF(MEDIAN([Y1..Y3])>=${earlierThree},${state("stalled")},${state("behind")}),IF([Outside]=2,${state("behind")},IF([Y1]>0,${state("watch")},${state("onTrack")}))))`,
      LastOn:
        '=IF([Family]=3,IF(OR([Ok]=0,[MileLast]=0),"",[MileLast]),IF([Newest]=0,"",INT([Newest]/1000000)))',
      Current: `=IF([Family]=3,IF([Ok]=0,"",[MileDone]),IF([Newest]=0,"",IF(${isReach},ROUND(IF([K1]=0,[Baseline]+[Total],[SegBaseline]+[Since]),9),INDEX(CheckIns.Value,${lastRow}))))`,
      Compliance: '=IF(OR([Family]<>2,[InForce]=0),"",[Kept]/[InForce])',
      Wanted: "=IF(OR([Ok]=0,[Family]<>2),0,INT(ROUND(([Now]-[Zero])/[Cadence],9)))",
      Coverage: '=IF([Wanted]<1,"",MIN(1,[InForce]/[Wanted]))',
      Raw: '=IF([Ok]=0,"",IF([Family]=3,[MileDone]/[MileTotal],IF([Family]=2,[Compliance],IF([Newest]=0,"",IF([Family]=4,IF([Current]>=1,1,0),([Current]-[Baseline])/([SegTarget]-[Baseline]))))))',
      Progress: '=IF([Raw]="","",IF([Family]=1,MAX(0,MIN(1,[Raw])),[Raw]))',
      Expected: `=IF([Ok]=0,"",IF([Family]=3,[MilePlanned]/[MileTotal],IF([Family]=1,MAX(0,MIN(1,([SegBaseline]+([SegTarget]-[SegBaseline])*${shareNow}-[Baseline])/([SegTarget]-[Baseline]))),"")))`,
      Gap: '=IF(OR([Ok]=0,AND([Family]<>3,[N]=0)),"",ROUND(([Expected]-[Progress])*100,6))',
      Heard: "=IF([Newest]>0,INT([Newest]/1000000),MAX([MileLast],[Start]))",
      Quiet: `=IF([Ok]=0,"",[Now]-${clockOf("[Heard]")})`,
      Tardy: `=IF([Ok]=0,0,MAX(0,IF([Family]=3,IF([MileNext]=0,0,[Now]-${clockOf("[MileNext]")}),[Quiet]-[Cadence])))`,
      Delay: `=IF([Ok]=0,0,IF(AND([Quiet]>MAX(${rule("silentCadences")}*[Cadence],${rule("silentDays")}),OR([Family]<>3,[Tardy]>${rule("graceDays")})),4,IF([Tardy]>${rule("graceDays")},3,IF([Tardy]>0,2,1))))`,
      NextDue: `=IF([Ok]=0,"",IF([Family]=3,IF([MileNext]=0,"",[MileNext]),[Cadence]+${rule("AsOf")}-[Quiet]))`,
      ByMile: `=IF(OR([Ok]=0,[Family]<>3,[MileN]=0),0,IF(AND(([Now]-[Zero])/[Span]>=${rule("graceShare")},[Gap]>${rule("tolerancePoints")}),IF(AND([Quiet]>2*[Span]/[MileCount],[Gap]>=ROUND(100/[MileCount],6)),${state("stalled")},${state("behind")}),IF(AND([MileN]>=2,[Gap]<0-${rule("tolerancePoints")}),${state("ahead")},${state("onTrack")})))`,
      IsHeld: `=IF([Ok]=0,0,IF([Family]=3,IF([MileN]=[MileCount],1,0),IF([Taken]=0,0,IF([Family]=2,IF(AND(${rule("AsOf")}>=[SegDue],[Compliance]>=${complianceToAchieve}),1,0),IF([Taken]<[Hold],0,IF(${held},1,0))))))`,
      Course: `=IF([Family]=1,[ByPace],IF([Family]=2,[ByKeep],IF([Family]=3,[ByMile],IF([Taken]=0,0,${state("onTrack")}))))`,
      Judged: `=IF([IsLive]=0,0,IF([Problem]>0,${state("dataProblem")},IF([Stage]=1,${state("draft")},IF([Stage]=4,${state("closed")},IF([Stage]=3,${state("paused")},IF(INDEX([Roll.IsAway:all],[Plan])=1,${state("paused")},IF(${rule("AsOf")}<[Start],${state("notStarted")},IF([IsHeld]=1,${state("achieved")},IF(${rule("AsOf")}>[SegDue],${state("pastDue")},IF([Delay]=4,${state("silent")},IF([Course]=0,${state("awaiting")},[Course])))))))))))`,
      State: `=IF(AND([Judged]>=1,[Judged]<=${attentionStates.length}),IF([Plan]=0,[Judged],IF(INDEX([Roll.IsMentoring:all],[Plan])=1,${state("watch")},[Judged])),[Judged])`,
      Freshness: `=IF(OR([Ok]=0,AND([State]>=${state("notStarted")},[State]<=${state("closed")})),0,[Delay])`,
      Late: '=IF([Freshness]=0,"",[Tardy])',
      Remark: `=IF(OR([Ok]=0,[Family]=3),0,IF([Newest]=0,IF([State]=${state("silent")},4,0),IF([Taken]=0,5,IF([Family]=2,IF([Y1]>0,6,0),IF(AND([State]<>${state("achieved")},[Y1]>=1),7,IF([Family]=4,0,IF([Raw]<0,1,IF([Raw]>1,2,IF([Taken]=1,3,0)))))))))`,
      Provisional: `=IF(AND([State]=${state("achieved")},[Family]<=2,[Taken]<3),1,0)`,
      LowConfidence: `=IF([Newest]=0,0,IFERROR(IF(${isNumber(confidence)},IF(${confidence}<=2,1,0),0),0))`,
      ...reviewColumns,
      ...lightColumns,
      Urgency:
        '=IF(OR([State]<1,[State]>6),0,(16-[State])*1E+11+ROUND((MIN(999,MAX(-999,IF([Gap]="",0,[Gap])))+1000)*100,0)*100000+99999-[Row])',
      HasProgress: '=IF([Progress]="",0,1)',
      KnownWeight: "=IF([HasProgress]=0,0,[Weight])",
      Weighted: "=IF([HasProgress]=0,0,[Weight]*[Progress])",
    },
  };
}
