// The fill `Log`, in two halves that stand side by side. One row for each row of the check-ins, whatever their order: what stands there,
// guarded, and what became of it. And one row for each place of the readings in the order of their measures (workings-order.ts):
// of two readings on one day the later row is the fresh one, and the key of a fresh one is day × 1,000,000 + row.
// Check-ins are reached by INDEX and position, so inserting, deleting and sorting rows there cannot shift anything here.
// Formulas are kept short: in LibreOffice each word of a formula costs time in each row, looked at or not (docs/performance.md).
import { firstDay, lastDay } from "../../domain/day";
import { readingFates } from "../../text/catalogue";
import { dayOrLess, isNumber } from "./fill";
import type { FillPlan } from "./fill";
import { placeOf } from "./lists";
import { clock } from "./workings-away";
import { fixKey } from "./workings-corrections";
import { noMeasure, orderColumns, placeKey, rowAt } from "./workings-order";
import { stepShare } from "./workings-revision";
import { correctionsCell, correctsCell, rule } from "./workings-rules";

const day = "INDEX(CheckIns.MeasuredOn,[Row])";
const value = "INDEX(CheckIns.Value,[Row])";
const corrects = "INDEX(CheckIns.Corrects,[Row])";
const id = "INDEX(CheckIns.MeasureId,[Row])";
const isBlankRow = `IF([Day]>=${firstDay},FALSE,IF(${isNumber(value)},FALSE,IFERROR(${id}="",TRUE)))`;
const ofMeasure = (columnId: string): string => `INDEX([Work.${columnId}:all],[Measure])`;
const fate = placeOf(readingFates);

const key = fixKey("[Measure]", "[Day]");
/** How many rows put this one out of count. */
const corrections = `IF(${correctionsCell}=0,0,IF([Fix]=${key},0,COUNTIF([Fix.Key:all],${key})))`;

const atPlace = (columnId: string): string => `INDEX([Work.${columnId}:all],INT([KeyAt]/10000000))`;
/** Only a measure whose days do not rise from row to row looks for another reading of the day below. */
const ofThatDay = `IF(${atPlace("Mixed")}=0,1,COUNTIF([KeyAt]:INDEX([KeyAt:all],${atPlace("To")}),[KeyAt]))`;
const isReplaced = `INDEX([Fresh:all],MATCH(${placeKey("[Measure]", "[Row]")},[At:all],1))=0`;

export function logFill(
  firstColumn: string,
  firstRow: number,
  rows: number,
  { targets }: { readonly targets: boolean }
): FillPlan {
  const now = clock("[Day]", { who: ofMeasure("Who"), restOf: ofMeasure("RestOf") });
  const evenly = `MAX(0,(${now}-${ofMeasure("Zero")})/${ofMeasure("Span")})`;
  const planned = targets
    ? `IF(${ofMeasure("Shape")}=2,${stepShare("[Measure]", "[Day]", ofMeasure("SegDue"))},${evenly})`
    : evenly;
  return {
    id: "Log",
    firstColumn,
    firstRow,
    rows,
    columns: {
      Row: `=ROW()-${firstRow - 1}`,
      Day: `=${dayOrLess(day)}`,
      Measure: `=IFERROR(MATCH(${id}&"",[Work.Sought:all],0),${noMeasure})`,
      Fix: `=IF(${correctsCell}=0,0,IFERROR(IF(${corrects}="",0,IF(${corrects}<${lastDay + 1},IF(${corrects}<${firstDay},-1,${fixKey("[Measure]", `INT(${corrects})`)}),-1)),0))`,
      Key: `=IF(OR([Measure]=${noMeasure},[Day]<${firstDay},[Fix]<0),0,IF(${corrections}>0,-${fate("corrected")},IF(${isNumber(value)},IF([Day]>${rule("AsOf")},-${fate("future")},IF([Day]<${ofMeasure("ReadFrom")},-${fate("beforeStart")},${key})),IF(AND([Fix]>0,IFERROR(${value}="",FALSE)),-${fate("takesBack")},-${fate("notANumber")}))))`,
      ...orderColumns,
      KeyAt: `=IFERROR(INDEX([Key:all],${rowAt}),0)`,
      Fresh: `=IF([KeyAt]<=0,0,IF(${ofThatDay}>1,0,MOD([KeyAt],10000000)*1000000+${rowAt}))`,
      Value: `=IF([Fresh]=0,0,INDEX(CheckIns.Value,${rowAt}))`,
      Share: `=IF([Key]<=0,"",IF(${ofMeasure("Family")}<>1,0,${planned}))`,
      Aim: `=IF([Share]="","",IF([Day]<${ofMeasure("SegFrom")},"",IFERROR(${ofMeasure("AimBase")}+${ofMeasure("AimRise")}*MIN(1,[Share]),"")))`,
      Fate: `=IF([Key]>0,IF(${isReplaced},${fate("replaced")},${fate("counted")}),IF([Measure]=${noMeasure},IF(${isBlankRow},"",${fate("noMeasure")}),IF(${ofMeasure("Refuses")}>0,${ofMeasure("Refuses")},IF([Key]=0,${fate("notADate")},-[Key]))))`,
    },
  };
}
