// The fill `Log`: one row for each row of the check-ins, whatever their order. Walking up from the last row, each row keeps the
// latest readings of its measure found so far (a window of them), so that the first row of a measure holds its last ones.
// A reading's key is day × 1,000,000 + row: of two on one day the later row wins. Check-ins are reached by INDEX and position,
// so inserting, deleting and sorting rows there cannot shift anything here.
import { dayOrZero, isNumber } from "./fill";
import type { FillPlan } from "./fill";
import { clock } from "./workings-away";
import { rule } from "./workings-rules";
import { allOf, places } from "./workings-slots";

const day = "INDEX({CheckIns.MeasuredOn},[Row])";
const value = "INDEX({CheckIns.Value},[Row])";

export function logFill(firstColumn: string, firstRow: number, rows: number): FillPlan {
  return {
    id: "Log",
    firstColumn,
    firstRow,
    rows,
    columns: {
      Row: `=ROW()-${firstRow - 1}`,
      Id: '=IFERROR(INDEX({CheckIns.MeasureId},[Row])&"","")',
      Day: `=${dayOrZero(day)}`,
      HasValue: `=IFERROR(IF(${isNumber(value)},1,0),0)`,
      Measure: '=IF([Id]="",0,IFERROR(MATCH([Id],[Work.Id:all],0),0))',
      Key: `=IF(OR([Measure]=0,[Day]=0,[HasValue]=0),0,IF([Day]>${rule("AsOf")},0,IF(INDEX([Work.Ok:all],[Measure])=0,0,IF([Day]<INDEX([Work.Start:all],[Measure]),0,[Day]*1000000+[Row]))))`,
      Next: "=IF([Measure]=0,0,IFERROR(MATCH([Id],[Id:below],0),0))",
      Fresh: `=IF([Key]=0,0,IF([Next]=0,[Key],IF(SUMPRODUCT(--(INT(INDEX([${allOf("K")}:below],[Next],0)/1000000)=[Day]))>0,0,[Key])))`,
      K1: "=IF([Next]=0,[Fresh],MAX([Fresh],INDEX([K1:below],[Next])))",
      ...Object.fromEntries(places.slice(1).map((place) => [`K${place}`, inserted(place)])),
      Clock: `=IF([Key]=0,0,${clock("[Day]", "INDEX([Work.LearnerId:all],[Measure])", "INDEX([Work.AwayRows:all],[Measure])")})`,
      X: "=IF([Key]=0,0,([Clock]-INDEX([Work.Zero:all],[Measure]))/INDEX([Work.Span:all],[Measure]))",
      Aim: '=IF([Key]=0,"",INDEX([Work.Baseline:all],[Measure])+(INDEX([Work.Target:all],[Measure])-INDEX([Work.Baseline:all],[Measure]))*MIN(1,[X]))',
      Fate: `=IF(AND([Id]="",[Day]=0,[HasValue]=0),0,IF([Measure]=0,2,IF(INDEX([Work.Ok:all],[Measure])=0,8,IF([Day]=0,3,IF([HasValue]=0,4,IF([Day]>${rule("AsOf")},5,IF([Key]=0,6,IF([Fresh]=0,7,1))))))))`,
    },
  };
}

/** Running insertion: the larger of what stood here and the lesser of what stood one place before and the new key. */
function inserted(place: number): string {
  return `=IF([Next]=0,0,MAX(INDEX([K${place}:below],[Next]),MIN(INDEX([K${place - 1}:below],[Next]),[Fresh])))`;
}
