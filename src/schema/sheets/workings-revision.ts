// The fill `Revision`: one row for each row of Targets, as a revised target or as a step of an aim line (domain/targets, steps), and for
// the revised targets that have begun where the measure stood before (domain/segment). Only those few look through the log.
import { targetFates } from "../../domain/targets";
import { dayOrZero, numberOrBlank } from "./fill";
import type { FillPlan } from "./fill";
import { placeOf } from "./lists";
import { kindNumber } from "./workings-kinds";
import { overPlaces } from "./workings-order";
import { rule } from "./workings-rules";

const cell = (columnId: string): string => `INDEX(Targets.${columnId},[Row])`;
const ofMeasure = (columnId: string): string => `INDEX([Work.${columnId}:all],[Measure])`;
const isBlank = (columnId: string): string => `IFERROR(${cell(columnId)}="",FALSE)`;
const fate = placeOf(targetFates);
const value = (key: string): string => `INDEX(CheckIns.Value,MOD(${key},1000000))`;

const [from, to] = [ofMeasure("From"), ofMeasure("To")];
const fresh = overPlaces("Fresh", from, to);

/** The last key of the measure before a day, 0 for none. */
const lastKeyBefore = (day: string): string =>
  `IF(${to}<${from},0,MAXIFS(${fresh},${fresh},"<"&${day}*1000000))`;

/** What the cells say, in the order of domain/targets: a fate, or 0 for a sound revised target. */
const read: readonly (readonly [condition: string, number])[] = [
  ["[Ok]=0", fate("noMeasure")],
  ["[Family]>2", fate("notOfKind")],
  [`AND([IsStep]=1,${ofMeasure("Shape")}<>2)`, fate("notOfKind")],
  [`IF(${isBlank("Due")},[IsStep]=1,OR([DueDay]=0,AND([IsStep]=0,[First]=0)))`, fate("notADate")],
  ["AND([IsStep]=0,[First]=0)", fate("notADate")],
  ['[Target]=""', fate("notANumber")],
  ["[IsStep]=1", fate("step")],
  ['OR([Upper]="",AND([HasBaseline]=1,[Baseline]=""))', fate("notANumber")],
  [
    `AND([Family]=1,OR([Target]=${ofMeasure("Baseline")},[Target]=[Baseline]))`,
    fate("nothingToMove"),
  ],
  [
    `AND(${ofMeasure("Kind")}=${kindNumber("keepBetween")},[Upper]<=[Target])`,
    fate("nothingToMove"),
  ],
  ["[Due]<=[From]", fate("dueNotAfterFrom")],
];

const stood = `IF(${ofMeasure("Kind")}=${kindNumber("reach")},ROUND(${ofMeasure("Baseline")}+[Before],9),IF([Last2]=0,${value("[Last1]")},IF([Last3]=0,(${value("[Last1]")}+${value("[Last2]")})/2,MEDIAN(${value("[Last1]")},${value("[Last2]")},${value("[Last3]")}))))`;

export function revisionFill(firstColumn: string, firstRow: number, rows: number): FillPlan {
  return {
    id: "Revision",
    firstColumn,
    firstRow,
    rows,
    columns: {
      Row: `=ROW()-${firstRow - 1}`,
      Id: `=IFERROR(${cell("MeasureId")}&"","")`,
      Measure: '=IF([Id]="",0,IFERROR(MATCH([Id],[Work.Id:all],0),0))',
      IsStep: `=IF([Measure]=0,0,IF(${isBlank("From")},1,0))`,
      DueDay: `=IF([Measure]=0,0,${dayOrZero(cell("Due"))})`,
      Target: `=IF([Measure]=0,"",${numberOrBlank(cell("Target"))})`,
      StepOf: '=IF(AND([IsStep]=1,[DueDay]>0,[Target]<>""),[Measure],0)',
      Ok: `=IF([Measure]=0,0,${ofMeasure("Ok")})`,
      Family: `=IF([Ok]=0,0,${ofMeasure("Family")})`,
      First: `=IF([Ok]=0,0,${dayOrZero(cell("From"))})`,
      From: `=IF([Ok]=0,0,MAX([First],${ofMeasure("Start")}))`,
      Due: `=IF([Ok]=0,0,IF(${isBlank("Due")},${ofMeasure("Due")},[DueDay]))`,
      HasBaseline: `=IF([Ok]=0,0,IF(${isBlank("Baseline")},0,1))`,
      Baseline: `=IF([Ok]=0,"",${numberOrBlank(cell("Baseline"))})`,
      Upper: `=IF([Ok]=0,"",IF(${isBlank("Upper")},IF(${ofMeasure("Upper")}="",0,${ofMeasure("Upper")}),${numberOrBlank(cell("Upper"))}))`,
      Read: `=IF([Id]="",0,${read.map(([condition, code]) => `IF(${condition},${code},`).join("")}0${")".repeat(read.length)})`,
      Key: `=IF(OR([Ok]=0,[Read]>0),0,IF([From]>${rule("AsOf")},0,[From]*1000000+[Row]))`,
      Fate: `=IF([Id]="",0,IF([Read]>0,[Read],IF([Key]=0,${fate("later")},IF(${ofMeasure("Revision")}=[Row],${fate("inForce")},${fate("earlier")}))))`,
      Last1: `=IF([Key]=0,0,${lastKeyBefore("[From]")})`,
      Last2: `=IF([Last1]=0,0,${lastKeyBefore("INT([Last1]/1000000)")})`,
      Last3: `=IF([Last2]=0,0,${lastKeyBefore("INT([Last2]/1000000)")})`,
      Before: `=IF([Last1]=0,0,IF(${ofMeasure("Kind")}=${kindNumber("reach")},SUMIFS(${overPlaces("Value", from, to)},${fresh},"<"&[From]*1000000),0))`,
      Stood: `=IF([Key]=0,"",IF([HasBaseline]=1,[Baseline],IF(OR([Last1]=0,[Family]>1),${ofMeasure("Baseline")},${stood})))`,
      SegBaseline: `=IF([Stood]="","",IF([HasBaseline]=1,[Stood],IF([Family]>1,[Stood],IF(([Target]-[Stood])*([Target]-${ofMeasure("Baseline")})>0,[Stood],${ofMeasure("Baseline")}))))`,
      Share: `=IF([Fate]<>${fate("step")},0,MAX(0,MIN(1,([Target]-${ofMeasure("SegBaseline")})/(${ofMeasure("SegTarget")}-${ofMeasure("SegBaseline")}))))`,
    },
  };
}

/** Template text: the share that the steps of a measure have due on a day (domain/aim-line). */
export function stepShare(measure: string, day: string, due: string): string {
  return `MAX(IF(${day}>=${due},1,0),MAXIFS([Revision.Share:all],[Revision.StepOf:all],${measure},[Revision.DueDay:all],"<="&${day}))`;
}
