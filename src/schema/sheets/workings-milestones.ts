// The fill `Mile`: one row for each row of Milestones, and the columns of `Work` that add them up (domain/milestones).
import { lastDay } from "../../domain/day";
import { milestoneFates } from "../../domain/milestones";
import { dayOrZero, isNumber } from "./fill";
import type { FillPlan } from "./fill";
import { placeOf } from "./lists";
import { rule } from "./workings-rules";

const cell = (columnId: string): string => `INDEX(Milestones.${columnId},[Row])`;
const fate = placeOf(milestoneFates);
/** Counts backwards from here, so that the earliest day is the largest number. */
const dayAfterLast = lastDay + 1;

export function milestoneFill(firstColumn: string, firstRow: number, rows: number): FillPlan {
  const weight = cell("Weight");
  return {
    id: "Mile",
    firstColumn,
    firstRow,
    rows,
    columns: {
      Row: `=ROW()-${firstRow - 1}`,
      Id: `=IFERROR(${cell("MeasureId")}&"","")`,
      Measure: '=IF([Id]="",0,IFERROR(MATCH([Id],[Work.Id:all],0),0))',
      IsOf: "=IF([Measure]=0,0,IF(INDEX([Work.Family:all],[Measure])=3,1,0))",
      Due: `=IF([IsOf]=0,0,${dayOrZero(cell("Due"))})`,
      DoneDay: `=IF([IsOf]=0,0,${dayOrZero(cell("DoneOn"))})`,
      Of: "=IF([Due]=0,0,[Measure])",
      Weight: `=IF([Of]=0,0,IFERROR(IF(${isNumber(weight)},IF(${weight}>=0,${weight}+0,1),1),1))`,
      IsDone: `=IF(OR([Of]=0,[DoneDay]=0,[DoneDay]>${rule("AsOf")}),0,1)`,
      DoneOn: "=IF([IsDone]=0,0,[DoneDay])",
      Done: "=IF([IsDone]=0,0,[Weight])",
      Planned: `=IF([Of]=0,0,IF([Due]<=${rule("AsOf")},[Weight],0))`,
      Open: `=IF(OR([Of]=0,[IsDone]=1),0,${dayAfterLast}-[Due])`,
      Fate: `=IF([Id]="",0,IF([IsOf]=0,${fate("noMeasure")},IF([Due]=0,${fate("noDueDate")},IF(AND([DoneDay]=0,IFERROR(${cell("DoneOn")}<>"",TRUE)),${fate("doneNotADate")},IF([DoneDay]>${rule("AsOf")},${fate("doneInFuture")},IF([DoneDay]>0,${fate("done")},IF([Due]<${rule("AsOf")},${fate("overdue")},${fate("open")})))))))`,
    },
  };
}

/** @param isThere false in a workbook without the sheet of milestones: then nothing is added up */
export function milestoneColumns(isThere: boolean): Readonly<Record<string, string>> {
  const sum = (columnId: string) => `SUMIF([Mile.Of:all],[Row],[Mile.${columnId}:all])`;
  const most = (columnId: string) => `MAXIFS([Mile.${columnId}:all],[Mile.Of:all],[Row])`;
  const ifThere = (formula: string) => (isThere ? `=IF([Family]<>3,0,${formula})` : "=0");
  return {
    MileTotal: ifThere(sum("Weight")),
    MileCount: ifThere("COUNTIF([Mile.Of:all],[Row])"),
    MileN: ifThere(sum("IsDone")),
    MileDone: ifThere(sum("Done")),
    MilePlanned: ifThere(sum("Planned")),
    MileLast: ifThere(most("DoneOn")),
    MileNext: isThere ? `=IF([MileN]=[MileCount],0,${dayAfterLast}-${most("Open")})` : "=0",
  };
}
