// The fill `Log`: one row for each row of the check-ins, whatever their order. Walking up from the last row, each row keeps the
// latest readings of its measure found so far (a window of them), so that the first row of a measure holds its last ones.
// A reading's key is day × 1,000,000 + row: of two on one day the later row wins; −1 marks a reading that another row corrects.
// Check-ins are reached by INDEX and position, so inserting, deleting and sorting rows there cannot shift anything here.
import { windowSize } from "../../domain/measure-facts";
import { readingFates } from "../../text/catalogue";
import type { ReadingFate } from "../../text/catalogue";
import { dayOrZero, isNumber } from "./fill";
import type { FillPlan } from "./fill";
import { clock } from "./workings-away";
import type { ClockOf } from "./workings-away";
import { fixKey } from "./workings-corrections";
import { kindNumber, outside } from "./workings-kinds";
import { linkColumns } from "./workings-links";
import { stepShare } from "./workings-revision";
import { correctionsCell, correctsCell, rule } from "./workings-rules";
import { allOf, places } from "./workings-slots";

const day = "INDEX(CheckIns.MeasuredOn,[Row])";
const value = "INDEX(CheckIns.Value,[Row])";
const corrects = "INDEX(CheckIns.Corrects,[Row])";
const id = "INDEX(CheckIns.MeasureId,[Row])";
const hasValue = `IFERROR(${isNumber(value)},FALSE)`;
const isBlankRow = `IF([Day]>0,FALSE,IF(${hasValue},FALSE,IFERROR(${id}="",TRUE)))`;
const ofMeasure = (columnId: string): string => `INDEX([Work.${columnId}:all],[Measure])`;
const fate = (of: ReadingFate): number => readingFates.indexOf(of) + 1;
const clockOwner: ClockOf = {
  learner: ofMeasure("LearnerId"),
  learnerRows: ofMeasure("AwayRows"),
  plan: ofMeasure("PlanId"),
  planRows: ofMeasure("RestRows"),
};
/** Later than any day: where no reading has been found yet. */
const noDay = 9999999;

const isCorrected = `IF(${correctionsCell}=0,FALSE,IF(ISNUMBER(MATCH(${fixKey("[Measure]", "[Day]")},[Fix.Key:all],0)),IF([Fix]=0,TRUE,INT(${corrects})<>[Day]),FALSE))`;
/** Not older than all found so far: a day within the window is known from it; only one between asks the log. */
const isNew = `IF([Day]*1000000>=INDEX([K${windowSize}:below],[Next]),TRUE,COUNTIFS([Measure:below],[Measure],[Day:below],[Day],[Key:below],">0")=0)`;
const inside = `IF(${outside(value, ofMeasure("Kind"), ofMeasure("SegTarget"), ofMeasure("SegUpper"))}=0,1,0)`;

export function logFill(
  firstColumn: string,
  firstRow: number,
  rows: number,
  { targets }: { readonly targets: boolean }
): FillPlan {
  const evenly = `MAX(0,(${clock("[Day]", clockOwner)}-${ofMeasure("Zero")})/${ofMeasure("Span")})`;
  const planned = targets
    ? `IF(${ofMeasure("Shape")}=2,${stepShare("[Measure]", "[Day]", ofMeasure("SegDue"))},${evenly})`
    : evenly;
  const line = `${ofMeasure("SegBaseline")}+(${ofMeasure("SegTarget")}-${ofMeasure("SegBaseline")})*MIN(1,${planned})`;
  return {
    id: "Log",
    firstColumn,
    firstRow,
    rows,
    columns: {
      Row: `=ROW()-${firstRow - 1}`,
      Day: `=${dayOrZero(day)}`,
      Fix: `=IF(${correctsCell}=0,0,IFERROR(IF(${corrects}="",0,IF(${dayOrZero(corrects)}=0,-1,[Row])),0))`,
      Measure: `=IFERROR(IF(${id}="",0,MATCH(${id}&"",[Work.Id:all],0)),0)`,
      Key: `=IF(OR([Measure]=0,[Day]=0,[Fix]<0),0,IF(${isCorrected},-1,IF(${ofMeasure("TakesReadings")}=0,0,IF(OR([Day]>${rule("AsOf")},[Day]<${ofMeasure("Start")}),0,IF(${hasValue},[Day]*1000000+[Row],0)))))`,
      ...linkColumns,
      Fresh: `=IF([Key]<=0,0,IF([Next]=0,[Key],IF([Day]<INDEX([Earliest:below],[Next]),[Key],IF(SUMPRODUCT(--(INT(INDEX([${allOf("K")}:below],[Next],0)/1000000)=[Day]))>0,0,IF(${ofMeasure("Tallies")}=0,[Key],IF(${isNew},[Key],0))))))`,
      K1: "=IF([Next]=0,[Fresh],MAX([Fresh],INDEX([K1:below],[Next])))",
      ...Object.fromEntries(places.slice(1).map((place) => [`K${place}`, inserted(place)])),
      Earliest: `=IF([Measure]=0,0,MIN(IF([Fresh]>0,[Day],${noDay}),IF([Next]=0,${noDay},INDEX([Earliest:below],[Next]))))`,
      Tally: `=IF([Fresh]=0,0,IF(${ofMeasure("Tallies")}=0,0,IF(${ofMeasure("Kind")}=${kindNumber("reach")},${value},1000000+${inside})))`,
      Total: `=IF([Measure]=0,0,IF(${ofMeasure("Tallies")}=0,0,[Tally]+IF([Next]=0,0,INDEX([Total:below],[Next]))))`,
      Aim: `=IF([Key]<=0,"",IF([Day]<${ofMeasure("SegFrom")},"",IF(${ofMeasure("Family")}=1,${line},IF(${ofMeasure("Family")}=2,${ofMeasure("SegTarget")},""))))`,
      Fate: `=IF([Key]>0,IF([Fresh]=0,${fate("replaced")},${fate("counted")}),IF([Measure]=0,IF(${isBlankRow},0,${fate("noMeasure")}),IF(${ofMeasure("Ok")}=0,${fate("waiting")},IF(${ofMeasure("Family")}=3,${fate("ofMilestones")},IF(OR([Day]=0,[Fix]<0),${fate("notADate")},IF([Key]<0,${fate("corrected")},IF(${hasValue},IF([Day]>${rule("AsOf")},${fate("future")},${fate("beforeStart")}),IF(AND([Fix]>0,IFERROR(${value}="",FALSE)),${fate("takesBack")},${fate("notANumber")}))))))))`,
    },
  };
}

/** Running insertion: the larger of what stood here and the lesser of what stood one place before and the new key. */
function inserted(place: number): string {
  return `=IF([Next]=0,0,MAX(INDEX([K${place}:below],[Next]),MIN(INDEX([K${place - 1}:below],[Next]),[Fresh])))`;
}
